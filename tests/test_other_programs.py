"""Other programs: citations, lists of pages to read later, cookies, evidence, merging and pruning archives."""

import json
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import newscli
import pytest
from newscli.errors import InputError
from newscli.ingest.readers.exports import ADDRESSES, FORMS, Form, from_export
from newscli.ingest.readers.sources import gather
from newscli.pipeline.archives.archive_reader import ArchiveReader
from newscli.render.exchange import author_of

import newsroom
from front_door import run, run_on_terminal
from web_server import serving_with

WORDS = "".join(f"<p>{part}</p>" for part in newsroom.text(5, sentences=12).split("\n\n"))
PAGE = f"<!DOCTYPE html><html><head><title>Bridge shut</title></head><body><article>{WORDS}</article></body></html>"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    head = "---\ntitle: Costs & 5% of {trams}\nauthors: [Ida van der Berg, The Associated Press]\nsource: The Courier\n"
    more = "url: https://x.example/a_b?c=1&d=2\npublished: 2026-03-03\n---\n\n"
    (tmp_path / "trams.md").write_text(head + more + newsroom.text(1, sentences=5))
    (tmp_path / "bare.txt").write_text(newsroom.text(2, sentences=5))
    assert run(tmp_path, "add", str(tmp_path / "bare.txt"), str(tmp_path / "trams.md"), "--later").code == 0
    return tmp_path


def test_bibtex_escapes_what_latex_reads_and_gives_each_entry_a_key_of_its_own(home: Path) -> None:
    shown = run(home, "export", "@1", "@1", "@2", "--format", "bibtex").out
    assert shown.startswith("@article{vanderberg2026costs,\n")
    assert "  author = {van der Berg, Ida and {The Associated Press}},\n" in shown
    assert "  title = {{Costs \\& 5\\% of \\textbraceleft{}trams\\textbraceright{}}},\n" in shown
    assert "  url = {https://x.example/a_b?c=1&d=2},\n" in shown
    assert "@article{vanderberg2026costs-2,\n" in shown
    assert "@misc{anonymous" in shown


def test_no_fact_ends_its_field_of_bibtex(home: Path) -> None:
    facts = {"title": "A } of {", "source": "P}, note={x", "language": "en}, note = {x", "authors": ["Mara and Co"]}
    record = json.dumps({**facts, "url": "https://x.example/}", "text": newsroom.text(3, sentences=4)})
    shown = run(home, "show", "-", "--format", "bibtex", given=record + "\n").out
    _, *lines, end = shown.strip().split("\n")
    assert end == "}"
    for line in lines:
        depths = [line[:at].count("{") - line[:at].count("}") for at in range(1, len(line) - 1)]
        assert min(depths[line.index("{") :]) > 0, line  # BibTeX counts braces after a backslash, too
        assert line.count("{") == line.count("}")


def test_citations_as_csl_json_and_ris(home: Path) -> None:
    (item,) = json.loads(run(home, "export", "@1", "--format", "csl-json").out)
    assert (item["type"], item["container-title"], item["issued"]) == (
        "article-newspaper",
        "The Courier",
        {"date-parts": [[2026, 3, 3]]},
    )
    assert item["author"] == [{"family": "van der Berg", "given": "Ida"}, {"literal": "The Associated Press"}]
    for words in (("x.csl.json",), ("x.refs", "--format", "csl-json")):
        assert run(home, "export", "@1", "-o", str(home / words[0]), *words[1:]).code == 0
        assert json.loads((home / words[0]).read_text()) == [item]
    (bare,) = [each for each in json.loads(run(home, "export", "--format", "csl-json").out) if each != item]
    assert bare["title"] in " ".join(run_on_terminal(home, "list", "--color", "never").out.split())
    assert f"TI  - {bare['title']}\n" in run(home, "export", bare["id"], "--format", "ris").out
    lines = run(home, "export", "@1", "--format", "ris").out.splitlines()
    assert (lines[0], lines[2], "DA  - 2026/03/03" in lines, lines[-2:]) == (
        "TY  - NEWS",
        "AU  - van der Berg, Ida",
        True,
        ["ER  - ", ""],
    )
    assert run(home, "quotes", "@1", "--format", "ris").code == 2


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Mara Ilves", ("Ilves", "Mara", "")),
        ("Ida van der Berg", ("van der Berg", "Ida", "")),
        ("Martin King, Jr.", ("King", "Martin", "Jr.")),
        ("King, Jr.", ("King", "", "Jr.")),
        ("Reuters", ("Reuters", "", "")),
        ("The Associated Press", ("The Associated Press", "", "")),
    ],
)
def test_names_are_parted_as_bibliographies_sort_them(name: str, parts: tuple[str, str, str]) -> None:
    made = author_of(name)
    assert (made.family.rstrip(","), made.given, made.suffix) == parts


