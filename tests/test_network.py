"""The client fetches politely, and all that a server can do wrong ends in one clear error."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from newscli.errors import NetworkError
from newscli.ingest.network import fetch
from newscli.ingest.network.addresses import Patience, follow, is_private, is_public, parse
from newscli.ingest.network.client import Client, _Way
from newscli.ingest.network.exchange import login_for, read_robots

from web_server import PAGE, Handler, serving, serving_with, shaking_hands_slowly


@pytest.fixture
def site() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.fixture
def client() -> Client:
    return Client(pause=0.0, waits=(0.0, 0.0), silence=0.4, seconds=30.0)


@pytest.fixture
def hasty() -> Client:
    """A client that the time of a request runs out for, however often something comes."""
    return Client(pause=0.0, waits=(0.0, 0.0), silence=10.0, seconds=1.4)


def test_a_page_comes_with_what_the_server_says(site: str, client: Client) -> None:
    fetched = client.fetch(f"{site}/page#part", allow_private=True)
    assert (fetched.body, fetched.url, fetched.status) == (PAGE, f"{site}/page", 200)
    assert fetched.etag == '"1"'
    assert Handler.asked == ["/robots.txt", "/page"]


@pytest.mark.parametrize(
    "path",
    [
        *("gzip", "deflate", "bare_deflate", "chunked", "to//page", "flaky", "to//to//gzip"),
        *("odd_length", "odd_retry", "many_gzips"),
        *("flaky/429", "flaky/500", "flaky/502", "flaky/504"),
    ],
)
def test_pages_come_whole(site: str, client: Client, path: str) -> None:
    assert client.fetch(f"{site}/{path}", allow_private=True).body == PAGE


def test_an_unchanged_page_has_no_body(site: str, client: Client) -> None:
    first = client.fetch(f"{site}/conditional", allow_private=True)
    again = client.fetch(f"{site}/conditional", etag=first.etag, modified=first.modified, allow_private=True)
    assert (again.unchanged, again.body, again.etag) == (True, b"", '"1"')


def test_what_a_page_was_known_by_is_kept_as_long_as_it_is_unchanged(site: str, client: Client) -> None:
    moment = "Mon, 02 Mar 2026 10:00:00 GMT"
    same = client.fetch(f"{site}/conditional", etag='"1"', modified=moment, allow_private=True)
    assert (same.unchanged, same.modified) == (True, moment)
    other = client.fetch(f"{site}/conditional", etag='"0"', modified=moment, allow_private=True)
    assert (other.unchanged, other.modified, other.body) == (False, "Fri, 06 Feb 2026 10:00:00 GMT", PAGE)
    silent = client.fetch(f"{site}/gzip", etag='"0"', modified=moment, allow_private=True)
    assert (silent.unchanged, silent.etag, silent.modified) == (False, None, None)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("bomb", "more than 20 MB"),
        ("endless", "more than 20 MB"),
        ("big", "more than 20 MB"),
        ("broken_gzip", "can't be decompressed"),
        ("packed_transfer", "packed in a way that is not read"),
        ("part", "status 206"),
        ("short", "can't be read"),
        ("silent", "does not answer in time"),
        ("drip", "sends too slowly"),
        ("drip_headers", "sends too slowly"),
        ("drip_chunk_size", "sends too slowly"),
        ("drip_chunks", "sends too slowly"),
        ("drip_trailers", "sends too slowly"),
        ("drip_continue", "sends too slowly"),
        ("drip_gzip", "sends too slowly"),
        ("long_length", "more than 20 MB"),
        ("long_retry", "status 503"),
        ("odd_status", "can't be read"),
        ("short_chunk", "can't be read"),
        ("short_chunks", "can't be read"),
        ("short_gzip", "breaks off"),
        ("nonsense", "can't be read"),
        ("loop", "more than 8 redirects"),
        ("error/404", "status 404. Check the address"),
        ("error/403", "status 403. Log in"),
        ("error/503", "status 503. Try again"),
        ("to/file:///etc/passwd", "only http and https"),
        ("to/http://reyle:secret@127.0.0.1:1/", "127.0.0.1 can't be reached"),
        ("to/ftp://127.0.0.1/x", "only http and https"),
        ("to/http://a,b/", "names no host"),
        ("nowhere", "is not a web address"),
    ],
)
def test_what_goes_wrong_is_one_clear_line(site: str, client: Client, hasty: Client, path: str, words: str) -> None:
    with pytest.raises(NetworkError, match=words) as caught:
        (hasty if "drip" in path else client).fetch(f"{site}/{path}", allow_private=True)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


ENDED = r"sends too slowly|does not answer in time"
# The head of a record of 16,384 bytes, as TLS sends its handshake; a whole record that only warns.
RECORD, WARNING = b"\x16\x03\x03\x40\x00\x02", b"\x15\x03\x03\x00\x02\x01\x5a"


@pytest.mark.parametrize(("first", "drip"), [(RECORD, b"\0"), (b"", WARNING), (b"", b"\x16"), (b"", b"")])
def test_a_handshake_that_goes_on_and_on_is_cut_like_any_other_answer(first: bytes, drip: bytes) -> None:
    patient = Client(pause=0.0, waits=(), silence=60.0, seconds=0.5)  # only the time of the whole request can end it
    with shaking_hands_slowly(first, drip) as address, pytest.raises(NetworkError, match=ENDED):
        patient.fetch(f"{address}/page", allow_private=True)


def test_nobody_there(client: Client) -> None:
    with pytest.raises(NetworkError, match="can't be reached"):
        client.fetch("http://127.0.0.1:1/", allow_private=True)


class Proxy(Handler):
    """Answers in the name of other hosts, as a proxy does."""

    def do_GET(self) -> None:  # noqa: N802
        self.asked.append(f"{self.path} for {self.headers.get('Proxy-Authorization')}")
        self.send(PAGE if self.path.endswith("page") else b"", 200 if self.path.endswith("page") else 404)


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with serving_with(Proxy) as address:
        Proxy.asked.clear()
        monkeypatch.setenv("http_proxy", address.replace("//", "//reyle:a%20b@"))
        yield address


def test_a_proxy_of_the_environment_is_asked(proxy: str, client: Client) -> None:
    assert client.fetch("http://paper.example/page").body == PAGE
    known = "Basic cmV5bGU6YSBi"
    assert Proxy.asked == [f"http://paper.example/{path} for {known}" for path in ("robots.txt", "page")]


@pytest.mark.parametrize("host", ["10.0.0.1", "127.0.0.1:8", "printer", "printer.local", "db.corp", "[::1]"])
def test_a_proxy_leads_to_no_private_place(proxy: str, client: Client, host: str) -> None:
    with pytest.raises(NetworkError, match="private network"):
        client.fetch(f"http://{host}/page")
    assert Proxy.asked == []


def test_what_needs_no_proxy_is_asked_itself(
    proxy: str, site: str, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert client.fetch(f"{site}/page", allow_private=True).body == PAGE
    assert not any(" for " in asked for asked in Proxy.asked)


@pytest.mark.parametrize(
    ("address", "words"),
    [("http://127.0.0.1:1", "the proxy to paper.example can't be reached"), ("socks5://a:b@x", "proxy 'x' can't be")],
)
def test_a_proxy_that_is_none(client: Client, monkeypatch: pytest.MonkeyPatch, address: str, words: str) -> None:
    monkeypatch.setenv("http_proxy", address)
    with pytest.raises(NetworkError, match=words):
        client.fetch("http://paper.example/page")


def test_this_machine_is_refused_unless_named(site: str, client: Client) -> None:
    with pytest.raises(NetworkError, match="private network"):
        client.fetch(site)
    with pytest.raises(NetworkError, match="private network"):
        fetch(site.replace("127.0.0.1", "localhost"))
    assert Handler.asked == []


def test_a_name_that_changes_its_mind_gains_nothing(site: str, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    look_up, asked = socket.getaddrinfo, list[str]()

    def changing(host: str, *given: Any, **more: Any) -> Any:
        asked.append(host)
        return look_up("8.8.8.8" if len(asked) == 1 else "127.0.0.1", *given, **more)

    monkeypatch.setattr(socket, "getaddrinfo", changing)
    with pytest.raises(NetworkError, match="private network"):
        client.fetch(site.replace("127.0.0.1", "changing.example"))
    assert set(asked) == {"changing.example"}
    assert Handler.asked == []


def test_robots_are_obeyed(site: str, client: Client) -> None:
    Handler.robots = b"User-agent: *\nDisallow: /pri\nAllow: /page"
    assert client.fetch(f"{site}/page", allow_private=True).body == PAGE
    for path in ("private", "to//private"):
        with pytest.raises(NetworkError, match="asks robots not to read /private"):
            client.fetch(f"{site}/{path}", allow_private=True)
    assert "/private" not in Handler.asked


def test_only_an_address_that_is_private_itself_leads_to_private_ones() -> None:
    assert is_private(parse("http://localhost/"), proxied=False)
    assert is_private(parse("http://2130706433/"), proxied=False)
    assert not is_private(parse("http://8.8.8.8/"), proxied=False)


ROBOTS = """
User-agent: other
Disallow: /

