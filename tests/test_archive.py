"""The archive keeps whole articles: what goes in comes out, once, under names people can type."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.archive.database.connection import Database, open_database
from newscli.archive.entries import Entry, Filters, Findings, PersonRow, QuoteRow, canonical, entry_of
from newscli.archive.lookup import listing, load, matches, names, resolve
from newscli.archive.maintenance import info, purge, remove, restore
from newscli.archive.minhash import likeness, sketch
from newscli.archive.revisions import Change, in_context, revisions
from newscli.archive.saving import Outcome, add, mark_seen, renew, untag
from newscli.archive.serialization import pack, unpack
from newscli.article import Article
from newscli.errors import RefError

import newsroom

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "deep" / "archive.db", write=True)
    assert opened is not None
    with opened:
        yield opened


def article(number: int, *, url: str | None = None, text: str | None = None) -> Article:
    made = newscli.read(text or newsroom.text(number), published=newsroom.day(number), title=newsroom.title(number))
    return replace(made, url=url, source=newsroom.paper(number))


def keep(archive: Database, *entries: Entry, now: datetime = NOW) -> list[Outcome]:
    return add(archive, entries, now)


def test_an_article_comes_back_as_it_went_in(archive: Database) -> None:
    given_ = article(1, url="https://courier.example/a")
    (outcome,) = keep(archive, entry_of(given_))
    back = load(archive, resolve(archive, outcome.slug))
    assert back == replace(given_, added=NOW)


@given(st.lists(st.sampled_from(["“Stay,” said Edda Quill.", "\n\n", " ", "Advertisement\n", "\ud800", "\0", "é"])))
def test_packing_loses_nothing(pieces: list[str]) -> None:
    made = newscli.read("".join([*pieces, "On Monday it rained."]))
    assert unpack(pack(made)) == made


def test_what_is_read_anew_takes_the_place_of_what_was_kept(archive: Database) -> None:
    (outcome,) = keep(archive, entry_of(article(1)))
    stored = resolve(archive, outcome.slug)
    anew = replace(article(1, text=newsroom.text(1, sentences=5)), title="The mill", slug=outcome.slug)
    assert renew(archive, stored, entry_of(anew))
    assert not renew(archive, stored, entry_of(anew))
    assert load(archive, resolve(archive, outcome.slug)).text == anew.text
    (revision,) = revisions(archive, stored)
    assert (revision.title, revision.words) == ("The mill", len(anew.text.split()))


def test_adding_again_changes_nothing_and_says_so(archive: Database) -> None:
    first = keep(archive, entry_of(article(1)))[0]
    again = keep(archive, entry_of(article(1)))[0]
    assert (first.kind, again.kind) == ("added", "unchanged")
    assert again.slug == first.slug
    assert len(listing(archive)) == 1


def test_a_changed_version_at_the_same_address_is_a_revision(archive: Database) -> None:
    url = "https://courier.example/bridge?utm_source=x#top"
    changed = newsroom.text(1).replace("Monday", "Tuesday")
    first = keep(archive, entry_of(article(1, url=url)))[0]
    second = keep(archive, entry_of(article(1, url="https://COURIER.example/bridge/", text=changed)))[0]
    old = keep(archive, entry_of(article(1, url=url)))[0]
    assert (second.kind, second.id, second.revision) == ("revised", first.id, 2)
    assert (old.kind, old.revision) == ("unchanged", 1)
    stored = resolve(archive, first.id)
    assert "Tuesday" in load(archive, stored).text
    assert "Tuesday" not in load(archive, stored, 1).text
    with pytest.raises(RefError, match="no revision 3"):
        load(archive, stored, 3)


@pytest.mark.parametrize(
    ("sentences", "whole", "became"), [(5, True, "revised"), (5, False, "unchanged"), (40, False, "revised")]
)
def test_a_shorter_version_is_a_revision_but_a_teaser_is_none(
    archive: Database, sentences: int, whole: bool, became: str
) -> None:
    keep(archive, entry_of(article(1, url="https://courier.example/a", text=newsroom.text(1, sentences=20))))
    other = article(1, url="https://courier.example/a", text=newsroom.text(1, sentences=sentences))
    assert keep(archive, replace(entry_of(other), whole=whole))[0].kind == became


def test_a_changed_file_is_a_revision_if_it_is_still_the_same_story(archive: Database) -> None:
    changed, place = newsroom.text(1) + "\n\nThe board met again on Friday.", "/news/today.txt"
    keep(archive, replace(entry_of(article(1)), place=place))
    assert keep(archive, replace(entry_of(article(1, text=changed)), place=place))[0].kind == "revised"
    assert keep(archive, replace(entry_of(article(2)), place=place))[0].kind == "added"


def test_the_same_words_elsewhere_are_linked_not_merged(archive: Database) -> None:
    one, other = (entry_of(article(1, url=f"https://{paper}.example/wire")) for paper in ("courier", "post"))
    first, second = keep(archive, one, other)
    assert (second.kind, second.near[0].slug, second.near[0].likeness) == ("added", first.slug, 1.0)
    assert first.id != second.id
    assert second.slug == f"{first.slug}-2"


def test_of_several_near_duplicates_the_likest_is_named_first(archive: Database) -> None:
    whole = article(1, url="https://courier.example/wire", text=newsroom.text(1, sentences=20))
    cut = " ".join(sentence.span.of(whole.text) for sentence in whole.sentences if sentence.index % 7)
    shorter = article(1, url="https://star.example/wire", text=cut)
    same = article(1, url="https://post.example/wire", text=whole.text)
    first, second, third = (keep(archive, entry_of(each))[0] for each in (shorter, whole, same))
    first, second = second, first
    assert [near.slug for near in third.near] == [first.slug, second.slug]
    assert third.near[0].likeness > third.near[1].likeness


def test_stories_that_another_paper_cut_by_a_quarter_are_linked(archive: Database) -> None:
    whole = [article(number, text=newsroom.text(number, sentences=20)) for number in range(20)]
    cut = [
        article(n + 100, text=" ".join(s.span.of(each.text) for s in each.sentences if s.index % 4))
        for n, each in enumerate(whole)
    ]
    first, second = (keep(archive, *map(entry_of, some)) for some in (whole, cut))
    linked = [[near.slug for near in other.near] == [one.slug] for one, other in zip(first, second, strict=True)]
    assert sum(linked) >= 18


def test_likeness_is_about_the_share_of_triples_in_common() -> None:
    words = newsroom.text(3, sentences=60).split()
    whole, most, none = (sketch(" ".join(part)) for part in (words, words[: len(words) * 4 // 5], words[::-1]))
    assert whole
    assert most
    assert none
    assert likeness(whole, most) == pytest.approx(0.8, abs=0.15)
    assert likeness(whole, none) < 0.1
    assert sketch("Too short to tell.") is None


def test_a_sketch_stays_what_it_was_since_archives_keep_it() -> None:
    assert (sketch(" ".join(f"goat{number}" for number in range(200))) or b"")[:12].hex() == "93f490c5287effea69b36ade"


def test_names(archive: Database) -> None:
    outcomes = keep(archive, *(entry_of(article(number)) for number in range(5)))
    for outcome in outcomes:
        assert resolve(archive, outcome.id).slug == outcome.slug
        assert resolve(archive, outcome.slug).id == outcome.id
        assert outcome.id in {stored.id for stored in matches(archive, outcome.id[:3])}
    assert resolve(archive, "@1").id == outcomes[-1].id
    assert resolve(archive, "@5").id == outcomes[0].id
    assert names(archive, "slugs", outcomes[0].slug[:4])
    for name in ("@6", "@0", "@x", "@²", "", "nothing-like-it", "'; DROP TABLE article; --", "%", "\ud800"):
        with pytest.raises(RefError, match="matches"):
            resolve(archive, name)


def test_a_name_that_fits_several_names_them(archive: Database) -> None:
    twins = keep(archive, *(entry_of(replace(article(number), slug="storm")) for number in (1, 2)))
    assert resolve(archive, "storm").id == twins[0].id
    with pytest.raises(RefError, match="storm, storm-2"):
        resolve(archive, "sto")


def test_lists_filter_and_sort(archive: Database) -> None:
    keep(archive, *(entry_of(article(number), tags=["shore"] if number % 2 else []) for number in range(8)))
    days = [stored.published for stored in listing(archive, sort="published")]
    assert days == sorted(days, key=str, reverse=True)
    titles = [stored.title or "" for stored in listing(archive, sort="title")]
    assert titles == sorted(titles)
    assert {s.source for s in listing(archive, Filters(source="courier"))} == {"The Saltport Courier"}
    assert len(listing(archive, Filters(tags=("shore",)))) == 4
    assert len(listing(archive, Filters(tags=("shore", "none")))) == 0
    since = listing(archive, Filters(since=date(2016, 3, 1), until=date(2016, 7, 1)))
    assert {stored.published for stored in since} == {str(newsroom.day(number)) for number in range(2, 5)}
    assert [stored.number for stored in listing(archive, limit=2)] == [8, 7]


def test_what_was_shown_is_no_longer_unread(archive: Database) -> None:
    keep(archive, entry_of(article(1)), entry_of(article(2)))
    mark_seen(archive, listing(archive)[1].id, NOW)
    assert [stored.number for stored in listing(archive, Filters(unread=True))] == [2]


def test_removed_articles_come_back_for_thirty_days(archive: Database) -> None:
    (outcome,) = keep(archive, entry_of(article(1), tags=["shore"]))
    remove(archive, outcome.number, NOW)
    assert listing(archive) == []
    assert resolve(archive, outcome.slug, removed=True).id == outcome.id
    purge(archive, NOW + timedelta(days=29))
    restore(archive, outcome.number)
    assert resolve(archive, outcome.slug).tags == ("shore",)
    remove(archive, outcome.number, NOW)
    assert purge(archive, NOW + timedelta(days=31)) == 1
    assert info(archive).counts == dict.fromkeys(info(archive).counts, 0)


def test_adding_what_was_removed_brings_it_back(archive: Database) -> None:
    keep(archive, entry_of(article(1)))
    remove(archive, 1, NOW)
    assert keep(archive, entry_of(article(1)))[0].number == 1
    assert len(listing(archive)) == 1


def test_tags_come_and_go(archive: Database) -> None:
    keep(archive, entry_of(article(1), tags=["shore", " two  words ", " "]))
    assert resolve(archive, "@1").tags == ("shore", "two words")
    untag(archive, 1, ["shore"])
    assert resolve(archive, "@1").tags == ("two words",)


def test_findings_go_with_their_article(archive: Database) -> None:
    findings = Findings("1", (QuoteRow("direct", "Edda Quill", "Stay", 0, 4),), (), (PersonRow("Edda Quill", 2),))
    keep(archive, entry_of(article(1), findings=findings))
    assert info(archive).counts["quotes"] == 1
    remove(archive, 1, NOW)
    purge(archive, NOW + timedelta(days=31))
    assert info(archive).counts["quotes"] == 0


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("HTTPS://Courier.Example:443/a/?utm_medium=x&id=3&fbclid=1#top", "https://courier.example/a?id=3"),
        ("http://courier.example", "http://courier.example/"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_canonical_addresses(address: str, known: str) -> None:
    assert canonical(address) == known


def test_reading_makes_no_archive(tmp_path: Path) -> None:
    assert open_database(tmp_path / "none.db") is None
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "empty.db").touch()
    assert open_database(tmp_path / "empty.db") is None


def test_a_list_goes_on_after_any_of_its_articles(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    for number, day in enumerate(("published: 2026-03-01", "", "published: 2026-03-01", "", "published: 2026-03-02")):
        archive.add(
            f"---\ntitle: Pier {number}\n{day}\n---\n\nPier {number} was shut.".encode(), now=NOW + timedelta(number)
        )
    whole = archive.list()
    assert len(whole) == 5
    for at, stored in enumerate(whole, 1):
        assert [each.id for each in archive.list(after=stored)] == [each.id for each in whole[at:]]


@pytest.mark.parametrize(
    ("words", "before", "between", "behind"), [(12, 12, 12, 12), (13, "…12", 13, "12…"), (25, "…12", "12…12", "12…")]
)
def test_what_stays_the_same_is_shortened_to_what_stands_around_a_change(
    words: int, before: object, between: object, behind: object
) -> None:
    same, added = Change("same", ("w",) * words), Change("added", ("new",))
    shown = in_context([same, added, same, added, same])[::2]
    lengths = [re.sub(r"w+", lambda run: str(len(run[0])), "".join(each.words)) for each in shown]
    assert lengths == [str(before), str(between), str(behind)]
