"""Takes an article, returns its figures: number, unit, what is counted, how exact it is; and whether two agree."""

from newscli.matching.figures.figure import Figure, agree, is_repeated, may_be_given_as, may_round, of_one_count
from newscli.matching.figures.finding import find_figures, numbers_in

__all__ = [
    "Figure", "agree", "find_figures", "is_repeated", "may_be_given_as", "may_round", "numbers_in", "of_one_count",
]  # fmt: skip
