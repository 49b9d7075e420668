"""Takes a name that signs a story, returns whether it is one of a team or of an agency."""

from newscli.language.lexicon.organisations import AGENCIES_IN_FULL, NEWS_AGENCIES

__all__ = ["is_agency", "is_team"]

_AGENCIES = NEWS_AGENCIES | AGENCIES_IN_FULL
_TEAMS = frozenset(("team", "staff", "editors", "desk", "newsdesk", "reporters", "correspondents", "contributors"))
_TEAMS_IN_FULL = ("editorial board", "staff report", "staff reports", "wire report", "wire reports")


def is_team(name: str) -> bool:
    """Return True if a name is one of a team: "Courier Staff"."""
    return name.split()[-1].lower() in _TEAMS or name.lower().endswith(_TEAMS_IN_FULL)


def is_agency(name: str) -> bool:
    """Return True if a name is one of a news agency: "The Associated Press"."""
    return name.lower().removeprefix("the ") in _AGENCIES
