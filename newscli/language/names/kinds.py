"""Tell the kind of a name or a noun by its words: a person, man or woman, a body, a company, a place."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from newscli.language.lexicon.abbreviations import SHORT_TITLES
from newscli.language.lexicon.proper_nouns import (
    BEFORE_PLACES,
    BODIES,
    COMPANIES,
    FOR_MEN,
    FOR_WOMEN,
    HONORIFICS,
    MORE_BODIES,
    MORE_PLACES,
    PAPERS,
    PLACE_WORDS,
    PLACES_TOO,
    TITLES,
    Gender,
    is_known_place,
    is_no_person,
)
from newscli.language.words import in_ascii, listed, singular, word_set

# What the words of a name tell of a person: titles, the name without them, man or woman.

GENDERS: dict[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


def gender_of_title(words: list[str]) -> Gender | None:
    """Tell man from woman by a title or a word for a person among lower-cased `words`; None where nothing tells."""
    for word in reversed(words):
        word = word.rstrip(".")
        if word in FOR_MEN:
            return "m"
        if word in FOR_WOMEN:
            return "f"
    return None


@lru_cache(4096)
def gender_of_given_name(name: str) -> Gender | None:
    """Tell man from woman by a given name, lower-cased; None for a name of both and for what is none."""
    known = _known_form(name)
    return _given()[known] if known else None


@lru_cache(4096)
def is_given_name(name: str) -> bool:
    """Return True if a lower-cased word is a given name, be it a man's, a woman's or of both."""
    return _known_form(name) is not None


def _known_form(name: str) -> str | None:
    plain = in_ascii(name)
    given = _given()
    return next((form for form in (plain, plain.partition("-")[0]) if form in given), None)


def _given() -> dict[str, Gender | None]:
    from newscli.language.lexicon.given_names import given_names  # 60 KB that few commands need

    return given_names()


# Tell people from things: takes a noun or a name, returns whether it stands for a person, a body or a company.
#
# Its lists of words were written by hand, from general knowledge.

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
    substitute shortstop jockey debutant runner-up pupil schoolchild schoolboy schoolgirl undergraduate youth baby
    newborn citizen comrade conscript convict burglar bandit hooligan rebel pilgrim deckhand prefect
""")
# They have names, and *he* or *she* may mean them, but nobody quotes them.
ANIMALS = word_set("""
    dog puppy hound greyhound labrador spaniel terrier retriever collie alsatian poodle beagle whippet corgi dachshund
    sheepdog bulldog rottweiler husky mongrel cat kitten tomcat tabby horse racehorse pony foal mare stallion gelding
    colt filly donkey mule cow bull calf heifer bullock ox buffalo sheep lamb ewe ram goat pig piglet sow boar hen
    cockerel rooster chicken duck goose swan turkey parrot cockatoo budgie budgerigar pigeon owl eagle hawk falcon crow
    raven penguin peacock seal whale dolphin orca shark turtle tortoise snake python crocodile alligator lizard frog
    toad rabbit hare hamster gerbil elephant tiger tigress lion lioness leopard cheetah panther bear panda monkey ape
    gorilla chimpanzee chimp orangutan giraffe zebra rhino rhinoceros hippo hippopotamus camel llama alpaca deer stag
    elk moose reindeer fox wolf coyote otter badger beaver squirrel hedgehog bat rat mouse ferret pet stray
""")
# Words that end like a word for a person but are not one.
_THINGS = word_set("""
    accent accident adapter advent agreement airliner animal answer ant apartment appeal argument armor arrival
    arsenal award banner barrier basket betrayal blender border bracelet bucket budget buffer bullet burial butter
    cabinet canal cancer capital card career carpet cathedral cereal chapter character charger charter clinic closet
    cluster coal coffee color colour comet comment component computer constant container content continent cooker
    corner corridor counter cover cricket deal decor decree degree department development diet dinner disaster
    disorder document door dryer elevator environment epidemic equipment error event experiment extent exterior
    fabric factor favor favour fee feet festival filter finger flavor floor flower folder footer freezer fryer
    funeral fury gadget generator glacier goal grant grinder hammer harbor harbour header heater helicopter helmet
    honor honour horror hospital hunger incident ingredient instrument intent interior internet interval investment
    jacket jet journal knee labor labour ladder laptop layer leather letter list magnet manner market material
    matter meal medal metal metaphor meter mirror mixer moment monitor monument motor movement murder music net
    newsletter newspaper number offer optional order ouster outlet oval packet pamphlet paper parameter patent
    payment percent pet planet plant plastic pocket poster powder power printer processor projector proposal quarter
    rally reactor rebuttal record refrigerator refusal reminder renewal rent rental requirement restaurant reversal
    reward river rocket router rumor rumour scandal scanner scent seal sector segment sensor server settlement
    shelter shipment shipyard shower signal silver slaughter slider spree standard statement sticker summer sunset
    supermarket supper supplement sweater tablet talent target tent terminal terror theater theatre thunder ticket
    timber timer toaster toilet topic total tower traffic trailer treatment tree trial tribunal trigger trumpet
    tumor tumour tweet upheaval vapor variant vector violet wallet warrant water weather winter withdrawal yard
""")

# The last words of names of bodies that may be called a club, a team …
_CLUBS = "united rovers city town athletic wanderers albion county fc afc rangers hotspur villa wednesday orient"
ENDINGS = {
    **dict.fromkeys(listed("club team side"), _CLUBS),
    **dict.fromkeys(listed("paper newspaper"), " ".join(sorted(PAPERS))),
    **dict.fromkeys(listed("affiliate station band nonprofit charity"), ""),
    "airline": "airlines airways air",
    "school": "college academy",
    "agency": "bureau department office administration service",
    "group": "association alliance coalition council foundation institute forum",
}

