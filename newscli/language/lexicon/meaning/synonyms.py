"""Words that tell one thing in news, so that what two papers write can be compared. From general knowledge."""

from typing import Literal, NamedTuple


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
