"""A real web server on loopback that misbehaves on request."""

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

PAGE = b"<html><head><title>Port</title></head><body><p>The port is open again.</p></body></html>"
# Made beforehand: on a busy machine making it takes longer than a client waits.
BOMB = gzip.compress(bytes(60_000_000), 1)


class Handler(BaseHTTPRequestHandler):
    """Answers by path; `asked` and `headers_seen` remember what came."""

    asked: ClassVar[list[str]] = []
    fails: ClassVar[dict[str, int]] = {}
    robots: ClassVar[bytes] = b""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), "Content_Type": "text/html", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.asked.append(self.path)
        name = self.path.split("?")[0].strip("/").split("/")[0] or "page"
        try:
            getattr(self, "do_" + name.replace(".", "_"), self.do_missing)()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def do_missing(self) -> None:
        self.send(b"", 404)

    def do_robots_txt(self) -> None:
        self.send(self.robots, 200 if self.robots else 404, Content_Type="text/plain")

    def do_page(self) -> None:
        self.send(
            PAGE, ETag='"1"', Last_Modified="Fri, 06 Feb 2026 10:00:00 GMT", Content_Type="text/html; charset=UTF-8"
        )

    def do_conditional(self) -> None:
        if self.headers.get("If-None-Match") == '"1"':
            self.send(b"", 304, ETag='"1"')
        else:
            self.do_page()

    def do_gzip(self) -> None:
        self.send(gzip.compress(PAGE), Content_Encoding="gzip")

    def do_chunked(self) -> None:
        self.protocol_version = "HTTP/1.1"
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in (PAGE[:30], PAGE[30:]):
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")
        self.close_connection = True

    def do_part(self) -> None:
        self.send(PAGE, 206, Content_Range=f"bytes 0-{len(PAGE) - 1}/{2 * len(PAGE)}")

    def do_packed_transfer(self) -> None:
        self.send(PAGE, Transfer_Encoding="gzip, chunked")

    def do_bomb(self) -> None:
        self.send(BOMB, Content_Encoding="gzip")

    def do_broken_gzip(self) -> None:
        self.send(b"\x1f\x8b\x08not gzip at all", Content_Encoding="gzip")

    def do_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b"x" * 100_000)

    def do_big(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "900000000")
        self.end_headers()

    def do_short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(PAGE)
        self.close_connection = True

    def do_silent(self) -> None:
        time.sleep(2)

    def do_drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(50):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.1)

    def do_drip_headers(self) -> None:
        self.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
        for _ in range(50):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.1)

    def do_nonsense(self) -> None:
        self.wfile.write(b"SSH-2.0-not_http\r\n\r\n")

    def do_flaky(self) -> None:
        left = self.fails.get(self.path, 2)
        self.fails[self.path] = left - 1
        status = int(self.path.partition("/flaky/")[2] or 503)
        self.send(b"", status) if left > 0 else self.do_page()

    def do_busy(self) -> None:
        """Ask for patience, and then lead on to the next such page."""
        left = self.fails.get(self.path, 1)
        self.fails[self.path] = left - 1
        number = int(self.path.partition("?")[2] or 0)
        self.send(b"", 503, Retry_After="9") if left > 0 else self.send(b"", 302, Location=f"/busy?{number + 1}")

    def do_error(self) -> None:
        self.send(b"", int(self.path.rsplit("/", 1)[-1]))

    def do_to(self) -> None:
        self.send(b"", 302, Location=self.path.removeprefix("/to/"))

    def raw(self, head: str, *pieces: bytes, dripping: bytes = b"") -> None:
        """Send just this, and then a drip ten times a second, for longer than anybody waits."""
        self.close_connection = True
        self.wfile.write(f"HTTP/1.1 {head}\r\n\r\n".encode("latin-1"))
        for piece in pieces:
            self.wfile.write(piece)
        for _ in range(100 if dripping else 0):
            self.wfile.write(dripping)
            time.sleep(0.1)

    def do_odd_length(self) -> None:
        self.raw("200 OK\r\nContent-Length: \xb2", PAGE)

    def do_long_length(self) -> None:
        self.raw(f"200 OK\r\nContent-Length: {'9' * 5000}", PAGE)

    def do_odd_retry(self) -> None:
        left = self.fails.get(self.path, 1)
        self.fails[self.path] = left - 1
        self.send(b"", 503, Retry_After="\xb2") if left > 0 else self.do_page()

    def do_long_retry(self) -> None:
        self.raw(f"503 No\r\nRetry-After: {'0' * 5000}\r\nConnection: close\r\nContent-Length: 0")

    def do_odd_status(self) -> None:
        self.raw("\xb2\xb3 OK", PAGE)

    def do_drip_chunk_size(self) -> None:
        self.raw("200 OK\r\nTransfer-Encoding: chunked", b"%x\r\n%s\r\n" % (len(PAGE), PAGE), dripping=b"0")

    def do_drip_chunks(self) -> None:
        self.raw("200 OK\r\nTransfer-Encoding: chunked", dripping=b"1\r\nx\r\n")

    def do_drip_trailers(self) -> None:
        self.raw("200 OK\r\nTransfer-Encoding: chunked", b"1\r\nx\r\n0\r\n", dripping=b"X-More: 1\r\n")

    def do_drip_continue(self) -> None:
        self.raw("100 Continue", dripping=b"HTTP/1.1 100 Continue\r\n\r\n")

    def do_drip_gzip(self) -> None:
        self.raw("200 OK\r\nContent-Encoding: gzip", dripping=gzip.compress(b""))

    def do_many_gzips(self) -> None:
        self.raw("200 OK\r\nContent-Encoding: gzip", gzip.compress(PAGE) + gzip.compress(b"") * 300_000)

    def do_short_chunk(self) -> None:
        self.raw("200 OK\r\nTransfer-Encoding: chunked", b"%x\r\n%s" % (len(PAGE) + 9, PAGE))

    def do_short_chunks(self) -> None:
        self.raw("200 OK\r\nTransfer-Encoding: chunked", b"%x\r\n%s\r\n" % (len(PAGE), PAGE))

    def do_short_gzip(self) -> None:
        self.raw("200 OK\r\nContent-Encoding: gzip", gzip.compress(PAGE * 9)[:-12])

    def do_deflate(self) -> None:
        self.send(zlib.compress(PAGE), Content_Encoding="deflate")

    def do_bare_deflate(self) -> None:
        self.send(zlib.compress(PAGE)[2:-4], Content_Encoding="deflate")

    def do_nowhere(self) -> None:
        self.send(b"", 302, Location="http://[")

    def do_loop(self) -> None:
        self.send(b"", 302, Location="/loop")


@contextmanager
def serving() -> Iterator[str]:
    """Serve on a free port of loopback; gives the address."""
    Handler.asked.clear()
    Handler.fails.clear()
    Handler.robots = b""
    with serving_with(Handler) as address:
        yield address


@contextmanager
def serving_with(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """Serve what `handler` answers, on a free port of loopback; gives the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def shaking_hands_slowly(first: bytes, drip: bytes) -> Iterator[str]:
    """Answer the first words of TLS with `first`, and then a drip ten times a second; gives the address."""
    ended = threading.Event()

    def shake(taken: socket.socket) -> None:
        with taken, suppress(OSError):
            taken.recv(4096)
            taken.sendall(first)
            while not ended.wait(0.1):
                taken.sendall(drip)

    def serve() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=shake, args=(server.accept()[0],), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, daemon=True).start()
        yield f"https://127.0.0.1:{server.getsockname()[1]}"
        ended.set()
        server.shutdown(socket.SHUT_RDWR)
