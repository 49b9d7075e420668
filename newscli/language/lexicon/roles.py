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
        minister premier governor gov senator sen rep congressman congresswoman lawmaker legislator
        mayor councillor councilor councilman councilwoman alderman mp mpa mla msp mep mna backbencher candidate
        cllr nominee frontrunner front-runner contender president-elect delegate
        committeeman committeewoman statesman
        challenger incumbent politician democrat republican conservative liberal labour tory socialist
        parliamentarian chancellor taoiseach whip speaker assemblyman assemblywoman
    """),
    "official": word_set("""
        authority police superintendent sergeant detective constable commander warden prosecutor judge justice
        magistrate regulator coroner diplomat envoy ambassador consul soldier general colonel brigadier lieutenant
        admiral sheriff trooper ranger firefighter ombudsman bailiff crown undersecretary patrolman policeman
        policewoman sgt lt col gen capt brig adm maj cpl det supt dispatcher juror marshal
    """),
    "expert": word_set("""
        professor prof dr scientist researcher economist analyst historian scholar academic expert specialist doctor
        physician surgeon vet veterinarian engineer strategist linguist pollster lecturer conservator acoustician
        statistician forecaster author co-author astronomer chemist physicist botanist dentist archivist curator
        mathematician theologian therapist psychotherapist nutritionist accountant dietitian dietician pharmacist
    """),
    "company": word_set("""
        ceo cfo coo cto executive developer mogul tycoon businessman businesswoman entrepreneur investor shareholder
        retailer manufacturer insurer supplier employer industrialist financier banker hotelier broker subcontractor
        realtor
    """),
    "resident": word_set("""
        resident villager neighbour neighbor local farmer fisherman fisher driver trucker passenger commuter motorist
        mother father mum dad parent son daughter wife husband sister brother widow widower family relative grandmother
        grandfather grandson granddaughter cousin niece nephew aunt uncle friend pupil student shopper worker miner
        labourer laborer pensioner retiree witness survivor victim customer tenant trader hawker vendor rancher
        shopkeeper grocer homeowner man woman boy girl teenager child people person tourist visitor user subscriber
        tailor barber butcher plumber carpenter guard cleaner weigher islander signalman lamplighter deckhand nurse
        patient reader cook caller angler veteran refugee migrant immigrant voter supporter protester demonstrator
        classmate penpal stepmother stepfather great-uncle great-aunt great-grandmother teen youth inmate prisoner
        detainee suspect accuser whistleblower technician mechanic waiter waitress bartender parishioner fan boyfriend
        girlfriend fiance fiancee fiancé fiancée spouse bicyclist cyclist jogger hiker roommate housemate flatmate
        sibling twin stepson stepdaughter grandparent grandchild ex-wife ex-husband ex-boyfriend ex-girlfriend co-worker
        coworker onlooker bystander passerby passer-by holidaymaker babysitter nanny bridesmaid
    """),
    "other": word_set("""
        lawyer solicitor counsel barrister attorney-at-law attorney coach captain player striker goalkeeper midfielder
        defender winger champion athlete hurdler sprinter cricketer footballer referee boxer golfer jockey actor actress
        singer musician composer soloist pianist novelist poet painter artist bishop priest pastor imam rabbi monk nun
        activist campaigner unionist organiser organizer critic reviewer columnist journalist reporter editor teacher
        headteacher headmaster headmistress principal pope docker union kc qc sc host insider consultant operative ally
        colleague speechwriter photographer videographer cinematographer choreographer biographer screenwriter
        playwright filmmaker moderator commentator pundit blogger broadcaster stylist quarterback linebacker pitcher
        rapper comedian chef sculptor designer cardinal archbishop chaplain rev reverend correspondent anchor star
        celebrity model pontiff contestant vocalist guitarist drummer gymnast swimmer presenter heir heiress jihadist
        militant gunman terrorist hacker co-counsel
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
    "worker": {"other": word_set("united auto communications")},
    "president": {"official": word_set("university college")},
    "candidate": {"resident": word_set("ph phd doctoral transplant")},
    "driver": {"other": word_set("race racing nascar")},
    "investigator": {"other": word_set("private")},
    "inspector": {"other": word_set("home")},
    "captain": {"official": word_set("guard police fire army")},
    "guard": {"official": word_set("border coast national prison"), "other": word_set("offensive point")},
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
    "house": {"official": word_set("white"), "company": word_set("fashion auction publishing trading")},
    "chancellor": {"official": word_set("vice university college")},
    "agent": {"official": word_set("special federal border fbi investigation security tsa customs")},
    "agency": {
        "company": word_set("ratings rating travel advertising estate letting recruitment"),
        "other": word_set("news relief aid charity"),
    },
    "committee": {"politician": word_set("national democratic republican congressional")},
    "council": {"other": word_set("church student work bar youth")},
    "commission": {"other": word_set("church diocese")},
    "office": {"expert": word_set("university"), "other": word_set("box law bishop")},
    "strategist": {"other": word_set("republican democratic democrat gop party campaign")},
    "board": {"official": word_set("school water parole health education exam electoral election planning review")},
    "secretary": {
        "politician": word_set("""
            education health home business foreign transport defence defense justice interior treasury culture
            environment trade housing energy agriculture labor
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
    "representative": "politician",
    **dict.fromkeys(
        word_set("official officer inspector commissioner registrar negotiator auditor investigator"), "official"
    ),
}

# What bodies are, and what stands in their names.
BODIES_OF: dict[Role, frozenset[str]] = {
    "politician": word_set("""
        party opposition parliament assembly senate congress coalition bloc caucus greens house sitting gop democratic
        campaign
    """),
    "official": word_set("""
        ministry department government council court tribunal police agency commission authority office army navy
        embassy treasury bureau inspectorate county state province city town borough district municipality service
        directorate regulator administration secretariat crown jury highway incident consulate guard brigade force
        electoral federal un prosecution presidential pentagon kremlin bureau intelligence fbi cia nsa ins irs epa fda
        cdc nasa dhs dea atf tsa fcc sec ftc fema nato nhs hmrc nypd lapd interpol europol faa ntsb nih doj usgs
        immigration customs
    """),
    "company": word_set("""
        company firm airline bank insurer maker operator manufacturer developer factory plant hotel brewery bakery
        shop store retailer caterer carrier supplier producer startup start-up corporation conglomerate business
        dairy finance managing operating marketing mine shipyard dealer publisher railway utility lender builder
        contractor landlord employer provider plc ltd asset equity thrift savings corp inc conglomerate giant chain
    """),
    "expert": word_set("university institute college laboratory observatory clinic hospital journal"),
    "other": NEWS_AGENCIES
    | word_set("""
        union club federation association league charity church trust foundation fund band festival movement front
        guild diocese committee society group network alliance orchestra museum theatre choir mosque parish newspaper
        defence defense nonprofit ngo broadcaster organization organisation
        fifa uefa ioc nascar nfl nba ncaa naacp aclu unicef
    """),
}

# Words of the state that don't tell whose "its director" is.
PLACES_OF_STATE = word_set("county state province city town borough district area regional federal highway crown")

# Last words of companies' names, beside `COMPANIES`.
MORE_COMPANIES = word_set("power ferries homes mills minerals works rail tool store tours cruises savings hotel hotels")

# Companies that papers name without a word of what they are.
FIRMS = word_set("""
    apple google alphabet facebook meta instagram whatsapp twitter microsoft amazon netflix uber airbnb tesla intel ibm
    samsung sony nintendo toyota honda nissan volkswagen bmw ford chevrolet boeing airbus lockheed exxon chevron shell
    bp totalenergies gazprom walmart target costco tesco sainsbury ikea starbucks mcdonald nestle unilever pepsi
    coca-cola disney comcast verizon at&t vodafone goldman jpmorgan citigroup barclays hsbc visa mastercard paypal
    pfizer moderna astrazeneca novartis bayer monsanto siemens huawei alibaba tencent youtube linkedin reddit quora
""")

# Polls, told from other documents.
POLLS = word_set("poll polling survey questionnaire")

# Who asks for polls, by name.
POLLSTERS = word_set("gallup ipsos yougov quinnipiac rasmussen zogby comres survation icm mori nielsen marist")

# Of what papers print, these are no documents: their writers speak.
PRINTED = word_set("article editorial column op-ed story newspaper media radio tv television")

# Who has led a state, its government or a party in its parliament, or was put up for it, where papers often leave out
# what they are.
_LEADERS = """
    Ronald Reagan, George Bush, George W. Bush, George H.W. Bush, Bill Clinton, Hillary Clinton, Barack Obama,
    Donald Trump, Donald J. Trump, Joe Biden, Kamala Harris, Bernie Sanders, Al Gore, John Kerry, John McCain,
    Mitt Romney, Ted Cruz, Marco Rubio, Jeb Bush, Mike Pence, Paul Ryan, Mitch McConnell, Nancy Pelosi,
    Margaret Thatcher, John Major, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss,
    Rishi Sunak, Keir Starmer, Jeremy Corbyn, Nick Clegg, Ed Miliband, Nigel Farage, Nicola Sturgeon, Helmut Kohl,
    Gerhard Schroeder, Angela Merkel, Olaf Scholz, Friedrich Merz, Francois Mitterrand, Jacques Chirac,
    Nicolas Sarkozy, Francois Hollande, Emmanuel Macron, Marine Le Pen, Silvio Berlusconi, Matteo Renzi,
    Giorgia Meloni, Mariano Rajoy, Pedro Sanchez, Viktor Orban, Recep Tayyip Erdogan, Alexis Tsipras,
    Mikhail Gorbachev, Boris Yeltsin, Vladimir Putin, Dmitry Medvedev, Petro Poroshenko, Volodymyr Zelensky,
    Justin Trudeau, Stephen Harper, Mark Carney, Enrique Pena Nieto, Felipe Calderon, Vicente Fox, Fidel Castro,
    Raul Castro, Hugo Chavez, Nicolas Maduro, Dilma Rousseff, Jair Bolsonaro, Lula da Silva, Javier Milei,
    Xi Jinping, Hu Jintao, Jiang Zemin, Deng Xiaoping, Li Keqiang, Shinzo Abe, Fumio Kishida, Kim Jong Un,
    Kim Jong Il, Narendra Modi, Manmohan Singh, Rahul Gandhi, Imran Khan, Nawaz Sharif, Pervez Musharraf,
    Rodrigo Duterte, Joko Widodo, Aung San Suu Kyi, Tony Abbott, Malcolm Turnbull, Scott Morrison,
    Anthony Albanese, Jacinda Ardern, Benjamin Netanyahu, Yitzhak Rabin, Ariel Sharon, Ehud Barak, Yasser Arafat,
    Mahmoud Abbas, Saddam Hussein, Bashar al-Assad, Ruhollah Khomeini, Ali Khamenei, Mahmoud Ahmadinejad,
    Hassan Rouhani, Hosni Mubarak, Abdel Fattah el-Sisi, Muammar Gaddafi, Nelson Mandela, Thabo Mbeki, Jacob Zuma,
    Cyril Ramaphosa, Robert Mugabe, Muhammadu Buhari, Goodluck Jonathan, Uhuru Kenyatta, William Ruto
    """
LEADERS = frozenset(" ".join(_LEADERS.lower().split()).split(", "))

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

# Words of what somebody says who was there, and of what is said for many.
SAYING: dict[str, frozenset[str]] = {
    "I": frozenset({"i", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d"}),
    "my": frozenset({"my", "me", "myself"}),
    "we": frozenset({"we", "our", "us", "we're", "we’re", "we've", "we’ve"}),
    "family": word_set("""
        mother father mom dad mum son daughter husband wife brother sister kids children family baby friend friends home
        house neighbors neighbours
    """),
}

# After a name, they tell that somebody is of a family: "Lund’s brother".
KIN = word_set("mother father wife husband son daughter family brother sister parent")

# What somebody does, after "who": "who studies shipping", "who lost two brothers".
DOING: dict[Role, frozenset[str]] = {
    "politician": word_set("elected"),
    "expert": word_set("studies studied researches researched follows teaches"),
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
