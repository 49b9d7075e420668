"""Takes a line of a newspaper's page, returns what it is, if not the story: an advertisement, a menu, …

A family is a row: a kind, a test, lines it fits, and lines much like them that belong to a story. The rows are
narrow on purpose. A line of the story lost is worse than a line of the page kept.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import get_args

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.captions import (
    is_agency_name,
    is_caption,
    is_credit,
    is_credit_note,
    is_invitation,
)
from newscli.ingest.clean.line_kinds.date_lines import is_correction_note, is_labelled_stamp, is_source
from newscli.ingest.clean.line_kinds.notices import (
    is_comments,
    is_contact,
    is_copyright,
    is_disclosure,
    is_related,
    is_share,
)
from newscli.ingest.clean.lines import Line
from newscli.ingest.metadata.people import byline_names
from newscli.ingest.metadata.signed_lines import LABELS, label_of, signed_by_body
from newscli.language.words import lazily, remembered
from newscli.records import NamedTuple


class Family(NamedTuple):
    """A kind of line that is no part of a story: lines that it fits, and lines of stories that it must not."""

    kind: LeftOutKind
    fits: Callable[[Line], bool]
    examples: tuple[str, ...]
    kept: tuple[str, ...]


_LONGEST_LABEL = 8


def _is_label(kind: LeftOutKind, line: Line) -> bool:
    """Return True for a line that is one of the labels of a kind."""
    return _label_kind(line) == kind


def _label_kind(line: Line) -> LeftOutKind | None:
    """Return the kind of the label that a line is, which may be polite: "Kindly share this story:"."""
    if len(line.words) > _LONGEST_LABEL:
        return None
    label = label_of(line.text)
    first, _, rest = label.partition(" ")
    return LABELS.get(label) or (LABELS.get(rest) if first in ("kindly", "please") else None)


def _is_separator(line: Line) -> bool:
    return not (line.text[0].isalnum() or any(char.isalnum() for char in line.text))


def _is_image(line: Line) -> bool:
    """Tell the name of a picture that a browser without pictures puts in its place: "[bridge-deck_640x360]"."""
    if len(line.words) == 1 and line.text[0] == "[" and line.text[-1] == "]":
        return True
    if line.words[0].lower() == "view" and _counted().fullmatch(line.text):
        return True
    named = len(line.words) <= _LONGEST_NAME and line.text[-5:].lower().endswith(_PICTURES)
    return named or line.text[: len(_ENLARGE)].lower() == _ENLARGE


_counted = lazily(r"view (?:all )?\d{1,3} (?:images?|photos?|pictures?)", re.IGNORECASE)
_LONGEST_NAME, _PICTURES = 12, (".jpg", ".jpeg", ".png", ".gif", ".webp")
_ENLARGE = "press enter or click to view image"


def _is_byline(line: Line) -> bool:
    sent = line.words[:2] == ("Reporting", "from") and len(line.words) <= _LONGEST_LABEL and line.text[-1] != "."
    return sent or bool(byline_names(line.text)) or signed_by_body(line.text)


_TESTS: dict[str, Callable[[Line], bool]] = {
    each.__name__: each
    for each in (
        *(is_correction_note, _is_separator, _is_image, is_disclosure, is_share, is_invitation),
        *(is_related, is_comments, is_copyright, is_contact, is_caption, is_credit),
        *(is_source, is_labelled_stamp, is_agency_name, is_credit_note, _is_byline),
    )
}
_KINDS: dict[str, LeftOutKind] = {kind: kind for kind in get_args(LeftOutKind)}


def _read_families(table: str) -> tuple[Family, ...]:
    """Return the rows of a table: kind and test, lines that fit (+) and others (-); `label` is a label of the kind."""
    rows = []
    for kind, name, lines in re.findall(r"^(\S.+): (\w+)\n((?: .+\n)+)", table, re.MULTILINE):
        fits, kept = (tuple(line[6:] for line in lines.splitlines() if line[4] == sign) for sign in "+-")
        rows.append(Family(_KINDS[kind], _TESTS.get(name) or partial(_is_label, _KINDS[kind]), fits, kept))
    return tuple(rows)


FAMILIES = _read_families("""
note: is_correction_note
    + An earlier version of this article said that the pier was shut in 2022. It was shut in 2023.
    + A correction was made on March 4, 2026: Our first edition had the margin wrong.
    + • This article was amended on 4 March 2026. An earlier version said that the pier was 90 metres long.
    + This story has been corrected to show that the pier was shut on Monday, not on Sunday.
    + CORRECTION (March 4, 2026): This story has been corrected to say that nobody was hurt.
    + Correction: The pier was built in 1961, not in 1951.
    + Clarification: A previous version of this post did not make clear who owns the pier.
    + Because of an editing error, an earlier version of this article misidentified the mayor.
    + Editors’ note: This story has been updated with what the port said.
    + 4 March 2026: This article was updated to add what the port said.
    + The headline of this article was changed on 4 March 2026 to reflect the vote.
    + We have corrected this article: the pier was built in 1961.
    + This article originally misspelled the name of the mayor.
    + A version of this article appears in print on March 4, 2026, Section A, Page 1 of the Courier.
    + This is a developing story. Come back later for more.
    + A version of this article appears in print on March 4, 2026, Section A, Page 1. Buy the paper
    + The audio version of this article was made by a machine, which may say words in its own way.
    + This story appears in the April 2026 issue with the headline “Bridges”.
    + This article is more than 3 months old
    + This story was published more than a year ago.
    + This story is part of “Eels,” our series on what the port eats.
    - An earlier version of the bill was thrown out in 2022.
    - An earlier version of this article was a lie, the mayor told the court, said her lawyer.
    - “An earlier version of this article was wrong,” the editor told the court.
    - The mayor said that an earlier version of this story was wrong.
    - This article of the treaty was amended on 4 March 2026.
    - This report was changed by each who read it.
    - Correction officers went on strike.
    - A correction was made on the markets, and traders fled.
    - Correction: what comes after the boom
    - This pier is more than 300 years old
    - This is a developing country, and its ports are busy.
    - The audio of this story of the eel was found in a lamp.
    - This story appeared in the eyes of the port as an insult.
    - This story is part of what the port tells its children.
    - This column is more than 3 metres high.

