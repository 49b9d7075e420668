"""The analyses over a corpus: many inputs in, a folder of tables out, by several processes.

`analyze` does the work, and `newscli.batch.questions` answers what people ask of the tables. Parquet, web crawls and
the addresses of object stores need the extra `newscli[batch]`.
"""

from newscli.batch.run import analyze

__all__ = ["analyze"]
