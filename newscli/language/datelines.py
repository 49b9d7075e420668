"""Find where the words of a paragraph begin after its dateline: takes a text, returns a place in it."""

from newscli.language.lazy_patterns import either, lazily

# A place in capitals, what it lies in, a day: *PORT ELLERY, Vale, March 12*.
_SHOUTED, _SPELLED = either("[A-Z'-]", "’"), either(r"[\w.'-]", "’")
_CAPITALS = rf"(?:[A-Z]{_SHOUTED}{{2,}}|[A-Z]{{2}}\.? [A-Z]{{3,}})(?: [A-Z](?:{_SHOUTED}|\.)+){{0,3}}"
_PLACE = rf"{_CAPITALS}(?:, [A-Z0-9][\w.]*(?: [A-Z0-9][\w.]*){{0,2}}){{0,3}}"
# Any place, or none, before the agency in brackets: *Harlow (CNN)*, *New Vale, March 12 (Corran News)*, *(CNN)*.
_AGENCY = rf"(?:[A-Z]{_SPELLED}*(?:,? [A-Z0-9]{_SPELLED}*){{0,7}} ?)?\([A-Z][^()\n]{{1,40}}\)"
_DASH = r" ?(?:[—–]|--| [-_] )\s*"
_dateline = lazily(rf"{_PLACE}(?: ?\([^()\n]{{2,40}}\))?{_DASH}|{_AGENCY}(?:{_DASH}|(?=[A-Z\"]|“))")


def behind_dateline(text: str, start: int, end: int) -> int:
    """Return where the words of a paragraph at `start` to `end` begin: at `start` where it has no dateline.

    Where it is nothing else that is `end`. A dateline ends in a dash, or in an agency in brackets that the first word
    follows without a blank: *PORT ELLERY, March 12 (Corran News) -- The pier …*, *Harlow (CNN)The pier …*.
    """
    found = _dateline().match(text, start, end)
    return found.end() if found else start
