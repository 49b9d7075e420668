"""What words mean in news: which say one thing, which the contrary, and what figures are told of.

From general knowledge.
"""

import re
from functools import cache

from newscli.language.lexicon.closed_classes import FUNCTION_WORDS
from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import bare, listed, singular, split_words, word_set
from newscli.records import NamedTuple

# Words that tell one thing in news, so that what two papers write can be compared. From general knowledge.

# A thing told, and words for it in their base form; "step-down" is a verb with a word soon after it. People are counted
# "by" what befell them, whoever they are, or as people of some kind ("counted").
SENSES = """
# What befalls people, and what they do together.
die (by): die kill perish suffocate drown dead death fatality toll casualty deadly slay fatal lose-lives lose-life
    claim-lives claim-life cost-lives cost-life succumb lose-battle pass-away
hurt (by): hurt injure wound injury injured wounded maim scald bruise suffer-burns suffer-cuts suffer-bruises
    suffer-wounds suffer-bones suffer-fractures break-leg break-arm concussion
ill (by): ill sick sicken sickness illness infect infection infected unwell poison poisoning fall-ill vomit vomiting
    nausea stomach-ache feel-sick be-sick poisoned fall-sick
arrest (by): arrest detain custody detention arrested arrestee apprehend capture detainee lead-handcuffs take-custody
    be-custody put-handcuffs apprehension
miss (by): miss missing unaccounted
flee (by): flee evacuate displace evacuation homeless uproot evacuee leave-homes leave-home leave-houses move-out
    force-homes drive-homes drive-houses abandon-homes clear-homes ask-leave order-leave tell-leave empty-homes
    lose-homes lose-home lose-houses have-nowhere sleep-tents live-tents be-homeless
rescue (by): rescue save saved winch hoist airlift pull-rubble pull-water pick-raft bring-safety take-safety
    winch-safety pluck pull-alive bring-ashore bring-shore take-board lift-helicopter
survive (by): survive survivor survival
dismiss (by): dismiss sack layoff redundancy redundant fired firing lay-off let-go make-redundant cut-jobs shed-jobs
    axe-jobs lose-jobs lose-job cut-posts cut-staff shed-staff shed-workers put-street
hospital (by): hospital hospitalise hospitalize infirmary clinic ward treat treatment outpatient intensive-care
    be-ward
employ (counted): employ employee worker work workforce staff job staffer payroll personnel
attend (counted): attend gather march rally crowd turnout attendance marcher demonstrate demonstrator demonstration
    protest protester turn-up pack assemble take-streets pour-streets flock throng fill-streets fill-square onlooker
join (counted): join participate participant take-part entrant competitor contestant enrol sign-up enter
carry (counted): carry aboard passenger traveller on-board rider commuter
seat (counted): seat capacity hold accommodate bed bunk room-for space-for license-for licence-for certify-for
    build-for design-for berth
live (counted): live inhabitant resident population villager townspeople dweller reside residence
volunteer (counted): volunteer helper
# Work, money and trade.
resign: resign quit resignation step-down stand-down departure step-aside give-up bow-out leave-post hand-notice
    quit-post leave-office tender-resignation relinquish
appoint: appoint appointment nominate nomination choose pick select selection name-head take-helm succeed become-mayor
    become-head become-director become-chief become-chairman become-treasurer become-minister promote promotion
    elevate
cost: cost price worth spend put-at value-at value priced outlay expense estimate run-to priced-at price-tag swallow
    run-into come-bill
invest: invest investment investor
pay: pay payment compensation compensate payout transfer remit instalment installment fork-out shell-out hand-over
    settle-bill
receive: receive get
give: give distribute hand-out give-out award donate donation contribute contribution gift grant present
promise: promise pledge vow commit guarantee commitment
offer: offer propose proposal bid bidder put-table put-forward table-offer
demand: demand request ask-for call-for want seek claim ask-rise
refund: refund reimburse reimbursement money-back give-back pay-back
aid: aid relief assistance subsidy
fund: fund funding finance bankroll sponsor sponsorship backer
fine: fine penalty order-pay slap
lose: lose loss
earn: earn profit earnings income
revenue: revenue turnover sales takings
gap: gap deficit shortfall hole
buy: buy purchase acquire acquisition takeover buyer snap-up
sell: sell sale seller
lend: lend loan borrow lender credit-line
owe: owe debt arrears
wage: wage salary pay-packet
fee: fee charge-for fare
hire: hire recruit take-on recruitment
merge: merge merger
produce: produce production output manufacture turn-out manufacturer make-out churn-out roll-line
supply: supply deliver delivery provide provider supplier
share: share stock
insure: insure insurance insurer uninsured
store: shop store outlet retailer supermarket
company: company firm business corporation enterprise group conglomerate
boss: boss chief executive head director manager ceo chairman chairwoman chief-executive
own: own owner proprietor ownership landlord
factory: factory plant works mill brewery
client: client customer patron
export: export exporter
# Beginning and end, up and down.
start: start begin launch open opening commence beginning kick-off get-underway get-going set-motion come-stream
    go-air get-way onset outset start-up lay-rails first-day
end: end finish conclude declare-over call-off be-over over wind-up abandon wrap-up conclusion ending come-end
    draw-close come-close bring-end lapse expire run-out peter-out fall-through
close: close shut closure stop cease halt block shutdown suspend suspension fall-silent be-silent be-idle shutter
    padlock board-up stand-still be-closed be-shut grind-halt come-standstill come-halt standstill
reopen: reopen reopening open-again start-again resume restart begin-again resumption return-work back-work be-open
    welcome-back up-running take-up let-in let-visitors welcome-visitors welcome-pupils go-school return-school
    run-again
effect: take-effect come-force enter-force
fall: fall drop decline plunge topple collapse crumble slump tumble plummet shrink give-way cave-in dip slide sink-to
    tumble-down come-crashing collapse-on slide-to
rise: rise climb increase jump grow growth soar surge hike go-up raise leap gain expand expansion shoot-up mount swell
    balloon creep-up
cut: cut slash reduce reduction axe lower trim slim pare
delay: delay postpone postponement put-off push-back cancel cancellation scrap reschedule hold-up put-back push-to
    move-to defer deferral shelve
extend: extend extension prolong lengthen
lift: lift revoke repeal
restore: restore restoration turn-on switch-on reconnect be-back
cutoff: cut-off turn-off shut-off switch-off run-dry disconnect outage blackout go-dark lose-power power-off go-out
    plunge-darkness cut-grid lose-electricity without-power without-electricity no-electricity
take-office: inaugurate inauguration take-office swear-in swear-office assume-office be-sworn swear-mayor take-oath
    begin-term term-begins take-over start-job take-chair
concede: concede concession admit-defeat accept-defeat concede-defeat concede-election accept-result throw-towel
    admit-loss
# Making and breaking.
found: found founded founding founder establish set-up date-back date-from date-to build construct erect construction
    create creation builder launch-in trace-back spring-up come-being open-doors first-open put-up erection slipway
    enter-service come-service be-service maiden-voyage go-service lay-stone set-shop
repair: repair mend renovate refurbish renovation refurbishment fix overhaul rebuild reconstruct
destroy: destroy burn-down burn raze gut demolish destruction flatten ruin obliterate wipe-out tear-down knock-down
    demolition pull-down bulldoze devastate come-down go-flames go-smoke lay-waste reduce-ashes level wreck-home
    write-off burn-out
damage: damage harm dent batter blight
fail: fail failure break-down breakdown malfunction out-order pack-up
fire: blaze fire wildfire inferno flame conflagration burn-through
flood: flood flooding inundate deluge be-water swamp submerge burst-banks put-water stand-water break-banks overflow
    be-flooded
storm: storm hurricane gale cyclone typhoon tempest
rain: rain rainfall downpour
quake: quake earthquake tremor temblor
slide: landslide mudslide landslip rockslide slip
explode: explode explosion blast detonate detonation blow-up bomb bombing bomber
crash: crash wreck derail derailment derailed collision collide accident smash pile-up overturn turn-over roll-over
    leave-rails leave-road come-off plough-into slam-into run-into veer-off skid
sink: sink capsize go-down shipwreck go-under go-bottom sinking
spill: spill leak spillage leakage pour gush seep escape-from run-off ooze
pollute: pollute pollution contaminate contamination
break: break fracture crack burst rupture split snap
# Crime and law.
seize: seize confiscate impound
steal: steal theft stolen embezzle embezzlement thief make-off get-away pocket pilfer swindle defraud siphon make-away
    rip-off con cheat-out fleece
loot: loot looter plunder break-into burgle burglary rob robbery robber raider heist raid burglar intruder break-in
haul: haul booty spoils
attack: attack assault attacker assailant ambush set-upon
shoot: shoot shooting shot gunfire gunman
stab: stab stabbing knife
murder: murder homicide murderer
kidnap: kidnap kidnapping abduct abduction snatch hostage kidnapper
free: free release
escape: escape run-away break-out get-loose abscond
sentence: sentence jail imprison prison imprisonment put-away send-prison go-prison behind-bars lock-up jail-for
    custody-for term-prison
charge: charge indict indictment accuse accusation bring-charges face-charges put-court
convict: convict conviction guilty find-guilty
ruling: ruling verdict judgment judgement
judge: judge court magistrate
hear: hear hearing trial tribunal try testify testimony give-evidence appear-before question questioning quiz grill
    summon stand-trial go-trial
sue: sue lawsuit suit litigation
law: law legislation bill act
ban: ban prohibit outlaw forbid prohibition disqualify disqualification bar
probe: probe investigate investigation inquiry investigator look-into enquiry
inspect: inspect inspection check examine examination test analyse analyze inspector
complain: complain complaint grumble
suspect: suspect suspicion
police: police officer policeman detective constable policewoman
lawyer: lawyer solicitor attorney barrister
guard: guard watchman
# Public life.
strike: strike walkout stoppage walk-out down-tools lay-tools picket put-tools leave-work stop-work refuse-work
    walk-job industrial-action down-pens
vote: vote ballot election poll elect voter go-polls cast-ballot cast-vote referendum cast electorate constituent
decide: decide decision
approve: approve pass back approval endorse endorsement ratify give-light nod-through wave-through vote-favour
    green-light okay
reject: reject rejection refuse refusal turn-down veto throw-out vote-down vote-against rebuff snub rule-out
    dismiss-plan say-no
agree: agree agreement deal pact treaty accord settlement shake-hands strike-deal reach-deal clinch come-terms
meet: meet meeting talk talks negotiate negotiation summit discuss discussion sit-down come-together gather-table
sign (counted): sign signature signatory put-name put-names put-pen
warn: warn warning alert caution sound-alarm raise-alarm
resist: oppose opposition opponent objector objection
publish: publish publication make-public unveil put-out bring-out hand-in submit submission print
win: win victory triumph winner beat defeat take-gold come-first carry-off prevail clinch-title lift-trophy lift-cup
    champion
hold: stage host organise organize organiser organizer
visit: visit visitor call-on
apologise: apologise apologize apology say-sorry
minister: minister secretary
# Moving and finding.
find: find discover detect discovery recover unearth locate uncover retrieve recovery get-back trace come-across
    stumble-upon dig-up fish-out spot sight notice track-down turn-up
search: search hunt look-for comb scour trawl-through look-through scan trawl look-everywhere
vanish: vanish disappear disappearance go-missing
arrive: arrive arrival reach come-to
leave: leave depart set-off set-out head-off pull-out
move: move relocate relocation settle resettle
send: send dispatch deploy deployment mobilise mobilize rush ship-in fly-in call-in draft-in
return: return go-back come-back go-home come-home move-back allow-back let-back get-home be-home move-home head-home
sleep: sleep spend-night overnight
queue: queue tailback jam back-up congestion traffic
tow: tow haul-away
bury: bury burial funeral lay-rest be-rest inter interment cremate cremation
ground: aground run-aground strand grounding
refloat: refloat pull-free tow-off haul-off work-free set-afloat
debut: debut first-match first-game first-appearance play-first maiden premiere
abolish: abolish abolition do-away phase-out discontinue scrap-line
shake: shake rock jolt rattle tremble shudder
hit: hit batter lash pound make-landfall landfall come-ashore ravage
recount: recount count-again
meal: meal lunch dinner supper dish portion
flight: fly flight
goal: goal score find-net scorer
expel: expel expulsion deport deportation throw-country
truce: truce ceasefire armistice
autopsy: autopsy post-mortem
smuggle: smuggle smuggler smuggling trafficker
forge: forge forgery counterfeit fake forger
unrest: unrest riot rioter disturbance
quarantine: quarantine isolate isolation lockdown
erupt: erupt eruption
snow: snow snowfall blizzard
tornado: tornado twister whirlwind
evict: evict eviction turn-out-of throw-house
rent: rent lease tenancy
jobless: jobless unemployed unemployment
refugee: refugee migrant asylum-seeker
cyclist: cyclist biker bicyclist
walker: walker pedestrian hiker rambler
helicopter: helicopter chopper
port: port harbour harbor
airport: airport airfield
priest: priest vicar pastor parson rector clergyman
nurse: nurse midwife
paramedic: paramedic ambulanceman ambulance
recall: recall call-back take-back
shortage: shortage short-of lack vacant vacancy unfilled be-missing understaffed
contract: contract deal-for
replace: replace replacement successor succession stand-in
switch: turn-on switch-on power-up
upset: anger angry fury furious outrage outraged
praise: praise laud commend hail
criticise: criticise criticize criticism condemn condemnation denounce slam
threaten: threaten threat
deny: deny denial
confess: confess confession plead-guilty own-up
interview: interview question-police
weather: weather forecast forecaster meteorologist
# People and things.
child: child children kid youngster
pupil: pupil student schoolchild schoolboy schoolgirl learner schoolgoer
soldier: soldier troop serviceman troops infantryman gi
sailor: sailor seaman crew crewman mariner crewmember fisherman deckhand
skipper: skipper captain
fighter: firefighter fireman firefighters
militant: militant rebel insurgent
fan: fan supporter spectator
tourist: tourist holidaymaker
doctor: doctor physician medic surgeon
expert: expert specialist
scientist: scientist researcher
adviser: adviser advisor aide
member: member
driver: driver motorist
body: body corpse remains
house: house home dwelling household property bungalow cottage residence-home villa
flat: flat apartment
floor: floor storey
route: route destination connection line
letter: letter mail email
hill: hill hillside slope
road: road street highway motorway
lorry: lorry truck
car: car vehicle automobile
train: train locomotive
carriage: carriage wagon coach
plane: plane aircraft jet airliner aeroplane airplane
ship: ship vessel boat trawler yacht craft
school: school classroom
lesson: lesson class
film: film movie
picture: picture photo photograph painting
book: book novel title volume
sample: sample specimen
operation: operation surgery
vaccinate: vaccinate vaccination vaccine jab inoculate
outbreak: outbreak epidemic
drug: drug medicine medication
distance: distance
marry: marry wed wedding marriage tie-knot bride groom bridegroom say-vows
bear: birth born see-light give-birth deliver-baby be-born newborn baby-born
cattle: cattle cow livestock
harvest: harvest crop yield
garbage: rubbish waste garbage trash
power: power electricity
money: money cash sum
"""
_SENSES = re.findall(r"^([\w-]+)(?: \((\w+)\))?: (.+(?:\n .+)*)", SENSES, re.MULTILINE)
# Senses of which one often stands for the other: a school opens, or is founded; a line is cut off, or closed.
KINDRED = """
    start found reopen / close end cutoff strike / arrest seize / resign leave end concede / agree sign buy / sign
    join hire move appoint / flood rain / die lose / flee leave rescue / destroy damage fall crash sink / give arrive
    receive send supply / decide approve agree vote / inspect find probe search / hear start judge charge / publish
    give receive / meet start hear / demand sue complain / steal loot vanish / fire destroy explode / pay give fund
    aid / cut dismiss / hurt hospital ill / attend strike meet / quake shake hit / storm hit rain snow / crash sink
    vanish ground / refloat rescue tow / convict sentence ruling judge / appoint take-office vote win replace / debut
    start / abolish end close / reject resist / bury die / publish start / find vanish / shortage miss / recount vote
    / rent pay fee
"""


