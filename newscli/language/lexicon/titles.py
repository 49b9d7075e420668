"""What people are called before their names: titles, ranks, jobs; the small words within names. From general knowledge.

Short forms of titles ("Sen.", "Cllr.") stand with other abbreviations, each with an example, in `abbreviations`.
"""

from typing import Literal

from newscli.language.abbreviations import SHORT_TITLES
from newscli.language.words import word_set

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
    headmaster headmistress headteacher vice-principal collector barrister engr
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
    cameraman craftsman foreman
""")
FOR_WOMEN = word_set("""
    mrs ms miss mme mlle lady dame madam queen princess congresswoman councilwoman chairwoman spokeswoman
    businesswoman policewoman assemblywoman woman girl headmistress wife daughter mother sister aunt grandmother niece
    actress waitress nun duchess widow actresses bride stepmother granddaughter midwife saleswoman
""")
# Words in lower case that belong to a name: "Ana de la Cruz", "van der Meer".
PARTICLES = word_set(
    "de la del della di da dos das du des les van von der den ter ten le el al bin ibn abu bint sans pour et und sur"
)
# Particles in capitals and of older names, as bylines have them.
RARE_PARTICLES = word_set("ben y e")
