"""Find speech set off by the layout: takes parsed units, returns turns of interviews, block quotations and posts."""

from itertools import groupby

from newscli.article import Article
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.statements.turns.blocks import post_of, turns_of_blocks
from newscli.quotes.statements.turns.talks import turns_of_talk
from newscli.quotes.statements.turns.turn import Turn

__all__ = ["find_turns"]


def find_turns(article: Article, parsed: list[Parsed]) -> dict[int, Turn]:
    """Return the speech that is set off, by the number of its first unit.

    Read are the turns of an interview or a script (*Q: … A: …*, *FERRO: …*) where labels come again, block
    quotations with a speaker before or after them, and posts (*Words. — Ana Ferro (@ferro) May 3, 2021*).
    """
    paragraphs = [list(numbers) for _, numbers in groupby(range(len(parsed)), lambda n: parsed[n].unit.paragraph)]
    found = [*turns_of_talk(article, parsed, paragraphs), *turns_of_blocks(article, parsed, paragraphs)]
    if "(@" in article.text:
        found += [turn for numbers in paragraphs if (turn := post_of(parsed, numbers))]
    return {turn.begin: turn for turn in found if turn.pieces}
