"""Takes a result and its article, returns a record, the dictionary that `--json` prints."""

from newscli.schema.records import items_of, to_record

__all__ = ["items_of", "to_record"]
