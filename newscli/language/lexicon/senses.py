"""Words that tell one thing in news, so that what two papers write can be compared. From general knowledge."""

from functools import cache
from typing import Literal, NamedTuple

from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import verb_table


class Sense(NamedTuple):
    """A thing told: its name, and words for it in their base form.

    People are counted "by" what befell them, whoever they are, or as people of some kind ("counted").
    """

    name: str
    words: str
    people: Literal["", "by", "counted"] = ""


SENSES = (
    Sense("die", "die kill perish suffocate drown dead death fatality toll life lives casualty deadly slay", "by"),
    Sense("hurt", "hurt injure wound injury injured wounded", "by"),
    Sense("ill", "ill sick sicken sickness infect infection", "by"),
    Sense("arrest", "arrest detain custody detention arrested arrestee apprehend capture", "by"),
    Sense("miss", "miss missing unaccounted", "by"),
    Sense("flee", "flee evacuate displace evacuation homeless uproot evacuee leave-homes move-out", "by"),
    Sense("rescue", "rescue save", "by"),
    Sense("dismiss", "dismiss sack layoff redundancy fired firing", "by"),
    Sense("employ", "employ employee worker work workforce staff job staffer payroll", "counted"),
    Sense("attend", "attend gather march rally crowd turnout", "counted"),
    Sense("carry", "carry aboard passenger traveller", "counted"),
    Sense("seat", "seat capacity hold", "counted"),
    Sense("resign", "resign quit resignation step-down stand-down departure step-aside"),
    Sense("appoint", "appoint appointment name nominate"),
    Sense("cost", "cost price worth spend put-at value-at"),
    Sense("pay", "pay payment compensation compensate receive get"),
    Sense("give", "give distribute hand-out give-out award"),
    Sense("seize", "seize confiscate impound"),
    Sense("steal", "steal theft stolen embezzle embezzlement"),
    Sense("approve", "approve pass back approval"),
    Sense("flood", "flood flooding"),
    Sense("fine", "fine penalty"),
    Sense("lose", "lose loss"),
    Sense("earn", "earn profit earnings"),
    Sense("build", "build construct erect construction"),
    Sense("repair", "repair mend renovate refurbish renovation"),
    Sense("find", "find discover detect discovery recover unearth locate uncover"),
    Sense("buy", "buy purchase acquire acquisition takeover"),
    Sense("sell", "sell sale"),
    Sense("sentence", "sentence jail imprison prison imprisonment"),
    Sense("charge", "charge indict indictment accuse"),
    Sense("convict", "convict conviction guilty find-guilty"),
    Sense("strike", "strike walkout stoppage"),
    Sense("vote", "vote ballot election poll elect"),
    Sense("start", "start begin launch open opening"),
    Sense("end", "end finish conclude declare-over call-off"),
    Sense("close", "close shut closure stop cease halt"),
    Sense("reopen", "reopen reopening open-again start-again resume"),
    Sense("effect", "take-effect come-force enter-force"),
    Sense("fall", "fall drop decline plunge topple collapse crumble slump tumble plummet shrink give-way cave-in"),
    Sense("rise", "rise climb increase jump grow growth soar surge"),
    Sense("vanish", "vanish disappear disappearance"),
    Sense("arrive", "arrive arrival reach"),
    Sense("leave", "leave depart"),
    Sense(
        "destroy",
        "destroy burn-down burn raze gut demolish destruction flatten ruin obliterate wipe-out tear-down knock-down",
    ),
    Sense("loot", "loot looter plunder break-into burgle burglary rob"),
    Sense("house", "house home dwelling household"),
    Sense("quake", "quake earthquake tremor temblor"),
    Sense("fire", "blaze fire wildfire"),
    Sense("crash", "crash wreck derail derailment derailed collision collide accident smash pile-up"),
    Sense("attack", "attack assault raid"),
    Sense("shoot", "shoot shooting shot gunfire"),
    Sense("lift", "lift cancel revoke"),
    Sense("agree", "agree agreement deal pact treaty accord"),
    Sense("probe", "probe investigate investigation inquiry investigator"),
    Sense("judge", "judge court"),
    Sense("police", "police officer policeman"),
    Sense("child", "child children kid youngster"),
    Sense("car", "car vehicle automobile"),
    Sense("plane", "plane aircraft jet airliner"),
    Sense("ship", "ship vessel boat"),
    Sense("hospital", "hospital hospitalise hospitalize infirmary", "by"),
    Sense("return", "return go-back come-back go-home come-home move-back"),
    Sense("slide", "slide landslide mudslide landslip rockslide slip"),
    Sense("explode", "explode explosion blast detonate detonation blow-up bomb bombing"),
    Sense("body", "body corpse remains"),
    Sense("kidnap", "kidnap kidnapping abduct abduction snatch hostage"),
    Sense("free", "free release"),
    Sense("hire", "hire recruit take-on"),
    Sense("marry", "marry wed wedding marriage"),
    Sense("win", "win victory triumph"),
    Sense("lend", "lend loan borrow"),
    Sense("owe", "owe debt"),
    Sense("donate", "donate donation contribute contribution gift"),
    Sense("law", "law legislation"),
    Sense("ban", "ban prohibit outlaw forbid prohibition"),
    Sense("delay", "delay postpone postponement put-off push-back"),
    Sense("ruling", "ruling verdict judgment"),
    Sense("sink", "sink capsize"),
    Sense("stab", "stab stabbing knife"),
    Sense("rain", "rain rainfall downpour"),
    Sense("cut", "cut slash reduce reduction axe"),
    Sense("merge", "merge merger"),
    Sense("produce", "produce production output manufacture turn-out"),
    Sense("found", "founded founding founder establish set-up"),
    Sense("sue", "sue lawsuit suit litigation"),
    Sense("search", "search hunt"),
    Sense("insure", "insure insurance insurer uninsured"),
    Sense("inspect", "inspect inspection check examine examination"),
    Sense("vaccinate", "vaccinate vaccination vaccine jab inoculate"),
    Sense("outbreak", "outbreak epidemic"),
    Sense("pollute", "pollute pollution contaminate contamination"),
    Sense("complain", "complain complaint"),
    Sense("murder", "murder homicide murderer"),
    Sense("resident", "resident inhabitant villager"),
    Sense("pupil", "pupil student schoolchild"),
    Sense("soldier", "soldier troop serviceman"),
    Sense("militant", "militant rebel insurgent"),
    Sense("fan", "fan supporter spectator"),
    Sense("tourist", "tourist holidaymaker"),
    Sense("doctor", "doctor physician medic"),
    Sense("lawyer", "lawyer solicitor attorney barrister"),
    Sense("shop", "shop store"),
    Sense("flat", "flat apartment"),
    Sense("lorry", "lorry truck"),
    Sense("factory", "factory plant"),
    Sense("hill", "hill hillside slope"),
    Sense("road", "road street"),
    Sense("film", "film movie"),
    Sense("wage", "wage salary"),
    Sense("company", "company firm business"),
)
_SAYING = frozenset(("say", "state", "tell"))
LONGEST = 6  # letters that tell a word from others, as "derailed" and "derailment"
_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", ""))


