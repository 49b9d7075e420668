"""Takes several articles compared, returns their record."""

from typing import TYPE_CHECKING

from newscli.schema.article_records import Record, span_fields

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.matching.compared import Compared, Telling


def compared_fields(result: "Compared", articles: "dict[str, Article]") -> Record:
    """Return the fields of a comparison."""
    numbered = tuple(articles.values())

    def told(telling: "Telling") -> Record:
        article = numbered[telling.article]
        return {"article": article.id, "value": telling.value, "span": span_fields(article, telling.span)}

    return {
        "compared": [numbered[number].id for number in result.articles],
        "copies": [{"article": numbered[copy].id, "of": numbered[of].id} for copy, of in result.copies],
        "differences": [
            {"kind": each.kind, "about": each.about, "tellings": [told(telling) for telling in each.tellings]}
            for each in result.differences
        ],
        "shared": [{"tellings": [told(telling) for telling in each.tellings]} for each in result.shared],
        "alone": [{"kind": each.kind, **told(each.telling)} for each in result.alone],
    }