LISTS = {
    "ril_export.html": "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
    '<li><a href="https://x.example/1" time_added="1" tags="shore,trams">One</a></li></ul></body></html>',
    "part_000000.csv": "title,url,time_added,tags,status\nOne,https://x.example/1,1700000000,shore|trams,unread\n",
    "instapaper.csv": "URL,Title,Selection,Folder,Timestamp,Tags\n"
    'https://x.example/1,One,,Unread,1,"[""shore"",""trams""]"\n',
    "folder.csv": "URL,Title,Selection,Folder,Timestamp,Tags\nhttps://x.example/1,One,,trams,1,shore\n",
    "bookmarks.html": "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT>"
    '<A HREF="https://x.example/1" TAGS="shore,trams">One</A></DL>',
}


SHELVES = {
    "ril_export.html": "<html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
    '<li><a href="https://x.example/1" tags="">1</a></li></ul><h1>Read Archive</h1><ul>'
    '<li><a href="https://x.example/2" tags="shore">2</a></li>'
    '<li><a href="https://x.example/4" tags="">4</a></li></ul></body></html>',
    "part_000000.csv": "title,url,time_added,tags,status\n1,https://x.example/1,17,,unread\n"
    "2,https://x.example/2,17,shore,archive\n",
    "instapaper.csv": "URL,Title,Selection,Folder,Timestamp,Tags\nhttps://x.example/1,1,,Unread,1,[]\n"
    'https://x.example/2,2,,Archive,1,"[""shore""]"\nhttps://x.example/3,3,,Starred,1,[]\n',
    "instapaper.html": "<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol>"
    '<li><a href="https://x.example/1">1</a></ol><h1>Archive</h1><ol><li><a href="https://x.example/2">2</a></ol>'
    '<h1>Starred</h1><ol><li><a href="https://x.example/3">3</a></ol></body></html>',
    "bookmarks.html": "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Archive</H1><DL><p><DT>"
    '<A HREF="https://x.example/1">1</A></DL>',
}


@pytest.mark.parametrize("name", SHELVES)
def test_marks_of_lists_are_kept(name: str) -> None:
    found = {link.url: link.marks for link in gather(SHELVES[name].encode(), name)}
    read = {f"https://x.example/{number}": ("read",) for number in (2, 4)}
    known = read | {"https://x.example/1": (), "https://x.example/3": ("star",)}
    assert found == {url: known[url or ""] for url in found}


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_pages_to_read_later_are_links_with_tags(name: str) -> None:
    (link,) = gather(LISTS[name].encode(), name)
    assert (link.kind, link.url, link.tags) == ("listed", "https://x.example/1", ("shore", "trams"))


def test_notes_for_obsidian_link_people_and_are_read_again(home: Path) -> None:
    text = "“The eel sang,” said Odo Brandt.\n\nUna Ilk, the keeper, heard nothing."
    archive = newscli.Archive(home / "eels.db")
    archive.add(f"---\ntitle: Eel\nsource: The Weir\n---\n\n{text}\n".encode(), tags=("river life",))
    (kept,) = archive.list()
    assert run(home, "export", "--archive", str(archive.path), "-o", str(home / "vault")).code == 0
    (note,) = (home / "vault").iterdir()
    written = note.read_text()
    assert (note.name, written.count("---\n")) == ("eel.md", 2)
    assert 'tags: [river-life]\npeople: ["[[Odo Brandt]]", "[[Una Ilk]]"]\n---\n' in written
    (again,) = newscli.open_articles(str(note))
    assert (again.text, again.title, again.source) == (archive.load(kept.id).text, "Eel", "The Weir")
    done = run(home, "export", "--archive", str(archive.path), "-o", str(home / "vault"))
    assert done.code == 0