# Takes a word of news, returns what it counts as: the sense that it shares with other words, or its stem.

_SAYING = frozenset(("say", "state", "tell"))
DISTINCT_LETTERS = 6  # letters that tell a word from others, as "derailed" and "derailment"
# Endings that make one word of another, the longest first: "donation", "arrival", "smoker".
_ENDINGS = listed("ation ition ement ment ance ence ing ion ery al er or ive ed e y")
_BE = frozenset(("is", "are", "was", "were", "been", "being", "be"))
_STEM = 4  # letters before an ending


@cache
def _senses() -> dict[str, str]:
    return {word: name for name, _, words in reversed(_SENSES) for word in words.split()}


PHRASE_ENDS = frozenset(word.split("-", 1)[1] for _, _, words in _SENSES for word in words.split() if "-" in word)
PEOPLE_SENSES = frozenset(name for name, people, _ in _SENSES if people)
BEFALLING = frozenset(name.upper() for name, people, _ in _SENSES if people == "by")


@cache
def term_of(word: str) -> str:
    """Return what a word in lower case counts as: the name of its sense in capitals, or its stem."""
    return sense_of(word) or _stem(base_of(word))


def terms_in(text: str) -> frozenset[str]:
    """Return what the words of four letters or more count as: enough to see that two entries tell one thing."""
    return frozenset(term_of(bare(word)) for word in split_words(text.lower()) if len(word) >= _STEM)


