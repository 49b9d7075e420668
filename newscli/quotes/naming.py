"""In: a parsed unit and a noun phrase of it; out: the name in it, the role beside it, what kind of thing it names."""

from newscli.language.names import HONORIFICS, Gender, gender_of_title
from newscli.language.tagging import TITLES
from newscli.quotes.candidates import Chunk, Parsed

Range = tuple[int, int]
_NAME = frozenset("Nq")
_FINITE = frozenset("VZBHMD")
_ROLE_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "eer", "ee", "ic", "al", "et", "ete", "ard")
_BODY_WORDS = """
    agency airlines alliance army association authority bank board bureau cabinet center centre chamber church
    city club coalition college commission committee company congress corp corporation council court courier
    department firm force forum foods foundation front government group herald hospital house inc industries
    institute journal kingdom league limited llc ltd ministry motors museum network news office orchestra
    organization parliament party police post press radio republic rovers school senate service society state
    states street system team telegraph times town tribune trust union united university white works
"""
_BODIES = frozenset(_BODY_WORDS.split())


def names_in(parsed: Parsed, chunk: Chunk) -> list[Range]:
    """Return the names in a noun phrase, that at its end first: capitalised words behind titles and roles."""
    tags = parsed.unit.tags
    if chunk.kind != "N":
        return []
    found, end = [], chunk.end
    while end > chunk.start:
        start = end
        while start > chunk.start and tags[start - 1] in _NAME:
            start -= 1
        if tags[start:end].strip("q"):
            while tags[start] == "q":
                start += 1
            found.append((start, end))
        end = min(start, end - 1)
    if not found or found[0][1] != chunk.end or (tags[chunk.start] == "d" and found[0][0] == chunk.start + 1):
        found.insert(0, (chunk.end, chunk.end))
    return found


def is_body(words: tuple[str, ...]) -> bool:
    """Tell whether a name is evidently no person's."""
    return not _BODIES.isdisjoint(words)


def role_beside(parsed: Parsed, chunk: Chunk, start: int, end: int) -> tuple[Range | None, Gender | None]:
    """Return where the text says what the named person is, beside the name, and whether that tells man or woman."""
    lows, tags = parsed.unit.lows, parsed.unit.tags
    first = chunk.start
    while first < start and (tags[first] == "d" or lows[first].rstrip(".") in HONORIFICS):
        first += 1
    if first < start and "p" not in tags[first:start] and "'" not in tags[first:start]:
        return (first, start), gender_of_title(lows[first:start])
    role = apposition(parsed, end + 1) if tags[end : end + 1] == "," else None
    if role is None and chunk.start > 1 and tags[chunk.start - 1] == ",":
        before = next((c for c in reversed(parsed.chunks) if c.end == chunk.start - 1), None)
        if before and tags[before.start] in "dp" and "N" not in tags[before.start : before.end]:
            role = (before.start, before.end)
    return role, gender_of_title(lows[role[0] : role[1]]) if role else None


def apposition(parsed: Parsed, at: int) -> Range | None:
    """Return the noun phrase that says at word `at`, behind a name and a comma, what the named person is."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if tags[at : at + 2] == "#,":
        at += 2
    if lows[at : at + 1] == ["who"]:
        stop = max(tags.find(",", at), at)
        at = next((i + 1 for i in range(at, stop) if lows[i] in ("is", "was") and tags[i + 1] == "d"), len(tags))
    stop = next(
        (
            i
            for i in range(at, len(tags))
            if tags[i] in ",.;:-(wQq" and (tags[i] not in "Qq" or tags[i - 1] not in "oO")
        ),
        len(tags),
    )
    if at >= stop or stop - at > 20 or tags[at] not in "dpnj" or not _FINITE.isdisjoint(tags[at:stop]):
        return None
    return (at, stop) if any(tag in "nL" for tag in tags[at:stop]) else None


def head_of(parsed: Parsed, words: Range) -> str:
    """Return the noun that a noun phrase is about: the last before a preposition or the end."""
    tags = parsed.unit.tags
    end = next((i for i in range(*words) if tags[i] in "oOTw,"), words[1])
    return parsed.unit.lows[max(words[0], end - 1)].rstrip(".")


def is_person_noun(noun: str) -> bool:
    """Tell whether a noun is likely a word for a person."""
    return noun in TITLES or gender_of_title([noun]) is not None or noun.endswith(_ROLE_ENDINGS)