# What acts as one body, however like a person's its name is made.
FIRMS = word_set("""
    regulator watchdog operator supplier retailer lender insurer publisher developer carrier broadcaster manufacturer
    carmaker automaker drugmaker chipmaker utility startup start-up wholesaler brewer builder
""")

# What a body may be as well as a person: "the owner, Brack Lines".
HELD_BY_BODIES = FIRMS | word_set("""
    owner operator landlord tenant buyer seller bidder contractor subcontractor sponsor employer partner rival
    competitor organiser organizer promoter producer creditor shareholder investor holder maker
""")


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
    noun = noun.removesuffix("-elect")  # "the mayor-elect"
    return noun in TITLES or noun in _PEOPLE or gender_of_title([noun]) is not None or noun.endswith(_ROLE_ENDINGS)


def are_people(noun: str) -> bool:
    """Return True if a noun is likely a word for a person or for several: *cook*, *cooks*, *people*."""
    return noun == "people" or is_person_noun(noun) or is_person_noun(singular(noun))


# Tell the kind of a name by its words: a person, a body, a place.
#
# Titles, words that end the names of bodies and places, and given names decide. The words stand in the lexicon.

Kind = Literal["person", "body", "place", "other"]

ALL_TITLES = HONORIFICS | TITLES
_PLACES = (PLACE_WORDS | MORE_PLACES | PLACES_TOO) - {"national", "high", "open", "award", "cup", "series", "drive"}
_BODIES = (BODIES | COMPANIES | PAPERS | MORE_BODIES) - _PLACES
# Words of places that are last names as well: "Juno Park", "Ana Hill".
LAST_NAMES = word_set("""
    park west hall hill church steel banks lane field woods temple ridge falls ferry castle camp north shore post
    mercury lake forest house court guard
""")
# Given names that are at least as often places, months or verbs.
_DOUBTFUL = word_set("""
    virginia carolina georgia charlotte victoria jordan austin orlando madison florence savannah jackson chad lincoln
    israel sydney adelaide may april june august dakota paris dallas houston will
""")
# Before these words a given name is part of a place.
_NO_NAME_AFTER = word_set("san santa saint st fort mount port new lake los las el the king queen")
_SHIPS = frozenset(("hms", "hmas", "hmcs", "ins", "mv", "rms", "uss"))  # "MV Lund"
_PAIR, _LONGEST_PERSON = 2, 6
_QUITE = 3


@lru_cache(4096)
def kind_by_words(lows: tuple[str, ...]) -> tuple[Kind, int]:
    """Return the kind of a name by its words in lower case, and how sure that is: 0 not at all, 3 quite."""
    last = lows[-1]
    person = _person_by_words(lows)
    if last in LAST_NAMES and person == _QUITE:
        return "person", 2
    if kind := _by_first(lows) or _by_last(lows):
        return kind
    if not _BODIES.isdisjoint(lows):
        return "body", 2
    if is_known_place(lows):
        return "place", 3
    if person:
        return "person", person
    if is_no_person(lows):
        return "place" if lows[0] in BEFORE_PLACES else "body", 1
    return ("person", 1) if is_given_name(last) and len(lows) == 1 and last not in _DOUBTFUL else ("other", 0)


def _by_first(lows: tuple[str, ...]) -> tuple[Kind, int] | None:
    """Return the kind of "Minister of State Ada Lund" and of a ship, "HMS Lund"."""
    if lows[0] in ALL_TITLES and lows[1:3] == ("of", "state") and len(lows) > len(("minister", "of", "state")):
        return "person", _QUITE
    return ("body", 2) if lows[0] in _SHIPS and len(lows) > 1 else None


def _by_last(lows: tuple[str, ...]) -> tuple[Kind, int] | None:
    sure = 3 if len(lows) > 1 else 1
    if lows[-1] in _BODIES:
        return "body", sure
    return ("place", sure) if lows[-1] in _PLACES else None


def _person_by_words(lows: tuple[str, ...]) -> int:
    """Return how sure words are a person's name: 3 with a given name first, 2 with one second, "Mahamat Bo Lund"."""
    if not 1 < len(lows) <= _LONGEST_PERSON:
        return 0
    if begins_a_name(lows, 0) or _begins_with_initial(lows):
        return _QUITE
    return 2 if len(lows) > _PAIR and begins_a_name(lows, 1) and not is_no_person(lows) else 0


def begins_a_name(lows: Sequence[str], at: int) -> bool:
    """Return True if the word `at` is a given name with which a person's name may begin."""
    return lows[at] not in _DOUBTFUL and is_given_name(lows[at]) and not (at and lows[at - 1] in _NO_NAME_AFTER)


def _begins_with_initial(lows: tuple[str, ...]) -> bool:
    """Return True of an initial before a given name: "C. Ana Lund"."""
    return len(lows[0]) == 1 and len(lows) > len(("initial", "last name")) and begins_a_name(lows, 1)


def is_title(low: str) -> bool:
    """Return True for a title in lower case, without its stop, also of who does not yet hold it: "mayor-elect"."""
    return low.removesuffix("-elect") in ALL_TITLES


def is_titled(lows: Sequence[str]) -> bool:
    """Return True if a name begins with a title that names no place: "Mr. Lake", "Sen. Church", not "King County"."""
    return lows[0] in HONORIFICS or lows[0] in SHORT_TITLES or lows[-1] in ALL_TITLES
