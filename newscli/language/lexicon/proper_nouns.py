"""Words that names are made of or that stand beside them: bodies, papers, places, titles. From general knowledge."""

from typing import Literal

from newscli.language.lexicon.abbreviations import SHORT_TITLES
from newscli.language.words import word_set

# Words that names of bodies, papers, companies and places are made of. From general knowledge.

# Words of bodies that are no last names, so that they tell a body wherever they stand in a name.
BODIES = word_set("""
    agency airlines alliance army association authority bank board bureau cabinet center centre chamber church
    city club coalition college commission committee company congress corp corporation council county court
    courier department district firm force forum foods foundation front fund government group herald hospital
    house inc industries institute international journal kingdom league limited llc ltd ministry motors museum
    network news observer office orchestra organization parliament party police post press prize province radio
    railway republic rovers school senate service society state states street studios system team tech telegraph
    times town tribune trust union united university works
""")
# Of them these stand in names of people, too.
_IN_NAMES = word_set("chamber courier firm foods forum motors organization police rovers service telegraph works")
# Words of places and buildings, and of what is given or shown there.
PLACE_WORDS = word_set("""
    airport avenue award basin bay beach boulevard bridge building canyon cathedral creek cup drive forest
    freeway gallery garden gardens hall harbor harbour heights high highway hill hills hotel island islands lake
    library mall mountain mountains nations national north open park peninsula plaza river road sea series south
    square stadium station theater theatre tower valley village wildlife zoo east west
""")
# With one of these in it a name is nobody's.
NOBODY = (BODIES - _IN_NAMES) | PLACE_WORDS
# Last words, or later ones, of companies' names.
COMPANIES = word_set("""
    airlines airways bakeries bank beverages brands breweries brothers capital chemicals co corp corporation
    energy electric entertainment financial foods freight group holdings inc industries lab labs
    laboratories lifts limited lines llc ltd media motors oil partners productions pictures publishing logistics
    ventures enterprises solutions networks communications insurance pharma pharmaceuticals plc railways records
    semiconductor semiconductors shipping software sons steel stores studios systems technologies technology telecom
    therapeutics utilities
""")
NEWS_AGENCIES = word_set("reuters afp ap bloomberg cnn bbc npr upi voa politico axios")
# Those whose names have several words.
AGENCIES_IN_FULL = frozenset(
    ("associated press", "press association", "agence france-presse", "united press international")
)
# Agencies whose text papers print, by the letters that stand for them; other names of theirs. Their own websites tell
# the names: ap.org, reuters.com, afp.com and so on, as of 2026.
_AGENCIES = """
    AP: associated press; Reuters: thomson reuters, reuters news agency; AFP: agence france-presse, agence france
    presse; PA: press association, pa media, pa news agency; UPI: united press international; CP: canadian press;
    AAP: australian associated press; dpa: deutsche presse-agentur, german press agency; Bloomberg: bloomberg news;
    Xinhua: xinhua news agency; PTI: press trust of india; ANI: asian news international; IANS: indo-asian news
    service; Kyodo: kyodo news; Yonhap: yonhap news agency; EFE: agencia efe; ANSA; Anadolu: anadolu agency,
    anadolu ajansı; Bernama; Antara: antara news; PNA: philippine news agency; APP: associated press of pakistan;
    NAN: news agency of nigeria; GNA: ghana news agency; KNA: kenya news agency; Tass: itar-tass; Interfax;
    Ukrinform; ANP; NZPA: new zealand press association
"""
AGENCIES = {
    short: tuple(names.split(", ")) if names else ()
    for short, _, names in (row.partition(": ") for row in " ".join(_AGENCIES.split()).split("; "))
}
# What papers are called, last of all their words.
PAPERS = word_set("""
    times post courier herald tribune journal gazette press guardian telegraph independent chronicle globe mail
    star sun mirror observer register news daily magazine examiner inquirer dispatch sentinel bulletin echo
    mercury argus standard record advertiser ledger citizen bee today week
""")
# More last words of bodies' names, and first ones before "of" or "for".
MORE_BODIES = word_set("""
    academy administration assembly brigade broadcasting confederation conference consortium directorate division
    fc federation
    forces guard guild institution laboratory legislature llp mission movement navy observatory organisation
    panel patrol registry review secretariat services squad staff studio synod television treasury tribunal
    wanderers watch
""")
# Last words of the names of places, beside those of `PLACE_WORDS`.
MORE_PLACES = word_set("""
    alley archipelago border camp canal cape castle cemetery channel coast cove crossing delta desert dock
    docks estate falls farm ferry field fort gulf isle junction lane lighthouse marina market mill mine
    monastery mosque palace parkway pass pier plains point port prison quay reef region reserve reservoir
    ridge shore springs strait temple terminal territory township tunnel volcano wharf woods
""")
# Of the words of bodies these end the names of places as a rule.
PLACES_TOO = word_set(
    "center centre city county district house kingdom museum province river state states station street town"
)
# Who rules, and who hears what is told them: "The tribunal heard that she was paid less".
COURTS = word_set("""
    court courts tribunal inquest inquiry jury jurors trial judge judges bench panel justice justices magistrate
    magistrates coroner commission arbitrator ombudsman adjudicator hc sc
""")
HEARERS = COURTS | word_set("""
    hearing committee subcommittee meeting mps peers councillors parliament assembly conference summit
""")