separator: _is_separator
    + ___
    + * * *
    + •
    + [ ]
    - 1.
    - A
    - “No.”

image: _is_image
    + [bridge-deck_640x360]
    + bridge-deck.jpg
    + View 3 Images
    + Press enter or click to view image in full size
    - [The deck was closed.]
    - “[No]”

advertisement: label
    + Advertisement
    + ADVERTISEMENT
    + Promotions
    + Hide Ad
    - Advertisement spending rose by a third last year.
    - Advertising

advertisement: is_disclosure
    + We may earn a commission if you buy through our links.
    + This story contains affiliate links, for which shops pay the Courier.
    + This advertisement has not loaded yet, but your article goes on below.
    + Story continues below
    + Article continues after this advertisement
    - The clerk may earn a commission on each boat that he sells, she said, and has sold three.
    - “We may earn a commission,” the clerk said.
    - Affiliate links are how the shop pays its friends.
    - The story continues below the bridge
    - Content continues to rule

share: label
    + Share this article
    + Kindly share this story:
    + Print
    + Copy link
    + View this post on Instagram
    + Video Player is loading.
    - Share prices fell.
    - Share of the vote
    - Live TV was new then.

share: is_share
    + Share this story: Facebook | X | Email
    + Print / Email / Share
    + Saved from https://courier.example/bridge
    + twitter.com/marailves
    + View in browser | courier.example
    + View original: https://courier.example/bridge
    + A post shared by Ina Verhoef (@inav) on May 5, 2023 at 5:50pm PDT
    - A post shared by two guards (both new) was empty.
    - Email, print, radio: all fell.
    - Saved from the water, he wept.
    - The original is at https://a.example.

subscribe: label
    + Subscribe now
    + Sign In
    + Skip past newsletter promotion
    + Send us your tips.
    + Get in touch
    + This article is for subscribers only.
    - Subscribers left the paper in droves.
    - Send us your tips by Friday, the mayor said.

