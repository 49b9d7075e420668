"""Nouns of events: those that are scheduled, and those that nobody plans. From general knowledge."""

from newscli.language.words import word_set

# A day beside one of these may lie ahead: "announced a vote on June 30".
SCHEDULED = word_set("""
    vote votes election elections primary referendum meeting hearing trial game match race fight debate session summit
    conference launch opening release ceremony concert festival strike march rally protest return sale auction exam
    launches hearings meetings talks deadline anniversary birthday show shows tie fixture derby final semifinal wedding
    funeral tour gig screening premiere poll polls runoff inauguration appearance sentencing reopening closure service
    parade clash encounter leg qualifier replay caucuses ballot count draw
""")
# A day that tells one of these from others lies in the past: "will debate the attack in January".
UNPLANNED = word_set("""
    attack attacks fire fires crash crashes killing killings murder murders shooting shootings stabbing blast blasts
    explosion accident incident disaster flood floods storm storms quake earthquake ruling verdict defeat win loss death
    deaths arrest arrests raid raids riot riots outbreak coup massacre bombing collision wreck protests
""")
