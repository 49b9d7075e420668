"""Speech set off by layout or recording: takes an article, returns turns, block quotations, posts, what voices say."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterator
from itertools import groupby, pairwise

from newscli.article import Article, Span
from newscli.article.provenance import row_of
from newscli.article.recordings import Voiced, is_recording, voiced
from newscli.language import tags as pos
from newscli.language.document import Document
from newscli.language.lexicon.closed_classes import FIRST_PERSON
from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names.kinds import is_given_name, is_person_noun
from newscli.language.tags import rfind, sequences
from newscli.language.words import lazily
from newscli.quotes.attribution.candidates import silent_cue
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.readings import mentions
from newscli.quotes.attribution.segments import Range
from newscli.quotes.results import Quote, Speaker, has_words
from newscli.records import NamedTuple

_NO_NAME = lazily(
    r"Q|A|[Qq]uestion|[Aa]nswer|(?:speaker|voice|unknown|unidentified)\b[ _]?\w*(?: \w+)?|SPEAKER_\d+", re.I
)
_NAME = r"([A-Z][\w.'’-]{0,40}(?:[ \t]{1,9}[A-Z][\w.'’-]{0,40}){1,4})"
_ASKS_OR_ANSWERS = lazily(
    r"^[ \t\d]*BY[ \t]+(?P<asks>M[RS]S?\.[ \t]+[A-Z][A-Z.'’ -]*):"
    rf"|\b(?:Interview with|Deposition of|Testimony of|DEPOSITION OF|TESTIMONY OF)[ \t]+{_NAME}"
    rf"|(?<![\w.'’-]){_NAME},?[\s\d]{{1,40}}(?:(?:was|having|been|being|first|duly|then|called)[\s\d]{{1,40}}){{1,5}}sworn\b",
    re.M,
)
_NOBODY_ELSE = FIRST_PERSON | {"who"}
_WORD = lazily(r"[^\W\d_]+")


def quotes_of_recording(article: Article, *, why: bool = False) -> Iterator[Quote]:
    """Yield the paragraphs of a transcript as direct quotes of whoever is named above; of any other article nothing."""
    begins = [sentence.span.start for sentence in article.sentences]
    known = [*_asked(article)]
    for each in voiced(article):
        content = article.pieces(article.paragraphs[each.paragraph].span)
        if any(has_words(span.of(article.text)) for span in content):
            speaker = _speaker(article.text, each, known)
            yield Quote(
                kind="direct",
                content=content,
                quoted=content,
                speaker=speaker,
                cue=None,
                addressee=None,
                sentence=max(0, bisect_right(begins, content[0].start) - 1),
                confidence="sure" if speaker and speaker.resolved else "likely",
                why=(row_of("quotes_of_recording", "speaker"),) if why else (),
            )


def is_own_report(article: Article, quote: Quote) -> bool:
    """Return True for what is a report of nobody else: *I said that it was shut*, *Who told you that it was shut?*"""
    mention: Span | None = quote.speaker.mention if quote.speaker else None
    return mention is not None and mention.of(article.text).lower() in _NOBODY_ELSE


def unnamed_voice(article: Article, quote: Quote) -> str:
    """Return what a recording calls a voice that it does not name: "SPEAKER_01", "Q"; nothing for any other speaker."""
    speaker = quote.speaker
    is_voice = speaker and speaker.mention and not speaker.resolved and quote.cue is None and is_recording(article)
    return speaker.name if speaker and is_voice and is_unnamed(speaker.name) else ""


def is_unnamed(voice: str) -> bool:
    """Return True for what a recording calls a voice that it does not name: "SPEAKER_01", "Q"."""
    return _NO_NAME().fullmatch(voice) is not None


def _asked(article: Article) -> Iterator[tuple[int, str, str]]:
    """Yield who asks or answers from a place of the text on: "BY MS. ESK:", "ADA LUND was duly sworn"."""
    for found in _ASKS_OR_ANSWERS().finditer(article.raw) if is_recording(article) else ():
        name = next(filter(None, found.groups()))
        yield article.origins.clean_at(found.end(), len(article.text)), "q" if found["asks"] else "a", name


def _speaker(text: str, voiced: Voiced, known: list[tuple[int, str, str]]) -> Speaker | None:
    """Return who is named above, in lower case where the name stands in capitals: "ANA LUND", "THE WITNESS"."""
    if voiced.name is None:
        return None
    name = voiced.name.words_of(text)
    if name[0] in "QA" and name.lower() in ASKS | ANSWERS:
        near = (who for at, how, who in reversed(known) if at <= voiced.name.end and name[0].lower() == how)
        name = next(near, name)
    if is_unnamed(name):
        return Speaker(name, voiced.name, resolved=False)
    if name.isupper() and len(name) > 3:
        name = _WORD().sub(lambda word: word[0].capitalize(), name)
        name = f"the {name[4:].lower()}" if name.startswith("The ") else name
    return Speaker(name, voiced.name)


Piece = tuple[int, int, int]


class Turn(NamedTuple):
    """Speech set off from the text: who is named in unit `unit` as its speaker, by which cue; its pieces.

    `begin` and `end` are the first unit of its paragraphs and the one after the last; `in_marks` is True if it
    also stands in quotation marks.
    """

    unit: int
    mention: Range
    cue: CueCandidate
    pieces: tuple[Piece, ...]
    begin: int
    end: int
    in_marks: bool = False


def pieces_of(parsed: list[Parsed], numbers: list[int], start: int) -> tuple[Piece, ...]:
    """Return the words of units from word `start` of the first on."""
    ends = [len(parsed[number].tags) for number in numbers]
    pairs = zip(numbers, ends, strict=True)
    return tuple((n, start if n == numbers[0] else 0, end) for n, end in pairs if n != numbers[0] or start < end)


_DASH_NAME = sequences(pos.DASHES, pos.NAME)
_LONGEST_NAME = 5  # words before a handle


def post_of(parsed: list[Parsed], numbers: list[int]) -> Turn | None:
    """Read a paragraph that ends in a dash, a name and a handle in brackets; None for any other."""
    last = numbers[-1]
    unit = parsed[last].unit
    handles = (i for i, low in enumerate(unit.lows) if low[0] == "@" and i and unit.tags[i - 1] == pos.OPEN)
    at = next(handles, 1) - 1
    dash = rfind(unit.tags, pos.DASHES, 0, at)
    if dash < 0 or not 0 < at - dash - 1 <= _LONGEST_NAME:
        return None
    pieces = [(number, start, end if number != last else dash) for number, start, end in pieces_of(parsed, numbers, 0)]
    in_marks = any(pos.SPEECH in parsed[number].tags for number in numbers)
    return Turn(last, (dash + 1, at), silent_cue(dash), tuple(pieces), numbers[0], last + 1, in_marks)


def turns_of_blocks(article: Article, parsed: list[Parsed], paragraphs: list[list[int]]) -> Iterator[Turn]:
    """Yield the block quotations with a speaker before or after them."""
    kinds = [article.paragraphs[parsed[numbers[0]].unit.paragraph].kind == "blockquote" for numbers in paragraphs]
    if not any(kinds):
        return
    numbered = zip(paragraphs, kinds, strict=True)
    for is_block, group in groupby(numbered, lambda pair: pair[1]):
        numbers = [number for paragraph, _ in group for number in paragraph]
        if is_block and (turn := _block(parsed, numbers)):
            yield turn


def _block(parsed: list[Parsed], numbers: list[int]) -> Turn | None:
    """Read a block quotation by the name after a dash at its end or after it, or by the sentence that leads to it."""
    begin, end = numbers[0], numbers[-1] + 1
    signed = next((n for n in (numbers[-1], end) if n < len(parsed) and parsed[n].tags[:2] in _DASH_NAME), None)
    if signed is not None:
        held = [number for number in numbers if number != signed]
        stop = next((i for i, tag in enumerate(parsed[signed].tags) if i and tag not in pos.PROPER_NOUNS), None)
        mention = (1, stop or len(parsed[signed].tags))
        return _quoted_block(parsed, held, signed, mention, silent_cue(0), max(end, signed + 1))
    if begin and (lead := leads_to(parsed[begin - 1])):
        return _quoted_block(parsed, numbers, begin - 1, lead[1], lead[0], end)
    return None


def _quoted_block(
    parsed: list[Parsed], held: list[int], unit: int, mention: Range, cue: CueCandidate, end: int
) -> Turn | None:
    if not held or any(pos.SPEECH in parsed[number].tags for number in held):
        return None
    return Turn(unit, mention, cue, pieces_of(parsed, held, 0), held[0], end)


def _head_start(parsed: Parsed, start: int) -> int:
    """Return where a phrase begins that goes on after a preposition: *her email to the staff*."""
    for chunk in reversed(parsed.chunks):
        if chunk.end == start - 1 and parsed.tags[start - 1] in pos.PREPS_OF_TO:
            start = chunk.start
    return start


def leads_to(parsed: Parsed) -> tuple[CueCandidate, Range] | None:
    """Return the cue of a sentence that ends in a colon and what stands before it as its speaker."""
    if not parsed.tags.endswith(pos.COLON):
        return None
    for cue in parsed.cues:
        if cue.word.kind == VERB_CUE:
            left = [(start, end) for start, _, end in mentions(parsed, cue) if end <= cue.start]
            beside = [words for words in left if words[1] == cue.start] or left[:1]
            if beside:
                return cue, (_head_start(parsed, beside[0][0]), beside[0][1])
    subject = next(
        (chunk for chunk in parsed.chunks if not chunk.start and parsed.tags[chunk.end - 1] in pos.HEAD_NOUNS),
        None,
    )
    return (silent_cue(len(parsed.tags) - 1), (0, subject.end)) if subject else None


_AFTER_LABEL = (pos.COLON, pos.STOP)
_ASIDES = pos.IN_MARKS | {pos.OPEN}
ASKS = frozenset({"q", "question"})
ANSWERS = frozenset({"a", "answer"})
_LONGEST_LABEL = 5
_LEAST_TURNS = 3
_MOST_PER_VERB = 5
# If the next label comes within this many paragraphs, those between belong to the turn.
_FARTHEST = 5
_CLOSE = 3  # paragraphs from one turn to the next in most of a talk
_VERBS = pos.FINITE_FORMS | {pos.GERUND}


def turns_of_talk(article: Article, parsed: list[Parsed], paragraphs: list[list[int]]) -> Iterator[Turn]:
    """Yield the turns where labels come again: *Q: … A: …*, *FERRO: …*."""
    labels = {numbers[0]: end for numbers in paragraphs if (end := _label_end(article, parsed[numbers[0]]))}
    names = Counter(" ".join(parsed[number].lows[:end]) for number, end in labels.items())
    if not _is_talk(names) or not _is_said(parsed, paragraphs, labels) or _are_bodies(article, parsed, labels):
        return
    if not (_is_asked(names) or _name_people(article, parsed, labels) or _converse(parsed, paragraphs, labels)):
        return  # "Breakfast: …", "Myth: …", "Warranty: …"
    ends = labels.keys() | {numbers[0] for numbers in paragraphs if _acts(parsed[numbers[0]], names)}
    for at, numbers in enumerate(paragraphs):
        first = numbers[0]
        if (end := labels.get(first, 0)) and parsed[first].tags[end + 1 :] != pos.SPEECH:
            more = _continued(article, parsed, ends, paragraphs[at : at + _FARTHEST])
            pieces = pieces_of(parsed, [*numbers, *more], end + 1)
            begin = next((i for i in range(end) if parsed[first].tags[i] in pos.PROPER_NOUNS), 0)
            yield Turn(first, (begin, end), silent_cue(end), pieces, first, [*numbers, *more][-1] + 1)


def _acts(parsed: Parsed, labels: Container[str]) -> bool:
    """Return True if a verb follows a label, which tells what somebody does between the turns: *FERRO laughs*."""
    verbs = (
        at for at, low in enumerate(parsed.lows[: _LONGEST_LABEL + 1]) if at and verb_table().has_form(low, "THIRD")
    )
    return any(" ".join(parsed.lows[:at]) in labels for at in verbs)


def _continued(article: Article, parsed: list[Parsed], ends: Container[int], paragraphs: list[list[int]]) -> list[int]:
    """Return the units after a turn's first paragraph up to what ends it, if that is near, but for asides in brackets.

    A paragraph of another kind ends it, and so does a question of one sentence right before a label: the paper asks.
    """
    near = next((i for i, numbers in enumerate(paragraphs) if i and numbers[0] in ends), 0)
    kinds = [article.paragraphs[parsed[numbers[0]].unit.paragraph].kind for numbers in paragraphs[:near]]
    stop = next((at for at, kind in enumerate(kinds) if kind != kinds[0]), near)
    if stop == near > 1 and len(last := paragraphs[near - 1]) == 1 and parsed[last[0]].lows[-1] == "?":
        stop -= 1
    units = [number for numbers in paragraphs[1:stop] for number in numbers]
    return [] if any(parsed[number].tags[0] in _ASIDES for number in units) else units


def _label_end(article: Article, parsed: Parsed) -> int:
    """Return where the label ends that begins a paragraph, before its colon or stop; 0 where there is none."""
    unit = parsed.unit
    if unit.lows[0] in ASKS | ANSWERS and unit.tags[1:2] in _AFTER_LABEL:
        return 1
    end = unit.tags.find(pos.COLON, 0, _LONGEST_LABEL + 1)
    return end if end > 0 and all(article.text[start].isupper() for start in unit.starts[:end]) else 0


def _is_asked(names: Counter[str]) -> bool:
    return not ASKS.isdisjoint(names) and not ANSWERS.isdisjoint(names)


def _is_talk(names: Counter[str]) -> bool:
    """Return True if labels are those of people who talk: *Q* and *A*, or several of which one comes again."""
    return _is_asked(names) or (len(names) > 1 and max(names.values()) > 1 and names.total() >= _LEAST_TURNS)


def _is_said(parsed: list[Parsed], paragraphs: list[list[int]], labels: dict[int, int]) -> bool:
    """Return True if a verb or a question follows enough of the labels: lists have some, too (*Ferro: 1,205.*)."""
    verbs = 0
    for numbers in paragraphs:
        if numbers[0] in labels:
            units = [parsed[number].unit for number in numbers]
            verbs += any(not _VERBS.isdisjoint(unit.tags) or unit.lows[-1] == "?" for unit in units)
    return verbs * _MOST_PER_VERB >= len(labels)


def _name_people(article: Article, parsed: list[Parsed], labels: dict[int, int]) -> bool:
    """Return True if half of the labels are people: by their given names, or as the text tells elsewhere."""
    places = {start for number, end in labels.items() for start in parsed[number].unit.starts[:end]}
    people = [name for name in Document.of(article).names if name.kind == "person" and name.span.start not in places]
    last = {name.span.of(article.text).split()[-1].lower() for name in people}
    heads = [parsed[number].lows[:end] for number, end in labels.items()]
    named = sum(low[-1] in last or is_person_noun(low[-1]) or is_given_name(low[0]) for low in heads)
    return 2 * named >= len(labels)


def _converse(parsed: list[Parsed], paragraphs: list[list[int]], labels: dict[int, int]) -> bool:
    """Return True if labels come close after one another, and every third turn asks, or says *I* or *we*."""
    at = [place for place, numbers in enumerate(paragraphs) if numbers[0] in labels]
    close = sum(after - before <= _CLOSE for before, after in pairwise(at))
    turns = ([parsed[number].lows for number in paragraphs[place]] for place in at)
    asking = sum(any("?" in lows or not FIRST_PERSON.isdisjoint(lows) for lows in turn) for turn in turns)
    return 2 * close >= len(at) - 1 and 3 * asking >= len(at)


def _are_bodies(article: Article, parsed: list[Parsed], labels: dict[int, int]) -> bool:
    """Return True if all labels name bodies and nobody says *I* or *we*: *Rovers: Lost to Kelda on Friday.*"""
    bodies = {name.span.start for name in Document.of(article).names if name.kind in ("body", "place")}
    named = all(
        parsed[number].unit.starts[0] in bodies and not article.text[parsed[number].unit.starts[0] + 1].isupper()
        for number in labels
    )
    return named and all(FIRST_PERSON.isdisjoint(parsed[number].lows) for number in labels)


def find_turns(article: Article, parsed: list[Parsed]) -> dict[int, Turn]:
    """Return the speech that is set off, by the number of its first unit.

    Read are the turns of an interview or a script (*Q: … A: …*, *FERRO: …*) where labels come again, block
    quotations with a speaker before or after them, and posts (*Words. — Ana Ferro (@ferro) May 3, 2021*).
    """
    paragraphs = [list(numbers) for _, numbers in groupby(range(len(parsed)), lambda n: parsed[n].unit.paragraph)]
    found = [*turns_of_talk(article, parsed, paragraphs), *turns_of_blocks(article, parsed, paragraphs)]
    if "(@" in article.text:
        found += [turn for numbers in paragraphs if (turn := post_of(parsed, numbers))]
    return {turn.begin: turn for turn in found if turn.pieces}
