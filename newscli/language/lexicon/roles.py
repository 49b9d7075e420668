"""Words that tell in what role a source speaks, and verbs that say how its words are to be taken.

From general knowledge.
"""

from typing import Literal, get_args

from newscli.language.lexicon.proper_nouns import NEWS_AGENCIES
from newscli.language.words import word_set

Role = Literal["politician", "official", "expert", "company", "resident", "document", "poll", "other"]
ROLES: tuple[Role, ...] = get_args(Role)

# What people are: the last word of "the transport minister", of "a biologist at the university".
PEOPLE: dict[Role, frozenset[str]] = {
    "politician": word_set("""
        minister premier governor gov senator sen representative rep congressman congresswoman lawmaker legislator
        mayor councillor councilor councilman councilwoman alderman mp mpa mla msp mep mna backbencher candidate
        cllr nominee frontrunner front-runner contender president-elect delegate
        committeeman committeewoman
        challenger incumbent politician democrat republican conservative liberal labour tory socialist
        parliamentarian chancellor taoiseach whip speaker assemblyman assemblywoman
    """),
    "official": word_set("""
        authority police superintendent sergeant detective constable commander warden
        prosecutor judge justice magistrate regulator coroner diplomat envoy ambassador consul
        soldier general colonel brigadier lieutenant admiral sheriff trooper ranger firefighter ombudsman
        bailiff crown
    """),
    "expert": word_set("""
        professor prof scientist researcher economist analyst historian scholar academic expert specialist doctor
        physician surgeon vet veterinarian engineer strategist linguist pollster lecturer conservator acoustician
        statistician forecaster author co-author astronomer chemist physicist botanist dentist archivist
    """),
    "company": word_set("""
        ceo cfo coo cto executive developer mogul tycoon businessman businesswoman entrepreneur investor shareholder
        retailer manufacturer insurer supplier employer industrialist financier banker hotelier
    """),
    "resident": word_set("""
        resident villager neighbour neighbor local farmer fisherman fisher driver trucker passenger commuter motorist
        mother father mum dad parent son daughter wife husband sister brother widow widower family relative
        grandmother grandfather grandson granddaughter cousin niece nephew aunt uncle friend pupil student shopper
        worker miner labourer laborer pensioner retiree witness survivor victim customer tenant trader hawker vendor
        rancher shopkeeper grocer homeowner man woman boy girl teenager child people person tourist visitor user
        subscriber tailor barber butcher plumber carpenter guard cleaner weigher islander signalman lamplighter
        deckhand nurse patient reader cook caller angler veteran
    """),
    "other": word_set("""
        lawyer solicitor counsel barrister attorney-at-law attorney coach captain player striker goalkeeper midfielder
        defender winger champion athlete hurdler sprinter cricketer footballer referee boxer golfer jockey
        actor actress singer musician composer soloist pianist novelist poet painter artist bishop priest
        pastor imam rabbi monk nun activist campaigner unionist organiser organizer critic reviewer columnist
        journalist reporter editor teacher headteacher headmaster headmistress principal pope docker union kc
        qc sc host insider consultant operative ally colleague speechwriter
    """),
}

# What another word beside a noun makes of it: "district attorney", "ratings agency", "health secretary".
BESIDE: dict[str, dict[Role, frozenset[str]]] = {
    "attorney": {"official": word_set("district state county deputy general crown assistant prosecuting")},
    "leader": {"politician": word_set("minority majority opposition floor")},
    "officer": {
        "other": word_set("security"),
        "official": word_set("medical nursing veterinary"),
        "company": word_set("financial operating executive technology marketing commercial investment loan chief"),
    },
    "authority": {"expert": word_set("on leading")},
    "practitioner": {"expert": word_set("general")},
    "detective": {"other": word_set("private")},
    "investigator": {"other": word_set("private")},
    "inspector": {"other": word_set("home")},
    "captain": {"official": word_set("guard police fire army")},
    "guard": {"official": word_set("border coast national prison")},
    "health": {"official": word_set("public")},
    "army": {"other": word_set("salvation")},
    "service": {"company": word_set("customer news broadcasting")},
    "government": {"company": word_set("relation affair outreach")},
    "official": {
        "official": word_set("local defense defence"),
        "politician": word_set("campaign party democratic republican gop"),
    },
    "state": {"other": word_set("islamic")},
    "court": {"company": word_set("tennis food squash")},
    "agency": {
        "company": word_set("ratings rating travel advertising estate letting recruitment"),
        "other": word_set("news relief aid charity"),
    },
    "council": {"other": word_set("church student work bar youth")},
    "commission": {"other": word_set("church diocese")},
    "office": {"expert": word_set("university"), "other": word_set("box law bishop")},
    "strategist": {"other": word_set("republican democratic democrat gop party campaign")},
    "board": {"official": word_set("school water parole health education exam electoral election planning review")},
    "secretary": {
        "politician": word_set("""
            education health home foreign transport defence defense justice interior treasury culture environment trade
            housing energy agriculture labor
        """)
    },
}

