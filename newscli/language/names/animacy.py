"""Tell people from things: takes a noun or a name, returns whether it stands for a person, a body or a company.

Its lists of words were written by hand, from general knowledge.
"""

from newscli.language.lexicon.organisations import BODIES, COMPANIES, PAPERS
from newscli.language.lexicon.titles import TITLES
from newscli.language.names.personal import gender_of_title
from newscli.language.words import word_set

_ROLE_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "eer", "ee", "ic", "al", "et", "ete", "ard")
_PEOPLE = word_set("""
    candidate delegate associate advocate graduate inmate client guest victim friend colleague peer kid teen mate
    pirate patient parent child aide chief head boss deputy scientist witness survivor nominee expert host co-host fan
    star cousin mum mom dad boyfriend girlfriend partner teammate champion rookie co-pilot alumna alumnus astronaut
    diplomat magnate baron fellow chairperson millionaire billionaire tycoon celebrity specialist veteran vet cook
    hostage captive orphan relative neighbour architect aristocrat sister-in-law brother-in-law father-in-law
    mother-in-law ex-wife ex-husband roommate classmate hero guru nanny spouse sibling twin heir
    clerk vigilante cop scholar operative recruit adult fiance fiancé fiancée saint thief crook thug felon suspect
    fugitive umpire quarterback laureate acrobat clown spy intern apprentice blacksmith shepherd cowboy landlord
""")
# Words that end like a word for a person but are not one.
_THINGS = word_set("""
    accent accident advent airliner animal answer appeal arrival arsenal award banner barrier basket betrayal border
    bucket budget bullet burial butter canal cancer capital card career carpet cathedral cereal chapter character
    charter clinic closet coal coffee color colour comet component computer content continent corner corridor counter
    cover cricket deal decree degree diet dinner disaster disorder door elevator epidemic error event extent fabric
    factor favor favour fee feet festival finger floor flower funeral fury glacier goal hammer harbor harbour header
    helicopter helmet honor honour horror hospital hunger incident intent internet interval jacket jet journal knee
    labor labour ladder laptop layer leather letter list manner market matter meal medal metal metaphor meter mirror
    motor murder music net newsletter newspaper number offer order ouster outlet packet paper patent percent pet planet
    plant plastic pocket powder power proposal quarter rally reactor rebuttal record refrigerator refusal reminder rent
    restaurant reversal reward river rocket rumor rumour scandal seal sector segment server shelter shipyard shower
    signal silver slaughter spree standard summer supermarket sweater tablet talent target tent terminal terror theater
    theatre thunder ticket timber toilet topic total tower traffic trailer tree trial tribunal trigger tumor tumour
    tweet upheaval wallet water weather winter withdrawal yard
""")

# The last words of names of bodies that may be called a club, a team …
_CLUBS = "united rovers city town athletic wanderers albion county fc afc rangers hotspur villa wednesday orient"
ENDINGS = {
    "club": _CLUBS,
    "team": _CLUBS,
    "side": _CLUBS,
    "airline": "airlines airways air",
    "paper": " ".join(sorted(PAPERS)),
    "newspaper": " ".join(sorted(PAPERS)),
    "school": "college academy",
    "agency": "bureau office administration service",
    "affiliate": "",
    "station": "",
    "band": "",
    "nonprofit": "",
    "charity": "",
    "group": "association alliance coalition council foundation institute forum",
}


def is_body(words: tuple[str, ...]) -> bool:
    """Return True if a name is evidently not a person's."""
    return not BODIES.isdisjoint(words)


def is_company(words: tuple[str, ...]) -> bool:
    """Return True if a name is evidently a company's."""
    return len(words) > 1 and not COMPANIES.isdisjoint([word.rstrip(".") for word in words[1:]])


def is_person_noun(noun: str) -> bool:
    """Return True if a noun is likely a word for a person."""
    if noun in BODIES or noun in _THINGS or noun.endswith("ment"):
        return False
    return noun in TITLES or noun in _PEOPLE or gender_of_title([noun]) is not None or noun.endswith(_ROLE_ENDINGS)
