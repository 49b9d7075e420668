"""What money, times, shares and measures are told of in news, each with words that say so. From general knowledge.

A word stands for all words of its sense (`newscli.language.lexicon.meaning.synonyms`).
"""

from functools import cache
from typing import Literal, NamedTuple

from newscli.language.lexicon.meaning.senses import term_of

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
