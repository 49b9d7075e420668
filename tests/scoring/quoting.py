"""In: texts whose quotes and pronouns were marked; out: how well quotes, speakers and names are found."""

from itertools import chain

import newscli
from newscli.quotes import Quote

from .ground import Ground, Marks, marked
from .tally import Tally, overlap, pair

QUOTED = ("direct", "mixed")
# Of the quotes told as unsure many should be wrong, so a floor under their share would punish honesty.
LEVELS = ("sure", "likely")
ARTICLES = frozenset({"the", "a", "an"})


def score_quotes(tally: Tally) -> None:
    """Quotes found, told from one another by half of their words, and their speakers and names."""
    for marks in chain(marked("marks"), marked("quotes/shapes")):
        ground = Ground.of(marks)
        ours = newscli.find_quotes(ground.article).quotes
        gold = [frozenset[int]().union(*map(ground.wanted, mark["content"])) for mark in marks["quotes"]]
        pairs = pair(gold, [ground.found(*quote.content) for quote in ours], overlap)
        _count(tally, marks, ground, ours, pairs)
        _tell(tally, marks, ground, ours, pairs)


def _count(tally: Tally, marks: Marks, ground: Ground, ours: tuple[Quote, ...], pairs: dict[int, int]) -> None:
    gold = marks["quotes"]
    skipped = {j for i, j in pairs.items() if gold[i].get("optional")}
    sure = {i: j for i, j in pairs.items() if j not in skipped}
    right = [i for i, j in sure.items() if same_speaker(ground, gold[i], ours[j])]
    for name, kinds in (("quoted", QUOTED), ("indirect", ("indirect",))):
        wanted = sum(mark["kind"] in kinds for mark in gold if not mark.get("optional"))
        found = sum(quote.kind in kinds for j, quote in enumerate(ours) if j not in skipped)
        hits = sum(gold[i]["kind"] in kinds for i in sure)
        rights = sum(gold[i]["kind"] in kinds for i in right)
        tally.add(f"quotes {name} found", marks["held_out"], hits, found, wanted)
        tally.add(f"quotes {name} speaker", marks["held_out"], rights, found, wanted)
    found_right = {sure[i] for i in right}
    for level in LEVELS:
        told = (j in found_right for j, quote in enumerate(ours) if j not in skipped and quote.confidence == level)
        tally.share(f"quotes {level}", marks["held_out"], told)
    kinds_right = (gold[i]["kind"] == ours[j].kind for i, j in sure.items())
    tally.share("quotes kind", marks["held_out"], kinds_right)
    tally.share("quotes name", marks["held_out"], (same_name(gold[i], ours[j]) for i, j in sure.items()))


def _tell(tally: Tally, marks: Marks, ground: Ground, ours: tuple[Quote, ...], pairs: dict[int, int]) -> None:
    for i, mark in enumerate(marks["quotes"]):
        said = " … ".join(piece["text"] for piece in mark["content"])
        line = f"{marks['name']}, {mark['kind']}: {said}"
        if i not in pairs:
            if not mark.get("optional"):
                tally.mistake("quotes", marks["held_out"], f"missed · {line}")
        elif not same_speaker(ground, mark, ours[pairs[i]]):
            told = mark["speaker"] and mark["speaker"]["mention"]["text"]
            mention = _mention(ground, ours[pairs[i]])
            tally.mistake("quotes", marks["held_out"], f"speaker {told!r} · ours {mention!r} · {line}")
        elif not same_name(mark, ours[pairs[i]]):
            speaker = ours[pairs[i]].speaker
            told = f"{mark['speaker'] and mark['speaker']['name']!r} · ours {speaker and speaker.name!r}"
            tally.mistake("quotes", marks["held_out"], f"name {told} · {line}")
    for j in set(range(len(ours))).difference(pairs.values()):
        said = " … ".join(span.of(ground.article.text) for span in ours[j].content)
        told = f"{marks['name']}, {ours[j].kind}: {said} · {_mention(ground, ours[j])!r}"
        tally.mistake("quotes", marks["held_out"], f"extra · {told}")


def _mention(ground: Ground, quote: Quote) -> str | None:
    return quote.speaker.mention.of(ground.article.text) if quote.speaker and quote.speaker.mention else None


def same_speaker(ground: Ground, mark: Marks, quote: Quote) -> bool:
    """Return True if both have one speaker, by the place of the mention or by name, or none.

    Mentions side by side are in apposition and count as one: "The envoy, Karl Mose, replied". Which of them makes
    the better name is told by `same_name`.
    """
    if mark["speaker"] is None or quote.speaker is None or quote.speaker.mention is None:
        return mark["speaker"] is None and quote.speaker is None
    wanted, found = ground.wanted(mark["speaker"]["mention"]), ground.found(quote.speaker.mention)
    beside = bool(found) and max(found) + 1 == min(wanted)
    return bool(wanted & found) or beside or same_name(mark, quote)


def same_name(mark: Marks, quote: Quote) -> bool:
    """Return True if both resolve the speaker to the same name, titles and articles apart."""
    if mark["speaker"] is None or quote.speaker is None:
        return mark["speaker"] is None and quote.speaker is None
    return alike(mark["speaker"]["name"], quote.speaker.name)


def alike(gold: str, ours: str) -> bool:
    """Return True if `ours` is the name, with a title of up to three words before it or none.

    A source without a name may be cut short: "two officials" for "two officials who would not be named".
    """
    wanted, found = ([w for w in name.lower().split() if w not in ARTICLES] for name in (gold, ours))
    if gold.islower() and found == wanted[: len(found)]:
        return bool(found)
    return found[-len(wanted) :] == wanted and len(found) - len(wanted) <= 3


def score_pronouns(tally: Tally) -> None:
    """Whose pronoun stands beside the cue; none where a careful reader can't tell."""
    for case in marked("quotes/pronouns.json"):
        ground = Ground.of(case)
        place = ground.wanted(case["pronoun"])
        answer = "no quote"
        for quote in newscli.find_quotes(ground.article).quotes:
            speaker = quote.speaker
            if speaker and speaker.mention and ground.found(speaker.mention) & place:
                answer = speaker.name if speaker.resolved else ""
        right = alike(case["name"], answer) if case["name"] else answer == ""
        tally.share("pronouns", case["held_out"], [right])
        if not right:
            tally.mistake("pronouns", case["held_out"], f"{case['name']!r} · ours {answer!r} · {case['text']}")
