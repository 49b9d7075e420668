"""Takes a text, returns the language it is evidently in, by the share of its most common words."""

from collections import Counter
from functools import cache
from itertools import chain, repeat

__all__ = ["language_of"]

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
