"""What verbs may stand with: those without a passive, those that need an object. From general knowledge."""

from newscli.language.words import word_set

# Verbs without a passive: their past stands for no relative clause.
NEVER_PASSIVE = word_set(
    "said agreed appeared applied arrived belonged ceased climbed collapsed collided complained consisted "
    "continued crashed declined departed died differed disappeared disagreed emerged erupted evolved existed "
    "expired exploded failed fainted flourished happened hesitated insisted intervened jumped lasted laughed lived "
    "looked listened migrated occurred participated plunged persisted prevailed rallied reacted rejoiced relied "
    "remained resided resigned responded resulted retired returned seemed slipped slumped smiled soared stayed "
    "struggled succeeded surged survived talked testified traveled tumbled travelled vanished voted waited walked "
    "wept worked became came fell flew froze gone grew lay rang rose ran sang sank sat slept slid spoke sprang "
    "stood swam went woke"
)
# Verbs that need an object: without one their form is a participle, as in "a company based in Leith".
NEVER_ACTIVE = word_set(
    "accused appointed arrested based born charged convicted detained elected found founded injured jailed killed "
    "known located named owned published sentenced used wounded"
)
# Passives that an object may follow: "a boy given a week", "a man called Lund".
PASSIVE_WITH_OBJECT = word_set(
    "asked awarded called charged considered declared deemed denied dubbed elected given granted handed labeled "
    "labelled left made named nicknamed offered paid promised sent shown taught termed told titled"
)
# Nouns that are verbs after "is due to", *due to land*, where other nouns are a reason, *due to rain*.
DUE_TO = word_set("lapse elapse graduate dock sail air race land release rule host sign debut premiere report")
# What is to come is these: "was due on Monday", "is set to open".
PLANNED = word_set("due scheduled set supposed expected planned meant slated")
