"""Words that names of bodies, papers, companies and places are made of. From general knowledge."""

from newscli.language.words import word_set

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
_IN_NAMES_OF_PEOPLE = word_set(
    "chamber courier firm foods forum motors organization police rovers service telegraph works"
)
# Words of places and buildings, and of what is given or shown there.
PLACE_WORDS = word_set("""
    airport avenue award basin bay beach boulevard bridge building canyon cathedral creek cup drive forest
    freeway gallery garden gardens hall harbor harbour heights high highway hill hills hotel island islands lake
    library mall mountain mountains nations national north open park peninsula plaza river road sea series south
    square stadium station theater theatre tower valley village wildlife zoo east west
""")
# With one of these in it a name is nobody's.
NOBODY = (BODIES - _IN_NAMES_OF_PEOPLE) | PLACE_WORDS
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
# Who look into things, and say what they have found: "inspectors found that".
FINDERS = COURTS | word_set("""
    researcher researchers scientist scientists academic academics economist economists analyst analysts auditor
    auditors inspector inspectors investigator investigators committee watchdog regulator probe audit inspection
    investigation review experiment
""")