# What says something in writing, by kinds, and where somebody speaks. From general knowledge.

# What somebody writes to say something: *the mayor said in a statement*.
MESSAGES = word_set("""
    statement response reply letter note message memo memorandum email e-mail post tweet text release leaflet op-ed
""")
# Where somebody speaks: *the mayor said in an interview*.
OCCASIONS = word_set("interview briefing conference call telephone phone speech hearing testimony")
# What somebody speaks at, or after.
GATHERINGS = OCCASIONS | word_set("""
    assembly ceremony council court debate dinner event forum game meeting match panel parliament podcast presser
    programme race rally reception seminar session show summit talks town-hall tour trial visit vigil vote webinar
    workshop
""")
# Where somebody writes or is heard: *the mayor said on television*.
CHANNELS = word_set(
    "air bluesky camera facebook instagram linkedin radio telegram television tiktok tv twitter youtube"
)
_WRITTEN = word_set("""
    affidavit application article bio biography brief complaint court-filing document dossier editorial filing
    indictment lawsuit manifesto motion notice paper petition report review ruling sheet suit summary testimony
    transcript verdict warrant website
""")
_FINDINGS = word_set("study survey poll polling census data evidence analysis analyses estimate forecast log")
_RULES = word_set("law rule act bill order")
# Papers, or something else: *the account of the driver*, *a senior figure*.
_OFTEN_NOT_PAPERS = word_set("account book figure record")

DOCUMENTS = MESSAGES | _WRITTEN | _FINDINGS | _RULES
# What says something itself: *the report says*.
STATING_PAPERS = DOCUMENTS | _OFTEN_NOT_PAPERS


# What people are called before their names: titles, ranks, jobs; the small words within names. From general
# knowledge.
#
# Short forms of titles ("Sen.", "Cllr.") stand with other abbreviations, each with an example, in `abbreviations`.

