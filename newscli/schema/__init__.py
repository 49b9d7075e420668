"""In: a result and its article; out: a record, the dictionary that `--json` prints."""

from newscli.schema.records import items_of, to_record

__all__ = ["items_of", "to_record"]
