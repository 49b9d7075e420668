"""The verb of a sentence: takes tags, and what each word may be, returns them with a past where no verb was finite.

A word looks left to choose between past and participle; only the whole sentence shows that without this past it would
have no verb: *The mayor, elected in May, resigned.*
"""

from newscli.language.tags import codes

_PAST, _PARTICIPLE, _COMMA, _FINITE = codes("PAST"), codes("PARTICIPLE"), codes("COMMA"), codes("FINITE")
_SUBJECTS = codes("SUBJECT INDEFINITE NAME NOUN PLURAL TITLE DET_ALONE QUANTITY NUMBER OWNER CLOSE QUOTE")
_ENDS = codes("STOP")
_BEFORE = _SUBJECTS | codes("ADVERB COMMA TIME TODAY CALENDAR")
_AUXILIARIES = codes("AUXILIARIES")
_AFTER_END = "".join(codes("QUOTE CLOSE"))
_REACH = 3


def give_verb(tags: str, options: list[str]) -> str:
    """Return the tags of a sentence, its likeliest participle read as a past if it has no finite verb."""
    if tags.rstrip(_AFTER_END)[-1:] not in _ENDS or not _FINITE.isdisjoint(tags):
        return tags
    places = [at for at, tag in enumerate(tags) if tag in _PARTICIPLE and _may_be_past(tags, options, at)]
    if not places:
        return tags
    after_comma = [at for at in places[1:] if tags[at - 1] in _COMMA]
    at = after_comma[-1] if after_comma else places[0]
    return tags[:at] + next(iter(_PAST)) + tags[at + 1 :]


def _may_be_past(tags: str, options: list[str], at: int) -> bool:
    near = tags[max(at - _REACH, 0) : at]
    subject = not _SUBJECTS.isdisjoint(tags[:at])
    beside = tags[at - 1 : at] in _BEFORE
    return set(options[at]) >= _PAST and subject and beside and _AUXILIARIES.isdisjoint(near)
