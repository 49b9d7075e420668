"""Takes a cleaned draft, or bytes, returns the `Article`: its language, paragraphs and sentences."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib import import_module
from itertools import chain, repeat
from typing import Any

from newscli.article import Article, Paragraph, ParagraphKind, Sentence, Span
from newscli.article.addresses import plain_slug, without_password
from newscli.article.nearby import bounded_title
from newscli.errors import InputError
from newscli.ingest.clean.lines import Draft, ends_sentence
from newscli.ingest.metadata.facts import Facts
from newscli.language import split_sentences
from newscli.language.words import in_ascii

# Takes a text, returns the language it is evidently in, by the share of its most common words.

_SAMPLE = 4000
_FEWEST_WORDS = 12
# Words that are common in these languages; one that is common in two counts for both.
_COMMON = {
    "en": "the of and to that is was for with on as by at from are this be has have were an which their said it "
    "he she they not but who will its",
    "de": "der die und das den von zu mit sich des dem nicht ein eine ist auf für als auch werden aus hat dass "
    "sie nach bei einer einem",
    "fr": "le les des et du une dans est que pour qui pas sur au par plus avec ce sont cette aux ses mais ont "
    "été leur nous",
    "es": "el los las del que una por con para como más pero sus ha fue al lo su este está son según entre "
    "también desde sobre",
    "pt": "os uma com não para dos da na no em mais foi pelo pela ao seu sua são como das nos também já ele ela isso",
    "it": "il di che non una per gli sono del della con dei nel alla più come ha anche delle lo ma dal nella "
    "questo essere",
    "nl": "het een van en dat op te zijn voor met niet aan er om ook naar bij uit maar wordt heeft deze door nog",
    "sv": "och att det som en på är av för med den till inte har ett om var men sig från vid kan när",
    "id": "yang dan di dengan untuk dari ini itu dalam pada tidak akan juga oleh adalah ada mereka telah bisa "
    "atau karena",
    "pl": "nie się na jest do że jak po ale od tak przez dla czy są był było tym przy oraz już",
    "tr": "bir ve bu için ile olarak daha olan gibi çok kadar sonra ancak ne en değil olduğu ise var",
}
_SCRIPTS = (
    ("ru", "\u0400", "\u04ff"),
    ("el", "\u0370", "\u03ff"),
    ("he", "\u0590", "\u05ff"),
    ("ar", "\u0600", "\u06ff"),
    ("hi", "\u0900", "\u097f"),
    ("th", "\u0e00", "\u0e7f"),
    ("ko", "\uac00", "\ud7af"),
    ("ja", "\u3040", "\u30ff"),
    ("zh", "\u4e00", "\u9fff"),
)
_SHARE, _LEAD = 0.08, 1.5


def language_of(text: str) -> str | None:
    """Return the ISO 639 code of the language that the opening of `text` is evidently in, else None."""
    sample = text[:_SAMPLE]
    if not sample.isascii() and (script := _script(sample)):
        return script
    words = sample.lower().split()
    if len(words) < _FEWEST_WORDS:
        return None
    counts = Counter(dict.fromkeys(_COMMON, 0))
    counts.update(chain.from_iterable(map(_languages().get, words, repeat(()))))
    (best, code), (second, _) = sorted(((count / len(words), code) for code, count in counts.items()), reverse=True)[:2]
    return code if best >= _SHARE and best >= _LEAD * second else None


@cache
def _languages() -> dict[str, list[str]]:
    """Return the languages that each word is common in."""
    found: dict[str, list[str]] = {}
    for code, common in _COMMON.items():
        for word in common.split():
            found.setdefault(word, []).append(code)
    return found


def _script(sample: str) -> str | None:
    others = len(sample) - len(sample.encode("ascii", "ignore"))
    # A few curly quotes and accents: no need to count letters, nor those of each script.
    if others <= 0.01 * len(sample) or others <= 0.05 * (letters := sum(map(str.isalpha, sample))):
        return None
    for code, first, last in _SCRIPTS:
        if sum(first <= char <= last for char in sample) > (0.05 if code == "ja" else 0.3) * letters:
            return code
    return None


# Takes a cleaned draft and the facts about it, returns the `Article`.

_SLUG_WORDS = 6


def make_article(draft: Draft, facts: Facts, heads: frozenset[int] | None = None) -> Article:
    """Put an article together.

    The draft's paragraphs stand one empty line apart; headings are those at the places `heads`, where that is known,
    and all others prose. Raises `InputError` where there is no text at all.
    """
    if not draft.text.strip():
        raise InputError("the input is empty. Give an article's text.")
    paragraphs = tuple(_paragraphs(draft))
    if heads is not None:
        paragraphs = tuple(
            Paragraph(each.span, "heading" if each.span.start in heads else "prose") for each in paragraphs
        )
    return Article(
        raw=draft.raw,
        text=draft.text,
        origins=draft.origins,
        paragraphs=paragraphs,
        sentences=tuple(Sentence(number, span) for number, span in enumerate(_sentences(draft.text, paragraphs))),
        left_out=draft.left_out,
        id=str(_sha256()(draft.raw.encode(errors="surrogatepass")).hexdigest()[:12]),
        slug=plain_slug(facts.slug or "") or plain_slug(_slug(facts.title or draft.text[:200])) or "untitled",
        title=bounded_title(facts.title),
        authors=facts.authors,
        source=facts.source,
        url=without_password(facts.url) if facts.url else None,
        published=facts.published,
        published_at=facts.published_at,
        updated_at=facts.updated_at,
        date_from=facts.date_from,
        language=facts.language or language_of(draft.text),
        section=facts.section,
        facts_from=tuple(row._replace(value=bounded_title(row.value) or "") for row in facts.facts_from),
        doubts=facts.doubts,
    )


@cache
def _sha256() -> Callable[[bytes], Any]:
    # `hashlib` is asked last, since it loads OpenSSL, which takes a twentieth of the time of a whole command.
    for name in ("_sha2", "_sha256", "hashlib"):
        with suppress(ImportError):
            found: Callable[[bytes], Any] = import_module(name).sha256
            return found
    raise AssertionError("hashlib is part of Python")


def _slug(text: str) -> str:
    plain = in_ascii(text).replace("'", "").lower()
    return "-".join(re.findall(r"[a-z0-9]{1,40}", plain)[:_SLUG_WORDS])


def _paragraphs(draft: Draft) -> Iterator[Paragraph]:
    """Part the text at empty lines; the kinds are what the marks say, or the shapes where nothing is marked up."""
    marked = any(out.kind == "front matter" for out in draft.left_out)
    marks = _marks(draft)
    texts = draft.text.split("\n\n")
    at = 0
    for number, text in enumerate(texts):
        shape: ParagraphKind = "heading" if not marked and _is_cross_head(texts, number) else "prose"
        if text:
            yield Paragraph(Span(at, at + len(text)), marks.get(at, shape))
        at += len(text) + 2


def _marks(draft: Draft) -> dict[int, ParagraphKind]:
    """Return the kinds of the paragraphs that a mark of Markdown or a bullet was left out before, by their starts.

    The mark of a line that was left out itself, as a headline is, says nothing of the next one.
    """
    found: dict[int, ParagraphKind] = {}
    gone = {out.source.start for out in draft.left_out if out.kind not in ("markup", "link")}
    for out in draft.left_out:
        mark = out.source.of(draft.raw)
        if out.kind == "markup" and out.source.end not in gone and (mark[-1:].isspace() or mark == ">"):
            at = draft.origins.clean_at(out.source.end, len(draft.text))
            found.setdefault(at, _KINDS.get(mark.strip()[0], "list"))
    return found


_KINDS: dict[str, ParagraphKind] = {"#": "heading", ">": "blockquote"}


def _is_cross_head(texts: list[str], number: int) -> bool:
    """Return True for a heading: a short line that doesn't end as a sentence, above a paragraph that does."""
    text = texts[number]
    if len(text) > 80 or len(text.split()) > 10 or number + 1 >= len(texts) or number == 0:
        return False
    after = texts[number + 1]
    return (
        text[0].isalnum()
        and not text[0].islower()
        and text[-1].isalnum()
        and len(after) > len(text)
        and ends_sentence(after)
    )


