"""What words mean in news: which say one thing, which the contrary, and what figures are told of.

From general knowledge.
"""

from functools import cache
from typing import Literal, NamedTuple

from newscli.language.lexicon.closed_classes import FUNCTION_WORDS
from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import singular, word_set

# Words that tell one thing in news, so that what two papers write can be compared. From general knowledge.


class Sense(NamedTuple):
    """A thing told: its name, and words for it in their base form; "step-down" is a verb with a word soon after it.

    People are counted "by" what befell them, whoever they are, or as people of some kind ("counted").
    """

    name: str
    words: str
    people: Literal["", "by", "counted"] = ""


SENSES = (
    # What befalls people, and what they do together.
    Sense(
        "die",
        "die kill perish suffocate drown dead death fatality toll casualty deadly slay fatal lose-lives"
        " lose-life claim-lives claim-life cost-lives cost-life succumb lose-battle pass-away",
        "by",
    ),
    Sense(
        "hurt",
        "hurt injure wound injury injured wounded maim scald bruise suffer-burns suffer-cuts suffer-bruises"
        " suffer-wounds suffer-bones suffer-fractures break-leg break-arm concussion",
        "by",
    ),
    Sense(
        "ill",
        "ill sick sicken sickness illness infect infection infected unwell poison poisoning fall-ill vomit"
        " vomiting nausea stomach-ache feel-sick be-sick poisoned fall-sick",
        "by",
    ),
    Sense(
        "arrest",
        "arrest detain custody detention arrested arrestee apprehend capture detainee lead-handcuffs"
        " take-custody be-custody put-handcuffs apprehension",
        "by",
    ),
    Sense("miss", "miss missing unaccounted", "by"),
    Sense(
        "flee",
        "flee evacuate displace evacuation homeless uproot evacuee leave-homes leave-home leave-houses"
        " move-out force-homes drive-homes drive-houses abandon-homes clear-homes ask-leave order-leave"
        " tell-leave empty-homes lose-homes lose-home lose-houses have-nowhere sleep-tents live-tents"
        " be-homeless",
        "by",
    ),
    Sense(
        "rescue",
        "rescue save saved winch hoist airlift pull-rubble pull-water pick-raft bring-safety take-safety"
        " winch-safety pluck pull-alive bring-ashore bring-shore take-board lift-helicopter",
        "by",
    ),
    Sense("survive", "survive survivor survival", "by"),
    Sense(
        "dismiss",
        "dismiss sack layoff redundancy redundant fired firing lay-off let-go make-redundant cut-jobs"
        " shed-jobs axe-jobs lose-jobs lose-job cut-posts cut-staff shed-staff shed-workers put-street",
        "by",
    ),
    Sense(
        "hospital",
        "hospital hospitalise hospitalize infirmary clinic ward treat treatment outpatient intensive-care be-ward",
        "by",
    ),
    Sense("employ", "employ employee worker work workforce staff job staffer payroll personnel", "counted"),
    Sense(
        "attend",
        "attend gather march rally crowd turnout attendance marcher demonstrate demonstrator demonstration"
        " protest protester turn-up pack assemble take-streets pour-streets flock throng fill-streets"
        " fill-square onlooker",
        "counted",
    ),
    Sense(
        "join", "join participate participant take-part entrant competitor contestant enrol sign-up enter", "counted"
    ),
    Sense("carry", "carry aboard passenger traveller on-board rider commuter", "counted"),
    Sense(
        "seat",
        "seat capacity hold accommodate bed bunk room-for space-for license-for licence-for certify-for build-for"
        " design-for berth",
        "counted",
    ),
    Sense("live", "live inhabitant resident population villager townspeople dweller reside residence", "counted"),
    Sense("volunteer", "volunteer helper", "counted"),
    # Work, money and trade.
    Sense(
        "resign",
        "resign quit resignation step-down stand-down departure step-aside give-up bow-out leave-post"
        " hand-notice quit-post leave-office tender-resignation relinquish",
    ),
    Sense(
        "appoint",
        "appoint appointment nominate nomination choose pick select selection name-head take-helm succeed"
        " become-mayor become-head become-director become-chief become-chairman become-treasurer"
        " become-minister promote promotion elevate",
    ),
    Sense(
        "cost",
        "cost price worth spend put-at value-at value priced outlay expense estimate run-to priced-at"
        " price-tag swallow run-into come-bill",
    ),
    Sense("invest", "invest investment investor"),
    Sense(
        "pay",
        "pay payment compensation compensate payout transfer remit instalment installment fork-out shell-out"
        " hand-over settle-bill",
    ),
    Sense("receive", "receive get"),
    Sense("give", "give distribute hand-out give-out award donate donation contribute contribution gift grant present"),
    Sense("promise", "promise pledge vow commit guarantee commitment"),
    Sense("offer", "offer propose proposal bid bidder put-table put-forward table-offer"),
    Sense("demand", "demand request ask-for call-for want seek claim ask-rise"),
    Sense("refund", "refund reimburse reimbursement money-back give-back pay-back"),
    Sense("aid", "aid relief assistance subsidy"),
    Sense("fund", "fund funding finance bankroll sponsor sponsorship backer"),
    Sense("fine", "fine penalty order-pay slap"),
    Sense("lose", "lose loss"),
    Sense("earn", "earn profit earnings income"),
    Sense("revenue", "revenue turnover sales takings"),
    Sense("gap", "gap deficit shortfall hole"),
    Sense("buy", "buy purchase acquire acquisition takeover buyer snap-up"),
    Sense("sell", "sell sale seller"),
    Sense("lend", "lend loan borrow lender credit-line"),
    Sense("owe", "owe debt arrears"),
    Sense("wage", "wage salary pay-packet"),
    Sense("fee", "fee charge-for fare"),
    Sense("hire", "hire recruit take-on recruitment"),
    Sense("merge", "merge merger"),
    Sense("produce", "produce production output manufacture turn-out manufacturer make-out churn-out roll-line"),
    Sense("supply", "supply deliver delivery provide provider supplier"),
    Sense("share", "share stock"),
    Sense("insure", "insure insurance insurer uninsured"),
    Sense("store", "shop store outlet retailer supermarket"),
    Sense("company", "company firm business corporation enterprise group conglomerate"),
    Sense("boss", "boss chief executive head director manager ceo chairman chairwoman chief-executive"),
    Sense("own", "own owner proprietor ownership landlord"),
    Sense("factory", "factory plant works mill brewery"),
    Sense("client", "client customer patron"),
    Sense("export", "export exporter"),
    # Beginning and end, up and down.
    Sense(
        "start",
        "start begin launch open opening commence beginning kick-off get-underway get-going set-motion"
        " come-stream go-air get-way onset outset start-up lay-rails first-day",
    ),
    Sense(
        "end",
        "end finish conclude declare-over call-off be-over over wind-up abandon wrap-up conclusion ending"
        " come-end draw-close come-close bring-end lapse expire run-out peter-out fall-through",
    ),
    Sense(
        "close",
        "close shut closure stop cease halt block shutdown suspend suspension fall-silent be-silent be-idle"
        " shutter padlock board-up stand-still be-closed be-shut grind-halt come-standstill come-halt"
        " standstill",
    ),
    Sense(
        "reopen",
        "reopen reopening open-again start-again resume restart begin-again resumption return-work back-work"
        " be-open welcome-back up-running take-up let-in let-visitors welcome-visitors welcome-pupils"
        " go-school return-school run-again",
    ),
    Sense("effect", "take-effect come-force enter-force"),
    Sense(
        "fall",
        "fall drop decline plunge topple collapse crumble slump tumble plummet shrink give-way cave-in dip"
        " slide sink-to tumble-down come-crashing collapse-on slide-to",
    ),
    Sense(
        "rise",
        "rise climb increase jump grow growth soar surge hike go-up raise leap gain expand expansion shoot-up"
        " mount swell balloon creep-up",
    ),
    Sense("cut", "cut slash reduce reduction axe lower trim slim pare"),
    Sense(
        "delay",
        "delay postpone postponement put-off push-back cancel cancellation scrap reschedule hold-up put-back"
        " push-to move-to defer deferral shelve",
    ),
    Sense("extend", "extend extension prolong lengthen"),
    Sense("lift", "lift revoke repeal"),
    Sense("restore", "restore restoration turn-on switch-on reconnect be-back"),
    Sense(
        "cutoff",
        "cut-off turn-off shut-off switch-off run-dry disconnect outage blackout go-dark lose-power power-off"
        " go-out plunge-darkness cut-grid lose-electricity without-power without-electricity no-electricity",
    ),
    Sense(
        "take-office",
        "inaugurate inauguration take-office swear-in swear-office assume-office be-sworn swear-mayor"
        " take-oath begin-term term-begins take-over start-job take-chair",
    ),
    Sense(
        "concede",
        "concede concession admit-defeat accept-defeat concede-defeat concede-election accept-result"
        " throw-towel admit-loss",
    ),
    # Making and breaking.
    Sense(
        "found",
        "found founded founding founder establish set-up date-back date-from date-to build construct erect"
        " construction create creation builder launch-in trace-back spring-up come-being open-doors"
        " first-open put-up erection slipway enter-service come-service be-service maiden-voyage go-service"
        " lay-stone set-shop",
    ),
    Sense("repair", "repair mend renovate refurbish renovation refurbishment fix overhaul rebuild reconstruct"),
    Sense(
        "destroy",
        "destroy burn-down burn raze gut demolish destruction flatten ruin obliterate wipe-out tear-down"
        " knock-down demolition pull-down bulldoze devastate come-down go-flames go-smoke lay-waste"
        " reduce-ashes level wreck-home write-off burn-out",
    ),
    Sense("damage", "damage harm dent batter blight"),
    Sense("fail", "fail failure break-down breakdown malfunction out-order pack-up"),
    Sense("fire", "blaze fire wildfire inferno flame conflagration burn-through"),
    Sense(
        "flood",
        "flood flooding inundate deluge be-water swamp submerge burst-banks put-water stand-water break-banks"
        " overflow be-flooded",
    ),
    Sense("storm", "storm hurricane gale cyclone typhoon tempest"),
    Sense("rain", "rain rainfall downpour"),
    Sense("quake", "quake earthquake tremor temblor"),
    Sense("slide", "landslide mudslide landslip rockslide slip"),
    Sense("explode", "explode explosion blast detonate detonation blow-up bomb bombing bomber"),
    Sense(
        "crash",
        "crash wreck derail derailment derailed collision collide accident smash pile-up overturn turn-over"
        " roll-over leave-rails leave-road come-off plough-into slam-into run-into veer-off skid",
    ),
    Sense("sink", "sink capsize go-down shipwreck go-under go-bottom sinking"),
    Sense("spill", "spill leak spillage leakage pour gush seep escape-from run-off ooze"),
    Sense("pollute", "pollute pollution contaminate contamination"),
    Sense("break", "break fracture crack burst rupture split snap"),
    # Crime and law.
    Sense("seize", "seize confiscate impound"),
    Sense(
        "steal",
        "steal theft stolen embezzle embezzlement thief make-off get-away pocket pilfer swindle defraud"
        " siphon make-away rip-off con cheat-out fleece",
    ),
    Sense(
        "loot",
        "loot looter plunder break-into burgle burglary rob robbery robber raider heist raid burglar "
        " intruder break-in",
    ),
    Sense("haul", "haul booty spoils"),
    Sense("attack", "attack assault attacker assailant ambush set-upon"),
    Sense("shoot", "shoot shooting shot gunfire gunman"),
    Sense("stab", "stab stabbing knife"),
    Sense("murder", "murder homicide murderer"),
    Sense("kidnap", "kidnap kidnapping abduct abduction snatch hostage kidnapper"),
    Sense("free", "free release"),
    Sense("escape", "escape run-away break-out get-loose abscond"),
    Sense(
        "sentence",
        "sentence jail imprison prison imprisonment put-away send-prison go-prison behind-bars lock-up"
        " jail-for custody-for term-prison",
    ),
    Sense("charge", "charge indict indictment accuse accusation bring-charges face-charges put-court"),
    Sense("convict", "convict conviction guilty find-guilty"),
    Sense("ruling", "ruling verdict judgment judgement"),
    Sense("judge", "judge court magistrate"),
    Sense(
        "hear",
        "hear hearing trial tribunal try testify testimony give-evidence appear-before question questioning"
        " quiz grill summon stand-trial go-trial",
    ),
    Sense("sue", "sue lawsuit suit litigation"),
    Sense("law", "law legislation bill act"),
    Sense("ban", "ban prohibit outlaw forbid prohibition disqualify disqualification bar"),
    Sense("probe", "probe investigate investigation inquiry investigator look-into enquiry"),
    Sense("inspect", "inspect inspection check examine examination test analyse analyze inspector"),
    Sense("complain", "complain complaint grumble"),
    Sense("suspect", "suspect suspicion"),
    Sense("police", "police officer policeman detective constable policewoman"),
    Sense("lawyer", "lawyer solicitor attorney barrister"),
    Sense("guard", "guard watchman"),
    # Public life.
    Sense(
        "strike",
        "strike walkout stoppage walk-out down-tools lay-tools picket put-tools leave-work stop-work"
        " refuse-work walk-job industrial-action down-pens",
    ),
    Sense(
        "vote",
        "vote ballot election poll elect voter go-polls cast-ballot cast-vote referendum cast electorate constituent",
    ),
    Sense("decide", "decide decision"),
    Sense(
        "approve",
        "approve pass back approval endorse endorsement ratify give-light nod-through wave-through"
        " vote-favour green-light okay",
    ),
    Sense(
        "reject",
        "reject rejection refuse refusal turn-down veto throw-out vote-down vote-against rebuff snub rule-out"
        " dismiss-plan say-no",
    ),
    Sense(
        "agree",
        "agree agreement deal pact treaty accord settlement shake-hands strike-deal reach-deal clinch come-terms",
    ),
    Sense(
        "meet",
        "meet meeting talk talks negotiate negotiation summit discuss discussion sit-down come-together gather-table",
    ),
    Sense("sign", "sign signature signatory put-name put-names put-pen", "counted"),
    Sense("warn", "warn warning alert caution sound-alarm raise-alarm"),
    Sense("resist", "oppose opposition opponent objector objection"),
    Sense("publish", "publish publication make-public unveil put-out bring-out hand-in submit submission print"),
    Sense(
        "win",
        "win victory triumph winner beat defeat take-gold come-first carry-off prevail clinch-title"
        " lift-trophy lift-cup champion",
    ),
    Sense("hold", "stage host organise organize organiser organizer"),
    Sense("visit", "visit visitor call-on"),
    Sense("apologise", "apologise apologize apology say-sorry"),
    Sense("minister", "minister secretary"),
    # Moving and finding.
    Sense(
        "find",
        "find discover detect discovery recover unearth locate uncover retrieve recovery get-back trace"
        " come-across stumble-upon dig-up fish-out spot sight notice track-down turn-up",
    ),
    Sense("search", "search hunt look-for comb scour trawl-through look-through scan trawl look-everywhere"),
    Sense("vanish", "vanish disappear disappearance go-missing"),
    Sense("arrive", "arrive arrival reach come-to"),
    Sense("leave", "leave depart set-off set-out head-off pull-out"),
    Sense("move", "move relocate relocation settle resettle"),
    Sense("send", "send dispatch deploy deployment mobilise mobilize rush ship-in fly-in call-in draft-in"),
    Sense(
        "return",
        "return go-back come-back go-home come-home move-back allow-back let-back get-home be-home move-home head-home",
    ),
    Sense("sleep", "sleep spend-night overnight"),
    Sense("queue", "queue tailback jam back-up congestion traffic"),
    Sense("tow", "tow haul-away"),
    Sense("bury", "bury burial funeral lay-rest be-rest inter interment cremate cremation"),
    Sense("ground", "aground run-aground strand grounding"),
    Sense("refloat", "refloat pull-free tow-off haul-off work-free set-afloat"),
    Sense("debut", "debut first-match first-game first-appearance play-first maiden premiere"),
    Sense("abolish", "abolish abolition do-away phase-out discontinue scrap-line"),
    Sense("shake", "shake rock jolt rattle tremble shudder"),
    Sense("hit", "hit batter lash pound make-landfall landfall come-ashore ravage"),
    Sense("recount", "recount count-again"),
    Sense("meal", "meal lunch dinner supper dish portion"),
    Sense("flight", "fly flight"),
    Sense("goal", "goal score find-net scorer"),
    Sense("expel", "expel expulsion deport deportation throw-country"),
    Sense("truce", "truce ceasefire armistice"),
    Sense("autopsy", "autopsy post-mortem"),
    Sense("smuggle", "smuggle smuggler smuggling trafficker"),
    Sense("forge", "forge forgery counterfeit fake forger"),
    Sense("unrest", "unrest riot rioter disturbance"),
    Sense("quarantine", "quarantine isolate isolation lockdown"),
    Sense("erupt", "erupt eruption"),
    Sense("snow", "snow snowfall blizzard"),
    Sense("tornado", "tornado twister whirlwind"),
    Sense("evict", "evict eviction turn-out-of throw-house"),
    Sense("rent", "rent lease tenancy"),
    Sense("jobless", "jobless unemployed unemployment"),
    Sense("refugee", "refugee migrant asylum-seeker"),
    Sense("cyclist", "cyclist biker bicyclist"),
    Sense("walker", "walker pedestrian hiker rambler"),
    Sense("helicopter", "helicopter chopper"),
    Sense("port", "port harbour harbor"),
    Sense("airport", "airport airfield"),
    Sense("priest", "priest vicar pastor parson rector clergyman"),
    Sense("nurse", "nurse midwife"),
    Sense("paramedic", "paramedic ambulanceman ambulance"),
    Sense("recall", "recall call-back take-back"),
    Sense("shortage", "shortage short-of lack vacant vacancy unfilled be-missing understaffed"),
    Sense("contract", "contract deal-for"),
    Sense("replace", "replace replacement successor succession stand-in"),
    Sense("switch", "turn-on switch-on power-up"),
    Sense("upset", "anger angry fury furious outrage outraged"),
    Sense("praise", "praise laud commend hail"),
    Sense("criticise", "criticise criticize criticism condemn condemnation denounce slam"),
    Sense("threaten", "threaten threat"),
    Sense("deny", "deny denial"),
    Sense("confess", "confess confession plead-guilty own-up"),
    Sense("interview", "interview question-police"),
    Sense("weather", "weather forecast forecaster meteorologist"),
    # People and things.
    Sense("child", "child children kid youngster"),
    Sense("pupil", "pupil student schoolchild schoolboy schoolgirl learner schoolgoer"),
    Sense("soldier", "soldier troop serviceman troops infantryman gi"),
    Sense("sailor", "sailor seaman crew crewman mariner crewmember fisherman deckhand"),
    Sense("skipper", "skipper captain"),
    Sense("fighter", "firefighter fireman firefighters"),
    Sense("militant", "militant rebel insurgent"),
    Sense("fan", "fan supporter spectator"),
    Sense("tourist", "tourist holidaymaker"),
    Sense("doctor", "doctor physician medic surgeon"),
    Sense("expert", "expert specialist"),
    Sense("scientist", "scientist researcher"),
    Sense("adviser", "adviser advisor aide"),
    Sense("member", "member"),
    Sense("driver", "driver motorist"),
    Sense("body", "body corpse remains"),
    Sense("house", "house home dwelling household property bungalow cottage residence-home villa"),
    Sense("flat", "flat apartment"),
    Sense("floor", "floor storey"),
    Sense("route", "route destination connection line"),
    Sense("letter", "letter mail email"),
    Sense("hill", "hill hillside slope"),
    Sense("road", "road street highway motorway"),
    Sense("lorry", "lorry truck"),
    Sense("car", "car vehicle automobile"),
    Sense("train", "train locomotive"),
    Sense("carriage", "carriage wagon coach"),
    Sense("plane", "plane aircraft jet airliner aeroplane airplane"),
    Sense("ship", "ship vessel boat trawler yacht craft"),
    Sense("school", "school classroom"),
    Sense("lesson", "lesson class"),
    Sense("film", "film movie"),
    Sense("picture", "picture photo photograph painting"),
    Sense("book", "book novel title volume"),
    Sense("sample", "sample specimen"),
    Sense("operation", "operation surgery"),
    Sense("vaccinate", "vaccinate vaccination vaccine jab inoculate"),
    Sense("outbreak", "outbreak epidemic"),
    Sense("drug", "drug medicine medication"),
    Sense("distance", "distance"),
    Sense("marry", "marry wed wedding marriage tie-knot bride groom bridegroom say-vows"),
    Sense("bear", "birth born see-light give-birth deliver-baby be-born newborn baby-born"),
    Sense("cattle", "cattle cow livestock"),
    Sense("harvest", "harvest crop yield"),
    Sense("garbage", "rubbish waste garbage trash"),
    Sense("power", "power electricity"),
    Sense("money", "money cash sum"),
)
# Senses of which one often stands for the other: a school opens, or is founded; a line is cut off, or closed.
KINDRED = (
    "start found reopen",
    "close end cutoff strike",
    "arrest seize",
    "resign leave end concede",
    "agree sign buy",
    "sign join hire move appoint",
    "flood rain",
    "die lose",
    "flee leave rescue",
    "destroy damage fall crash sink",
    "give arrive receive send supply",
    "decide approve agree vote",
    "inspect find probe search",
    "hear start judge charge",
    "publish give receive",
    "meet start hear",
    "demand sue complain",
    "steal loot vanish",
    "fire destroy explode",
    "pay give fund aid",
    "cut dismiss",
    "hurt hospital ill",
    "attend strike meet",
    "quake shake hit",
    "storm hit rain snow",
    "crash sink vanish ground",
    "refloat rescue tow",
    "convict sentence ruling judge",
    "appoint take-office vote win replace",
    "debut start",
    "abolish end close",
    "reject resist",
    "bury die",
    "publish start",
    "find vanish",
    "shortage miss",
    "recount vote",
    "rent pay fee",
)


