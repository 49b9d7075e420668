"""Who signed a story: takes lines around it, or what a feed or record tells, returns its authors."""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from newscli.article import LeftOutKind
from newscli.ingest.metadata.facts import WRITERS, find_stamp, is_agency, is_team
from newscli.ingest.metadata.people import bare_names, byline_names
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS
from newscli.language.lexicon.given_names import given_names
from newscli.language.words import lazily, remembered
from newscli.records import NamedTuple


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a table written as text, with a comma between them."""
    return tuple(" ".join(text.split()).split(", "))


# Takes the lines above and below a story, returns whom they name as its authors.

_LEADS = ("by", "from", "written", "posted", "published", "words", "text", "story", "report")
before_name = lazily(
    r"^(?:(?:(?:written|posted|published|words|text|story|report)\s)?by"
    r"|from(?=\s(?:[\w.]{1,20}\s){0,2}(?:staff|wire)\b))\b[\s:]*",
    re.IGNORECASE,
)
_posted = lazily(
    r"(?:posted|written|published|submitted) by:?\s+(.{2,60}?)(?=\s+(?:at|on|in|to)\b|[,|·•]|\s+\d|$)", re.IGNORECASE
)
# What else stands before a byline in its line: "Reviewed by Mara Ilves — Written by Otto Vane".
_written = lazily(r"^[\w ]{0,12}(?:reviewed|edited|checked|verified) by .{4,80}?\s(?=written by )", re.IGNORECASE)
_role = lazily(r",| [-–—|•·] ")  # what parts a name from its bearer's role
_minutes = lazily(r"\s[|·•]?\s?\d[\d–-]*\s?min\b.*|\s[|·•]?\s?\d[\d–-]*\s?minutes?\b.*")
# What stands alone in a line above a name.
ALONE = frozenset(
    phrases(
        "by, author, authors, written by, authored by, author of the article, article by, words by, posted by,"
        " story by, words, text by"
    )
)
_NOBODY = frozenset(
    ("the", "a", "an", "us", "me", "them", "it", "date", "day", "month", "year", "type", "topic", "category", "email")
)
_LETTERS, _MOST_OF_TEAM = 120, 6  # letters of a line, words of a team
_BELOW, _RIGHT_BELOW = 12, 4  # lines below the headline


class Signed(NamedTuple):
    """The names in each place that may sign: with "By", as a team, beside a date, before a role, at the foot."""

    below: tuple[str, ...]
    team: tuple[str, ...]
    beside: tuple[str, ...]
    role: tuple[str, ...]
    above: tuple[str, ...]
    foot: tuple[str, ...]


def signed_lines(below: list[str], above: list[str], foot: list[str]) -> Signed:
    """Return who signs in the lines `below` and `above` the headline, the nearest first, and at the `foot`."""
    return Signed(
        _signed(below),
        next((names for line in (*below, *above) if (names := _team(line))), ()),
        _beside_date(below[:_BELOW], above),
        next((names for line in below[:_BELOW] if (names := with_role(line))), ()) or _alone(below[:_RIGHT_BELOW]),
        _signed(above),
        next((names for line in foot if (names := _poster(line))), ()),
    )


def lines_in(texts: Iterable[str]) -> list[str]:
    """Return the lines of texts; one that is only "By", or ends with it, stands together with the next."""
    return [*_joined([" ".join(line.split()) for text in texts for line in text.splitlines() if line.strip()])]


def _signed(lines: list[str]) -> tuple[str, ...]:
    return next((names for line in lines if (names := byline_names(_written().sub("", line)))), ())


def _joined(lines: list[str]) -> Iterator[str]:
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        bare = line.lower().strip(" :•|")
        if bare in ALONE:
            yield f"By {after}"
        elif line.startswith("By") and line[2:3].isupper():
            yield f"By {line[2:]}"
        else:
            yield line


def _beside_date(below: list[str], above: list[str]) -> tuple[str, ...]:
    """Return the name that stands in a line with a date, or alone in the line before or after one.

    One whose given name is not known stands in the line, or right below the headline; above it may be a menu's words.
    """
    lines = [*below, *above]
    for at, line in enumerate(lines):
        stamp = find_stamp(line) if len(line) <= _LETTERS else None
        if stamp is None or stamp.year is None:
            continue
        beside = (line, *lines[at + 1 : at + 2], *reversed(lines[max(0, at - 2) : at]))
        # What follows a date and a stroke are sections: "5 May 2026/Living Well/Gardens".
        short = [near for near in beside[line[stamp.end :].startswith("/") :] if len(near) <= _LETTERS]
        named = [(near, names) for near in short if (names := bare_names(near))]
        for near, names in sorted(named, key=lambda pair: not is_known(pair[1][0])):
            if is_known(names[0]) or near is line or at <= min(_RIGHT_BELOW, len(below) - 1):
                several = byline_names(f"By {near}")
                return several if names[0] in several else names
        return next(((near,) for near in beside if _is_lone(near)), ())
    return ()


def is_known(name: str) -> bool:
    """Return True if a name begins with a given name that is known; sections stand beside dates, too."""
    return name.split()[0].lower() in given_names()


def _is_lone(line: str) -> bool:
    """Return True for a team or a given name that is all of a line: "Newsdesk", "The Courier Team", "Mara"."""
    words = line.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or not line[0].isupper():
        return False
    return is_team(line) or (len(words) == 1 and is_known(line))


def with_role(line: str) -> tuple[str, ...]:
    """Return the names before the role of those who write: "Mara Ilves and Otto Vane | Guest Columnists"."""
    name, *role = _role().split(line, 1) if len(line) <= _LETTERS else ("",)
    last = role[0].split()[-1:] if role else []
    return byline_names(f"By {name}") if last and last[0].lower().removesuffix("s") in WRITERS else ()


def _alone(lines: list[str]) -> tuple[str, ...]:
    """Return the name that is all of a line close below the headline."""
    found = (names for line in lines if (names := bare_names(line)) and names[0].lower() == line.lower())
    return next((names for names in found if is_known(names[0])), ())


def _poster(line: str) -> tuple[str, ...]:
    """Return who posted a story by its foot: "Posted by Mara at 9.15"."""
    found = _posted().match(line)
    if not found:
        return byline_names(line) if line.startswith("By ") else ()
    alone = found[1].isalpha() and found[1].istitle() and found[1].lower() not in DAYS_AND_MONTHS
    return byline_names(f"By {found[1]}") or ((found[1],) if alone else ())


def _team(line: str) -> tuple[str, ...]:
    """Return the team or the account that signs: "By the Courier Team", "By Newsdesk"."""
    rest = _signing(line)
    name, *role = _role().split(rest, 1)
    if role and name.isalpha() and name.istitle():
        return (name,)
    words = rest.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or rest[-1:] in ".?!" or any(char.isdigit() for char in rest):
        return ()
    alone = len(words) == 1 and rest.isalpha() and rest.lower() not in _NOBODY | DAYS_AND_MONTHS
    name = rest.capitalize() if len(words) > 1 and (rest.isupper() or rest.islower()) else rest
    return (name,) if alone or is_team(rest) or is_agency(rest) else ()


def signed_by_body(line: str) -> bool:
    """Return True for a byline of a team or an agency alone: "By Courier reporters", "By The Associated Press"."""
    name = _signing(line) if line[0].isupper() and line[-1] not in ".?!" else ""
    return 0 < len(name.split()) <= _MOST_OF_TEAM and (is_team(name) or is_agency(name))


def _signing(line: str) -> str:
    """Return what follows upon "By", without how long the story takes to read."""
    lead = before_name().match(line) if line.lower().startswith(_LEADS) else None
    return _minutes().sub("", line[lead.end() :]).strip(" .:|·•") if lead else ""


# Takes what a feed, a record or a front matter tells of who wrote an article, returns their names one by one.

_LISTED = (",", ";", "&", " and ")


def stated_authors(values: Iterable[str]) -> tuple[str, ...]:
    """Return the names in each of the values, which may be a byline: "By Mara Ilves, Jon Vale", "Ilves, Editor"."""
    return tuple(dict.fromkeys(name for value in values for name in _names(" ".join(value.split()))))


def _names(value: str) -> tuple[str, ...]:
    """Return the persons that a value lists; a name alone, a team's or a ministry's, stays as it is."""
    bare = before_name().sub("", value)
    if bare == value and not any(mark in value for mark in _LISTED):
        return (value,) if value else ()
    found = byline_names(f"By {bare}")
    return found if any(map(is_known, found)) else (bare,)


# Takes a short line, returns its kind if the whole line is one of the labels that newspapers' pages use.

_BY_KIND: dict[LeftOutKind, str] = {
    "advertisement": """
        sponsored financial content, paid partner content, article content, advertisement 2, advertisement 3,
        advertisement 4, advertisement 5, advertisement 6, ad, ad feedback, ads, advert, advertise here, advertisement,
        advertisement - continue reading below, advertisement continue reading below, advertisement story continues
        below, advertisements, by taboola, continue reading, continue reading below, from our partners, from our
        sponsors, message from our sponsor, paid content, paid post, partner content, promoted, promoted content,
        promoted stories, promotion, promotions, recommended by outbrain, report ad, report this ad, scroll for more,
        scroll to continue, skip ad, skip advertisement, sponsor message, sponsored, sponsored content, sponsored links,
        scroll down for video, thanks for watching, this is an ad, you may like, content cannot be displayed without
        consent, close thanks for watching, hide ad, hide this ad, close ad, remove ads, why am i seeing this ad
    """,
    "share": """
        social sharing, bluesky, mastodon, x (formerly twitter), copy article link, share full article, gift this
        article free, share this article in your social network, view this post on instagram, next slide, previous
        slide, replay video, now playing, autoplay, tap to unmute, click to expand, like loading, toggle more options,
        return to homepage, return to home page, video player is loading, this is a modal window, captions settings,
        live tv, click to email this to a friend, enlarge, buy photo, buy photos, report a typo, report an error, listen
        now, view original, view original article, open original, add tags, add to folder, permanent copy, add
        highlight, purchase licensing rights, our standards: the thomson reuters trust principles, order reprints, print
        edition, back to gallery, a a, a a a, add to list, back, back to top, bookmark, click to print, click to share,
        close, collapse, copied, copy, copy link, copy this link, digg, e-mail, email, email this, email this article,
        embed, enlarge this image, expand, facebook, flipboard, follow, follow on twitter, follow us, follow us on,
        follow us on twitter, following, font size, full screen, fullscreen, get link, gift, gift this article, give
        this article, google, google plus, hide caption, home, instagram, like, like this, like us on facebook, link
        copied, linkedin, listen, listen to article, listen to this article, load more, loading, menu, messenger, more
        options, mute, next, open, open image, pause, pin, pin it, pinterest, play, play video, prev, previous, print,
        print article, print this, print this article, print this page, reddit, replay, republish, return to top, rss,
        save, save article, save for later, save story, save this story, saved, search, share, share article, share by
        email, share link, share on, share on facebook, share on google, share on linkedin, share on pinterest, share on
        reddit, share on social media, share on twitter, share on whatsapp, share on x, share options, share page, share
        story, share this, share this article, share this post, share this story, share this with, share via email,
        share with, show caption, show less, show more, skip to content, skip to main content, skip to navigation, sms,
        snapchat, stumbleupon, telegram, text size, toggle, toggle caption, top, translate, tumblr, tweet, tweet this,
        twitter, unmute, view gallery, view image, view more, view slideshow, watch video, whatsapp, youtube, print
        logo, print icon, bookmark icon, share icon, email icon, facebook icon, twitter icon, flipboard icon, linkedin
        icon, comment icon
    """,
    "related": """
        see more, filed under, filed in, tagged, tagged with, tagged as, posted in, story topics, article topics, read
        more about, more about, popular in the community, today's top deals, older post, older posts, newer post, newer
        posts, further reading, latest from, the latest, related guides, about our editorial process, elsewhere, up next
        in, most popular videos, most popular articles, more videos, more video, about the writer, also on, also read,
        around the network, best of, contact us, don't miss, don’t miss, editor's pick, editor's picks, editors picks,
        editors' picks, editors’ picks, editor’s pick, editor’s picks, elsewhere on the web, explore more, featured,
        featured articles, featured video, featured videos, gallery, icymi, in case you missed it, in pictures, in this
        article, in this story, latest posts, more, more articles, more articles by this author, more by this author,
        more coverage, more from this author, more in, more like this, more on this, more to read, most commented, most
        watched, must read, must reads, must see, news in pictures, next article, next story, next up, other news, other
        stories, our newsletters, our picks, photos, popular now, previous article, previous story, read also, read
        more, read more here, recommended articles, recommended reading, recommended videos, related, related article,
        related coverage, related items, related links, related reading, related story, related tags, related video,
        related videos, see all, see also, staff picks, today's headlines, top story, topics, topics in this article,
        trending articles, trending news, trending topics, up next, video, videos, view all, view all posts, watch,
        watch more, watch next, watch now, we recommend, what others are reading, what we're reading, what we’re
        reading, you may also be interested in, you may have missed, you might be interested in, you might like, you'll
        also like
    """,
    "image": "image, view image in fullscreen, open image in gallery, open image modal, cover picture for the article",
    "subscribe": """
        you are now subscribed, something went wrong please try again, get breaking news alerts, add as a preferred
        source on google, add us as a preferred source on google, after newsletter promotion, join our mailing list,
        never miss a story, send us your tips, skip past newsletter promotion, accept, accept all, already a member,
        already a subscriber, become a member, contribute, cookie policy, cookie settings, create account, create an
        account, create free account, donate, donate now, download our app, download the app, e-edition, e-paper, email
        address, email newsletter, enable notifications, enter email, enter your email, epaper, for subscribers, free
        trial, get alerts, get in touch, get started, get the app, i accept, i agree, join now, join us, log in, log
        out, login, manage cookies, manage subscription, maybe later, member exclusive, my account, newsletter,
        newsletter sign up, newsletter signup, newsletters, no thanks, not now, premium, privacy policy, register,
        register now, sign in, sign out, sign up, sign up now, start your free trial, submit, subscribe, subscribe for
        free, subscribe now, subscribe today, subscriber only, subscribers only, support independent journalism, support
        our journalism, support us, terms of service, terms of use, thank you for subscribing, thanks for signing up,
        thanks for subscribing, upgrade to paid, to read the full story, turn on notifications, your email, your email
        address, want to read more, free daily newsletter, free weekly newsletter, follow your favorite stocks, follow
        your favourite stocks, this item is available in full to subscribers, this content is for subscribers only, this
        article is for subscribers only, this story is for subscribers only, subscribe to continue reading, log in to
        continue reading, sign in to continue reading, subscribe to read the full story
    """,
    "comments": """
        comment guidelines, commenting guidelines, there are no comments, newest first, oldest first, leave a comment
        below, comments powered by disqus, load more comments, more comments, let us know what you think in the
        comments, let us know in the comments, tell us in the comments, share your thoughts in the comments, let us know
        in the comments below, tell us in the comments below, let us know what you think in the comments below, share
        your thoughts in the comments below, what's your reaction, sign in to comment, what do you think, rate this
        page, submit rating, is there anything wrong with this page, add comment, best, cancel reply, comment, comment
        policy, comments are closed, comments policy, discussion, hide comments, newest, no comments yet, oldest, please
        log in to comment, post comment, read comments, reply, report, report abuse, see comments, show comments, sort
        by, view comments, view the discussion thread, write a comment, your comment
    """,
}
# Labels that head what follows upon a story, where others may stand in its midst.
_HEADING: dict[LeftOutKind, str] = {
    "advertisement": "around the web, from the web",
    "related": """
        you may also enjoy, you might also enjoy, more articles you might enjoy, more stories you may like, more stories
        like this, others also read, people also read, readers also liked, keep on reading, more great reads, our top
        stories, more to explore, if you liked this post you might also like, how we reviewed this article, read these
        next, recent blog posts, our latest stories, about the author, about the authors, about us, featured stories,
        from around the web, keep reading, latest, latest articles, latest headlines, latest news, latest stories,
        latest videos, more for you, more from, more news, more on this story, more on this topic, more stories, more
        top stories, follow the topics in this article, follow topics in this article, most popular, most read, most
        recent, most shared, most viewed, next post, popular, popular articles, popular posts, popular stories, previous
        post, read next, recent articles, recent posts, recent stories, recommended, recommended for you, recommended
        stories, related articles, related content, related news, related posts, related stories, related topics,
        similar articles, similar stories, tags, today's top stories, today’s top stories, top headlines, top news, top
        stories, trending, trending now, trending stories, what to read next, you may also like, you might also like
    """,
    "comments": """
        leave a reply cancel reply, discussion about this post, have your say, comments section, what readers are
        saying, top comments, was this article helpful, was this page helpful, was this helpful, did you find this
        article helpful, did you find this helpful, how useful was this post, rate this article, rate this post, add a
        comment, be the first to comment, comments, conversation, join the conversation, join the discussion, leave a
        comment, leave a reply, no comments, post a comment, reader comments
    """,
}


LABELS = {label: kind for table in (_BY_KIND, _HEADING) for kind, labels in table.items() for label in phrases(labels)}
SECTIONS = frozenset(label for labels in _HEADING.values() for label in phrases(labels))
_EDGES = ' \t:;.,!?»«>›‹<…|•·*-–—_[]()#→←↓↑▶►▼▾+□“”"'


@remembered
def label_of(text: str) -> str:
    """Return `text` in lower case without the marks, bullets and arrows around it."""
    return " ".join(text.strip(_EDGES).lower().split())


# Takes a text of a page, returns whether it is a notice in place of the rest of the story.

PAID = lazily(
    r"(?:subscribe|log in|sign in|register|create an? (?:free )?account) (?:now )?(?:to|and) "
    r"(?:continue|read|keep|unlock)"
    r"|subscribers? only|already a subscriber|reached your (?:limit|free)"
    r"|\bto read the rest of this (?:article|story)\b"
    r"|(?:article|content|story|item|page) is (?:only )?(?:available )?(?:in full )?(?:for|to) (?:our )?"
    r"(?:subscribers|members)",
    re.IGNORECASE,
)
_WITHHELD = 60  # words of such a notice


def is_paywall(text: str) -> bool:
    """Return True for a short text that asks to pay or to log in for the rest."""
    return len(text.split()) <= _WITHHELD and PAID().search(text) is not None