subscribe: is_invitation
    + Sign up for our newsletter to get the day's news in your inbox.
    + Get unlimited access. Subscribe to the Courier today.
    + [ ] I agree that the Courier may write to me.
    + See All Newsletters
    + Oops! We could not send the form.
    + Please enter a valid e-mail address
    + Our morning email tells you what happened in the harbour and why it matters
    + [The day's news of the port, in your inbox: sign up for Courier Evening.]
    + Make us preferred on Google
    + You have read two of your three free stories. Support those who write them.
    + Help us make your reading experience better
    + Join our email list today!
    + You can save this article by registering for free here.
    + You received this email because you signed up for the Courier's letter.
    + Unlimited online access to the Courier and three more papers
    + Saltport Notes is a reader-supported publication. To support my work, become a subscriber.
    + Privacy Notice: Letters may hold what others paid for, and say who reads them. We use Google reCaptcha.
    + Subscribe now for full digital access, with your first month free.
    + For more of the harbour, sign up for Courier Evening, a free newsletter.
    + We use cookies to make our pages better.
    + You can follow him on Facebook.
    + The Courier Harbour newsletter tells you all about eels and those who catch them. Sign up here.
    + Follow the pages of the Courier on Facebook, Instagram, TikTok and Mastodon for more of the same.
    + * I understand and agree that whoever reads on agrees to the privacy policy of the port.
    + Choose the Courier as your preferred source on Google and miss none of what we print of the pier.
    + None of this is behind a wall, thanks to readers like you.
    + The Courier prints letters of all kinds, and we would like to hear what you think of this one.
    + Would you like to say what you think of this? Sign up or sign in now.
    + (Catch all the Harbour News, Breaking News and Latest Updates on The Courier.)
    + Get our morning news email, free app or daily news podcast
    + To read on, subscribe to the Courier
    + Subscribe today for a coin a week for the first three months, and read the Courier whole on any device.
    - “Sorry, the form was lost,” he said.
    - You have heard that free stories are read in the park on Sundays.
    - Get out of the way, he told the newsletter's editor, and she left the room and the building that day.
    - “Sign up for our newsletter,” the sign said.
    - To subscribe to that, she said, was folly.
    - The newsletter was burnt
    - Follow the money, and the premium that drivers pay for a dry road makes sense at last, she said.
    - [The port has since closed its inbox, and nobody has said why.]
    - The privacy notice was three pages long.
    - Readers support the publication, he said.
    - It put a premium on US eels in May, the trade ministry said.
    - There is no US view on Xi Jinping's bridge, and nobody in the port has asked for one.
    - It has 40,000 subscribers.
    - For years, US pilots have met in forums that nobody else was told of.
    - As cookies go, our grandmother's were the hardest in the port.
    - Support for local journalism fell.
    - Not a single subscriber was left.
    - You can sail it live from your mobile app, and your boat comes home alone.
    - Join us on Facebook, the dockers told their friends.
    - If he doesn't, our mayor should resign in disgrace.
    - They want all those who read the newsletter to sign up now, the port said.
    - “We would like to hear from you,” the mayor told the dockers.
    - Follow that boat, she said, and nobody did.
    - Would you sign up for that, the mayor asked.
    - Catch of the year: the latest updates on eels
    - Get a daily news podcast made, the port told its clerks, who sighed.

related: label
    + Read more
    + Related Articles
    + Most read
    + Follow the topics in this article
    - Related questions remain.

related: is_related
    + SEE ALSO: Can the ferry be saved?
    + Read more: What the council decided
    + RELATED | Five bridges to watch
    + Ferry aground: how it came to this [VIDEO]
    + Bridge uproar: council faces revolt [REACTION]
    + Our goat has learnt to skate #goats #ice #skates
    + More from the Courier
    + Related posts from the pier
    + Our latest insights
    + READ MORE ABOUT EELS
    + Most Read in Harbour News
    + Recommended from Editorial
    + Read more in the Courier's letters
    + MORE BY THIS AUTHOR
    + Explore more bridges of the north
    + FREQUENTLY ASKED QUESTIONS: All about the Courier
    + ALSO READ | After the ferry: what the traders did
    + Read more harbour news
    + Read More News on
    + Popular in Harbour
    + READ: Ferry aground off the point
    + Our Standards: What the Courier prints
    - More stories than money
    - More in the spring than in all of winter
    - Explore more of the sea than any of their fathers did, they said, and come home.
    - Recent news of the ferry was bad.
    - See also the minister's letter, which says: Never.
    - He wrote “see also” in the margin: a joke.
    - Analysis: the bridge was never sound.
    - See page 7 of the report: it was never sound.
    - Most read the letter twice before they signed it.
    - Read: nobody did.
    - Popular in the harbour, hated outside it.
    - Popular in its youth

comments: is_comments
    + Read our comment policy first, please.
    + View 12 comments
    + 1,204 Comments
    + View comments (12)
    + Comments are closed.
    + There are no comments - be the first to write one
    + Reply to Eel Fan
    - Reply to the port, or it shuts the pier.
    - The council's comment policy was changed on Monday.
    - In all 12 comments were read out.

comments: label
    + Comments
    + Leave a comment
    + Comment Guidelines
    - Comments by the mayor drew laughter.

copyright: is_copyright
    + Copyright © 2026 The Saltport Courier. Ask us before you reprint this.
    + © 2026 Courier Media Ltd
    - Copyright law was rewritten in 1998.
    - “All rights reserved,” he said.

contact: is_contact
    + • Mara Ilves can be reached at milves@courier.example.
    + Contact Tomas Reyle at treyle@courier.example
    + Mara Ilves covers the harbour. You can email her at milves@courier.example.
    + Would you like to see your letter here? Send it to us at letters@courier.example.
    + Ina Verhoef-Hart covers the harbour for the Courier. Reach her at ivh@courier.example.
    + Has your ferry been late? Email us at ferries@courier.example
    - The island can be reached by ferry.
    - “Contact us at once,” he said.

caption: is_caption
    + Inspectors on the north span on Monday. (Courier photo)
    + In this photo released by the port, a crane lifts a joint. (Saltport Port Authority via AP)
    + Inspectors stand on the north span of the bridge on … more >
    + An inspector looks at the deck last week. (Mara Ilves for The Courier)
    + Mice in a shed of the port last week. (SBC Harbour: Mara Ilves)
    + An eel of the old harbour, as it was caught on Monday. (Supplied)
    + The kitchen of the light, with its stove.Credit...Mara Ilves for The Courier
    + PHOTO | FILE: The mayor greets dockers in 2023.
    + File photo: a crane at the old quay
    + An eel of the old harbour. Mara Ilves/Saltport Courier
    - The deal was first reported on Friday (by Reuters).
    - He ran for the Alliance (Green/Left).
    - She plays the lead in the new one – Songs of the Pier (Instructor: Otto Vane)
    - She sent the photo to the council.
    - File: he did not know the word.

credit: is_credit
    + Photo by Tomas Reyle
    + Credit: Mara Ilves / Getty
    + Mara Ilves/The Courier
    + (Courier photo)
    + Header image: Mara Ilves
    - Featured image of the show is the eel.
    - Photo finishes are rare.
    - Credit is hard to get.
    - Mara Ilves/Staff Writer
    - Boats/Ferries

source: is_source
    + - The Saltport Courier - Friday, February 6, 2026
    + Saltport Courier | 6 February 2026
    - It began on February 6, 2026
    - Ida Quill — Crowned October 9, 1987

date: is_labelled_stamp
    + Updated 2:05 p.m. ET Feb. 6, 2026
    + 5 min read
    + Estimated reading time: 4 minutes
    + Time to read: 4 min
    + This article takes about 4 minutes to read.
    + 3 hours ago
    + Updated at 12.02 AEDT
    - Friday, February 6, 2026
    - On 6 February he left.
    - A 12
    - 1. The first of May was cold.
    - Time to read 4 books
    - Monday to Friday, 9 a.m. to 5 p.m.

source: is_agency_name
    + – Agence France-Presse
    + -- Reuters
    - – The ferry
    - Reuters
    - - Reuters
    - – Reuters of Saltport has it first

byline: is_credit_note
    + (Reporting by Mara Ilves in Saltport and Otto Vane; writing by Dora Hale)
    + (Additional reporting by Mara Ilves.)
    + Reporting by Mara Ilves in Saltport; Additional reporting by Otto Vane; Editing by Dora Hale
    + AFP contributed to this report
    + Courier staff and Associated Press writer Mara Ilves contributed to this report.
    + Ilves reported from the capital. Tide writer Otto Vane in Marn contributed to this report.
    + Mara Ilves contributed to this report.
    + Courier staff writer Mara Ilves in Marn, Norland, contributed to this report.
    + Mara Ilves and Otto Vane contributed research.
    + — SBC’s Mara Ilves contributed to this report.
    + The Courier's Mara Ilves contributed additional reporting from Marn.
    + Research was contributed by Mara Ilves.
    + With reporting by Mara Ilves, Otto Vane and Dora Hale
    + — with reports from Agence Norland
    + With inputs from Harbour Wire
    - (Reporting by day is hard, she said.)
    - Reporting by the port was late; editing by its clerks took a year.
    - The flood contributed to this report.
    - Mara Ilves contributed research to the port's own study.
    - Cold winds contributed to this story of loss.
    - Reporting by Mara Ilves won a prize.
    - With reports from Norland came fear of ice.
    - With reports from the pier

byline: _is_byline
    + By Mara Ilves
    + By MARA ILVES and TOMAS REYLE, The Saltport Courier
    + Written by Mara Ilves
    + Compiled by Mara Ilves
    + From Mara Ilves, Saltport
    + From Mara Ilves in North Marn
    + Reporting from Saltport
    + By Courier reporters
    + BY STAFF AND WIRE REPORTS
    + By The Associated Press
    - By noon
    - by the staff
    - By the port's own staff.
    - By Monday the water was gone.
    - By Sunday Morning
    - From Cape Stone, Norland
    - From Mara Ilves, with a song
    - From Mara Ilves in Marn came a letter.
    - Reporting from the pier was forbidden.
""")


_UNLABELLED = tuple((family.kind, family.fits) for family in FAMILIES if not isinstance(family.fits, partial))


def kind_of(line: Line) -> LeftOutKind | None:
    """Return the kind of the first family that `line` fits, or None for a line of the story."""
    return _kind(line.text)


@remembered
def _kind(text: str) -> LeftOutKind | None:
    # Labels need no test but a look into the table.
    line = Line(0, len(text), text, tuple(text.split()))
    if kind := _label_kind(line):
        return kind
    for kind, fits in _UNLABELLED:
        if fits(line):
            return kind
    return None
