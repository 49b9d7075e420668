"""Keeps pages as they were fetched, with what their servers said, beside the articles made of them."""

import json
import zlib
from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.entries import Evidence
from newscli.archive.serialization import LARGEST_INPUT, inflated


class Proofs(NamedTuple):
    """The pages kept of an article, as they were fetched, the first one first."""

    proofs: tuple[Evidence, ...]


def keep_evidence(archive: Database, number: int, evidence: Evidence) -> None:
    """Keep a page as it was fetched, unless the very same is kept already."""
    known = "SELECT 1 FROM evidence WHERE article = ? AND sha256 = ? AND fetched = ?"
    if archive.row(known, number, evidence.sha256, evidence.fetched):
        return
    archive.run(
        "INSERT INTO evidence(article, url, fetched, status, headers, sha256, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
        *(number, evidence.url, evidence.fetched, evidence.status, json.dumps(evidence.headers), evidence.sha256),
        zlib.compress(evidence.body),
    )


def evidence_of(archive: Database, number: int) -> tuple[Evidence, ...]:
    """Return the pages kept of an article."""
    rows = archive.rows(
        "SELECT url, fetched, status, headers, sha256, body FROM evidence WHERE article = ? ORDER BY number", number
    )
    return tuple(
        Evidence(url, fetched, status, _headers(headers), sha256, inflated(body, LARGEST_INPUT))
        for url, fetched, status, headers, sha256, body in rows
    )


def _headers(packed: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(value)) for name, value in json.loads(packed))
