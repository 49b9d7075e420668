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
    Sense("hurt", "hurt injure wound injury injured wounded maim scald bruise", "by"),
    Sense("ill", "ill sick sicken sickness illness infect infection infected unwell poison poisoning fall-ill", "by"),
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
        " tell-leave empty-homes",
        "by",
    ),
    Sense(
        "rescue",
        "rescue save saved winch hoist airlift pull-rubble pull-water pick-raft bring-safety"
        " take-safety winch-safety pluck pull-alive bring-ashore",
        "by",
    ),
    Sense("survive", "survive survivor survival", "by"),
    Sense(
        "dismiss",
        "dismiss sack layoff redundancy redundant fired firing lay-off let-go make-redundant cut-jobs"
        " shed-jobs axe-jobs lose-jobs lose-job cut-posts cut-staff shed-staff shed-workers put-street",
        "by",
    ),
    Sense("hospital", "hospital hospitalise hospitalize infirmary clinic ward treat treatment outpatient", "by"),
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
    Sense("carry", "carry aboard passenger traveller on-board", "counted"),
    Sense("seat", "seat capacity hold accommodate", "counted"),
    Sense("live", "live inhabitant resident population villager townspeople dweller reside residence", "counted"),
    Sense("volunteer", "volunteer helper", "counted"),
    # Work, money and trade.
    Sense(
        "resign",
        "resign quit resignation step-down stand-down departure step-aside give-up bow-out leave-post"
        " hand-notice quit-post leave-office tender-resignation relinquish",
    ),
    Sense(
        "appoint", "appoint appointment nominate nomination choose pick select selection name-head take-helm succeed"
    ),
    Sense(
        "cost",
        "cost price worth spend put-at value-at value priced outlay expense estimate run-to priced-at price-tag",
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
    Sense("offer", "offer propose proposal bid bidder"),
    Sense("demand", "demand request ask-for call-for want seek claim"),
    Sense("refund", "refund reimburse reimbursement money-back give-back pay-back"),
    Sense("aid", "aid relief assistance subsidy"),
    Sense("fund", "fund funding finance"),
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
        " come-stream go-air get-way onset outset start-up",
    ),
    Sense(
        "end",
        "end finish conclude declare-over call-off be-over over wind-up abandon wrap-up conclusion ending"
        " come-end draw-close come-close bring-end lapse expire",
    ),
    Sense(
        "close",
        "close shut closure stop cease halt block shutdown suspend suspension fall-silent be-silent be-idle"
        " shutter padlock",
    ),
    Sense(
        "reopen",
        "reopen reopening open-again start-again resume restart begin-again resumption return-work back-work"
        " be-open welcome-back up-running take-up",
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
        " go-out plunge-darkness",
    ),
    Sense(
        "take-office",
        "inaugurate inauguration take-office swear-in swear-office assume-office be-sworn swear-mayor take-oath",
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
        " first-open put-up erection",
    ),
    Sense("repair", "repair mend renovate refurbish renovation refurbishment fix overhaul rebuild reconstruct"),
    Sense(
        "destroy",
        "destroy burn-down burn raze gut demolish destruction flatten ruin obliterate wipe-out tear-down"
        " knock-down demolition pull-down bulldoze devastate come-down go-flames go-smoke lay-waste"
        " reduce-ashes level wreck-home",
    ),
    Sense("damage", "damage harm dent batter blight"),
    Sense("fail", "fail failure break-down breakdown malfunction out-order pack-up"),
    Sense("fire", "blaze fire wildfire inferno flame conflagration burn-through"),
    Sense("flood", "flood flooding inundate deluge be-water swamp submerge burst-banks put-water stand-water"),
    Sense("storm", "storm hurricane gale cyclone typhoon tempest"),
    Sense("rain", "rain rainfall downpour"),
    Sense("quake", "quake earthquake tremor temblor"),
    Sense("slide", "landslide mudslide landslip rockslide slip"),
    Sense("explode", "explode explosion blast detonate detonation blow-up bomb bombing bomber"),
    Sense(
        "crash",
        "crash wreck derail derailment derailed collision collide accident smash pile-up overturn turn-over"
        " roll-over leave-rails leave-road come-off plough-into slam-into run-into",
    ),
    Sense("sink", "sink capsize go-down shipwreck go-under go-bottom sinking"),
    Sense("spill", "spill leak spillage leakage pour gush seep escape-from run-off ooze"),
    Sense("pollute", "pollute pollution contaminate contamination"),
    Sense("break", "break fracture crack"),
    # Crime and law.
    Sense("seize", "seize confiscate impound"),
    Sense(
        "steal",
        "steal theft stolen embezzle embezzlement thief make-off get-away pocket pilfer swindle defraud"
        " siphon make-away",
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
    Sense("escape", "escape run-away break-out"),
    Sense("sentence", "sentence jail imprison prison imprisonment put-away send-prison go-prison behind-bars"),
    Sense("charge", "charge indict indictment accuse accusation bring-charges face-charges"),
    Sense("convict", "convict conviction guilty find-guilty"),
    Sense("ruling", "ruling verdict judgment judgement"),
    Sense("judge", "judge court magistrate"),
    Sense("hear", "hear hearing trial tribunal try"),
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
        "strike walkout stoppage walk-out down-tools lay-tools picket put-tools leave-work stop-work refuse-work",
    ),
    Sense("vote", "vote ballot election poll elect voter go-polls cast-ballot cast-vote referendum"),
    Sense("decide", "decide decision"),
    Sense(
        "approve",
        "approve pass back approval endorse endorsement ratify give-light nod-through wave-through"
        " vote-favour green-light okay",
    ),
    Sense("reject", "reject rejection refuse refusal turn-down veto throw-out vote-down vote-against rebuff snub"),
    Sense(
        "agree",
        "agree agreement deal pact treaty accord settlement shake-hands strike-deal reach-deal clinch come-terms",
    ),
    Sense(
        "meet",
        "meet meeting talk talks negotiate negotiation summit discuss discussion sit-down come-together gather-table",
    ),
    Sense("sign", "sign signature signatory put-name put-names", "counted"),
    Sense("warn", "warn warning alert caution sound-alarm raise-alarm"),
    Sense("resist", "oppose opposition opponent"),
    Sense("publish", "publish publication"),
    Sense("win", "win victory triumph winner beat defeat take-gold come-first carry-off prevail"),
    Sense("hold", "stage host organise organize organiser organizer"),
    Sense("visit", "visit visitor call-on"),
    Sense("apologise", "apologise apologize apology say-sorry"),
    Sense("minister", "minister secretary"),
    # Moving and finding.
    Sense(
        "find",
        "find discover detect discovery recover unearth locate uncover retrieve recovery get-back trace"
        " come-across stumble-upon dig-up fish-out",
    ),
    Sense("search", "search hunt look-for comb scour trawl-through look-through"),
    Sense("vanish", "vanish disappear disappearance go-missing"),
    Sense("arrive", "arrive arrival reach come-to"),
    Sense("leave", "leave depart set-off set-out head-off pull-out"),
    Sense("move", "move relocate relocation settle resettle"),
    Sense("send", "send dispatch deploy deployment mobilise mobilize rush ship-in fly-in call-in"),
    Sense(
        "return",
        "return go-back come-back go-home come-home move-back allow-back let-back get-home be-home move-home head-home",
    ),
    Sense("sleep", "sleep spend-night overnight"),
    Sense("queue", "queue tailback jam back-up congestion traffic"),
    Sense("tow", "tow haul-away"),
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
    Sense("house", "house home dwelling household property bungalow cottage residence-home"),
    Sense("flat", "flat apartment"),
    Sense("floor", "floor storey"),
    Sense("route", "route destination connection"),
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
    Sense("book", "book novel"),
    Sense("sample", "sample specimen"),
    Sense("operation", "operation surgery"),
    Sense("vaccinate", "vaccinate vaccination vaccine jab inoculate"),
    Sense("outbreak", "outbreak epidemic"),
    Sense("drug", "drug medicine medication"),
    Sense("distance", "distance"),
    Sense("marry", "marry wed wedding marriage tie-knot"),
    Sense("bear", "birth born see-light"),
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
)
