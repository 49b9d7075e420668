"""Times that count from another: from publication, from a day that is named, or from a time told before."""