User-agent: *
User-agent: third # and more
Disallow: /a*/b
Disallow: /*.pdf$
Allow: /a/b/open
Crawl-delay: 2
Disallow:
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [("/", True), ("/a/b", False), ("/axx/b/c", False), ("/a/b/open", True), ("/x.pdf", False), ("/x.pdf?y", True)],
)
def test_rules_of_robots(path: str, allowed: bool) -> None:
    robots = read_robots(ROBOTS, "newscli")
    assert robots.allow(path) is allowed
    assert robots.pause == 2


def test_a_site_whose_rules_cannot_be_had_is_left_alone_for_now(
    site: str, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Handler, "do_robots_txt", lambda self: self.send(b"", 500))
    with pytest.raises(NetworkError, match=r"robots\.txt of 127\.0\.0\.1 answers with status 500"):
        client.fetch(f"{site}/page", allow_private=True)
    monkeypatch.undo()
    assert client.fetch(f"{site}/page", allow_private=True).body == PAGE


def test_time_is_counted_over_all_that_a_request_asks(site: str) -> None:
    hasty = Client(pause=0.0, waits=(0.0,) * 50, silence=0.2, seconds=1.0)
    with pytest.raises(NetworkError, match=r"too slowly|not answer in time"):
        hasty.fetch(f"{site}/silent", allow_private=True)
    assert Handler.asked.count("/silent") < 8


class Clock:
    """A clock that sleeping moves, unless it is `stopped`, and nothing else does."""

    now, stopped = 0.0, False

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += 0.0 if self.stopped else seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for module in ("client", "addresses"):
        monkeypatch.setattr(f"newscli.ingest.network.{module}.time", made)
    return made


@pytest.mark.parametrize(
    ("path", "robots", "words", "taken"),
    [
        ("busy", b"", "status 503", 54),
        ("loop", b"User-agent: *\nCrawl-delay: 9", "longer pauses", 54),
        ("error/503", b"", "status 503", 2.5),
    ],
)
def test_pauses_count_too(site: str, clock: Clock, path: str, robots: bytes, words: str, taken: float) -> None:
    Handler.robots = robots
    with pytest.raises(NetworkError, match=words):
        Client(pause=0.0).fetch(f"{site}/{path}", allow_private=True)
    assert clock.now == taken


def test_standing_in_line_behind_others_counts_for_nothing(site: str, clock: Clock) -> None:
    clock.stopped, client = True, Client(pause=20.0)
    assert {client.fetch(f"{site}/page", allow_private=True).body for _ in range(6)} == {PAGE}


def test_a_host_is_asked_for_pages_once_a_second(site: str, clock: Clock) -> None:
    client = Client()
    for _ in range(3):
        client.fetch(f"{site}/page", allow_private=True)
    assert clock.now >= Handler.asked.count("/page") - 1 == 2


def test_looking_names_up_counts_too(site: str, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    look_up = socket.getaddrinfo

    def slowly(*asked: Any, **more: Any) -> Any:
        clock.sleep(7)
        return look_up(*asked, **more)

    monkeypatch.setattr(socket, "getaddrinfo", slowly)
    for module in ("addresses", "exchange"):
        monkeypatch.setattr(f"newscli.ingest.network.{module}.is_public", lambda _: True)
    with pytest.raises(NetworkError, match="too slowly"):
        Client(pause=0.0, waits=()).fetch(f"{site}/loop")
    assert 60 <= clock.now <= 67


def test_own_group_of_robots_beats_that_for_all() -> None:
    robots = read_robots("User-agent: *\nDisallow: /\n\nUser-agent: NewsCLI/1\nDisallow: /x", "newscli")
    assert robots.allow("/y")
    assert not robots.allow("/x")


PRIVATE = [
    "127.0.0.1",
    "10.1.2.3",
    "169.254.169.254",
    "::1",
    "::ffff:10.0.0.1",
    "0.0.0.0",
    "fe80::1%eth0",
    "64:ff9b::7f00:1",
    "224.0.0.1",
    "2002:7f00:1::",
    "fec0::1",
    "64:ff9b:1::808:808",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:0:10.0.0.1",
    "5f00::1",
]


@pytest.mark.parametrize("number", PRIVATE)
def test_private_addresses(number: str) -> None:
    assert not is_public(number)


def test_public_addresses() -> None:
    assert all(is_public(number) for number in ("8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8"))


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "gopher://x.org",
        "http://",
        "http:///x",
        "https://x y.org",
        "http://x.org:99999999/",
        "x",
        "javascript:alert(1)",
        "http://x.org/\n",
    ],
)
def test_what_is_no_web_address(url: str) -> None:
    if url.endswith("\n"):
        assert parse(url).url == "http://x.org/"
        return
    with pytest.raises(NetworkError):
        parse(url)


@pytest.mark.parametrize(
    ("typed", "plain", "host", "port"),
    [
        (
            "HTTP://User:pw@Bücher.example:80/a?q=ü#x",
            "http://xn--bcher-kva.example/a?q=%C3%BC",
            "xn--bcher-kva.example",
            80,
        ),
        ("https://courier.example", "https://courier.example/", "courier.example", 443),
        ("https://courier.example:443/a", "https://courier.example/a", "courier.example", 443),
        ("https://courier.example:8443/a", "https://courier.example:8443/a", "courier.example", 8443),
        ("http://[2001:DB8::1]/a", "http://[2001:db8::1]/a", "2001:db8::1", 80),
        ("http://[2001:db8::1]:8080/ä", "http://[2001:db8::1]:8080/%C3%A4", "2001:db8::1", 8080),
    ],
)
def test_addresses_are_made_plain(typed: str, plain: str, host: str, port: int) -> None:
    found = parse(typed)
    assert (found.url, found.host, found.port) == (plain, host, port)


@pytest.mark.parametrize(
    ("location", "leads_to"),
    [
        ("../x?y", "https://courier.example:81/x?y"),
        ("//marn.example/y", "https://marn.example/y"),
        ("http://marn.example", "http://marn.example/"),
        ("?page=2", "https://courier.example:81/a/b?page=2"),
    ],
)
def test_a_redirect_leads_on_from_where_it_was_told(location: str, leads_to: str) -> None:
    assert follow(parse("https://courier.example:81/a/b"), location).url == leads_to


def test_a_login_may_do_without_a_password_and_is_for_its_machine_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "logins"
    file.write_text("machine paper.example login edda\ndefault login anybody password quill\n")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))
    assert login_for("paper.example") == ("edda", "")
    assert login_for("other.example") is None
    (tmp_path / "seen").write_bytes(file.read_bytes())
    (tmp_path / "seen").chmod(0o640)
    monkeypatch.setenv("NETRC", str(tmp_path / "seen"))
    assert login_for("paper.example") is None  # others may read it
    monkeypatch.setenv("NETRC", str(file))
    way = _Way("paper.example", 80, False, Patience(1.0))
    sent = [bool(way.login(parse(f"https://{each}"))) for each in ("paper.example", "paper.example:8443", "x.example")]
    assert sent == [True, False, False]
    assert way._replace(port=8443).login(parse("https://paper.example:8443/"))
    assert not way._replace(port=8443).login(parse("https://paper.example/"))