@cache
def sense_of(word: str) -> str | None:
    """Return the name of the sense of a word in lower case, in capitals, or None."""
    known = _senses()
    sense = (
        known.get(word) or known.get(base_of(word)) or next(filter(None, map(known.get, _without_ending(word))), None)
    )
    return sense.upper() if sense else None


def _without_ending(word: str) -> tuple[str, ...]:
    """Return what a form of a verb that no table has may come from: "winched", "winching"."""
    ending = next((each for each in ("ed", "ing") if word.endswith(each)), "")
    base = word.removesuffix(ending)
    return (base, base + "e") if ending and len(base) >= _STEM else ()


def _stem(base: str) -> str:
    ending = next((each for each in _ENDINGS if base.endswith(each) and len(base) - len(each) >= _STEM), "")
    return base.removesuffix(ending)


@cache
def kindred(sense: str) -> frozenset[str]:
    """Return the senses that often stand for one, itself not among them."""
    return frozenset(each for row in _kindred_rows() if sense in row for each in row) - {sense}


@cache
def _kindred_rows() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row.upper().split()) for row in KINDRED.split("/"))


@cache
def phrase_of(word: str, after: str) -> str | None:
    """Return what a verb counts as together with a word soon after it, if they tell one thing: "stepped down"."""
    base = "be" if word in _BE else base_of(word)
    sense = _senses().get(f"{base}-{after}")
    return sense.upper() if sense else None