@pytest.mark.parametrize("form", [*FORMS, ADDRESSES], ids=lambda form: form.program)
def test_a_record_of_an_export_is_read_by_its_form(form: Form) -> None:
    found = from_export(form.example, (*FORMS, ADDRESSES))
    assert found
    assert (found.url, found.title, found.authors, found.source, found.tags) == form.expected
    assert found.kind == "listed"
    if "text" in form.fields:
        field = next(key for key in (*form.example, "content") if key.lower() == form.fields["text"])
        whole = from_export({**form.example, field: WORDS})
        assert whole
        assert (whole.kind, whole.raw) == ("saved", WORDS)


EXPORTS = {
    "wallabag.csv": 'Title;URL;Content;Tags;"MIME Type";Language;"Creation date"\n'
    'Eel;https://a.example/eel;"<p>The eel sang at noon.</p><p>Nobody heard it.</p>";sea;text/html;en;"01/02/2026"\n'
    "Empty;https://a.example/empty;;;text/html;en;\n"
    "Lost;https://a.example/lost;wallabag can't retrieve contents for this article.;;text/html;en;\n",
    "papers.ris": "\ufeff\nTY  - NEWS\nTI  - Eel\nAU  - Brandt, Odo\nUR  - https://a.example/eel\nER  - \n\n"
    "TY  - BOOK\nTI  - All the\n eels\nER  - \n",
    "zotero.json": json.dumps([{"id": "1", "type": "book", "title": "All the eels"}]),
    "highlights.csv": "Highlight,Book Title,Book Author,Highlighted at\nOne,Eel,Odo,x\nTwo,Eel,Odo,x\n",
    "reader.csv": "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
    "Eel,https://a.example/eel,1,\"['sea']\",x,0,archive,True\n",
}
LISTED = {
    "wallabag.csv": [
        ("added", "eel", None),
        ("not kept", "Empty", "https://a.example/empty"),
        ("not kept", "Lost", "https://a.example/lost"),
    ],
    "papers.ris": [("not kept", "Eel", "https://a.example/eel"), ("not kept", "All the eels", None)],
    "zotero.json": [("not kept", "All the eels", None)],
    "highlights.csv": [("not kept", "Eel", None)],
    "reader.csv": [("not kept", "Eel", "https://a.example/eel")],
}


@pytest.mark.parametrize("name", EXPORTS)
def test_records_without_a_text_are_listed_as_not_kept(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(EXPORTS[name])
    done = run(tmp_path, "add", str(tmp_path / name), "--json")
    outcomes = [(each["outcome"], each["slug"], each["url"]) for each in json.loads(done.out)["outcomes"]]
    assert (done.code, outcomes) == (0, LISTED[name])
    assert "--fetch" in done.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "title,story\nEel,It sang.\nElver,It slept.\n"),
        ("a.jsonl", '{"id": "1", "type": "news", "title": "Eel", "story": "It sang."}\n'),
    ],
)
def test_a_record_with_a_text_under_another_name_is_no_export(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    done = run(tmp_path, "add", str(tmp_path / name))
    assert (done.code, done.err.count("“text”")) == (1, 1)


def test_a_bad_row_of_an_export_costs_itself_alone(tmp_path: Path) -> None:
    rows = [
        *EXPORTS["reader.csv"].splitlines(),
        ",,,,,,,",
        'x,"y' + "\0" + '",[,',
        "Elver,https://a.example/elver,2,[[,x,x,x,x",
    ]
    (tmp_path / "reader.csv").write_text("\n".join(rows) + "\n")
    done = run(tmp_path, "add", str(tmp_path / "reader.csv"), "--json")
    assert [each["slug"] for each in json.loads(done.out)["outcomes"]][:1] == ["Eel"]
    assert json.loads(done.out)["outcomes"][-1]["slug"] == "Elver"


def test_a_page_saved_by_a_browser_as_a_letter_is_read_as_a_page(tmp_path: Path) -> None:
    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/bridge\nSubject: x\nMIME-Version: 1.0\n"
    )
    kinds = 'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n'
    whole = f"{head}{kinds}Content-Transfer-Encoding: 8bit\n\n{PAGE}\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    (tmp_path / "page.mhtml").write_text(whole)
    (article,) = newscli.open_articles(str(tmp_path / "page.mhtml"))
    assert (article.title, article.url) == ("Bridge shut", "https://a.example/bridge")
    assert article.text == newscli.read_html(PAGE.encode()).text


