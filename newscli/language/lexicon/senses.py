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
    Sense("die", "die kill perish suffocate drown dead death fatality toll life lives casualty deadly", "by"),
    Sense("hurt", "hurt injure wound injury injured wounded", "by"),
    Sense("ill", "ill sick sicken sickness infect infection", "by"),
    Sense("arrest", "arrest detain custody detention arrested arrestee", "by"),
    Sense("miss", "miss missing unaccounted", "by"),
    Sense("flee", "flee evacuate displace evacuation homeless", "by"),
    Sense("rescue", "rescue save", "by"),
    Sense("dismiss", "dismiss sack layoff redundancy fired firing", "by"),
    Sense("employ", "employ employee worker work workforce staff job", "counted"),
    Sense("attend", "attend gather march rally crowd turnout", "counted"),
    Sense("carry", "carry aboard passenger traveller", "counted"),
    Sense("seat", "seat capacity hold", "counted"),
    Sense("resign", "resign quit resignation step-down stand-down departure"),
    Sense("appoint", "appoint appointment name nominate"),
    Sense("cost", "cost price worth spend"),
    Sense("pay", "pay payment compensation compensate receive get"),
    Sense("give", "give distribute hand-out give-out award"),
    Sense("seize", "seize confiscate impound"),
    Sense("steal", "steal theft stolen"),
    Sense("approve", "approve pass back approval"),
    Sense("flood", "flood flooding"),
    Sense("fine", "fine penalty"),
    Sense("lose", "lose loss"),
    Sense("earn", "earn profit earnings"),
    Sense("build", "build construct erect construction"),
    Sense("repair", "repair mend renovate refurbish renovation"),
    Sense("find", "find discover detect discovery"),
    Sense("buy", "buy purchase acquire acquisition takeover"),
    Sense("sell", "sell sale"),
    Sense("sentence", "sentence jail imprison prison"),
    Sense("charge", "charge indict indictment accuse"),
    Sense("convict", "convict conviction guilty"),
    Sense("strike", "strike walkout stoppage"),
    Sense("vote", "vote ballot election poll elect"),
    Sense("start", "start begin launch open opening"),
    Sense("end", "end finish conclude"),
    Sense("close", "close shut closure stop cease halt"),
    Sense("reopen", "reopen reopening"),
    Sense("effect", "take-effect come-force enter-force"),
    Sense("fall", "fall drop decline plunge topple collapse crumble"),
    Sense("rise", "rise climb increase jump"),
    Sense("vanish", "vanish disappear disappearance"),
    Sense("arrive", "arrive arrival reach"),
    Sense("leave", "leave depart"),
    Sense("destroy", "destroy burn-down burn raze gut demolish destruction"),
    Sense("loot", "loot looter plunder break-into burgle burglary rob"),
    Sense("house", "house home dwelling household"),
    Sense("quake", "quake earthquake tremor temblor"),
    Sense("fire", "blaze fire wildfire"),
    Sense("crash", "crash wreck derail derailment derailed collision collide accident"),
    Sense("attack", "attack assault raid"),
    Sense("shoot", "shoot shooting shot gunfire"),
    Sense("lift", "lift cancel revoke"),
    Sense("agree", "agree agreement deal pact treaty"),
    Sense("probe", "probe investigate investigation inquiry investigator"),
    Sense("judge", "judge court"),
    Sense("police", "police officer policeman"),
    Sense("child", "child children kid youngster"),
    Sense("car", "car vehicle"),
    Sense("plane", "plane aircraft jet airliner"),
    Sense("ship", "ship vessel boat"),
    Sense("company", "company firm"),
)
_SAYING = frozenset(("say", "state", "tell"))
_LONGEST = 6  # letters that tell a word from others, as "derailed" and "derailment"
_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", ""))


@cache
def _senses() -> dict[str, str]:
    return {word: each.name for each in reversed(SENSES) for word in each.words.split()}


PEOPLE_SENSES = frozenset(each.name for each in SENSES if each.people)
BEFALLING = frozenset(each.name.upper() for each in SENSES if each.people == "by")


@cache
def term_of(word: str) -> str:
    """Return what a word in lower case counts as: the name of its sense in capitals, or the beginning of its base."""
    base = _base(word)
    sense = _senses().get(word) or _senses().get(base)
    return sense.upper() if sense else base[:_LONGEST]


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
