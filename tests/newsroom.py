"""In: a number; out: an invented article, always the same for the same number, of any paper, day and length."""

import gzip
from datetime import date, timedelta
from random import Random

WHO = "the council|Mara Ilves|the harbour board|Tomas Reyle|the ferry union|Edda Quill|the ministry of works|Jon Astrup"
DID = "rejected|welcomed|delayed|opened|inspected|denounced|rebuilt|sold|counted|defended|surveyed|financed|abandoned"
WHAT = "bridge|lighthouse|reservoir|tram line|harvest|archive|hospital wing|fish market|observatory|school roof|quarry"
WHERE = "in Saltport|on the north shore|near Vellmar|at the old mill|beyond the Karst|in the lower town|off Gannet Rock"
WHEN = "on Monday|last spring|in 2019|after midnight|on 3 March|by the end of the year|two weeks ago|every winter"
WHY = "to save money|because of the floods|despite protests|for want of engineers|as the law demands|without a vote"
PAPERS = ("The Saltport Courier", "Vellmar Dispatch", "Karst Evening Post", "Gannet Weekly")
FIRST_DAY = date(2016, 1, 1)


def word(chance: Random) -> str:
    """Return a made-up word, as rare as a name."""
    return "".join(chance.choice("bdfgklmnprstv") + chance.choice("aeiou") for _ in range(chance.randint(2, 4)))


def sentence(chance: Random) -> str:
    """Return one invented sentence; one in four is a quote, and each has numbers and made-up words of its own."""
    who, did, what, where, when, why = (chance.choice(part.split("|")) for part in (WHO, DID, WHAT, WHERE, WHEN, WHY))
    own, name, place, number = word(chance), word(chance).title(), word(chance).title(), chance.randint(2, 9999)
    if chance.random() < 0.25:
        return f"“The {own} {what} {where} will cost {number} crowns {why},” said {name} {place} {when}."
    return f"{who[0].upper()}{who[1:]} {did} the {own} {what} {where} {when}, {why}; {number} {name}s came to {place}."


def text(number: int, *, sentences: int = 25) -> str:
    """Return the text of article `number`, in paragraphs of about three sentences."""
    chance = Random(number)
    made = [sentence(chance) for _ in range(sentences)]
    return "\n\n".join(" ".join(made[i : i + 3]) for i in range(0, sentences, 3))


def title(number: int) -> str:
    """Return the headline of article `number`."""
    chance = Random(-number - 1)
    what, did, where = (chance.choice(part.split("|")) for part in (WHAT, DID, WHERE))
    return f"{what.capitalize()} {did} {where}"


def paper(number: int) -> str:
    """Return the paper that article `number` stands in."""
    return PAPERS[number % len(PAPERS)]


def day(number: int) -> date:
    """Return the day article `number` was published: ten years, over and over."""
    return FIRST_DAY + timedelta(days=number * 37 % 3650)


def record(number: int, *, sentences: int = 6) -> dict[str, str]:
    """Return article `number` as a record of JSON Lines."""
    facts = {"title": title(number), "source": paper(number), "date": str(day(number))}
    return {**facts, "text": text(number, sentences=sentences), "url": f"https://paper.example/{number}"}


def web_page(number: int, *, sentences: int = 6, menu: int = 0) -> bytes:
    """Return article `number` as a web page, with so many links before and after it."""
    head, links = title(number), "".join(f"<li><a href='/{at}'>{title(at)} {at}</a></li>" for at in range(menu))
    told = "".join(f"<p>{part}</p>" for part in text(number, sentences=sentences).split("\n\n"))
    around = f"<ul class=menu>{links}</ul>" if menu else ""
    page = f"{around}<article><h1>{head}</h1>{told}</article>{around}"
    facts = f"<meta property='article:published_time' content='{day(number)}T06:00:00Z'>"
    facts += f"<meta property='og:site_name' content='{paper(number)}'>"
    return f"<html><head><title>{head}</title>{facts}</head><body>{page}</body></html>".encode()


def crawled(number: int, page: bytes) -> bytes:
    """Return a page as a record of a WARC file."""
    kind = b"Content-Type: text/html; charset=utf-8"
    http = b"HTTP/1.1 200 OK\r\n%s\r\nContent-Length: %d\r\n\r\n" % (kind, len(page)) + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
        f"WARC-Target-URI: https://paper.example/{number}\r\nWARC-Date: 2026-03-01T00:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + http + b"\r\n\r\n")
