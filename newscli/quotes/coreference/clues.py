"""Clues to whether the right one is named: takes whom a mention was taken for, returns what speaks for or against it.

They are facts of the model that says how sure a speaker is.
"""

from collections.abc import Sequence

from newscli.language.names.kinds import GENDERS
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.entities import EntityTable

_MOST_RIVALS, _FAR, _LONG_AGO = 2, 3, 2
_LOOKING_BACK = {"_meant": "pronoun", "called": "role"}
# With one of these somebody else may well be meant, whatever speaks for who was found.
DOUBTFUL = frozenset(
    ("rivals 1", "rivals 2", "pronoun: far", "role: far", "role: another spoke", "role: not named yet")
)


def clues(
    entities: EntityTable,
    number: int | None,
    how: Sequence[str],
    place: tuple[int, Range],
    spoke: tuple[int | None, int],
) -> list[str]:
    """Return what tells of entity `number`, found for a mention by functions `how`, whether it is the right one.

    `spoke` is who spoke last before, and in which unit.
    """
    found = [f"rivals {min(entities.rivals, _MOST_RIVALS)}"] if entities.rivals else []
    if number is None:
        return found
    who, (unit, (start, end)) = entities.known[number], place
    namesakes = sum(other.words[-1:] == who.words[-1:] and not other.body for other in entities.known)
    found += ["a namesake"] if namesakes > 1 and end - start < len(who.words) and not who.body else []
    found += [f"is {who.kind}"]
    back = next((kind for name, kind in _LOOKING_BACK.items() if name in how), None)
    if back is None:
        return found
    last, since = spoke
    ago = f" {min(unit - since, _LONG_AGO)}" if back == "pronoun" else ""
    found += [f"{back}: spoke last" if last == number else f"{back}: another spoke{ago}"]
    before = [each for each in entities.between((0, 0), (unit, start)) if each.person == number]
    found += [f"{back}: not named yet"] if not before else [] if before[-1].subject else [f"{back}: no subject"]
    found += [f"{back}: far"] if before and unit - before[-1].unit >= _FAR else []
    gender = GENDERS.get(entities.parsed[unit].unit.lows[start])
    near = {each.person for each in entities.between((unit - 1, 0), (unit, start))} - {number}
    found += ["another near"] if gender and any(entities.known[each].gender == gender for each in near) else []
    return found