@cache
def is_of_saying(word: str) -> bool:
    """Return True for a form of a verb of saying, which tells nothing of what is told."""
    return says(word, _SAYING)


def base_of(word: str) -> str:
    """Return the base of a verb's form or the singular of a noun, of a word in lower case."""
    form = verb_table().get(word)
    return form.base if form else singular(word)


# Words that tell the contrary of one another, by which a turned sense is seen. From general knowledge.


class Opposites(NamedTuple):
    """Two sides, in base forms; `one` in the place of `other` tells the contrary, as in the `example`.

    What is not of one side is of the other where they are `either`: what doesn't close stays open.
    """

    one: str
    other: str
    example: tuple[str, str]
    either: bool = False


_OPPOSITES = """
# What happens, and what is left undone.
open reopen | close shut shutter closure | open close | either
start begin launch commence resume restart continue | end stop finish cease halt conclude suspend abandon cancel \
scrap | began stopped | either
stay remain keep retain hold | leave quit depart resign go scrap | stay leave | either
keep retain hold | lose | keep lose | either
arrive come enter join | leave depart go exit | arrives leaves
allow permit let authorise authorize | ban forbid prohibit bar block prevent | allow ban
pass succeed success | fail failure | passed failed | either
live survive survivor alive living | die kill perish dead death | survived died | either
find discover recover | lose miss | found lost
win victory beat winner | lose loss defeat loser | won lost
save rescue preserve protect | lose kill destroy axe cut scrap sacrifice | saved lost
create add build | destroy cut axe demolish remove | created cut
hire recruit employ appoint reinstate | fire sack dismiss lay-off oust suspend | hire sack
arrest detain jail imprison hold | free release acquit | arrested released
charge convict guilty conviction | acquit clear innocent acquittal exonerate | guilty innocent
attack | defend protect | attacked defended
send export give lend sell | receive import take borrow buy | sell buy
push | pull | pushed pulled
remember | forget | remembered forgot | either
attend present | miss skip absent boycott | attended skipped | either
include | exclude | included excluded | either
lift repeal revoke | impose introduce | lifted imposed
break violate breach | keep honour honor obey respect | broke kept | either
damage harm hurt injure worsen | repair mend heal help improve | harmed helped
unite merge | split divide separate | merged split
# What somebody holds of it.
accept agree approve back support endorse favour favor welcome pass ratify yes | reject refuse oppose deny resist \
veto decline condemn disagree dispute no | accepted refused | either
admit confirm acknowledge concede affirm | deny dispute reject refute | admitted denied
praise laud applaud | criticise criticize blame condemn attack denounce | praised blamed
trust believe | doubt distrust disbelieve suspect | believed doubted | either
love like enjoy | hate dislike loathe | loved hated
hope | fear dread | hoped feared
# Up and down, more and less.
rise climb grow increase jump soar surge gain growth expand expansion raise double triple | fall drop decline shrink \
decrease plunge slump tumble reduce reduction lower cut slash halve | rose fell
up upward upwards | down downward downwards | up down
more most majority | less fewer least minority | more less
high higher highest | low lower lowest | higher lower
big bigger biggest large larger largest | small smaller smallest little | larger smaller
long longer longest | short shorter shortest | longer shorter
rich richer richest wealthy | poor poorer poorest | rich poor
strong stronger strongest | weak weaker weakest | strong weak
fast faster fastest quick quickly | slow slower slowest slowly | fast slow
good better best well | bad worse worst badly | better worse
hot hotter hottest warm warmer | cold colder coldest cool cooler | hot cold
easy easier easily | hard harder difficult | easy difficult
full | empty | full empty
new newest young younger youngest | old older oldest | younger older
profit surplus | loss deficit | profit loss
maximum | minimum | maximum minimum
above over exceed | below under | above below
# When and where.
before | after since | before after
first former earlier previous | last latter later next final | first last
early | late | early late
always | never | always never
often frequently | rarely seldom | often rarely
morning | evening night | morning evening
day | night | day night
north northern | south southern | north south
east eastern | west western | eastern western
left | right | left right
inside indoors within | outside outdoors | inside outside
with | without | with without
for | against | for against
on | off | on off
near | far | near far
public | private secret | public private | either
temporary temporarily | permanent permanently | temporary permanent | either
partly partially | fully wholly entirely completely | partly fully | either
same | different | same different | either
true right correct | false wrong incorrect untrue | true false | either
safe | dangerous | safe dangerous | either
voluntary | compulsory mandatory | voluntary compulsory | either
# Who.
he him his himself | she her hers herself | he she
man male | woman female | man woman
boy son brother father husband uncle | girl daughter sister mother wife aunt | son daughter
buyer borrower tenant | seller lender landlord | buyer seller
employer | employee | employer employee
supporter ally friend | opponent critic enemy rival | supporters opponents
victim | attacker suspect | victim attacker
"""
OPPOSITES = tuple(
    Opposites(one, other, (first, last), bool(either))
    for one, other, first, last, either in re.findall(
        r"^([a-z].*?) \| (.*?) \| (\S+) (\S+)( \| either)?$", _OPPOSITES, re.MULTILINE
    )
)
_ENDS = (("ful", "less"),)
_ADJECTIVES = ("al", "able", "ible", "ent", "ect", "ive", "ate", "ar")
_AFTER_DIS = word_set("agree approve trust believe like honest loyal satisfied obey appear connect qualify allow prove")


