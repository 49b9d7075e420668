"""Tell people from things: takes a noun or a name, returns whether it stands for a person, a body or a company.

Its lists of words were written by hand, from general knowledge.
"""

from newscli.language.lexicon.meaning.senses import singular
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
    "club": _CLUBS,
    "team": _CLUBS,
    "side": _CLUBS,
    "airline": "airlines airways air",
    "paper": " ".join(sorted(PAPERS)),
    "newspaper": " ".join(sorted(PAPERS)),
    "school": "college academy",
    "agency": "bureau department office administration service",
    "affiliate": "",
    "station": "",
    "band": "",
    "nonprofit": "",
    "charity": "",
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
