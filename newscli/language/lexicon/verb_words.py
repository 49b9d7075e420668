"""The verbs of the lexicon, by whether they are nouns as well; see `verbs` for how they are asked for.

They are the common verbs of general English and of news, 2,500 in their American spelling. They come from lemminflect
0.2.3 (MIT), cut by the frequencies of wordfreq 3 (Apache 2.0) to those whose forms in *-ed* and *-ing* are in common
use, with others added from general knowledge; the counts of WordNet 3.0 (WordNet licence) tell which are nouns too. The
verbs of each letter begin a line, so that a new one moves few others.
"""

# Regular verbs that are seldom nouns; such irregular ones stand in `inflection` alone.
ONLY_VERBS = """
abduct abet abide abolish abridge absorb abstain accelerate accept acclaim accommodate accompany accomplish accredit
accrue accumulate accuse accustom achieve acknowledge acquaint acquire acquit act activate adapt add adhere adjoin
adjourn adjudicate adjust administer admire admit admonish adopt adore adorn advertise advise affect affirm afford
aggravate agitate agree alienate align allege alleviate allocate allot allow allude alter amass amaze amend amortize
amplify amuse analyze animate annihilate announce annoy anticipate apologize appall appear appease applaud apply
appoint appreciate apprehend approve arbitrate argue arouse arraign arrange arrive ascend ascribe ask aspire assail
assassinate assemble assert assess assign assimilate assist assume assure astonish astound attach attain attend attest
attract audition augment authenticate authorize automate avenge aver avert avoid await awaken
babble backtrack baffle bail bake banish bankroll baptize bar bathe befriend beg behave behead believe belittle belong
bemoan berate besiege bestow betray bewail bewilder bicker blacken blacklist blather bless blink blog blurt boggle boil
bombard boo bore borrow bother brag breathe brew brighten broaden browse burgeon bury
cajole calculate calibrate cancel capitalize captivate carry carve castigate categorize cater cease celebrate
centralize certify characterize cherish chew chide chime choke chop choreograph chortle churn circulate cite civilize
clarify classify clean cleanse clear cleave clench climb clog clothe co-found coax codify coerce coincide collaborate
collect collide colonize combine commandeer commemorate commence commend commiserate commit communicate commute compare
compel compensate compete compile complain complete complicate comply compose comprise compute conceal concede conceive
conclude concur condemn condense confer confess confide confine confirm confiscate conform confound confront confuse
congratulate connect conquer consider consist consolidate conspire constitute construct construe consult consume
contain contaminate contemplate contend continue contradict contravene contribute contrive convene converge converse
convey convince cooperate cope correct correspond corroborate corrupt covet cower cram crash-land crave create cremate
criminalize criticize cross crowdfund crucify cruise crumble cuddle culminate cultivate curate curl curtail customize
dangle darken daunt dazzle deadpan debilitate debunk decease deceive decentralize decide declare decompose decorate
decriminalize decry dedicate deduct deem deepen defend defer define defraud defuse defy degrade delete deliberate
deliver delude delve demolish demonize demonstrate demote demur denote denounce deny depart depend depict deplete
deplore deploy deport depose deprave depress deprive deride derive descend describe deserve designate despise destine
destroy detach detain detect deter deteriorate determine detonate devastate develop deviate devise devote devour
diagnose differ differentiate dignify dilate dilute diminish dine dip direct disable disagree disallow disappear
disappoint disapprove disarm disavow disband discard discern disclaim disclose disconnect discontinue discourage
discover discriminate discuss disembark dishearten disinfect disintegrate dismantle dismiss disown disparage dispense
disperse displace dispose disqualify disrupt dissect disseminate dissipate dissolve distill distinguish distort
distract distribute disturb diverge diversify divert divide divulge dominate donate downgrade downplay downsize drawl
dredge drown dry dub dump dupe dwindle dye
earmark earn edit editorialize educate eject elaborate elect elevate elicit eliminate elongate elude emanate embark
embarrass embed embellish embezzle embody emboss embroider emcee emerge emigrate emit emphasize employ empower empty
emulate enable enact encase enchant enclose encode encompass encourage endanger endear endorse endow endure energize
enforce engage engrave engross engulf enhance enjoy enlarge enlighten enlist enrage enrich enroll enshrine ensue ensure
enter entertain enthrall enthuse entice entitle entrench entrust enunciate envelop envisage envision equate equip
eradicate erase erect erode erupt escalate espouse establish etch euthanize evacuate evade evaluate evaporate evict
evoke evolve exacerbate exaggerate exalt examine exasperate excavate exceed excel except excite exclaim exclude
excoriate execute exemplify exempt exert exhaust exhort exist expand expect expedite expel expend expire explain
explode explore expose expound extend extinguish extol extort extradite extrapolate
fabricate facilitate fade fail falsify falter fascinate fasten fertilize fetch fine finish fix flatten flatter flicker
flinch flog flout follow forewarn forfeit forge formulate fortify foster found fret frighten frown frustrate fry
fulfill fumble fume fundraise furnish
gamble gape garner gather generalize generate gerrymander gild glean glide gloat glorify glue govern grab grapple grasp
gratify graze greet grieve grope grouse gush
haggle handcuff handle happen harass harden harrow hatch heal heave heighten hesitate hijack hinder hiss hitchhike
hoist horrify hospitalize hover humiliate hurl hustle hypothesize
identify ignite ignore illuminate illustrate imagine imitate immerse immunize impair impart impeach impede impend
impersonate implicate implore imply impose impound impress imprison improve improvise impugn inaugurate incapacitate
incite include incorporate incur indicate indict induce induct indulge infect infer infest infiltrate inflate inflict
inform infringe infuriate ingest inhabit inherit inhibit initiate inject injure inoculate inquire inscribe insist
inspect inspire install instigate institutionalize instruct insulate insure integrate intend intensify interact
intercept interconnect interfere interject interlock interpret interrupt intersect intertwine intervene intimidate
intone intoxicate introduce invade invalidate invent invert invest investigate invite invoke involve irrigate irritate
isolate itch
jab jog join jump justify
kidnap kvetch
lambaste laminate lampoon laud launder legalize legislate lengthen lessen levy liberate lick lift lighten like liken
limp linger liquidate lisp listen litigate live livestream loathe locate lodge log loom loosen lower lurk
magnify maim maintain malign manage manifest manipulate mar marry mature maximize meddle mediate meditate melt memorize
mend merge mesmerize migrate mince mingle minimize miscalculate mishandle misinterpret misjudge mismanage misplace
misrepresent miss misstate mistreat mitigate mobilize mock modernize modify molest mollify monetize motivate mourn
muffle multiply mumble muster mutilate mutter
nag narrate narrow nationalize navigate necessitate negotiate nestle neutralize nod nominate normalize notify nourish
nurture
obey obligate oblige obliterate observe obsess obstruct obtain occupy occur offend officiate okay omit open operate
opine oppose oppress opt optimize ordain organize orient originate oust outlast outnumber outpace outperform outpoll
outsource overestimate overfund overheat overlook overpower overrate overrule overshadow overturn overwhelm overwork
owe own
pacify paddle pamper pan paralyze parole participate pat pave peddle peel peep penalize penetrate perceive perform
perish perpetrate perpetuate persecute persist personalize persuade pertain petrify philosophize pick pierce pillage
pillory placate please plumb plummet poach poke polarize pollinate pollute ponder pontificate populate portray posit
possess postpone pour prattle pray preach precede predict prefer preoccupy prepare prescribe preserve preside presume
pretend prevail prevent privatize proceed proclaim procure prod produce profess prohibit prolong promote promulgate
pronounce propel prophesy propose propound prosecute prosper protect protrude provide provoke publicize publish
punctuate punish purge purify purport pursue putt puzzle
qualify quash quell quibble
radiate radicalize ramble ransack rape rasp ratify rationalize raze re-elect reach react reaffirm realize reap reappear
rearrange reassert reassess reassign reassure rebut recapture recede receive recite reckon reclaim reclassify recognize
recollect recommend reconcile reconsider reconstruct reconvene recount recoup recover recreate recur recuse recycle
redeem redefine redevelop redirect rediscover reduce reelect refer refinance refine reflect refresh refuel refurbish
refuse refute regain regulate rehabilitate rehearse reignite reimburse reinforce reinstall reinstate reinvent reinvest
reiterate rejoice rejoin relate relax relegate relieve relinquish reload relocate rely remain remand remarry remember
remind reminisce remodel remove rename render renege renew renounce renovate reopen reorganize repatriate repel replace
represent repress reproduce repudiate repulse require reschedule rescind resemble resent resettle reside resign resist
resolve resound respond restore restrain restrict restructure resurrect retain retard retire retract retreat retrieve
retweet reunite reuse revamp reveal revere revert revise revive revoke revolutionize revolve rhapsodize rinse rivet
roam rob rotate rouse rub rue ruminate rupture
sadden sag satisfy saturate save scatter scold scorch scour scrawl screw scribble scrub scrutinize sear seclude secrete
secure sedate seem segregate seize select separate sermonize serve settle sever sharpen shatter shelve shorten shuffle
shun sicken sidestep sift signify simmer simper simplify simulate situate sizzle skewer skim skip skyrocket slow smack
smother smuggle snag snatch snicker sniff snoop snore snort soak soar socialize soften solder solicit solve soothe
spare spawn spearhead specialize specify speculate splice sprain sprawl sprinkle sprout squash squelch stab stabilize
stagger stammer standardize startle starve stave steam steer stifle stimulate stipulate stir stoke stomp stonewall
straighten strangle strengthen stud stumble stun stutter subdue submerge submit subscribe subside subsidize subtract
succeed succumb suck sue suffer suffocate sugarcoat suggest summarize summon supervise suppose suppress surpass
surround survive suspend sustain symbolize synchronize synthesize
tack tamper taper tarnish tease televise tempt tend terminate terrify terrorize testify tether thank theorize thicken
thrash threaten thrive throb tighten tingle tinker tolerate top topple tout trample transcribe transform transgress
translate transmit traverse treat tremble trespass triple tuck tumble twitch
uncover underestimate underfund underline undermine underperform underpin underrate underscore understate undress
unearth unfold unfollow unify unite unleash unload unlock unpack unravel unseat unsettle unveil upbraid uplift utilize
vacate vaccinate validate vanish vary verify vex vibrate victimize vie vilify vindicate violate visualize vomit
wade wait waive wander wane want warble warm warn waver weaken wean weigh welcome weld whack whoop widen wield wince
wipe wither worsen wrangle wrench wrestle
yank yearn
zoom
"""
# Of these and of irregular verbs, those that are nouns now and then: *the catch*, *a find*.
SELDOM_NOUNS = "build catch climb divide find grab hang hold jump lift rebuild reveal revamp steal treat"
# Verbs that are nouns as well, and verbs that are nouns first.
NOUNS_TOO = """
abandon abuse ache addict address advance advocate aid aim alert anchor annex answer approach arch archive arrest
assault attack attempt attribute auction
bait ban bang base batter beat bellow benefit bet bid bite blame blare blast blaze bleach blend blister bloom blossom
blur blush boast bog bolster bolt boom boost bounce bound bow boycott brace breach break breed bribe bruise brush
buckle bug bulge bump burst bust bustle butcher buzz bypass
call canvass caption capture care cast cause caution censor center challenge change chant charge chase chat cheat check
chip chronicle chuck chuckle claim clamp clap click clinch close clutch collapse comment compound compress compromise
concentrate concern conduct consent control convert convict cook coordinate cost cough count cover crack crash crawl
cripple croak crouch crunch crush cry curb cure curse cut
damage damn dance dare dash deal decay decline decrease default defeat delay delight demand desert design dial dictate
die digest discount discredit disgrace disgust dislike dispatch display dispute disregard dive dock dodge doom double
doubt download draft drag drain drape dread dress dribble drift drill drink drip drive drop duplicate
e-mail ease echo eclipse email embrace encounter end escape escort estimate exercise exhibit exile exploit export
express extract
face fake fall favor fear feed fight file filibuster fill filter finance fire fit flank flap flash flex flick flip
flirt float flop flourish flush flutter fly focus fold force forecast format forward fracture free fuse
gain gallop gasp gaze gear gesture giggle glance glare glaze gleam glitter glow graduate grant grin grip gripe groan
groom growl grumble guarantee guess guide
hack hail halt hammer hamper harangue harness harvest hate haul haunt help herald hide highlight hint hire hit hitch
holler honor hook hop hope host huddle hug hum hunt hurry hurt hype
implant implement import imprint incline increase insert insult interview intimate intrigue issue
jam jar jerk
kick kill kiss kneecap knock
label lack lag lament land lash last latch laugh launch lead leak leap lease lecture lie limit link lock long look loop
love lure
mail mandate maneuver manufacture march mark marvel mash mask massacre massage mastermind match mean measure mention
mind mistake misuse mix moan mold monitor mount move murmur muse
nail need neglect nickname nosedive notch note notice number
offer order outlaw outline outrage overflow overhaul overlap overload overthrow
pace pack pad paint pardon pass paste pause pay perch permit pin pinch pinpoint pitch place plague plan plateau play
pledge plough plow pluck plunder plunge poise poison polish pop pose post praise precipitate preface press print probe
promise prompt prop protest puff pull pulse pump punch puncture purchase push
quarantine quarry query question quip quote
race rage raid raise rally range rant rap rattle rave reason rebound rebuke recall recap reel regard register regret
reign reject relay release remake remark rent repair repeal repeat reply report reprimand reprint request rerun rescue
reserve resort rest resume retail retake retort return reverse review riddle ride ridicule rig ring rip rise risk roar
roast roll rot rout ruin rule rumble run rush rust
sack sacrifice safeguard sail salute salvage sanction scan scapegoat scare schedule scoff score scout scramble scrap
scrape scratch scream screech scroll seal search set shake share shave shed shield shift shiver shop shout shove show
shroud shrug sideline sigh sign sink sip skate ski slam slap slash slate slaughter sleep slide sling slip slump smash
smear smell smile snap snarl sneer snub sob sound span spar sparkle spell spice spill spin spitball splash split
splutter spotlight spray spread sprint spur spy squat squeal squeeze stack stain stake stalk stamp stand stare start
stay stem step sting stitch stockpile stop store strain stray stretch strike stroll struggle study subpoena substitute
supplement supply support surge surmise surprise surrender survey suspect swallow swap swarm sway sweep swell swerve
swing swipe swirl switch
tackle tag tailor talk tap taste taunt tear test thread thrust thump thunder thwart tick tie tilt tint toast torture
toss total touch trace trail train transfer transplant transport trash travel tread trigger trim trot trust try tug
turn tut tweet twist
update upgrade upload upset urge use usher
veil vent venture vest veto view visit vote vow
wager wail wake walk warp warrant wash waste watch weave whine whip whisper whistle win wink wisecrack wish wonder work
worry wrap wreck
yawn yell yelp yield
"""
NOUNS_FIRST = """
access account age alarm ambush amount anger appeal arm associate audit award
back balance bargain bark bash battle bias bill block blow board bomb book border bottle brand brief broadcast brood
bubble buffer bully bundle burden
camp campaign caucus champion channel charm chart charter cheer chill clash claw clip cluster coach comb combat command
commission compliment conflict contact contest contract contrast copy counsel counter craft credit crow crowd crown
cycle
date debate debut decree deposit desire detail discharge discipline disguise dissent divorce document dream
edge engineer esteem exchange excuse exit experience experiment eye
factor farm fast fault feature fence figure film fish flag flare flood flow form frame frost fuel function fund
grade grill ground group guard
hand handicap harbor harm head headline heat hedge hike house
impact inch index influence input institute interest
jail joke judge
layer level license light list litter load loan lobby loot
man map market master matter menace message mill mine model moonlight murder
name needle network
object overhang
pair panic parade paraphrase park partner patent patrol peak peg pen petition phase phone photograph phrase picture
pile pilot pipe plant plot plug point police poll pool position power practice present pressure process profile profit
program progress project
quiz
rack rail rain rank rate rebel record recruit reference reform refrain reprieve research respect result revenge reward
rhyme round route rumor
sample savage scale screen seat sense sentence service shame shape shear shell shelter ship shock shoulder shovel
showcase shower side signal silence slice slit smoke snow sort source spark speed sponsor spot spring squabble staff
stage stall star state station stick storm strand strap streak stream stress string strip stroke structure stuff stunt
suit surface swamp sweat
tape target tax team term text thrill time tip tire title torment tour tow tower track trade traffic trap trend trick
trip trouble truck tune tunnel type
value voice volunteer
wage water wave wheel wind wire witness worship wound wrinkle
"""
# British spellings that no rule leads from.
BRITISH = """
appal appall; catalogue catalog; centre center; colour color; distil distill; endeavour endeavor; enrol enroll;
enthral enthrall; favour favor; fulfil fulfill; harbour harbor; honour honor; instal install; instil instill; labour
labor; manoeuvre maneuver; mould mold; neighbour neighbor; plough plow; practise practice; programme program; rumour
rumor; savour savor; smoulder smolder
"""
