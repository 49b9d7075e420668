"""Takes a quotation, returns the stored articles that carry it: whole, cut or altered, copies with the earliest."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from itertools import groupby
from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import paragraph_of
from newscli.archive.search.quotations import KeptQuote, Sought, articles_numbered, copies, quotes_like
from newscli.article import Article, Span
from newscli.article.nearby import paragraph_at, sentence_at
from newscli.article.recordings import is_by_turn, is_recording, player, printed_at, voices
from newscli.errors import UsageError
from newscli.language import split_sentences
from newscli.language.document import Document
from newscli.language.lexicon.saying import says
from newscli.language.quotations import MARKS, find_quotations
from newscli.matching import Edit, Match, Passage, match, read_passage
from newscli.matching.names import is_somebody_else, is_surely_one
from newscli.matching.same_words.alignment import EditKind
from newscli.matching.same_words.fillers import match_passing_over
from newscli.matching.same_words.passages import ends, keys, runs
from newscli.pipeline.archives.read_once import ReadOnce
from newscli.pipeline.archives.statements_checked import StatementCheck, role_of, status_of
from newscli.pipeline.corrections.corrected import listed_quotes, quotes_of
from newscli.pipeline.corrections.findings import VERSION
from newscli.quotes import Quote, Quotes
from newscli.quotes.statements.turns import ASKS, is_unnamed, unnamed_voice
from newscli.schema.across_papers import Carried, Carrier, Check, Checked, Status, Trace, Traced

JOINED = " … "
"""What stands between quotes that a draft may run into one."""


def day_of(carrier: Carrier) -> str:
    """Return when a carrier was published, or came into the archive; as text that sorts."""
    stored = carrier.stored
    return stored.published_at or stored.published or stored.added or ""


def by_day(carriers: Iterable[Carrier]) -> list[Carrier]:
    """Return carriers, the earliest first; without an hour a day stands before its hours."""
    return sorted(carriers, key=lambda carrier: (day_of(carrier)[:10], day_of(carrier), carrier.stored.number))


def carriers_of(
    database: Database, words: str, speaker: str | None, but: str | None = None, role: str = ""
) -> Iterator[Carrier]:
    """Yield the articles that carry a quotation, `but` the one of that id; near duplicates that have the same words are
    copies of the earliest. `role` is what is known of the speaker."""
    found = _matches(database, words, speaker)
    stored = articles_numbered(database, found, VERSION)
    stored = {number: each for number, each in stored.items() if each.id != but}
    for group in copies(database, stored):
        alike: dict[tuple[Edit, ...], list[Carrier]] = {}
        for number in group:
            carrier = _carrier(stored[number], found[number], speaker, role)
            alike.setdefault(carrier.edits, []).append(carrier)
        for carriers in alike.values():
            first, *others = by_day(carriers)
            yield first._replace(copies=tuple(other.stored for other in others))


class _Found(NamedTuple):
    """The quotes of an article in which a quotation was found, and how."""

    rank: tuple[float, ...]
    same: Match
    quotes: tuple[KeptQuote, ...]
    heard: Span
    passed: tuple[str, ...]


def _matches(database: Database, words: str, speaker: str | None) -> dict[int, _Found]:
    said = read_passage(words)
    compared: dict[tuple[str, bool], tuple[Match, tuple[str, ...]] | None] = {}  # copies have the same words
    found: dict[int, _Found] = {}
    is_theirs = cache(lambda other: other is None or is_surely_one(speaker, other))
    for run, ours in _runs(quotes_like(database, Sought(keys(said), ends(said), said.parts, runs(said))), is_theirs):
        text = JOINED.join(map(_quoted_words, run))
        if (text, ours) not in compared:
            compared[text, ours] = _match(said, read_passage(text), ours=ours)
        same = compared[text, ours]
        if same is None:
            continue
        new = _Found((*_likeness(same[0]), ours), same[0], *_within(run, same[0]), same[1])
        known = found.get(run[0].article)
        if known is None or new.rank > known.rank:
            found[run[0].article] = new
    return found


def _match(said: Passage, source: Passage, *, ours: bool) -> tuple[Match, tuple[str, ...]] | None:
    """Compare words with a source, and where they differ once more without what people say besides."""
    same = match(said, source, same_speaker=ours)
    if same and same.kind != "altered" and not same.beyond:
        return same, ()
    plain = match_passing_over(said, source, same_speaker=ours)
    return plain if plain and (same is None or _likeness(plain[0]) > _likeness(same)) else same and (same, ())


def _runs(quotes: list[KeptQuote], is_theirs: Callable[[str | None], bool]) -> Iterator[tuple[list[KeptQuote], bool]]:
    """Yield quotes that follow one another in an article together, which a draft may run into one, and whether all are
    of whom is asked for; of several speakers those of that one then again."""
    for _, numbered in groupby(enumerate(quotes), key=lambda each: (each[1].article, each[1].number - each[0])):
        run = [quote for _, quote in numbered]
        turns = [(ours, list(turn)) for ours, turn in groupby(run, key=lambda quote: is_theirs(quote.speaker))]
        yield run, len(turns) == 1 and turns[0][0]
        if len(turns) > 1:
            yield from ((turn, True) for ours, turn in turns if ours)


def _quoted_words(quote: KeptQuote) -> str:
    """Return a statement with a sign of cutting in place of what stands outside its marks; offsets stay the same.

    Of a direct statement only the few words before or after its one quotation are outside: what is spoken has no marks.
    """
    words = quote.words
    found = find_quotations(words, 0, len(words))
    ends = words[:1] in MARKS, words.rstrip(" ,.;")[-1:] in MARKS
    is_one = len(found) == 1 and found[0].closed and ends == (found[0].start == 0, found[0].start > 0)
    is_one = is_one and found[0].end - found[0].start >= _IN_MARKS * len(words)
    if not found or not (is_one or quote.kind == "mixed"):
        return words
    at, pieces = 0, list[str]()
    for each in found:
        pieces += _cut(words[at : each.start]), words[each.start : each.end]
        at = each.end
    return "".join([*pieces, _cut(words[at:])])


def _cut(words: str) -> str:
    return "…".ljust(len(words)) if any(map(str.isalnum, words)) else words


def _within(run: list[KeptQuote], same: Match) -> tuple[tuple[KeptQuote, ...], Span]:
    """Return the quotes of a run in which the match lies, and its own place in the text of the article.

    That is exact where a quote stands there in one piece, with single blanks between its words, as it is spoken.
    """
    kept, ends, at = list[KeptQuote](), list[int](), 0
    for quote in run:
        if at < same.end and at + len(quote.words) > same.start:
            kept.append(quote)
            ends += quote.start + max(0, same.start - at), quote.start + min(len(quote.words), same.end - at)
        at += len(quote.words) + len(JOINED)
    return tuple(kept), Span(ends[0], max(ends[0], ends[-1]))


def _likeness(same: Match) -> tuple[bool, bool, bool, float]:
    return same.kind == "exact", same.kind == "cut", not same.beyond, same.share


def placed(database: Database, carrier: Carrier) -> Carrier:
    """Return a carrier with its paragraph."""
    return carrier._replace(paragraph=paragraph_of(database, carrier.stored, carrier.start))


def _carrier(stored: Stored, found: _Found, speaker: str | None, role: str) -> Carrier:
    """Return a carrier; its paragraph is not looked up yet."""
    _, same, quotes, heard, passed = found
    quoted = quotes[0].speaker
    return Carrier(
        stored=stored,
        carries="whole" if same.kind == "exact" else same.kind,
        share=same.share,
        speaker=quoted,
        other_speaker=is_somebody_else(speaker, quoted, role),
        words=JOINED.join(quote.words for quote in quotes),
        start=quotes[0].start,
        end=quotes[-1].end,
        paragraph=0,
        edits=same.edits,
        beyond=same.beyond,
        heard=heard,
        passed=passed,
    )


# The archive asked across papers: where a quotation stands, how a draft's quotations stand there.


_FAR = 120  # characters from a name to the words that somebody passes on
_IN_MARKS = 0.8  # share of a direct statement that stands in its marks
_LONGEST_BARE = 600  # characters of the sentence of a statement without figures, names and days that is looked for
_BROKEN = re.compile('[”’"] (?=[“‘"])')  # where an attribution parts a quotation
_JOINT = re.compile(r"(?:[,;:–—]+ |,? (?=(?:and|but)\b))(?:(?:and|but) )?")  # where halves of sentences are joined
_FEW_WORDS = 6  # where more are left out, a quotation is of two places
_FEWEST_WORDS = 3  # words; fewer are no sign of where they are from, so that the speaker must be the same


def traced(database: Database, words: str | Article, number: int | None, speaker: str | None) -> Trace:
    """Return which stored articles carry a quotation, or each of an article, as `ArchiveReader.trace` says."""
    asked = [(words, speaker)] if isinstance(words, str) else list(_asked(words, number))
    found = {each: _traced(database, *each) for each in dict.fromkeys(asked)}
    return Trace(tuple(Traced(*each, found[each]) for each in asked))


def checked(database: Database, draft: Article) -> Check:
    """Compare a draft with the archive, as `ArchiveReader.check_draft` says."""
    return Check(tuple(_by_voices([*_all_checked(database, draft)])))


def _asked(article: Article, number: int | None) -> Iterator[tuple[str, str | None]]:
    quotes = listed_quotes(article)
    if number is not None:
        if number > len(quotes):
            raise UsageError(
                f"{article.slug} has no quote {number}; there are {len(quotes)}. `newscli quotes` lists them."
            )
        quotes = quotes[number - 1 : number]
    for quote in quotes:
        if quote.quoted or number is not None:
            yield words_quoted(article, quote), quote.named


def words_quoted(article: Article, quote: Quote) -> str:
    """Return the words that stand in quotation marks, those of a mixed statement apart; of a direct one all of them.

    The few words between the marks of a direct statement are part of it, here as in the archive.
    """
    spans, joined = (quote.quoted, JOINED) if quote.kind == "mixed" else (_marked(article, quote), " ")
    return joined.join(span.words_of(article.text) for span in spans)


def _marked(article: Article, quote: Quote) -> list[Span]:
    spans, quoted = list(quote.content), quote.quoted
    if quoted and spans[0].holds(quoted[0]) and _is_said_of(article, spans[0].start, quoted[0].start):
        spans[0] = Span(quoted[0].start, spans[0].end)
    if quoted and spans[-1].holds(quoted[-1]) and _is_said_of(article, quoted[-1].end, spans[-1].end):
        spans[-1] = Span(spans[-1].start, quoted[-1].end)
    return spans


def _is_said_of(article: Article, start: int, end: int) -> bool:
    return any(map(str.isalnum, article.text[start:end]))


# What an edit is seen from the other side: of what a carrier made of the words, and of what a draft did.
_TO_CARRIER: dict[EditKind, EditKind] = {"removed": "added", "added": "removed", "cut": "added", "lacking": "cut"}
_TO_DRAFT: dict[EditKind, EditKind] = {"lacking": "added"}


def _traced(database: Database, words: str, speaker: str | None) -> tuple[Carrier, ...]:
    """Return the carriers of a quotation, the earliest first; one that has all its words carries it whole."""
    found = by_day(carriers_of(database, words, speaker))
    return tuple(
        placed(database, each)._replace(
            carries="altered" if each.carries == "altered" else "cut" if each.beyond else "whole",
            edits=_seen(each.edits, _TO_CARRIER),
        )
        for each in found
    )


def _seen(edits: tuple[Edit, ...], by: dict[EditKind, EditKind]) -> tuple[Edit, ...]:
    return tuple(edit._replace(kind=by.get(edit.kind, edit.kind)) for edit in edits)


def _all_checked(database: Database, draft: Article) -> Iterator[Checked]:
    quotes = quotes_of(draft)
    kept = ReadOnce(database)
    statements = StatementCheck(database, draft, quotes, kept)
    source_of = cache(partial(_source, database, draft.id))  # what a draft has often is looked up once

    def source(words: str, quote: Quote) -> Carrier | None:
        found = source_of(words, quote.named, role_of(draft, quote))
        found = found and _as_heard(kept, statements.as_quoted(quote, found), words, quote.named)
        if found and found.other_speaker and _is_passed_on(draft, quote, kept.article(found.stored), found):
            found = found._replace(other_speaker=False)
        return found

    found = set[Span]()
    for quote in sorted([*quotes.quotes, *_of_nobody(draft, quotes)], key=lambda each: each.span.start):
        if quote.quoted and not found.issuperset(quote.quoted):  # else somebody else may have said it, too
            words = words_quoted(draft, quote)
            best = source(words, quote)
            joined = _joined(words, best, partial(source, quote=quote))
            status = "joined" if joined else status_of(best)
            place = quote.span.start, quote.span.end
            found |= {*quote.quoted} if status in ("exact", "cut") else set()
            yield Checked(words, quote.named, *place, status, joined[0] if joined else best, more=joined[1:])
        facts = statements.facts(quote)
        if (
            quote.quoted and best and status in ("exact", "cut", "other speaker")
        ):  # where words are, only figures differ
            facts = [each for each in facts if each.kind == "figure"]
        if facts or (quote.kind == "indirect" and _is_short(draft, quote)):
            checked = statements.checked(quote, facts)
            if facts or checked.best:
                yield checked._replace(best=checked.best and _as_heard(kept, checked.best))


def _of_nobody(draft: Article, quotes: Quotes) -> Iterator[Quote]:
    """Yield what stands in quotation marks and is no quote that newscli lists: it is compared with all speakers.

    Short phrases are left out, and those in which every word has a capital: titles of books.
    """
    known = [span for quote in quotes.quotes for span in quote.quoted]
    for found in Document.of(draft).quotations:
        span = Span(found.inner, found.inner_end)
        is_prose = sum(word[0].islower() for word in span.words_of(draft.text).split()) >= _FEWEST_WORDS
        if is_prose and not any(map(span.meets, known)):
            yield Quote("direct", (Span(found.start, found.end),), (span,), None, None, None, 0)


def _joined(words: str, best: Carrier | None, source: Callable[[str], Carrier | None]) -> tuple[Carrier, ...]:
    """Return the places of the parts of a quotation that an article has here and there; nothing where it has all of it
    in one place, or a part of it nowhere."""
    runs_beyond = best is not None and len(best.edits) > 1 and best.edits[-1].kind == "added"
    if best and (best.carries != "altered" or _lacks_words(best)) and not (best.beyond or runs_beyond):
        return ()
    ends = [span.end for span in split_sentences(words)][:-1] + [found.end() for found in _BROKEN.finditer(words)]
    if best and runs_beyond:
        ends.append(words.rfind(best.edits[-1].words))
    parted = [(words[:end], words[end:].strip()) for end in dict.fromkeys(ends) if end > 0]
    halves = ((words[: joint.start()], words[joint.end() :]) for joint in _JOINT.finditer(words))
    parted += [each for each in halves if min(len(half.split()) for half in each) >= _FEWEST_WORDS]
    for parts in parted:
        found = [source(part) for part in parts]
        places = tuple(each for each in found if each and status_of(each) in ("exact", "cut", "other speaker"))
        if len(places) == len(found) and len({each.stored.number for each in places}) == 1:
            return places
    return ()


def _lacks_words(carrier: Carrier) -> bool:
    """Return True if all that a draft did to words is to leave a few out without a sign."""
    gone = [len(each.words.split()) for each in carrier.edits if each.kind == "removed"]
    return sum(gone) <= _FEW_WORDS and all(each.kind in ("same", "removed") for each in carrier.edits)


def _as_heard(kept: ReadOnce, source: Carrier, words: str = "", speaker: str | None = None) -> Carrier:
    """Return a source with its paragraph, and with how sure it is; one in a recording with the very words there, when
    and where to hear them.

    What one voice of a recording says is not another's, by whatever name they are called there.
    """
    article, quote = kept.article(source.stored), kept.quote_at(source.stored, source.start)
    source = source._replace(paragraph=paragraph_at(article, source.start))
    if quote:
        voice = source.speaker or unnamed_voice(article, quote) or None
        source = source._replace(speaker=voice, confidence="sure" if quote.corrected else quote.confidence)
    if not is_recording(article):
        return source
    place = source.heard or Span(source.start, source.end)
    if source.beyond:
        source, place = _gone_on(article.text, source, place, words)
    is_theirs = _is_of_another(article, kept.quotes(source.stored).quotes, speaker, source.speaker)
    return source._replace(
        other_speaker=source.other_speaker or is_theirs,
        words=place.words_of(article.text),
        start=place.start,
        end=place.end,
        at=article.spoken_at(place.start),
        player=player(article, place.start),
        by_turn=is_by_turn(article),
        printed=printed_at(article, place.start),
    )


def _is_of_another(article: Article, turns: Iterable[Quote], speaker: str | None, voice: str | None) -> bool:
    """Return True if a speaker has a voice in a recording, and this is another; "Q" is anybody who does not answer."""
    names = {each.named for each in turns if each.cue is None} - {None}
    if voice and voice.lower() in ASKS:
        names = {name for name in names if name and name.title() not in voices(article)}
    return not is_surely_one(speaker, voice) and any(is_surely_one(speaker, name) for name in names)


def _is_passed_on(draft: Article, quote: Quote, article: Article, source: Carrier) -> bool:
    """Return True if a draft has words through whoever says them there ("according to Lund"), or these say whose they
    are ("Esk told me, quote")."""
    there, named = (name.split()[-1:] for name in (source.speaker or "", quote.named or ""))
    around = sentence_at(draft, quote.content[-1].end - 1)
    around_words = around.words_of(draft.text).replace("’", "'") if around else ""
    if there and re.search(rf"\b(?:according to|as) (?:[\w.'-]+ ){{0,4}}?{re.escape(there[0])}\b", around_words):
        return True
    if there and any(map(says, re.findall(rf"\b{re.escape(there[0])} (\w+)", around_words))):
        return True
    before = re.split(r"[.?!]\s", article.text[max(0, source.start - _FAR) : source.start])[-1].split()
    return named != [] and named[0] in before and any(map(says, before))


def _by_voices(checked: list[Checked]) -> Iterator[Checked]:
    """Yield what was checked; a voice without a name is of whom the draft mostly quotes with it, and of nobody else."""
    heard = [
        (each.speaker, each.best.speaker) if each.best and each.kind == "quotation" else ("", "") for each in checked
    ]
    counted = Counter(pair for pair in heard if pair[1] and is_unnamed(pair[1]))
    for each, pair in zip(checked, heard, strict=True):
        more = [(who, voice) for (who, voice), many in counted.items() if many > counted[pair] > 0]
        others = (who == pair[0] or (voice == pair[1] and is_somebody_else(pair[0], who)) for who, voice in more)
        if each.best and each.status in ("exact", "cut") and any(others):
            each = each._replace(status="other speaker", best=each.best._replace(other_speaker=True))
        yield each


def _gone_on(text: str, source: Carrier, place: Span, words: str) -> tuple[Carrier, Span]:
    """Return a source that ends before the words do with what stands around it, if that has them: speech goes on in
    the next paragraph."""
    start = max(0, place.start - len(words))
    found = _match(read_passage(words), read_passage(text[start : place.end + len(words)]), ours=True)
    if found is None or found[0].beyond or found[0].share < source.share:
        return source, place
    same, passed = found
    carries: Carried = "whole" if same.kind == "exact" else same.kind
    carried = source._replace(carries=carries, share=same.share, edits=_seen(same.edits, _TO_DRAFT), beyond=False)
    return carried._replace(passed=passed), Span(start + same.start, start + same.end)


def _is_short(draft: Article, quote: Quote) -> bool:
    sentence = sentence_at(draft, quote.content[0].start)
    return sentence is not None and len(sentence) <= _LONGEST_BARE


def _source(database: Database, draft: str, words: str, speaker: str | None, role: str) -> Carrier | None:
    """Return the best carrier of a quotation but the draft of that id, as a draft differs from it."""
    found = [each for each in carriers_of(database, words, speaker, draft, role) if _is_specific(each, words, speaker)]
    best = min(found, key=_rank, default=None)
    return best and best._replace(edits=_seen(best.edits, _TO_DRAFT))


def _is_specific(carrier: Carrier, words: str, speaker: str | None) -> bool:
    """Return False for a word or two that anybody may have said: only of the same speaker they are the same words."""
    return len(words.split()) >= _FEWEST_WORDS or carrier.speaker is None or is_surely_one(speaker, carrier.speaker)


def _rank(carrier: Carrier) -> tuple[int, bool, float, str]:
    """Return what puts the best carrier first: as exact as can be, the same speaker, the earliest day."""
    kinds: list[Status] = ["exact", "cut", "altered"]
    how = status_of(carrier._replace(other_speaker=False))
    return kinds.index(how), carrier.other_speaker, -carrier.share, day_of(carrier)
