"""What says something in writing, by kinds, and where somebody speaks. From general knowledge."""

from newscli.language.words import word_set

# What somebody writes to say something: *the mayor said in a statement*.
MESSAGES = word_set("""
    statement response reply letter note message memo memorandum email e-mail post tweet text release leaflet op-ed
""")
# Where somebody speaks: *the mayor said in an interview*.
OCCASIONS = word_set("interview briefing conference call telephone phone speech hearing testimony")
# What somebody speaks at, or after.
GATHERINGS = OCCASIONS | word_set("""
    assembly ceremony council court debate dinner event forum game meeting match panel parliament podcast presser
    programme race rally reception seminar session show summit talks town-hall tour trial visit vigil vote webinar
    workshop
""")
# Where somebody writes or is heard: *the mayor said on television*.
CHANNELS = word_set(
    "air bluesky camera facebook instagram linkedin radio telegram television tiktok tv twitter youtube"
)
_WRITTEN = word_set("""
    affidavit application article bio biography brief complaint court-filing document dossier editorial filing
    indictment lawsuit manifesto motion notice paper petition report review ruling sheet suit summary testimony
    transcript verdict warrant website
""")
_FINDINGS = word_set("study survey poll polling census data evidence analysis analyses estimate forecast log")
_RULES = word_set("law rule act bill order")
# Papers, or something else: *the account of the driver*, *a senior figure*.
_OFTEN_NOT_PAPERS = word_set("account book figure record")

DOCUMENTS = MESSAGES | _WRITTEN | _FINDINGS | _RULES
# What says something itself: *the report says*.
STATING_PAPERS = DOCUMENTS | _OFTEN_NOT_PAPERS
