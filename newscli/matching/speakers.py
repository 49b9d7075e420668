"""Takes two names of speakers, tells whether they may be one person's."""


def may_be_one(one: str | None, other: str | None, *, unknown: bool = True) -> bool:
    """Return True if two names may be one speaker's: a shared word with a capital; where one is `unknown`, as said.

    A role, which has no name, may be anybody's.
    """
    names = [{word.strip(".,’'") for word in (name or "").split() if word[:1].isupper()} for name in (one, other)]
    return bool(names[0] & names[1]) if all(names) else unknown