# Takes a word of news, returns what it counts as: the sense that it shares with other words, or its stem.

_SAYING = frozenset(("say", "state", "tell"))
TELLING_LETTERS = 6  # letters that tell a word from others, as "derailed" and "derailment"
# Endings that make one word of another, the longest first: "donation", "arrival", "smoker".
_ENDINGS = (
    "ation",
    "ition",
    "ement",
    "ment",
    "ance",
    "ence",
    "ing",
    "ion",
    "ery",
    "al",
    "er",
    "or",
    "ive",
    "ed",
    "e",
    "y",
)
_BE = frozenset(("is", "are", "was", "were", "been", "being", "be"))
_STEM = 4  # letters before an ending


@cache
def _senses() -> dict[str, str]:
    return {word: each.name for each in reversed(SENSES) for word in each.words.split()}


PHRASE_ENDS = frozenset(word.split("-", 1)[1] for each in SENSES for word in each.words.split() if "-" in word)
PEOPLE_SENSES = frozenset(each.name for each in SENSES if each.people)
BEFALLING = frozenset(each.name.upper() for each in SENSES if each.people == "by")


@cache
def term_of(word: str) -> str:
    """Return what a word in lower case counts as: the name of its sense in capitals, or its stem."""
    return sense_of(word) or _stem(base_of(word))


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
    return tuple(frozenset(row.upper().split()) for row in KINDRED)


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