def are_opposite(one: str, other: str) -> bool:
    """Return True if one of two words in lower case tells the contrary of the other: "open" and "shut"."""
    return bool(_sides(one) & _against(other)) or _is_made_contrary(one, other) or _is_made_contrary(other, one)


def are_either(one: str, other: str) -> bool:
    """Return True if what is not the one is the other: "open" and "shut", not "rise" and "fall"."""
    rows = {abs(side) for side in _sides(one) & _against(other)}
    return any(OPPOSITES[row - 1].either for row in rows) if rows else are_opposite(one, other)


def _is_made_contrary(one: str, other: str) -> bool:
    longer, base = base_of(one), base_of(other)
    start = longer.removesuffix(base) if longer.endswith(base) and longer != base else ""
    if start in ("un", "non"):
        return len(base) >= _STEM and base not in FUNCTION_WORDS and longer not in FUNCTION_WORDS
    if start in ("in", "im", "il", "ir"):
        return len(base) > _STEM and base.endswith(_ADJECTIVES)
    if start == "dis":
        return base in _AFTER_DIS
    return any(longer.endswith(less) and base == longer.removesuffix(less) + full for full, less in _ENDS)


@cache
def _sides(word: str) -> frozenset[int]:
    """Return the rows that have a word or its base, counted from 1, below zero where it is on the other side."""
    known = _rows()
    return known.get(word, frozenset()) | known.get(base_of(word), frozenset())


