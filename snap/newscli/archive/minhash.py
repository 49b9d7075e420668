"""Takes a text, returns its sketch, from which the likeness of two texts is estimated without the texts.

The likeness is the share of word triples that two texts have in common (Jaccard), estimated by MinHash with one
permutation: Li, Owen and Zhang, "One Permutation Hashing", NIPS 2012. A 64-bit SimHash was the alternative; at the
distances it can be looked up by, it misses a wire story that a paper has trimmed or given a lead of its own.
The kept libraries for MinHash import numpy, which would double the time `newscli add` takes to start.
"""

import re
import zlib
from struct import pack, unpack

BINS = 64
BANDS = 16
NEAR_DUPLICATE = 0.5
_WORD = re.compile(r"\w+")
_SPREAD = 2654435761  # Knuth's multiplier: CRC-32 alone is linear, which a minimum must not see
_FEWEST_TRIPLES = 24  # word triples; a shorter text is like too many others


def sketch(text: str) -> bytes | None:
    """Return the sketch of a text: 64 numbers of 16 bits. None for a text too short to tell."""
    words = " ".join(_WORD.findall(text.lower())).encode("utf-8", "replace").split(b" ")
    triples = set(map(b" ".join, zip(words, words[1:], words[2:], strict=False)))
    if len(triples) < _FEWEST_TRIPLES:
        return None
    mixed = [number * _SPREAD & 0xFFFFFFFF for number in map(zlib.crc32, triples)]
    mixed.sort(reverse=True)  # so that of a bin's numbers the least comes last, and stays
    least = {number & (BINS - 1): number >> 6 for number in mixed}
    return pack(f"<{BINS}H", *[value & 0xFFFF for value in _filled(least)])


def _filled(least: dict[int, int]) -> list[int]:
    """Let each empty bin borrow from the next full one, so that equal texts still have equal sketches."""
    filled = []
    full = min(least)
    for place in reversed(range(BINS)):
        full = place if place in least else full
        filled.append(least[full] + (full - place) * 0x9E5)
    return filled[::-1]


def bands(bins: bytes) -> list[int]:
    """Return the keys by which similar sketches find each other: four bins in a row, of sixteen rows."""
    width = len(bins) // BANDS
    return [zlib.crc32(bytes([i]) + bins[i * width : (i + 1) * width]) for i in range(BANDS)]


def likeness(one: bytes, other: bytes) -> float:
    """Return the estimated share of word triples in common, from 0 to 1."""
    pairs = zip(unpack(f"<{BINS}H", one), unpack(f"<{BINS}H", other), strict=True)
    return sum(1 for a, b in pairs if a == b) / BINS
