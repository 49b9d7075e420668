"""Names that are clearly no person: countries, great cities, peoples, bodies.

The lists were written by hand, from general knowledge.
"""

from newscli.language.lexicon.organisations import NOBODY
from newscli.language.words import word_set

_COUNTRY_WORDS = """
    afghanistan africa albania algeria america angola antarctica argentina armenia asia australia austria
    azerbaijan bahamas bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria
    cambodia cameroon canada chile china colombia congo croatia crimea cuba cyprus denmark ecuador egypt england
    eritrea estonia ethiopia europe finland france gaza germany ghana greece greenland guatemala guinea haiti
    honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya
    kosovo kuwait latvia lebanon liberia libya lithuania macedonia malawi malaysia mali malta mauritius mexico
    moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger
    nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia
    rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria
    taiwan tanzania thailand tibet tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales
    yemen zambia zimbabwe u.s u.k u.n uk eu usa uae
"""
_STATE_WORDS = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming alberta
    ontario quebec manitoba queensland tasmania bavaria catalonia
"""
_CITY_WORDS = """
    amsterdam ankara athens atlanta baghdad baltimore bangkok barcelona beijing beirut berlin birmingham bombay
    boston bristol brussels bucharest budapest cairo calgary canberra cardiff chicago cincinnati cleveland
    copenhagen damascus delhi detroit dubai dublin edinburgh frankfurt geneva glasgow hamburg hanoi havana
    helsinki hollywood houston islamabad istanbul jakarta jerusalem johannesburg kabul karachi kiev kyiv lagos
    lahore leeds leicester lisbon liverpool london lyon madrid manchester manhattan manila marseille melbourne
    miami milan milwaukee minneapolis montreal moscow mumbai munich nairobi naples nashville oslo ottawa
    philadelphia phoenix pittsburgh prague pyongyang rome sacramento seattle seoul shanghai sheffield stockholm
    strasbourg tehran tokyo toronto tripoli tunis vancouver venice vienna warsaw washington westminster zurich
    brooklyn berkeley
"""
# States, countries and great cities of two words; those of a direction and a name above are told by it.
_PAIR_WORDS = """
    new york, new jersey, new hampshire, new mexico, new orleans, new zealand, rhode island, north carolina, south
    carolina, north dakota, south dakota, west virginia, puerto rico, los angeles, san francisco, san diego, san
    antonio, san jose, las vegas, el paso, fort worth, kansas city, oklahoma city, des moines, baton rouge, santa
    fe, st. louis, st. paul, nova scotia, british columbia, new brunswick, costa rica, el salvador, sri lanka, saudi
    arabia, hong kong, sierra leone, burkina faso, ivory coast, tel aviv, abu dhabi, kuala lumpur, buenos aires,
    cape town, sao paulo, mexico city, phnom penh, addis ababa, st. petersburg, the hague
"""
PEOPLES = word_set("""
    afghan african albanian algerian american arab argentine armenian asian australian austrian belgian bolivian
    brazilian british bulgarian californian canadian catholic chechen chilean chinese christian colombian
    conservative croatian cuban czech danish democrat democratic dutch egyptian english ethiopian european
    finnish french german ghanaian greek hindu hungarian indian indonesian iranian iraqi irish islamic israeli
    italian japanese jewish kenyan korean kurdish kuwaiti latin lebanese liberal libyan lithuanian malaysian
    mexican mormon moroccan muslim nigerian norwegian pakistani palestinian peruvian polish portuguese
    protestant republican romanian russian saudi scottish serbian shiite somali south spanish sudanese sunni
    swede swedish swiss syrian texan thai tunisian turkish ugandan ukrainian venezuelan vietnamese welsh western
    yemeni
""")
_KNOWN_WORDS = """
    amazon bloomberg christmas easter facebook google hamas hezbollah instagram isis islam microsoft netflix
    obamacare qaeda reuters taliban twitter xinhua youtube
"""
_PAIRS = frozenset(tuple(pair.split()) for pair in " ".join(_PAIR_WORDS.replace(".", "").split()).split(", "))
_PLACES = frozenset((_COUNTRY_WORDS + _STATE_WORDS + _CITY_WORDS).split())
_KNOWN = frozenset((_COUNTRY_WORDS + _STATE_WORDS + _CITY_WORDS + _KNOWN_WORDS).split())
# What stands before the rest of a place's name.
BEFORE_PLACES = word_set("north south east west northern southern eastern western new saint san greater central")


# Words of bodies, events and things that are called by a name.
_THING_WORDS = """
    academy airport archives circus embassy observatory championship christmas co congressional cup games grand
    inc intelligence internet marathon media model money new ocean palace prix relations testament tv war women
    world
"""
_LAST_NAMES = frozenset({"park", "west", "hall", "hill", "church", "forest", "street", "lake"})
_THINGS = NOBODY.union(_THING_WORDS.split()) - _LAST_NAMES


def is_known_place(words: tuple[str, ...]) -> bool:
    """Return True if lower-cased words are the name of a country, a state, a great city, or a part of one."""
    if tuple([word.rstrip(".") for word in words]) in _PAIRS:
        return True
    rest = words[1:] if len(words) > 1 and words[0] in BEFORE_PLACES else words
    return len(rest) == 1 and rest[0].rstrip(".").removesuffix("-based") in _PLACES


def is_people(word: str) -> bool:
    """Return True if a lower-cased word tells from what country, party or church somebody is: *french*, *texans*."""
    return word in PEOPLES or (word.endswith("s") and word[:-1] in PEOPLES)


# States as papers shorten them, but for those that are names, too.
_STATES_SHORT = word_set("""
    ala ariz ark calif colo conn fla ga ill ind kan ky md mass mich minn mont neb nev okla ore pa tenn tex va vt
    wash wis wyo
""")


def is_no_person(words: tuple[str, ...]) -> bool:
    """Return True if lower-cased words of a name are those of a place, its people, a body or a thing."""
    first = words[0].rstrip(".").removesuffix("-based")
    if len(words) == 1:
        state = first.removeprefix("r-").removeprefix("d-") in _STATES_SHORT  # "R-Fla."
        return state or is_people(first) or first in _KNOWN
    pair = len(words) == len(("north", "korea"))
    return not _THINGS.isdisjoint(words) or (pair and (first in BEFORE_PLACES or words[1].removesuffix("s") in PEOPLES))