_ASKED = frozenset(("Q. ", "A. "))


def _sentences(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[Span]:
    """Yield the sentences; the "A." of an answer is one, though a name follows it, where questions have a "Q."."""
    is_asked = {text[each.span.start : each.span.start + 3] for each in paragraphs} >= _ASKED
    for paragraph in paragraphs:
        start, end = paragraph.span.start, paragraph.span.end
        if is_asked and text[start : start + 3] in _ASKED:
            yield Span(start, start + 2)
            start += 3
        for span in split_sentences(text[start:end]):
            yield Span(start + span.start, start + span.end)


# Takes bytes from a file or a pipe, returns their text; raises an `InputError` that names the wrong byte.

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# What files of other kinds begin with.
_MAGIC = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"GIF8": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"PK\x03\x04": "a zip file or an office document",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"SQLite": "a database",
    b"\x1f\x8b": "compressed twice",
}
_BYTES_SAMPLED = 4096
# Of 100 characters, text has at most this many control characters.
_CONTROL_SHARE = 5
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\f\r\x1b\0") + b"\x7f"


def decode(data: bytes) -> str:
    """Return the text of `data`, without a byte order mark.

    UTF-8 is tried first, then what a mark or the pattern of zero bytes says (UTF-16, UTF-32), then Windows-1252
    (which holds Latin-1's letters) where only single bytes in the midst of English letters are not UTF-8. Raises
    `InputError` for binary data and for text in none of these encodings.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name, len(mark))
    for magic, name in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(f"the input is {name}, not text. Give an article's text.")
    wide = _evident_utf16(data[:_BYTES_SAMPLED])
    if wide:
        return _strictly(data, wide, 0)
    if _is_binary(data[:_BYTES_SAMPLED]):
        raise InputError("the input is binary, not text. Give an article's text.")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        return _single_bytes(data, error.start)


def _strictly(data: bytes, name: str, skipped: int) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error.start, skipped, name.upper()) from None


def _undecodable(data: bytes, at: int, skipped: int, name: str) -> InputError:
    return InputError(f"byte {at + skipped} of the input (0x{data[at]:02x}) is no {name}. Save the text as UTF-8.")


def _evident_utf16(sample: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: every other one, in text of European languages."""
    even, odd = sample[0::2], sample[1::2]
    if len(sample) < 4 or len(sample) % 2:
        return None
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return None


def _is_binary(sample: bytes) -> bool:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return 100 * controls > _CONTROL_SHARE * len(sample) or 3 * sample.count(0) > len(sample)


def _single_bytes(data: bytes, first: int) -> str:
    """Decode as Windows-1252 where that is evident: no byte above 0x7f belongs to a valid UTF-8 sequence."""
    unsettled = data.decode(errors="ignore")
    if not unsettled.isascii():
        raise _undecodable(data, first, 0, "UTF-8")
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise _undecodable(data, first, 0, "UTF-8") from None
    high = sum(not char.isascii() for char in text)
    if high > 0.2 * len(text):
        raise _undecodable(data, first, 0, "UTF-8")
    return text