def _against(word: str) -> frozenset[int]:
    return frozenset(-side for side in _sides(word))


@cache
def _rows() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(OPPOSITES, 1):
        for side, words in ((number, row.one), (-number, row.other)):
            for word in words.split():
                found.setdefault(word, set()).add(side)
    return {word: frozenset(sides) for word, sides in found.items()}


# What money, times, shares and measures are told of in news, each with words that say so. From general knowledge.
#
# A word stands for all words of its sense (`newscli.language.lexicon.meaning`).

# Each: its name, and words in their base form that say so.
PURPOSES = """
money:
    loss: lose deficit red shortfall writedown
    profit: profit earn surplus margin
    revenue: revenue turnover sales takings
    debt: debt owe red arrears overdraft liability mortgage creditor lend
    gap: gap shortfall hole overspend
    damage: damage harm destruction ruin
    cost: build rebuild repair renovate project bill budget overrun expense spend restore install
    price: price buy sell worth value fetch auction acquire takeover hammer pay
    offer: offer bid bidder proposal tender
    demand: demand ask seek request want claim ransom extort
    fine: fine penalty
    damages: compensation damages settlement settle sue victim receive
    aid: aid grant bailout rescue subsidy support taxpayer government state
    guarantee: guarantee vouch credit stand-behind
    gift: donate gift raise appeal charity collect legacy bequest benefactor
    theft: steal embezzle fraud launder swindle loot haul siphon divert cheat take
    reward: reward bounty information tip
    bail: bail bond
    ransom: ransom kidnap
    wage: wage pay salary hour receive
    allowance: allowance bonus supplement benefit
    severance: redundancy severance payoff
    fee: fee ticket admission entrance toll charge
    rent: rent lease tenant
    tax: tax duty levy rate
    saving: save cut economy spare
    cash: cash bank reserve liquidity left
    invest: invest modernise upgrade
    stock: share stock dividend
    insurance: insure premium policy
    prize: prize win jackpot
    bribe: bribe kickback
    pension: pension
time:
    sentence: sentence jail prison bar convict
    ban: ban suspend exclude out bar
    delay: delay late wait queue strand stick hold-up
    quake: quake shake last ground
    career: serve lead chair teach work play coach reign guide
    build: build rebuild repair finish complete take
    hospital: hospital coma pneumonia treatment
    notice: warn know notice alert evacuate
    journey: flight journey trip sail drive travel ride
    closure: close shut idle dark
    strike: strike picket
    arrears: unpaid wage owe pay
    outage: cutoff power outage water
    trapped: trap rubble survive bury
    contract: contract deal lease sign
    trial: trial hear court last
percent:
    turnout: turnout vote cast ballot electorate
    share of the vote: win candidate lead ahead vote
    approval: approval poll rating popularity support favour back member vote
    growth: rise grow jump climb expand
    fall: fall drop decline shrink cut
    stake: stake own hold share
    insured: insure
    strike: strike favour union member
    unemployment: unemployment jobless
    wage: wage pay offer
    damage: damage destroy burn lose
a measure:
    height: high height tall tower summit wave climb
    length: long length stretch
    width: wide width broad
    depth: deep depth bottom seabed below
    fall: fall plunge drop
    distance: far distance away off from feel
    detour: detour shortcut cut save skip
    speed limit: limit allow permit
    speed: speed drive go travel fast race
    rain: rain hour
    level: level gauge stand river peak crest above reach swell
    wind: wind gust storm
    heat: temperature heat thermometer hot cold
    area: burn forest land blaze field
    spill: spill leak oil
    load: carry load cargo catch haul weigh
    magnitude: magnitude quake strength scale
"""


@cache
def purposes_of(dimension: str) -> dict[str, frozenset[str]]:
    """Return the names of what figures of a dimension are told of, by each term (`term_of`) that says so."""
    found: dict[str, set[str]] = {}
    for name, words in re.findall(
        r"^    (.+): (.+)$", PURPOSES.partition(f"{dimension}:\n")[2].partition(":\n")[0], re.M
    ):
        for word in words.split():
            found.setdefault(term_of(word), set()).add(name)
    return {term: frozenset(names) for term, names in found.items()}