OPPOSITES = (
    # What happens, and what is left undone.
    Opposites("open reopen", "close shut shutter closure", ("open", "close"), either=True),
    Opposites(
        "start begin launch commence resume restart continue",
        "end stop finish cease halt conclude suspend abandon cancel scrap",
        ("began", "stopped"),
        either=True,
    ),
    Opposites("stay remain keep retain hold", "leave quit depart resign go scrap", ("stay", "leave"), either=True),
    Opposites("keep retain hold", "lose", ("keep", "lose"), either=True),
    Opposites("arrive come enter join", "leave depart go exit", ("arrives", "leaves")),
    Opposites("allow permit let authorise authorize", "ban forbid prohibit bar block prevent", ("allow", "ban")),
    Opposites("pass succeed success", "fail failure", ("passed", "failed"), either=True),
    Opposites("live survive survivor alive living", "die kill perish dead death", ("survived", "died"), either=True),
    Opposites("find discover recover", "lose miss", ("found", "lost")),
    Opposites("win victory beat winner", "lose loss defeat loser", ("won", "lost")),
    Opposites("save rescue preserve protect", "lose kill destroy axe cut scrap sacrifice", ("saved", "lost")),
    Opposites("create add build", "destroy cut axe demolish remove", ("created", "cut")),
    Opposites("hire recruit employ appoint reinstate", "fire sack dismiss lay-off oust suspend", ("hire", "sack")),
    Opposites("arrest detain jail imprison hold", "free release acquit", ("arrested", "released")),
    Opposites("charge convict guilty conviction", "acquit clear innocent acquittal exonerate", ("guilty", "innocent")),
    Opposites("attack", "defend protect", ("attacked", "defended")),
    Opposites("send export give lend sell", "receive import take borrow buy", ("sell", "buy")),
    Opposites("push", "pull", ("pushed", "pulled")),
    Opposites("remember", "forget", ("remembered", "forgot"), either=True),
    Opposites("attend present", "miss skip absent boycott", ("attended", "skipped"), either=True),
    Opposites("include", "exclude", ("included", "excluded"), either=True),
    Opposites("lift repeal revoke", "impose introduce", ("lifted", "imposed")),
    Opposites("break violate breach", "keep honour honor obey respect", ("broke", "kept"), either=True),
    Opposites("damage harm hurt injure worsen", "repair mend heal help improve", ("harmed", "helped")),
    Opposites("unite merge", "split divide separate", ("merged", "split")),
    # What somebody holds of it.
    Opposites(
        "accept agree approve back support endorse favour favor welcome pass ratify yes",
        "reject refuse oppose deny resist veto decline condemn disagree dispute no",
        ("accepted", "refused"),
        either=True,
    ),
    Opposites("admit confirm acknowledge concede affirm", "deny dispute reject refute", ("admitted", "denied")),
    Opposites("praise laud applaud", "criticise criticize blame condemn attack denounce", ("praised", "blamed")),
    Opposites("trust believe", "doubt distrust disbelieve suspect", ("believed", "doubted"), either=True),
    Opposites("love like enjoy", "hate dislike loathe", ("loved", "hated")),
    Opposites("hope", "fear dread", ("hoped", "feared")),
    # Up and down, more and less.
    Opposites(
        "rise climb grow increase jump soar surge gain growth expand expansion raise double triple",
        "fall drop decline shrink decrease plunge slump tumble reduce reduction lower cut slash halve",
        ("rose", "fell"),
    ),
    Opposites("up upward upwards", "down downward downwards", ("up", "down")),
    Opposites("more most majority", "less fewer least minority", ("more", "less")),
    Opposites("high higher highest", "low lower lowest", ("higher", "lower")),
    Opposites("big bigger biggest large larger largest", "small smaller smallest little", ("larger", "smaller")),
    Opposites("long longer longest", "short shorter shortest", ("longer", "shorter")),
    Opposites("rich richer richest wealthy", "poor poorer poorest", ("rich", "poor")),
    Opposites("strong stronger strongest", "weak weaker weakest", ("strong", "weak")),
    Opposites("fast faster fastest quick quickly", "slow slower slowest slowly", ("fast", "slow")),
    Opposites("good better best well", "bad worse worst badly", ("better", "worse")),
    Opposites("hot hotter hottest warm warmer", "cold colder coldest cool cooler", ("hot", "cold")),
    Opposites("easy easier easily", "hard harder difficult", ("easy", "difficult")),
    Opposites("full", "empty", ("full", "empty")),
    Opposites("new newest young younger youngest", "old older oldest", ("younger", "older")),
    Opposites("profit surplus", "loss deficit", ("profit", "loss")),
    Opposites("maximum", "minimum", ("maximum", "minimum")),
    Opposites("above over exceed", "below under", ("above", "below")),
    # When and where.
    Opposites("before", "after since", ("before", "after")),
    Opposites("first former earlier previous", "last latter later next final", ("first", "last")),
    Opposites("early", "late", ("early", "late")),
    Opposites("always", "never", ("always", "never")),
    Opposites("often frequently", "rarely seldom", ("often", "rarely")),
    Opposites("morning", "evening night", ("morning", "evening")),
    Opposites("day", "night", ("day", "night")),
    Opposites("north northern", "south southern", ("north", "south")),
    Opposites("east eastern", "west western", ("eastern", "western")),
    Opposites("left", "right", ("left", "right")),
    Opposites("inside indoors within", "outside outdoors", ("inside", "outside")),
    Opposites("with", "without", ("with", "without")),
    Opposites("for", "against", ("for", "against")),
    Opposites("on", "off", ("on", "off")),
    Opposites("near", "far", ("near", "far")),
    Opposites("public", "private secret", ("public", "private"), either=True),
    Opposites("temporary temporarily", "permanent permanently", ("temporary", "permanent"), either=True),
    Opposites("partly partially", "fully wholly entirely completely", ("partly", "fully"), either=True),
    Opposites("same", "different", ("same", "different"), either=True),
    Opposites("true right correct", "false wrong incorrect untrue", ("true", "false"), either=True),
    Opposites("safe", "dangerous", ("safe", "dangerous"), either=True),
    Opposites("voluntary", "compulsory mandatory", ("voluntary", "compulsory"), either=True),
    # Who.
    Opposites("he him his himself", "she her hers herself", ("he", "she")),
    Opposites("man male", "woman female", ("man", "woman")),
    Opposites("boy son brother father husband uncle", "girl daughter sister mother wife aunt", ("son", "daughter")),
    Opposites("buyer borrower tenant", "seller lender landlord", ("buyer", "seller")),
    Opposites("employer", "employee", ("employer", "employee")),
    Opposites("supporter ally friend", "opponent critic enemy rival", ("supporters", "opponents")),
    Opposites("victim", "attacker suspect", ("victim", "attacker")),
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

Dimension = Literal["money", "time", "percent", "a measure"]


class Purpose(NamedTuple):
    """What figures of a dimension are told of: its name, and words in their base form that say so."""

    dimension: Dimension
    name: str
    words: str


PURPOSES = (
    Purpose("money", "loss", "lose deficit red shortfall writedown"),
    Purpose("money", "profit", "profit earn surplus margin"),
    Purpose("money", "revenue", "revenue turnover sales takings"),
    Purpose("money", "debt", "debt owe red arrears overdraft liability mortgage creditor lend"),
    Purpose("money", "gap", "gap shortfall hole overspend"),
    Purpose("money", "damage", "damage harm destruction ruin"),
    Purpose("money", "cost", "build rebuild repair renovate project bill budget overrun expense spend restore install"),
    Purpose("money", "price", "price buy sell worth value fetch auction acquire takeover hammer pay"),
    Purpose("money", "offer", "offer bid bidder proposal tender"),
    Purpose("money", "demand", "demand ask seek request want claim ransom extort"),
    Purpose("money", "fine", "fine penalty"),
    Purpose("money", "damages", "compensation damages settlement settle sue victim receive"),
    Purpose("money", "aid", "aid grant bailout rescue subsidy support taxpayer government state"),
    Purpose("money", "guarantee", "guarantee vouch credit stand-behind"),
    Purpose("money", "gift", "donate gift raise appeal charity collect legacy bequest benefactor"),
    Purpose("money", "theft", "steal embezzle fraud launder swindle loot haul siphon divert cheat take"),
    Purpose("money", "reward", "reward bounty information tip"),
    Purpose("money", "bail", "bail bond"),
    Purpose("money", "ransom", "ransom kidnap"),
    Purpose("money", "wage", "wage pay salary hour receive"),
    Purpose("money", "allowance", "allowance bonus supplement benefit"),
    Purpose("money", "severance", "redundancy severance payoff"),
    Purpose("money", "fee", "fee ticket admission entrance toll charge"),
    Purpose("money", "rent", "rent lease tenant"),
    Purpose("money", "tax", "tax duty levy rate"),
    Purpose("money", "saving", "save cut economy spare"),
    Purpose("money", "cash", "cash bank reserve liquidity left"),
    Purpose("money", "invest", "invest modernise upgrade"),
    Purpose("money", "stock", "share stock dividend"),
    Purpose("money", "insurance", "insure premium policy"),
    Purpose("money", "prize", "prize win jackpot"),
    Purpose("money", "bribe", "bribe kickback"),
    Purpose("money", "pension", "pension"),
    Purpose("time", "sentence", "sentence jail prison bar convict"),
    Purpose("time", "ban", "ban suspend exclude out bar"),
    Purpose("time", "delay", "delay late wait queue strand stick hold-up"),
    Purpose("time", "quake", "quake shake last ground"),
    Purpose("time", "career", "serve lead chair teach work play coach reign guide"),
    Purpose("time", "build", "build rebuild repair finish complete take"),
    Purpose("time", "hospital", "hospital coma pneumonia treatment"),
    Purpose("time", "notice", "warn know notice alert evacuate"),
    Purpose("time", "journey", "flight journey trip sail drive travel ride"),
    Purpose("time", "closure", "close shut idle dark"),
    Purpose("time", "strike", "strike picket"),
    Purpose("time", "arrears", "unpaid wage owe pay"),
    Purpose("time", "outage", "cutoff power outage water"),
    Purpose("time", "trapped", "trap rubble survive bury"),
    Purpose("time", "contract", "contract deal lease sign"),
    Purpose("time", "trial", "trial hear court last"),
    Purpose("percent", "turnout", "turnout vote cast ballot electorate"),
    Purpose("percent", "share of the vote", "win candidate lead ahead vote"),
    Purpose("percent", "approval", "approval poll rating popularity support favour back member vote"),
    Purpose("percent", "growth", "rise grow jump climb expand"),
    Purpose("percent", "fall", "fall drop decline shrink cut"),
    Purpose("percent", "stake", "stake own hold share"),
    Purpose("percent", "insured", "insure"),
    Purpose("percent", "strike", "strike favour union member"),
    Purpose("percent", "unemployment", "unemployment jobless"),
    Purpose("percent", "wage", "wage pay offer"),
    Purpose("percent", "damage", "damage destroy burn lose"),
    Purpose("a measure", "height", "high height tall tower summit wave climb"),
    Purpose("a measure", "length", "long length stretch"),
    Purpose("a measure", "width", "wide width broad"),
    Purpose("a measure", "depth", "deep depth bottom seabed below"),
    Purpose("a measure", "fall", "fall plunge drop"),
    Purpose("a measure", "distance", "far distance away off from feel"),
    Purpose("a measure", "detour", "detour shortcut cut save skip"),
    Purpose("a measure", "speed limit", "limit allow permit"),
    Purpose("a measure", "speed", "speed drive go travel fast race"),
    Purpose("a measure", "rain", "rain hour"),
    Purpose("a measure", "level", "level gauge stand river peak crest above reach swell"),
    Purpose("a measure", "wind", "wind gust storm"),
    Purpose("a measure", "heat", "temperature heat thermometer hot cold"),
    Purpose("a measure", "area", "burn forest land blaze field"),
    Purpose("a measure", "spill", "spill leak oil"),
    Purpose("a measure", "load", "carry load cargo catch haul weigh"),
    Purpose("a measure", "magnitude", "magnitude quake strength scale"),
)


@cache
def purposes_of(dimension: str) -> dict[str, frozenset[str]]:
    """Return the names of what figures of a dimension are told of, by each term (`term_of`) that says so."""
    found: dict[str, set[str]] = {}
    for each in PURPOSES:
        for word in each.words.split() if each.dimension == dimension else ():
            found.setdefault(term_of(word), set()).add(each.name)
    return {term: frozenset(names) for term, names in found.items()}