def test_an_export_of_wallabag_holds_articles(home: Path) -> None:
    record: dict[str, Any] = {"is_archived": 1, "is_starred": 1, "tags": ["shore"], "domain_name": "x.example"}
    record |= {"title": "Kept page", "url": "https://x.example/2", "content": WORDS, "language": "en"}
    record |= {"published_at": "2026-03-02T10:00:00+00:00", "published_by": ["Mara Ilves"]}
    (home / "wallabag.json").write_text(json.dumps([record]))
    assert "1 added" in run(home, "add", str(home / "wallabag.json")).err
    run(home, "archive", "refresh", "--all")
    (found,) = json.loads(run(home, "list", "--tag", "shore", "--json").out)["articles"]
    assert (found["title"], found["authors"], found["published"]) == ("Kept page", ["Mara Ilves"], "2026-03-02")
    assert found["seen"]
    assert found["starred"]
    assert "Kept page" not in run(home, "list", "--unread").out
    assert "<p>" not in run(home, "show", "@1").out


class Shop(BaseHTTPRequestHandler):
    """A paper that shows its page to those alone who bring its cookie."""

    def do_GET(self) -> None:
        known = "session=s3cret" in self.headers.get("Cookie", "")
        page = PAGE if known else "<html><body><p>Please subscribe.</p></body></html>"
        self.send_response(404 if self.path == "/robots.txt" else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("X-Served-By", "cache-7")
        self.send_header("Set-Cookie", "session=s3cret")
        self.end_headers()
        self.wfile.write(page.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    with serving_with(Shop) as address:
        yield address


def test_pages_of_a_list_come_with_its_marks(home: Path, site: str) -> None:
    rows = f"{site}/a,1,,Archive,1,[]\n{site}/b,2,,Starred,1,[]\n"
    (home / "instapaper.csv").write_text(f"URL,Title,Selection,Folder,Timestamp,Tags\n{rows}")
    words = ("add", str(home / "instapaper.csv"), "--allow-private", "--cookies", str(cookies(home, "127.0.0.1")))
    assert "2 not kept" in run(home, *words).err
    assert "2 added" in run(home, *words, "--fetch").err
    assert "2 unchanged" in run(home, *words).err
    found = {each["url"]: each for each in json.loads(run(home, "list", "--json").out)["articles"] if each["url"]}
    assert [bool(found[f"{site}/a"][key]) for key in ("seen", "starred")] == [True, False]
    assert [bool(found[f"{site}/b"][key]) for key in ("seen", "starred")] == [False, True]


def cookies(home: Path, host: str) -> Path:
    path = home / "cookies.txt"
    path.write_text(f"# Netscape HTTP Cookie File\n{host}\tFALSE\t/\tFALSE\t4102444800\tsession\ts3cret\n")
    return path


def test_cookies_go_to_their_own_site_alone_and_are_told_to_nobody(home: Path, site: str) -> None:
    words = ("show", f"{site}/a", "--allow-private", "--verbose")
    assert "bridge" not in run(home, *words).out.lower().replace("please", "")[:40]
    own = run(home, *words, "--cookies", str(cookies(home, "127.0.0.1")))
    assert newsroom.text(5, sentences=12)[:40] in own.out
    assert "s3cret" not in own.out + own.err
    other = run(home, *words, "--cookies", str(cookies(home, "other.example")))
    assert newsroom.text(5, sentences=12)[:40] not in other.out
    (home / "cookies.txt").write_text("nothing of the kind")
    assert run(home, *words, "--cookies", str(home / "cookies.txt")).code == 1
    assert run(home, *words, "--cookies", str(home / "none.txt")).code == 1


def test_evidence_keeps_the_page_its_headers_and_its_checksum(home: Path, site: str) -> None:
    added = run(home, "add", f"{site}/a", "--allow-private", "--evidence", "--cookies", str(cookies(home, "127.0.0.1")))
    assert added.code == 0, added.err
    (proof,) = json.loads(run(home, "show", "@1", "--evidence", "--json").out)["proofs"]
    assert (proof["url"], proof["status"], proof["checksum"]) == (f"{site}/a", 200, sha256(PAGE.encode()).hexdigest())
    assert {"name": "X-Served-By", "value": "cache-7"} in proof["headers"]
    assert "s3cret" not in json.dumps(proof)
    assert (len(proof["fetched"]), proof["bytes"]) == (25, len(PAGE.encode()))
    assert run(home, "show", "@1", "--evidence").out.split("\t")[1:3] == [f"{site}/a", "200"]
    assert run(home, "show", "@2", "--evidence").out == ""
    assert json.loads(run(home, "export", "@1").out)["evidence"][0]["sha256"] == proof["checksum"]


def test_merging_takes_articles_and_what_stands_beside_them_once(home: Path) -> None:
    run(home, "mark", "star", "@1")
    run(home, "note", "@1", "Ask.", "--find", newsroom.text(1).split()[0])
    run(home, "edit", "@1", "--title", "Set right")
    run(home, "watch", "add", "news", "bridge")
    here, there = str(home / "here.db"), str(home / "newscli" / "archive.db")
    assert run(home, "add", str(home / "bare.txt"), "--archive", here, "--later").code == 0
    for expected in ("1 added, 1 unchanged", "2 unchanged"):
        done = run(home, "archive", "merge", there, "--archive", here)
        assert (done.code, expected in done.err) == (0, True), done.err
    assert "\tSet right\t" in run(home, "list", "--starred", "--archive", here).out
    assert run(home, "note", "set", "--archive", here).code == 3
    assert run(home, "note", "costs", "--archive", here).out.endswith("\tAsk.\n")
    assert run(home, "watch", "list", "--archive", here).out.startswith("news\t")
    assert run(home, "archive", "check", "--archive", here).code == 0
    assert run(home, "archive", "merge", here, "--archive", here).code == 2
    assert run(home, "archive", "merge", str(home / "none.db"), "--archive", here).code == 5
    assert run(home, "archive", "merge", "--archive", here).code == 2


@pytest.mark.parametrize(
    "broken",
    [
        {"notes": [{"made": "2026-03-03", "words": 5}]},
        {"notes": [{"made": "soon", "words": "x"}]},
        {"notes": [{"made": "2026-03-03", "words": "x", "place": {"start": -1, "end": 2}}]},
        {"corrections": [{"made": "2026-03-03", "kind": "quote", "value": "x"}]},
        {"corrections": [{"made": "2026-03-03", "kind": "published", "value": "soon"}]},
        {"evidence": [{"url": "x", "fetched": "2026-03-03", "status": 200, "headers": [], "sha256": "", "body": "?"}]},
        {"starred": 7},
    ],
)
def test_what_stands_beside_an_export_is_checked(home: Path, broken: dict[str, Any]) -> None:
    record = json.loads(run(home, "export", "@1").out) | broken
    with pytest.raises(InputError, match="the export is damaged"):
        newscli.Archive(home / "b.db").add(json.dumps(record).encode() + b"\n")


def test_pruning_removes_what_is_old_and_spares_what_readers_added_to(home: Path) -> None:
    run(home, "tag", "@1", "--add", "shore")
    assert run(home, "archive", "prune").code == 2
    assert run(home, "archive", "prune", "--before", "2026-03-04").code == 2  # nobody is there to be asked
    assert "nothing to prune" in run(home, "archive", "prune", "--before", "2026-03-04", "--untagged").err
    run(home, "mark", "star", "@1")
    assert "nothing to prune" in run(home, "archive", "prune", "--before", "2026-03-04").err
    run(home, "mark", "unstar", "@1")
    assert run(home, "archive", "prune", "--before", "2026-03-04", "--yes").out.count("\n") == 1
    assert len(ArchiveReader(home / "newscli" / "archive.db").list()) == 1
    assert run(home, "list", "--removed").out.count("\n") == 1


def test_rows_for_fzf_end_with_nul(home: Path) -> None:
    rows = run(home, "list", "--plain0").out.split("\0")
    assert (len(rows), rows[-1], "\n" in "".join(rows)) == (3, "", False)
    assert rows[0].count("\t") == 3