Gender = Literal["m", "f"]
# They tell nothing of what somebody does.
HONORIFICS = word_set("""
    mr mrs ms miss dr sir lord lady dame madam mx messrs mme mlle alhaji alhaja hajiya mallam shri smt comrade
""")
FULL_TITLES = word_set("""
    ceo cfo coo cto treasurer prosecutor manager executive owner councillor councilor founder chair envoy lawyer
    spokesperson superintendent principal dean trustee auditor inspector engineer warden marshal magistrate
    provost curator editor conductor captain goalkeeper striker midfielder defender pilot premier chef farmer
    author economist analyst strategist pollster historian epidemiologist undersecretary administrator
    coordinator vice-president co-founder biologist chemist physicist surgeon nurse judge actor actress singer
    novelist poet painter mr mrs ms miss dr prof sen sens rep reps gov gen col lt sgt capt maj cmdr adm rev hon
    st president senator representative governor congressman congresswoman secretary minister chancellor justice
    mayor sheriff attorney ambassador detective officer sergeant lieutenant colonel general
    admiral commodore professor doctor pope king queen prince princess sir lord lady dame bishop father sister chairman
    chairwoman speaker spokesman spokeswoman director commissioner councilman councilwoman chief coach reverend
    archbishop cardinal rabbi imam sheikh baroness mp pc agent commander elder investigator ayatollah
    correspondent photographer tempore tem adviser advisor constable det insp spc cpl secretary-general director-general
    attorney-general governor-general registrar rector vice-chancellor pro-chancellor bursar sultan emir comptroller
    headmaster headmistress headteacher vice-principal collector barrister engr aide chaplain clerk counsel host juror
    priest vicar whip
""")
# They belong to a name of one word: "King Olav", "Pope Alban III".
OF_RULERS = word_set("pope king queen prince princess emperor empress sultan")
TITLES = FULL_TITLES.union(SHORT_TITLES)
# They may have *of* and what somebody leads before the name: "Leader of the Opposition Ana Ferro". Kin and those who
# act for somebody have him or her after it: "a lawyer for Ana Ferro".
OFFICES = (TITLES - HONORIFICS - word_set("father sister lawyer attorney agent adviser advisor member")) | word_set(
    "leader head president-elect vice-chancellor registrar convenor convener whip chief-whip secretary-elect"
)
# Who serves somebody, named after *to*: "an adviser to Mayor Ferro".
SERVING = word_set("""
    adviser advisers advisor advisors aide aides ambassador ambassadors assistant assistants counsel counsellor
    counselor consultant consultants deputy envoy envoys secretary staff spokesman spokeswoman spokesperson valet
""")
# Ranks written as initials, British and Indian: titles before a last name that the text gives in full elsewhere.
RANKS_IN_CAPITALS = word_set("""
    ac acc acp adc adg adgp asi asp cc ci cm cps cso dc dcc dcm dcp dcs dci dgp di dig ds dsp dsu dysp ig igp mep mla
    mlc mp msp pc pcso pm psi qc kc sho si sp ssp tdc wo wpc
""")
# How somebody is called after *his* and *her*; some are given names too: "Her Honour Ana Ferro", "Honor Ferro".
FORMS_OF_ADDRESS = word_set("honour honor excellency majesty highness eminence holiness lordship grace worship")
# Honours, degrees and offices in capitals after a name: "Ana Ferro KC".
AFTER_NAMES = word_set("kc qc mp msp mep mla obe mbe cbe kbe dbe kcmg cmg frs phd md rn jp tds td sc")
FOR_MEN = word_set("""
    mr sir lord king prince pope father brother congressman councilman spokesman businessman policeman
    fireman assemblyman salesman fisherman man boy headmaster husband son uncle grandfather nephew actor waiter
    monk duke widower gentleman groom stepfather grandson imam cardinal sportsman
    cameraman craftsman foreman herr monsieur signor señor
""")
FOR_WOMEN = word_set("""
    mrs ms miss mme mlle lady dame madam queen princess congresswoman councilwoman chairwoman spokeswoman
    businesswoman policewoman assemblywoman woman girl headmistress wife daughter mother sister aunt grandmother niece
    actress waitress nun duchess widow actresses bride stepmother granddaughter midwife saleswoman
    frau madame signora señora
""")
# Words in lower case that belong to a name: "Ana de la Cruz", "van der Meer".
PARTICLES = word_set(
    "de la del della di da dos das du des es les van von der den ter ten le el al bin ibn abu bint sans pour et und sur"
)
# Particles in capitals and of older names, as bylines have them.
RARE_PARTICLES = word_set("ben y e")


# Names that are clearly no person: countries, great cities, peoples, bodies.
#
# The lists were written by hand, from general knowledge.

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
    briton englishman scotsman welshman irishman frenchman dutchman spaniard turk serb croat
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
    last = rest[0].rstrip(".").removesuffix("-based")
    return len(rest) == 1 and (last in _PLACES or (last.endswith("shire") and last != "shire"))


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