@cache
def _senses() -> dict[str, str]:
    return {word: each.name for each in reversed(SENSES) for word in each.words.split()}


PHRASE_ENDS = frozenset(word.split("-", 1)[1] for each in SENSES for word in each.words.split() if "-" in word)
PEOPLE_SENSES = frozenset(each.name for each in SENSES if each.people)
BEFALLING = frozenset(each.name.upper() for each in SENSES if each.people == "by")


@cache
def term_of(word: str) -> str:
    """Return what a word in lower case counts as: the name of its sense in capitals, or the beginning of its base."""
    base = _base(word)
    sense = _senses().get(word) or _senses().get(base)
    return sense.upper() if sense else base[:LONGEST]


@cache
def phrase_of(word: str, after: str) -> str | None:
    """Return what a verb counts as together with a word soon after it, if they tell one thing: "stepped down"."""
    sense = _senses().get(f"{_base(word)}-{after}")
    return sense.upper() if sense else None


@cache
def is_of_saying(word: str) -> bool:
    """Return True for a form of a verb of saying, which tells nothing of what is told."""
    return says(word, _SAYING)


def _base(word: str) -> str:
    form = verb_table().get(word)
    return form.base if form else singular(word)


@cache
def singular(word: str) -> str:
    """Return a noun without the ending of its plural."""
    if len(word) < len("gas") + 1 or word.endswith(("ss", "us", "is")):
        return word
    for ending, instead in _PLURALS:
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return word