# Who speaks for what the words around tell, "a spokesman for the ministry", "its director"; the role where none does.
OF_A_BODY: dict[str, Role | None] = {
    **dict.fromkeys(
        word_set("""
        president chairman chairwoman chairperson chair director head chief leader secretary coordinator co-ordinator
        adviser advisor aide deputy member manager treasurer founder co-founder partner boss convener convenor
        chairlady vice-president vice-chairman secretary-general delegation source vice-chair
        spokesman spokeswoman spokesperson
        """)
    ),
    "clerk": "resident",
    "owner": "company",
    **dict.fromkeys(
        word_set("official officer inspector commissioner registrar negotiator auditor investigator"), "official"
    ),
}

# What bodies are, and what stands in their names.
BODIES_OF: dict[Role, frozenset[str]] = {
    "politician": word_set(
        "party opposition parliament assembly senate congress coalition bloc caucus greens house sitting gop democratic"
    ),
    "official": word_set("""
        ministry department government council court tribunal police agency commission authority office army navy
        embassy treasury bureau inspectorate county state province city town borough district municipality service
        directorate regulator administration secretariat crown jury highway incident consulate guard
        brigade force electoral federal un prosecution presidential
    """),
    "company": word_set("""
        company firm airline bank insurer maker operator manufacturer developer factory plant hotel brewery bakery
        shop store retailer caterer carrier supplier producer startup start-up corporation conglomerate business
        dairy finance managing operating marketing mine shipyard dealer publisher railway utility lender builder
        contractor landlord employer provider plc ltd asset equity
    """),
    "expert": word_set("university institute college laboratory observatory clinic hospital journal"),
    "other": NEWS_AGENCIES
    | word_set("""
        union club federation association league charity church trust foundation fund band festival movement front
        guild diocese committee society group network alliance orchestra museum theatre choir mosque parish newspaper
        defence defense nonprofit ngo broadcaster organization organisation
    """),
}

# Words of the state that don't tell whose "its director" is.
PLACES_OF_STATE = word_set("county state province city town borough district area regional federal highway crown")

# Last words of companies' names, beside `COMPANIES`.
MORE_COMPANIES = word_set("power ferries homes mills minerals works rail tool")

# Polls, told from other documents.
POLLS = word_set("poll polling survey questionnaire")

# What says something when it is read, beside `STATING_PAPERS`.
MORE_DOCUMENTS = word_set("""
    draft audit plan minute receipt diary manual guideline contract agreement licence license file assessment table
    chart spreadsheet invoice certificate presentation brochure
""")

# Words of kinds of story, in which a name without a title is somebody else's.
STORIES: dict[str, frozenset[str]] = {
    "campaign": word_set("""
        campaign campaigns candidate candidates voter voters election elections republican republicans democrat
        democrats democratic caucus caucuses primary primaries nomination nominee party
    """),
    "game": word_set("match coach season striker goal halftime half-time league race champion captain game team"),
    "company": word_set("company companies firm shares profit revenue investors investor ceo billion customers"),
    "court": word_set("court judge trial prosecutor prosecutors charged convicted lawyer lawyers attorney"),
    "police": word_set("police officer officers arrested suspect sheriff killed"),
    "study": word_set("study researchers scientists university research professor"),
    "state": word_set("minister ministers government president parliament ministry troops military"),
    "art": word_set("film movie album song show actor singer book fans"),
}

# What stands right after a name, or right before it, in the singular: "Lund’s campaign", "the singer Lund".
AFTER_NAMES: dict[str, frozenset[str]] = {
    "politics": word_set("""
        campaign administration supporter rally voter nomination presidency candidacy aide delegate ticket surrogate
        opponent rival
    """),
    "company": word_set("company firm founder share customer product store brand spokesman spokeswoman"),
    "art": word_set("album film song book novel show band movie music tour"),
    "family": word_set("mother father wife husband son daughter family brother sister parent"),
    "sport": word_set("team club goal penalty season"),
    "law": word_set("lawyer attorney trial client"),
}
BEFORE_NAMES: dict[str, frozenset[str]] = {
    "mr": word_set("mr mrs ms"),
    "dr": word_set("dr prof professor"),
    "politics": word_set("""
        president candidate senator sen rep gov governor minister secretary mayor nominee frontrunner republican
        democrat democratic chancellor
    """),
    "state": word_set("sgt lt capt officer detective chief sheriff judge justice general gen col"),
    "art": word_set("singer actor actress star rapper comedian musician author writer director"),
    "sport": word_set("coach captain striker quarterback forward defender player manager"),
    "company": word_set("ceo founder executive chairman owner"),
}

# What somebody does, after "who": "who studies shipping", "who lost two brothers".
DOING: dict[Role, frozenset[str]] = {
    "politician": word_set("elected"),
    "expert": word_set("studies studied researches researched follows"),
    "resident": word_set("fled lives lived lost drives hauls saw witnessed works worked keeps"),
}

# What somebody does who speaks for others: "who leads the union".
LEADING = word_set("""
    lead leads led head heads chair chairs run runs speak speaks oversee oversees oversaw direct directs manage manages
    command commands represent represents
""")

# Verbs by which a writer says how words are to be taken: as doubtful, as given up unwillingly, as said in temper.
LOADED = word_set("""
    claim allege assert maintain contend insist swear profess purport admit concede confess acknowledge boast brag
    crow gloat complain lament moan whine gripe grumble grouse carp fume rant retort scoff sneer snarl bristle
""")
