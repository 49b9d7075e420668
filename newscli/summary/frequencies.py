"""In how many of ARTICLES articles a term is, rounded down; terms in fewer than 5 are left out.

Made by tests/learn/summaries.py.
"""

ARTICLES = 1740
LEVELS = {
    5: """
0.2 1,800 10th 11-year-old 12-year 144 16,000 1930 1962 1966 1967 1975 2.8 20-point 2019 2030 28-year-old 3-year-old
30s 35-year-old 370 4,500 4.5 4.7 44-year-old 50th 5:15 5th 600,000 6:30 7-year-old 7.25 8-year-old 84 87 88 8:00 8:30
8th 9,000 90-minute 94 98 abba abbey abdi abide absurdity abuja acceleration accessory achill acquire adherence
admissible afl-cio airbu al-maliki al-qaeda al-shaabi alejandro alexandra alexi alienation alina allege alright amc
amsterdam analytic andre angrily animosity antagonist anthem anti-abortion anti-government anti-immigration
anti-semitism antiabortion antidote anton apparel apt arbitrarily archaeology arlington armstrong artifact
artificially arturo ashton asia-pacific assyrian aston atletico atmospheric atomic attendant attire austria autism
automobile avert awaken awkwardly bachelor bahrain bait bak bale banana barn barrack barrel battle-harden behavioral
behaviour behemoth beirut beleaguer benedict beset betsy beware biblical bicker big-money big-name bik biographer
blanchett blatant blink blowback blowout blueprint blumenthal boldly bolton bonus booker boredom borough bounce
bradford brag brav bravery brazen bre breadth breakout breakup brennan brexit breyer bride brunt bulb bumper
bundesliga bundle burglary burma burnett butler butter cabl caesar campbell cancell candl cardinal casually catapult
caucus-goer caucusgoer cctv cease cedar censor chandelier cheapest check-in chi chronic clap clearanc clement clinical
closeness closur cluster coalesc coca-cola coerc coherent coincid collaborate collaborative collar collateral coma
combatant commemorat common-sense commonplace commute compatriot complexity complication comprise conant conceiv
concord confidentiality configuration confinement congressmen congresswoman consensual constabulary consummate
contemplate contraband contradictory convenience conway corker cornerstone cornwall correlation costum counterattack
countryside cowardly credence cricket cristiano cross-border crystalliz cue curl curve cyberspace dairy darl darrell
dartmouth day-to-day deadlin deafen debacle decency decision-mak defamation defer deguerin demoniz demurr dense
denunciation depiction deposition derek derisively desperation dessert detective deterrent detour devoid dhabi dhaka
dictum differentiat digg dignifi disenfranchis disillusion dismember dissident div divergent doherty domestically
dominican domino dossier dover dow downton drift drought duchess duel durable duration dwarf dwindl e.g efficiency
eldest elevate elevator embodi emeritu emigrat emulate emwazi enamor enroll entertainer entourage epstein erase espn
essex ethiopian euphoria eva evacuat evacuation evasion evenhand everton ex-president exacerbate exasperat exce
exceedingly excel exceptionally excite exert exodu expenditur expletive explode exploitation exploration extinguish
extortion extramarital extrem f1 fact-check fairy falwell far-left fast-track fatality fatigue fear-monger felicia
ferry fid fidel filibuster filipino finalist fingerprint firefighter first-ever fizzl flavor fledgl flick flier flor
fodder folly fondness foolish foray foresee fortitude freak free-market freewheel frenchman fring frontline fugitive
fuller furnish fusion gaal gale garcía garment garry gaz geneva genocide geological georgetown ghani gilbert glamorou
gleefully gmail golfer goodluck gown gradual graft grain grammy grandson grenade grievanc grijalva gripp gruel
guantanamo guerrero gun-control half-hour handshake handwritten handy happier hard-fought hard-press hard-work
hardliner harmless harrow harshly hasten hatch hater hay header heidi henderson heroic herzog heyday high-stak hijab
hindsight hindu ho hoax hockey hollow homeowner homosexual hone honeymoon hopp horrendou hu hull humayun humphrey
hygiene hypocrisy idol ill-fat illicit illuminat illusion immense impartial impassion impatient impeach imperial
imperil improperly in-depth inaction inadvertently inaugural incarceration inception incite incompatible incompetent
inconvenience inconvenient indefinite indignation indiscretion indiscriminate indonesian inefficient inequity info
innovate insensitivity insignificant institutionaliz intersection interventionist intimidate intrusion invad invalidat
inventor iphon irreversible isolate ivan ivory jackie jade jamal jeanne jenson jeopardize jewel jo johnston jointly
judd jumbo jurist kagan kano kareem kcna kellyanne kent khadder khizr kiev kirac kkk kne knowingly kurt kwon kyle l.a
laborer ladder lag lapd lapse laud laughter launcher launder lauren lausanne leaner leaning legalize legislatur lendon
leverag lew liberate liberia lieberman lightly likable likewise lily limbaugh limelight lindsay lineup linkedin lister
litter liz loath londoner lone-wolf lonely long-runn longevity loophol lori low-cost luggage luxuriou lyon machinery
madden maddow major-party makeshift malaise malaysian malcolm manifesto mantra marcel marie marking marla marley
martha marty mathematic mathematical mclaren mclaughlin md meaningless melody menu mercer merchandise merchant merrill
methodically meyer mh370 mid-march midday mideast miguel mindful miniature minimiz miranda misery mit mobiliz
mogadishu molest momentou mommy monkey monmouth montana moot morale morality moratorium mormon mouse muhammad
multimillion-dollar mumbai murderou murky mutually nationalism navigate netflix neutrality nevertrump newman newsome
nicely nicola nimet nine-second non-citizen non-partisan nonwhite norman notch notifi notoriously npr ny nypd nyt
o'brien o'reilly o.k obscure obsession obstruct occupant occurrence olive oman ominou one-year onion opin oppress
oppression organic organisation orphanage ou outdoor outer outlier outline output overcom overdrive overlap overlapp
overreach oversaw overt overtak overtake overtaken overtook overweight owing oxford packet painfully palpable paltry
pam panick parad paramilitary paramount parental parish parody parole partisanship paso patriarch patti payback payne
payoff pea pearl peasant pediatric peel penal penchant pencil penetrat perpetuate persist perspectiv pertain peskov
petersburg pfizer phas philanthropy philippe physicist picket ping playoff plunge pok policemen policy-mak politifact
pollut portfolio portman positiv potency potter predator predatory preferenc prejudice premature premise preservation
prey priz pro-life pro-trump procedural procession professionally proliferation pronouncement propell proportionally
prospective prosper provinc provisional provocation prudent pulpit punk pupil puzzle pyongyang quaint quarterly
quicker r-ariz r-utah radiation raft rahman railroad ransom raul razor-thin reassurance rebelliou recipe recourse
recreation referral refresh regrett reinforcement relevance reliance reliant relocate remake remotely renaissance
reneg renewal renounc renovation repercussion replica reprehensible republican-controll resettlement resid resistant
resonance resoundingly respectfully responsibly resurrect retell retrospect revamp rever revitaliz revolver reynold
rhod richmond roast robb robber rod roma romp ronaldo rosenberg roster rtl rubbish rubble rudolph rugg run-in safest
saint-germain salahuddin saleh salvation sami samira sane sanity santo satire savage scarborough scenery schem schmidt
schoen scorer scot scottish scourge scranton scrawl screening scuttle secretive seeker seismic seldom self-fund
selfish semiofficial serbia sergio servicemen setting sew shark sharm sharon shelley shimon shine shortfall shrug
sicken sigh silva simpson siz skeptic skipper skull skype slavery sleeper slic slide slovenian sneaker soak soap sofa
softer solemn soli solicitor someday sophia sorrow sought-after southwestern spaniard sparkl spate speed spine spinoff
spoiler sponsorship spoon spurn squeeze sri stagnation stamford standout stapl staple stare state-of-the-art state-own
statehood statesman statut statutory stein sticker stimulate sting strode subsidiz substanc sudanese suitable summ
superb superhero superman supervis supplier suppose surf surgeon surrey suzanne swamp swapp swat sweatshirt swollen
sworn sync tabloid taj takedown taller talli tamir taser teddy telegram teleprompter template tenor tentacl
testimonial thankful that'll theatre thigh thinker three-person three-time three-year thug tighter till ting tinker
tokyo tongue torpedo tory trade-off trademark trafford transmit transpir tread tremendously trench trib tribune
trinity truman trumpian two-day u.s.a unaffiliat uncommitt unconsciou underage undue unioniz uniquely unlock unreport
unresolv unstable unwant unwaver unwill unyield uphold vacat vaccine valencia valid vancouver vandaliz vanguard
vantage vault vertically vietnamese viktor vile vintage visceral vitriol vocally vogue volcano voluntary wad wagon
waist wake-up walmart wanna warden warmly watcher watt wayside webb webster weiner whitewash whitney wildcat wimbledon
wink winnow womb woo worsen wrist xenophobia xm york-bas z zach zarif zimmerman zoo
""",
    6: """
1,200 1,300 1,600 1-1 1.7 13-year-old 13th 150,000 155 16-year-old 175 17th 1956 1965 1969 1978 1st 2,700 2.2 2.3 2.7
20-year-old 2050 220 23-year-old 270 3-0 3.3 3.4 3.7 32-year-old 36-year-old 3rd 41-year-old 475 4th 7,000 70s
74-year-old 7th 8,000 91 93 9:30 aback abdelaziz abduct absentee abundance accelerate accurately acoustic acutely
adamant adaptation adept adjacent admirable ador adventur adverse affirmative agricultural ain't airstrike ala alison
alonso alternate alumni ambulance ana angl anguish annexation anoint anomaly antarctica anti-discrimination
anti-terrorism apprehend arc archaeological architecture ari arise arnold arose arrogant artistic audition aurora
availability aviv awe back-to-back backfire bader badger bailey baldwin bangladeshi barnstorm barrage bask beatl
beheading belonging bemoan beneficial bernstein berry bestsell beth bett beverly bieber bilateral billy blossom bodily
bolt bona boomer born-again breathe breathtak brett brib briefing broadway brotherhood brumfield bucket buddha
buddhist built-in bull bulli bulwark bunker buoy bureaucracy burke burnside burton businesswoman bystander californian
calvin campus candidly canova capita cardboard carnage cart casket cate centuries-old certifi certification checker
cheney chid chile chim chok chord churn cinderella citation civility claire clarifi class-action classify claudia claw
closed-door co-star cocktail coincidence collaborat collaborator composer conciliatory conclusive condemnation
condominium condon confiscat conquest conrad consistency consolation constituent constitutionally consular container
contempt contingent continually continuou coordination cordial coronation correctness costume counter-attack cover-up
covet cow cowboy cpr cradle cramp creep crescent criminaliz criteria cruickshank cultivat curator curfew curiel
curtain curti cute cynthia czech d-va daddy dampen davidson debunk decreas decree defection defens deferr defiance
deficiency defund demean denni deposit deprive derogatory desir despicable destabilize devil devolv di digest dip
disaffect disclosur discretion disgraceful dismantl dismissive disobedience disparity dispatcher dispel
dissatisfaction distortion dive diver dividend divine dodd-frank dogg dol doll dose drain drap drawn-out dron drov
dual durst dusseldorf dysfunctional easiest eclips eclipse ecosystem elaborat electorat elegant eligibility elusive
emblematic embody encompass encouragement endorser energize enrichment entrench eradicate err espous essay exacerbat
exec exempt exile exporter extensively extoll extraordinarily extravagant fa fabricat faithful fanatic farid fatigu
feasible federally fenc ferdinand fervor fiance fiancée fitton flap flar flat-out flatter flex flirt florence fluent
foia foil foothold footwear foreclosure forge formation forthcom fortnight four-time fractiou francoi frantic
fraudulent fray free-trade freeze full-blown furniture gadhafi gaffe gallon gawker gaze generational gentle gentlemen
gestur get-out-the-vote ghost gig gild gilmore ginsburg glasgow gloom goldberg gossip governance gowdy grandparent
gratitude griev grind gruesome guerrilla guilt hallmark hallway ham hardship harlem harmeet harvey hasan hazardou
headache health-care healthier heap heartbroken hebrew heckler hefty hello hernandez hewlett high-rank high-spe
highest-profile hillaryclinton hilton hitch hogan homicid honorable hopeless hors howl huh humbl icy ignit ignorance
impede impend impoverish impulse incapable incarnation incomplete inconsistency incriminat indigenou ineffective
infight infiltrat influx ing inhabit inherently innocence inroad instrumental intentional interfer interject
interstate intolerance invite ironic isolationist jazz jen jindal jinx jockey johnny jonah jorge julian juvenile kay
kazakhstan keenly kendall khamenei khartoum kidnapping kristen kurd lago lambast languag laptop laser laundry laurent
law-abid lawn leeway leftist legalization lemon leslie lethal levi like-mind likud limp liquid literary litigation
little-known locally lodge logical logistical logo long-stand long-time loudest lover luke lurch lurk lush madeleine
magistrat magnificent magnitude mailonline mainland mammal manipulation mar-a-lago marcher markedly marr mateen megan
menac menendez merg mexican-american miami-dade mic mich midwestern milbank militarily mindset minimize misconception
misinformation misstep misunderstand moammar modi moniker monopoly monte montgomery moody mortal moss most-watch mp
murdoch muscl mut myriad mythology n.c nagg nairobi naive narcotic narendra nasa nate nationality negligence newborn
newfound newtown neymar nico niger no-fly nodd o'donnell o'neill oblig observe offens onetime opening orphan orthodox
outcom outlaw outpour ovarian palin panetta paranoid parisian password pavement peanut penaliz penny perch peril
perilou periodically perish perk perpetual pervasive peshawar petty pga phenomenal pickup pierce pierre pillar pimp
plagiarism plaster plaza plurality pointedly poorest portsmouth potu pr pre precaution precision predictably prep
prioritize pro-choice pro-rubio prob probable programme prohibition promoter propose psychologist punitive puppet
purposefully q quash quicken quran r-tx rabbi rahm raleigh ramm ranger ration readily real-life rebellion rebrand
rebut rebuttal recapture receptive recess record-break recurr referee regiment regulatory reinstatement reinvent
rejoin reluctance removal reprimand repris reproductive resent reset residential retroactively revolv richardson ridge
rode rodger rosberg rung runoff sagg salad salem salma sandwich sao satirical satisfaction savag scan scandinavia
scann scold sebastian second-guess second-largest secrecy self-styl seminar sensation sensibility serena sergeant
sergey shad shane sharpton shedd sheep sheffield shekau shinzo shopper short-liv shortcoming showing shunn shutt
shutter sierra silly siren six-year skeletal slowdown smallest smartphon snatch snowfall somber southampton speculate
spencer spous spree stabilize stalk stoke strategically strife stun subpoena sufficiently suing sunset suv swap
sweetheart swim symbolic syndrome syracuse systematically tablet tail tamp tawfeeq teas tee tenet tentative tenuou
terminate terrifi texan then-secretary thereafter theresa third-largest third-place throne timely timestamp tolerant
tolerat tomato topless toughen tow tpp tracker trader trafficker transit transitional translator trap treason trove
tsunami tuition-free tumor tweet_id two-man two-state two-way uber ucla unbeaten unbound unchang undergraduate
understandable undertak underwear undone unemploy unicef unifier unmark unmistakable unprepar unreasonable unrelent
unsafe unspecifi untrustworthy uplift uranium utility vacancy vari vehemently vendor venezuela vent verge verizon
viability vicinity vigilant vigor vigorou vivian vivid vouch waiv waiver wang warmth warp weaponry weav wedeman
weekday welch westminster whack whip whistle wick wield willingly wire worldview worthwhile wrench x-ray yank year-end
youthful zeal
""",
    7: """
13,000 14-year-old 145 18th 1940 21,000 21-year-old 214 25-year-old 3-1 30-second 38,000 40s 70,000 78-year-old 81 92
abe abort abubakar accidentally accordance accuracy accustom acquitt adequately admittedly advertiser aerial affluent
albright alcoholic alkhshali allocat almasmari altercation alzheimer ample analogy andr anne anonymously ansar
anti-corruption antipathy append archive arctic ardent arrange arrow asham assuage atheist austrian autograph autumn
awake award-winn backup bacteria baffl bald bangladesh basket bat battalion beef beg benchmark beneficiary bergen
berman best-sell betrayal birmingham blackwell blasio blend blister bloodi boardroom bombshell booth brady breed
brightest brisbane bro bronze brussel bryan burrow businessmen canal candid capitalism capitalist caregiver caretaker
carpet carrot cartoon catalog ceasefire cellphon censorship cheek chemistry christianity christine clad clamor
clarence clarkson clay clearance clever clue cnnphoto co-worker coalesce coffer collaboration columbu comfortably
commander-in-chief commemoration commend committeeman compliment composition concede condo confidant congratulate
consciousness consequential consolidat constraint continental conven convenient cope copi cord corridor cory cotton
countrymen courageou courtroom covert cozy crawford creature crisscross cub culprit cult cure curry curtail cynical
dam dancer dar deceas deed demeanor der derby derid deriv descendant destin devote diana diane diner dioxide dirt
disbelief discard discomfort discord discourage discriminat dismissal disparag disqualifi dissatisfi ditch dock
doctrine doj dole dragon drastically drone dude dysfunction eagerly earner edison editor-in-chief educate eisenhower
electricity elena elise ellen embattl embroil emory engender enhance enrollment entail erdogan ernst essid euro evade
exhaustive exhibition explicit extinct f.b.i face-to-face facilitate faculty fancy far-reach farther fearful felon
ferrari fifa fifty filter firebrand fisher five-star fixture flam flint forb forgiven fred freez freshman funnel gag
galaxy gambl gareth garin gasoline gathering gdp geek geniu genre genuinely geoff glar goldwater gps gravity greene
greenhouse groundbreak groundwork habib hakim hamdi hampton handily happiness hardline harness harvest hat-trick
headach heartbreak heartfelt heather heinou hike hoist homosexuality hon honda hoosier horizon hover huddl humiliation
hype ideally illustration imagery implant implementation implicitly inauguration indicator indirect indirectly infect
infring infringement ingredient inherent inhumane inquest instructor integrate interactive internally interviewer
invention iowan ipad israeli-palestinian it'll jab javier jealou jethro joan jokingly jolie joni judgement kabul
karimi keith keynote kit kniv ky laboratory labour laps laurence layoff left-lean legitimately leicester lent leon
leonard lewinsky liberation liga literacy literal litmu live-action lodg long-shot longer-term loop loophole lopsid
lou louisville loyalist lu lubitz luckily lucy lufthansa lung luther lyin maggie mann mansion mantle manufacture
marble margaret marvin mathematically mature mend mentality merger merry messy metaphor michele middle-ag midland mild
miner minimal miracle misdemeanor misguid mistrust mo monk months-long monument mortgag motorist mourner mug mull
murderer narrower navigat netherland newcomer newest newsletter nicknam nieto nobel nonsense noon nursery oak oakland
oath obscur old-fashion orthodoxy ostensibly outburst outcry outnumber outskirt overly overtime owen pale par paulo
pave payroll pbs peni perjury persecution petraeu ph philanthropist philosophical phras pile pinn pipe pistol plank
plow poisonou policymaker portuguese posting pounc precariou precise precisely presenter prid pro-russian proactive
prominently proximity psychiatrist pub purple purportedly puzzl pyramid quantity quarterfinal query r-n r-s rabbit
radicaliz rafael raqqa rational rationale rebuke recast reced recep recreational redirect remarkably remorse renown
rental repay rescuer restart restroom restructur retract revel rey rhetorical ridicul roam robertson robotic roe
romance rome rope ros rouhani rous rowdy rubber ruling run-up runner-up ruthless samuel scam scapegoat scour scout
sculptur secondary segregation seizure seoul separation sexuality shaken shaky sheikh sheldon shelv showcase shower
sit-down six-month skew skirt slap slick slop slump slur smarter smear smok snack snapshot sniper solidifi solomon
sony sotomayor spik spite spontaneou sprint stagnant stan start-up stereotype sterl stifl stint strapp strewn strid
striv styl subscribe substitut subway succession successive suffolk sunny suppli swift swip swipe sword sympathizer
systematic tab takeaway teammat technician tel temperature terminat then-sen theology thereby thirty three-day
thriller toast toddler toe tommy toppl trait transformative trustworthy tuck turner twelve two-hour u.k ubiquitou uh
unanswer unauthoriz undefeat understandably unearth uneasy unfavorably unfound unload unnotic unsettl unstoppable
unsure unsustainable untrue upbeat upfront upgrad upheld upload urgently useless utiliz utmost vacant verbally
victimiz vincent violently wak warplan wealthier well-document witch wooden wright yellen yoga
""",
    8: """
1,100 10:30 110 12th 14th 15-year-old 18,000 180 1973 1979 1985 1987 2,500 22-year-old 260 27-year-old 275 29-year-old
31-year-old 33-year-old 360 4,000 4.9 5.5 55,000 77 79 80s 86 911 abbott abdu abraham absorb acclaim accountant
accumulat acute addict addiction adversity advisor affection affidavit aggregate agitat agriculture airliner airspace
aisle al-abadi al-assad al-baghdadi albert album alexander alexandria allegianc alp amanpour amend amus analyze
angelina annex anti-muslim antic anticipation anxiou apparatu arabian arabic arbiter arbitrary archaeologist
archbishop arguably ariz articulate artillery asleep assad assuranc astonish audit aunt authorization autobiography
badge baggage balk ballistic balloon ballroom bankruptcy bannon baptist batter beard behave beholden bend berkeley
bern bernard bibi bidd billboard bird bisexual blair blar bleak blockbuster blond bloodsh bloom blu boehner bonu borno
bounc boundary boxer brac brash brick brigade bristl briton broaden brutally buddy buffalo burlington butt
cancellation cape capitalize capp captive cargo caribbean caroline castillo casual catastrophic caveat cellphone
centerpiece certificate chan chapel charisma charismatic chatt chatter chef cheryl chicken chopp choru christiane
chronicl cinema circu civilization clapp clark clarke classification cleaner cleric cling closure cnbc coastal cocaine
coffin collectively collision colorful commodity commonwealth companion compass compassionate compensation competence
competent complicate compris con conceal confederate confession confin confusion congratulation congregation
consequence conservation consolidate conspir constitut constrain constructive consulate contaminat contemplat
contestant continuation contradiction controller convoy cooperat coordinate copyright corn correctly correspond
correspondence cosmetic couch counselor crater cream critically criticis crop crusader cuban-american cultur d-calif
d-mass d-n d-nev danny dare darkness datetime daunt daylight dealing deborah decorat decry dedication defi defiant
degrad delegate-rich deliberation delicate delta dempsey despair detaine detrimental devotion dictat dictate
dictatorship dignity dipp disarray discriminate diseas disguis dish dislik dismal disposal disqualify disregard
disrespect disruptive distribute distribution divert divorc dmitry donate donn donna dos doug down-ballot downturn
downward drum dubai dubiou dug duo dwell dynasty dzhokhar eaten eddie embedd emergence emily emma emotionally endure
energetic engin english-language enhanc enrich enrique enthusiast entitlement envoy equation erect erin erod est
esteem etc evaluat evaluation ex-wife examiner exceptional excerpt excus exhaust exotic expedition expose external
eyebrow fabric facial fade falsely falter fann fantasy far-right fascist fastest felipe fend fertile fiercely finaliz
firestorm five-year flagg flipp fluid fool footprint forbid forbidden forg forgive forgot format fortun four-day fraca
fragile fragment fund-raiser furor furthermore fury gallup game-changer garbage genetic gentleman geography
geopolitical glen glitter goalkeeper gonzalo goodness gospel granite greatness greece greenberg gridlock griffin grill
grocery gubernatorial gunbattle gunshot hadi hammond hamper han handgun hank happily harden harmony harrison hateful
haven hawkish hazard heartland heavyweight hebdo heck hence heroin hewitt hijack hip hitler holland holm holocaust
home-state homegrown horn hospitaliz hotly hound hudson hug humble humility humor hungry hunter hurdle hypocritical
ideologically illustrate immensely immigrat immunity imperative implicat improper inadequate inclination incorrect
incremental indefinitely indicative individually ineligible inexcusable infuriat inherit injection inmate inn
innovative insecurity insensitive installation insurer insurmountable intensify intentionally inter intercept
interference interrogation intimate intimidat irish ironically irrelevant irritat irs isaac isolation istanbul iv
jacket jarr jefferson jeopardy jesse judy julia jupiter kardashian kathleen kenyan klan klein klux knight knowl ku
kuwait lagg lancaster lax lazy le leap levy liam lifelong lightn lionel literature lively lloyd lobbi locate locker
loot lopez louder luca lucrative lynn lyric machin magazin maj makeover mal mandatory manhunt manslaughter mansour
manuel marcu mariano mario maritime marketplace marriag marshall martial marvel maverick maximize mayhem mccarthy meat
mechanic mechanism medieval melania melbourne meltdown merced mercy messenger messi meteorologist metric microphone
mikhail milan millionaire mob modern-day modifi monaco monarch monetary morgan morocco motiv mourinho mph mullen
munich muster myanmar n.j naacp ncaa nearest nebraska needle neil nemtsov newcastle nfl noah noble non-profit
nonpartisan norway nuanc nut obstacl occupation offering offset offshore onslaught opener orbit organ organizational
orientation originat orlean outdat outgo ovation overflow overhead overse overthrow ownership oxygen pa palestine
panama paperwork paradise parameter partially patch pathway patron paula pav pedro pelosi performer persona pet
peterson pew phony pie pizza plainly plausible pleasant plight plummet podesta podium poet poland polarization
pollution ponder poorer pot powell preach preacher preced preparedness priest princess privilege prix promptly prone
prophet provoke psychology publiciz puerto qatar quell quinnipiac r-ky r-tex r-wi rabu rack radically rage railway
ralph ramo randomly rapper rash ratchet raucou ravag raw real-time realis realistically realization realm reap
reasonably reassure reboot recorder redact reed reel reflective regulate regulator rehabilitation reinstat relate
relay relentlessly relocat remainder rendell reno renovat replay replicate repost resilience resilient resound
respective responder restoration retriev reunion reversal revisit reviv revival revok rico riff rigorou rio ritual
robot roil rookie ruler rupert russell sack sacrific sail sailor samantha sample sanaa sandra sandy sang scal sear
secretly selfy semifinal senseless sensible sequel setup shah sharpen sheer sherman shoe shootout shortage shorter
shov shrugg sic sidewalk silenc similarity simmer sin sincere singapore singh slapp slave slay slew slice smuggl
solidify solidly solo somali sometime sonia sour southeastern spa spac span spat spearhead specializ spectacle specter
sphere spike splash squarely stabb stalwart stamina stanc standoff stanford statute staunch stephanopoulo steward
stigma stitch stok stole stomach ston storage strand straw strive stroke structural stuart stubborn stunt subdu submit
subsidy substitute sunshine supervisor supremacist surrounding sutton swagger swansea sweat swell swirl systemic
takeoff tapper taxi tayyip technique telegraph temper terrain terribly textbook thailand thick thiev thorough
thoughtful thread three-way thrust tier tissue titan tonn toomey torch torn tortur tottenham toughest trailer trainer
transcend trayvon treasur trek trey tricky triple tripp tropical trumpet tun tunnel turbulent turf two-term tying
tyler tyrone u.s.-l unanimou unclassifi uncommon unconstitutional unconventional undercover underlin underwater
underwent undisclos undoubtedly unfairly unheard unidentifi unifi unnam unpopularity unrealistic unsecur
unsuccessfully unwillingness upbring ups upstate upward utterly validity vatican veer vegetabl veil vein vest
vigorously virtu visibility void voluntarily vt wade warfare warship waterboard watson well-be whilst whipp whiter
wholesale whomever wikileak wir withdrawn wither withheld withhold withstand work-relat workshop would've wrap wrest
writing www xinhua y yale yan yawn youngster zionist
""",
    10: """
1-0 1.1 1.3 11th 120 15,000 160 16th 17-year-old 18-year-old 19-year-old 1963 1971 1977 1983 1989 2nd 35,000 350
400,000 600 63 80,000 800 82 900 90s 9525 abdullah abolish abruptly accessible accommodate accommodation accuse
acronym activat activism additionally aden adequate adjust admir advertisement akin al-shabaab albeit algeria alien
allah allud almasy alternativ altitude amateur amplify annoy anti-semitic appreciat appreciation apprentice
appropriately ash assignment ate athlete atop attraction automatically awesome ayatollah back-and-forth backpack
backward backyard bakr baltimore banner bardo basement bashar batch bath begg behav belgian bigotry bike biological
bite blank blanket blaze blown boe boisterou bori bout brass breakdown brendan brook bubble burial bury buzzfe cabin
cairo calculation cambridge cannon carve cemetery censu characteristic charleston chas cheese cherish chipp cite
classmat classroom clause clearer clout clutch co-pilot co-sponsor cockpit combine comedian commonly comparable
compliance comply compos conclude confirmation conquer consciou considerably consume contemporary cooperate
coordinator coroner counterterrorism courtesy courthouse crimea cris crossroad cruel curiosity curiou cyber dc dealer
debri decisively deepest definitive deflect del demise deployment depress depriv destiny destructive detectiv
deteriorat devastation devine diamond diet disability disadvantage disband disconnect discontent dislike dismantle
disrespectful distanc distinct distinctive distort domain downplay drag drill drunk duck duncan ebola economically
egyptian electric electrical embolden empathy empowerment endeavor energiz enforce enormously ensu epidemic epsilon
equipp equity escalation escort espionage essence eu evolution exaggerat exam examination exclud execute existential
expell extract extradition facilitat fallout fargo fascinat fat favorably feat fec feedback firework first-degree
first-time firsthand fist fitness flank flesh fli flurry fog footballer footstep formerly fossil frack franchise
fraught frighten fringe frontier garage garland gate geographic globalization glory glov glow goodbye governmental
grace grad gregory grenad grey gym haider hanna harass hard-line harri head-to-head helen helmet hik hiv hollande
homeless hood horrify houthi hugely hugg hurdl hurl imagin imminent impli implicit impromptu inaccurate incendiary
inclusion indonesia infamou infant inflammatory inflict informal injustice insistence instability institut instrument
insufficient insurgency integration intensity interact internationally interven intervene intimidation intrigu invent
ire ireland irresponsible ivanka janet jeer jessica jill joel karl kenneth keystone landslide large-scale last-minute
lebanon left-w legion lender lesser lieutenant lighter limb lincoln log logg logistic longstand lovely lur lure
madness makeup malaysia malik manipulat mapp marshal mastermind max mcdonald mediterranean medium melt memorable
mentally merit merrick metro midfielder mile milk misconduct mistaken mitchell mixture mold monster mook moon mortar
mortgage mosque multinational mum mysteriou myth n-word nak neglect nerve nett nickname nicole northwestern nose nra o
observation observatory obstruction occasional occupy oliver onlooker orchestrat ouster outlook outset outweigh
painting pakistani pal pander parker paycheck peacefully persian persistent pete pharmaceutical phoenix pig pioneer
pipeline pittsburgh plagu plat pole popp populism post-abc powerhouse preciou predictable premis premium presid presum
privileg pro-israel profession professionalism profoundly programm prominence propel protract provincial proxy
publicity pulse punctuat quarter-century rachel rag ranking readiness rear reassur rebuk recit reckon reclaim regulat
reinforc relish resemble reservation respectful responsive restrain restrictive retake retaliation rethink revenu
revis rider rift riot rip robby rodriguez romantic rubb rudy runner runway sacr sadly sae safeguard saint sand scare
schumer scienc scrap screw seattle sectarian secular self self-defense senatorial sens separately separatist servant
setback sever sexism sexist sham shareholder shia shipp shutdown sibl sibling sigma signatur sincerely skeleton skip
slate slaughter smith-spark smoke smooth soar socially solicit sovereignty spanish-language spare sparr spawn
spectator speculat speechwriter spiral spoil spouse spring spur stagger standpoint stature steam stirr straightforward
stricter strictly stride subtle supplement suppress swarm swiftly swimm swiss takeover tamerlan tariff tarmac tarnish
tast taunt teammate technically teeth temple tempt terminal territorial tex therapy thrive throat thumb tikrit tilt
timeline tina toilet tore trac traitor trajectory trauma travell tre tribut tripoli trounc tsarnaev tumultuou tunisian
turnaround twenty u un unbelievable undercut underscore undo unexpectedly unfavorable unhappy universe univision
unofficial upheaval upside vanish verbal verdict vet vibrant viciou victoria villain virgin virtue visual vp vs wan
warner weaker wherea who'd wide-rang wiv woe woke wolf worn worship wyom yahoo yeah yemeni
""",
    12: """
1.2 125 130 1964 1976 1981 19th 2-0 2020 300,000 58 6,000 700 73 76 78 83 accent acquir adjustment administer admire
adoption adversary advisory ail alienate alpha ambush analyz annually antonin appetite approve architect archiv armor
articulat aspir assail assailant atrocity auction authentic autopsy averag ayotte backdrop baghdad bailout bare
battery beam beast beck bennett bent berlin beside biography birthplace blind bottl brace bradley bragg bridg bulk
buyer bypass caller cameroon capitaliz capt carl carrier cartel castro casualty cat cater cement certainty chad
chaotic checkpoint chill chocolate chunk cincinnati clarify cliff co-author cohen colin colleg collid collin
compassion compil concentration condolenc confess confidential conscience consumption cooperative cornell costa
critiqu crook cruis cuomo dash deadliest decent decidedly default defect defy delivery dem dent dependent depression
detractor diagnosi dilemma dimension din dirty disagre disavow disciplin discriminatory dismay displac
disproportionate disruption dissent distraction distrust download drown efficient elementary elephant emanuel
embarrassment emission emphasize enlist episod estimate ethnicity evenly examine excuse expens expense expertise
failur fairness fascination fatally favorability festival fever finale financially first-in-the-nation first-term
fiscal flexibility flock flourish foe fold forceful forcefully forefront foul fraction framework franklin garcia gaza
general-election giuliani globally goldman gordon gore graphic grappl grassley gre greek grid grim grip guidance
guidelin gunman gunn half-dozen hama handcuff hannity harmful haul hbo healthcare heaven heir helpful hewlett-packard
hick high-level holly homicide horrifi hostag huma hunger hypothetical ian illustrat incentiv incentive inclin
inclusive infection inflation initiativ inmat instant institutional integrat intelligent interfere intern irony jinp
julie junior jurisdiction justification k kansa kirk kiss kurdish laden lane lectur legendary library license lion
london-bas low-income lui magnate marginaliz martinez mason medal melissa mentor merkel metropolitan migration min
minneapoli mir mishandl missil mobilize moham morri mosul motive motor municipal musical nail namely nathan nba
necessity negotiator ninth noise notoriou objection oct omar one-on-one one-third one-time onstage osama outbreak
outfit outrageou palmieri parade parallel parliamentary paus penn pension perry phillip photography pill pin pit pitt
plaintiff plate playbook pleasure pol polite politiciz poorly populat populou portrayal positively potent pragmatic
pregnancy preliminary prestigiou prime-time pro-clinton productive projection prosecute prosperity protective proudly
provider questionable quote radicalization rain ramp realdonaldtrump rebound rebuff recipient reconsider recruiter
referendum relentless reli reliably reminiscent reopen resembl restor resum resume retailer retweet rev revive richest
ridiculou rivalry roar robinson roosevelt ross ruth sach sacrifice saddam sadden safer sake salt sanchez sanctuary
santa sara satellite scalia scheme scholarship scientific scorn scramble second-place shall shameful shaw shiite shin
sho shoichet shooter shor showcas siege simultaneously single-payer sketch ski slain slid slight slim smartphone smell
smuggler snapp soften solar sole specify spill splinter spokesperson sprawl squeez startl statue stephanie stern stiff
stimulu substantially suburban suck sudan suite summary superdelegate superior superstar surpass survival suspension
swallow sweden sympathetic symptom tactical tad tag tal tape techniqu technological temperatur terrific testament
thoroughly three-quarter thriv timothy tipp traction traffick transaction transformation traveler tribe tuni
tweet-author tweet-date tycoon u.s.-mexico unaware uncle underly underneath unfortunate unilateral unlawful unqualifi
unrelat unsuccessful upend upris uproar va vacuum ventur vice-presidential villa villag violate viru volatile volume
wal walsh ward wary watchdog wayne we'd wealthiest weed weird wendy westerner whereabout widen wildlife wine
winner-take-all withdrew workforce workplace wow wreckage wrestl xenophobic youngest
""",
    14: """
1,500 10-year 1950 1968 1972 1982 1993 1995 2-1 2.5 21st 26-year-old 30-year-old 40,000 500,000 62 74 85 abedin
accelerat acceptable accompany accountable adapt admiration advantag adventure affiliation affirm afp aged aggravat
aggression aging airplane airwav amanda amass ammunition amy andrea angela anna antonio appall applicant argentina
articl artificial ashley assembly asylum athlet athletic attractive austin authenticity authoritarian automatic
axelrod baker bang bedroom belgium bell bias bigot billionair bishop bizarre blew blogger boil bone breakthrough
breast brooking buck bump burst buzz cage campaigner carol carv ceil chancellor charitable charlotte charter chat
chest chip civic clerk coal coat committe communicat compromis consecutive construct convey costly crackdown creatur
crippl crumbl dana darren database deadlock decri deepen depart descend designat detect deter detonat detroit dial
disabl disclose discredit disgrace disney dispatch divorce dominance doom double-digit dougla dramatically dry dust
dutch e-mail eas embark emirat enact entertain enthusiastically entitl envision epic ethical eventual experiment
explicitly explosive fad fallon fare farewell feminist fence fernando feud fiction fiery filing fitt flip flown
forecast foremost forensic forest forgiveness forgotten fortunate fortunately frame fraternity fre frozen full-time
fund-rais gallery galvaniz gene germanwing getty graduation grandchildren grandfather gut h.w hardest hart haunt hawk
heed hostage humanity hung icon identical ignorant imagination immune imprison inc index inevitably initiat inject
insert instinct intensifi interim interpretation iphone jihad juan judiciary justic justifi kaine karen kate katie
khan koch landscape lap lately layer legislator legitimacy len lend lesbian lgbt liability libyan limitation lip
liverpool load loose loudly madrid maine mall mandat maneuver marc marin mat medicaid medication medicine milwaukee
moderator murphy murray muscle musician mystery n n.y nationalist nelson nephew nichola nightmare nod northeastern
northwest obstacle offender op- operational operator org origin outrag overshadow oversight owe pant patience pause
pen perez permanently permission perpetrator physician pic plain plung poison polish portrait possess postpon
practical practically preference premiere prescription presentation presumably pretend prevention preview proce
proceeding proclaim pronounc prop proponent proposition provok publisher pundit pure purely ralli random reaffirm
reconciliation reelection refrain reign rejection reluctant reply resentment resonat resonate restraint retire retreat
revenge revolt rhode rifle robbery rocky rout rust s.c salary santorum scath scatter scotland seed seize seller
sensitivity severely shake shatter shore showdown silicon simon singl sir slash slat sober soccer software southeast
sow spar specialist spectrum spell spi spin stadium steadily stir structur subsequently substance substantive
supposedly swath sweet sympathy tabl tack tackl taliban tall tally tapp taylor tenni thin third-party tolerate torture
toy trace trans-pacific translate transparent trapp treaty tree tribal trio tuition two-year ukrainian unarm
underestimat underground unnecessary unravel unusually urgency utter vague wallet walter warrior wash wedd whatsoever
wherever widow wore worthy would-be xi yorker zealand zon
""",
    16: """
1.5 1984 1986 1991 2,383 20,000 200,000 2018 20th 25,000 57 59 61 65 68 69 71 75 95 aaron absent absurd abusive
acceptance accomplishment accountability administrative administrator admission afghan ahm alaska alcohol alienat
alike allen alli alter animat anti-establishment anti-immigrant app arabia arrangement aspiration assassination
assembl associate assure attendance attitud auto bail banker baseball battlefield bbc beer behead belov beneath betray
bible bind birthday bleed bloc bloody blue-collar bobby boko bolster boot bor borrow botelho bow boyfriend brazilian
brew brink broadcaster brutality bunch bust cameron caption careless casino cautiou chairwoman characteriz chart
cheaper chemical christ circl circulat clarity cloud clu co-host coffee coin colleague colony comic commentary
commerce compare concentrat concession conferenc congratulat consent conservatism constitute consum contention cooper
correction countless courage cours cousin craft craig creator cri criticize critique crude cruise crystal cuba cuban
currency cycl dakota damn dance dave dean dear deck declare defence delaware delegation delet delhi deliberate
deliberately delight demonstrator denial denver designer desk desperately dictator differ dig diplomacy dire
disappearance disappointment disastrou discipline disclosure discount disorder disproportionately distant distract
distress dominant don duke dump earliest earnest earning edg edition educat educational egg elaborate elderly elevat
elit emerge enable endanger enforc entity escalat et ethic everyday evident evolv excess excessive execution expir
explod explor fam fame farmer federation felony filmmaker firmly flat fleet float follow-up ford formidable fractur
franci freely frequent friendship frontrunner fruit funeral furiou garden gat generate generou gesture gingrich glad
glenn gonna grade gradually grandmother grasp grass grass-root grassroot grateful gray greatly grief gunfire habit
hacker halfway haram harassment harbor hassan hawaii heal hearing hedge heel helicopter helm herald hidden historian
holder holy honestly honesty hook horror horse hostility houston hub huffpost hugh humiliat hussein iconic id idaho
identification imply importantly impose inability indianapoli indictment inner innovation insight inspiration inspire
instanc instantly instruct instruction integrity interpret introduce introduction invitation invok involve isil jamie
jar jay jeffrey juror justify kenya killing knee knife korean kremlin lab larry lash latin latter lawrence legaliz
legislature libertarian lifestyle lifetime likelihood liken lisa lit logic lone longest loretta loyalty luck lunch
madison maintenance manafort mandate maria marijuana marker marry mascot meal medicare megyn memoir mess metal
microsoft middle-class midwest militia mill minu mislead missile mississippi mode moderat monica monthly moore mosqu
motion motivation mutual nasty nato negotiate nevertheless newt nixon notably novel nurs obamacare objective occupi
olympic optimism orc oregon oscar ought outlin outright outspoken outstand pact panic parenthood patricia patriot
peninsula pentagon pepper perfectly performanc permit permitt phenomenon phil philip pil pink plastic plott podcast
polic poster precedent precinct predecessor predominantly preparation preserv preserve pressur priebu privacy pro
probation problematic procedure profound prolong promotion proportion protocol provocative publication pump purport
qualification quietly quo r-fla racially radar rant rattl ray realclearpolitic reception recruitment reflection regain
reince render rent repair representation rescu residence respondent risen risky rob robin robust rodham roman rough
routinely roy sadness same-sex sampl sarah satisfi satisfy saving scary scholar scope scrambl scratch seventh sexually
sgt shame sharia sharply shed sheet shell shook short-term shy sidelin silent sink skepticism slip snap soft solely
solidarity solv solve somalia southwest spectacular specy spray spurr spy stack stamp statewide steel stemm stereotyp
stewart streak stripp stupid submitt sued sufficient sullivan summon supermarket surely surfac surrender surrogat
sustainable sydney symbol tale tampa taste taxpayer teenage tendency tense tent terrify terry testify theft tick tide
tiger tighten toll ton topp toxic translat trick trophy tune tunisia twin ugly underdog unfit unpredictable unrest
unveil upi urge urgent usher utah vary vastly venu venue verify vessel veto viable victor virtual visible
vulnerability vying warning waste weaken websit whenever whisper who've wildly wip wisdom withdraw withdrawal wrapp
wreck wrongdo x xenophobe yard yellow yemen
""",
    20: """
1,237 1988 1996 1997 2017 250,000 52 53 56 64 66 67 72 99 accompani accurate advise affiliat airline airstrik alan
altogether amazon ambitiou amnesty andy anthony anticipat anytime anyway apologize applause appli appointment
approximately arrang array arsenal assess assume assumption attach attende attitude aug avenue aviation awful balanc
barcelona barry bathroom bed bench besid bia bin birther blunt bon boycott brad brave broadly bruce bruis brush bully
buri button calculat caliphate canadian carbon catherine centrist charm chase cheat clinic clock co cod col collective
columnist combination comeback comedy commit component conced confrontation considerable consist consistently
conspiracy constituency contend contractor contradict contribute conviction corp correspondent corrupt coup credential
curb custom dawn debbie defendant defensive define demonstration departure derail device dick digit disclos discourse
distinction distinguish dnc dominate dragg ease eighth el electronic eliminate emphasi empire employment empower en
endless engine enterprise entrance equality equivalent examin exceed excellent excitement exclusively exhibit
existence explore explosiv export exposure extension faction fantastic farm fish flash forever formula fort fortune
fram francisco frankly fundamentally funny g glimpse greet guarante guid guide gulf gunmen hamilton harvard headline
heighten highway hire historically hol hole hopefully horrific http humanitarian hundr ideal iii illness implication
import inch independently industrial inspector install intellectual interior interrupt invasion iron jacob jane
japanese jean jeremy jerry jerusalem jesu jihadi jimmy jose joy keen ken kidnapp kong lament landmark legend lett
leverage lied linger lobby lobbyist lord loser lucky matchup meantime membership midnight midst millennial misogynist
mobile modest moin mood moreover mourn nancy narrowly naturally naval nazi neck nigerian nominate nonprofit norm
notable nov nowhere nurse object observ occasionally oldest operativ operative optimistic orange organize outreach
oval overhaul overnight oversee overturn p painful partial participant participation passport pat peer pence persuad
persuade petition phase philippin philosophy pivotal pocket polariz pop pope prediction preferr pregnant profil proven
punishment purchas purchase pursuit qualify quest r-texa rap rapist rarely reader realistic reckless recommendation
recount reduction refugee registration relative relax reliable remarkable replacement reserve resignation resistance
resolv respectively respons restore retail retirement reverse revolutionary ride rigg right-w ripp rnc rocket rol roof
ruin saudi schultz selection self-describ separat settlement shak she'll shelter shield shopp shrink significance
sizable sky slam slipp slogan slot smash smile sooner squad stall standard-bearer stark statistic steep stolen strange
stranger striker strip stronghold studio stumbl successor sudden sue sunni supportive surgery survivor suspiciou sway
swept t-shirt tehran temperament threshold thrill thwart todd tolerance toss tourism transferr transgender
transparency treasury tribute trillion triumph turkish uncertain uncertainty uncover undecid undergo unexpect
unpopular update upper useful venture versu viral wallace wasserman wast weaver well-known wheel whit you'd
""",
    24: """
1.6 1970 1994 1998 1999 2,000 3,000 30,000 34 48 49 51 54 absence absolute academic academy achievement actively
actress aftermath airlin alex ali allegiance alliance anchor ancient anderson ann anonymou apple application
appreciate asia assign atmosphere audienc audio authoriz await awareness awkward backlash bargain barr bash basketball
battleground beauty belt bernardino boat bold bomber boom bother branch breach breath brutal bullet burden cabinet
campu carefully ceremony cheap childhood climb collaps columbia comey commentator communicate communist competitor
compound concept concert concrete confus congressman connecticut consensu consideration contentiou continent contrary
cop copy corey counterpart coupl creative credible custody dalla daniel davi dealt dec decisive declaration definition
degre deportation depth des descent desert destination detention developer devic diagnos dialogue diego difficulty
diminish disagree disagreement disgust disrupt distribut dna donat dubb dying eager edit editorial elder eligible
eliminat enabl enthusiastic entrepreneur entry equally equipment escap evan evangelical eve evil exampl exclusive
exercis expansion explosion expression extensive extremism fake faster fatal fed fin firearm fla flaw flew foreigner
forth fulfill garner gear girlfriend gold golden grab graduat graduate gross guardian hammer hashtag hatr healthy
height heritage hey hide hometown hong horrible howard huffington ice ignore ill illegally inappropriate incit incom
incumbent indicate indict influenc insurgent interaction intervention iraqi isolat italy jack jake jew joke jonathan
jordan josh justin kennedy kim kitchen l lake legally length lengthy lewandowski lewi licens lindsey lowest loyal lt
luxury mad magic maker marathon marine mask massacre matthew maximum mcconnell meaningful memo mere merely meter
method migrant miller mine minor mirror mistak mohamm motivat n.h nervou neurosurgeon neutral nick nigeria nightclub
nomine normally northeast o'malley obligation ocean offend offense offic okay operate opt oust overcome pacific
package pakistan palm passage passionate pastor patient patrol peak phon physically pleas pool portion pose pride
principal print prisoner prize probe procedur proceed progressiv prohibit properly prosecut psychological purpose raid
rampant rapid rapidly re-election reasonable rebuild refer refusal refuse rein relevant repeal replac rice ring roger
routine safely sam scen scenario scream script segment serial settle she'd shoulder signature silver similarly sixth
slowly smil snow soil somehow sophisticat soviet spott stable stag steady steal steer stem strain strict structure
studi sum supply surface surg surprisingly surrogate switch switzerland tackle taught telephone televis tennessee
theme tiny tip tir tougher traditionally transfer trash turmoil twist typical unacceptable uncomfortable undermine
underscor underway unfair unleash unprecedent valuable vett vietnam visa welfare wider wise yell yield youtube
""",
    28: """
1960 2003 250 37 39 400 41 42 43 47 5,000 50,000 9/11 aboard abu achiev acknowledge adam afterward aggressively align
ambition anniversary announce anti-trump anymore apologiz apology arena arrival arrive assertion assur atlantic band
barbara barrier beaten beij bet bipartisan bitter blog bowl brazil briefly bright brilliant broker brooklyn building
busy calendar calif cap capability capable carlo category catholic caution cent centre championship charlie
christopher cia circle circuit citizenship classic clip closest collapse comfortable comparison compromise constantly
context contributor conventional convert convince coordinat corruption counsel creation dan danc decline deeper
defender depict desire destruction determination differently disturb divide doubl downtown draft ear ed edward egypt
emotion employer endur engagement entertainment essential ethnic exchang execut exercise explanation extraordinary
factory fairly famously fate fault favorable feeling ferguson financ finger fled flee flower formal forum foster frank
fundamental fundraiser gang gary google graham grave guarantee henry hid historical homeland hostile huckabee hunt
i-vt ideological ideology impress impression impressive improvement independence inevitable initiative innocent
inquiry instagram investigate investigative italian jan jennifer journalism judicial killer kilometer las legislative
loan locat loom louisiana lying lynch manage manufacturer mary master mental michelle minnesota mitch moscow mouth
movy native nonetheless occur openly ourselv outrage overlook overwhelmingly palace partisan partly patrick payment
perceiv photographer phrase pivot plea possession pour praise premier prepare prevail prince principle privately
promote rail rape recognition recovery regret reid reiterat resist resolution restaurant restriction revers ron royal
rumor rural sad sale schedule section sensitive settl shadow shap sheriff shirt shooting shop skin solid spain spe
speculation stability state-run stephen strongest substantial suburb succe summit surge surveillance suspicion
technical temporarily tenure testifi theater they'd threw tight tomorrow tourist tournament tout tragic transportation
tweet-id two-third typ ultimate understood unemployment unfold uniform unify unite urban v vacation van vega vehicl
village visitor vital vocal warrant wealth weekly weight wild willingness wonderful working-class
""",
    32: """
10,000 100,000 150 1992 2002 300 32 33 36 38 44 46 80 abus advocacy afraid aircraft alarm alert animal anonymity
anxiety apartment appearanc applaud appoint artist asian aspect assert assessment assist assum attacker attribut
australian backer badly basically bay bless bloomberg bombing bond boo bought bound brain breakfast breitbart bridge
broader broken c cable calm capacity capture carly carter celebrate celebration chain challenger chamber charity charl
choic choos chosen christma chuck click clinch co-founder coach code collection column combin comfort commissioner
compell comprehensive consistent constant construction consult consultant consumer controll cook cool cooperation
crazy credibility crim crown crush cutt d.c dad deadline deadly debut deem deficit demonstrate deport description
deserv deserve detain devot dinner diplomat disappear disaster discovery disease disput dispute diversity divisive
documentary dog drama driven drove dynamic economist electoral elite embarrass embassy emphasiz employ employee empty
encounter encourage ensur enthusiasm erupt escape everywhere exact exception exploit extent extra f facility fashion
feature feb feed fierce fiorina flood flow forget formally fraud frequently fresh function gas generat genuine gift
glass globe golf govern grabb greg hack hail hair halt handful handle hardly harsh hat hell hint hitt holiday hom hot
household implement impos incredible incredibly indian indication influential inform insider insurance intense item
jackson japan jihadist joseph kevin kingdom korea la laura leak lee legitimate liar literally long-term loud loui
machine mainly manchester manhattan manner manufactur map mate math matt memorial minute missouri mountain museum
narrative nationally net netanyahu newly notice observer occasion officially oklahoma oppose opposite ordinary
organizer outlet pace pag palestinian participate partnership passion pattern peaceful pend perception permanent
personality perspective piec planet plant pledge plot pois populist port pound pray prayer pric primarily producer
profile profit proof proper prosecution provision punch purpos qaeda qualifi queen quiet quit rand rating rebel
recession referenc regardless regulation relativ remote remove replace republic requirement resolve resort restrict
retain reuter revelation river row sanction score scroll seal sean sector seemingly sept severe shape sick
significantly silence sing slamm sleep socialist somewhere soul spanish sponsor spotlight stak starr stone stor str
stream strengthen stuck stump subsequent succeed successfully sun survive susan sustain sweep talent tap tea tech teen
temporary testimony therefore they'll thrown tony totally trad tradition transcript transition transport tremendou
trigger truck turkey u.n ukraine undermin undocument universal valley vladimir walker warm warren weak weakness web
whoever wilson wind winter wood worldwide you'll yourself youth zone
""",
    40: """
1,000 1980 2001 2006 29 500 55 abandon abortion abuse accident accomplish achieve actual admit advance advertis
advocate affordable alabama ambassador anywhere ap apply appropriate approv arkansa asset assistant australia bag ball
barely begun belong biden blow boast bob boss boston brian broad bureau canada cancel cancer capitol captain careful
catch celebrity cell chant chao chapter chelsea chicago classifi clean client coast colleagu commercial compet compete
competitive complex computer conclusion constitution constitutional corner corporation counter crack cup de debt
dedicat defin definitely degree demographic denounc deploy describe desperate differenc digital discrimination
distance diverse double dramatic drink e earth easier eat edge elizabeth endorse engage engineer england enormou
entirely environmental episode essentially except executiv expensive fallen fee file finance finding flag follower
foot footage fought friendly frustrat gay gen gender grown guess guest h hadn't harry high-profile historic hollywood
honest immediate improv india inequality infrastructure intent intention invest investor invit iranian jason jet
jewish journey jr judg judgment jury kentucky kerry label laid latino lean leg lesson liberty mail management marriage
mccain meeting miami mock moderate mom momentum moral mount msnbc nationwide navy necessarily negotiat neighborhood
obviou oh ok originally orlando outsider participat penalty personnel photograph physical pilot plead pollster
popularity poverty prefer prior production propaganda province punish pursu pursue putin quot r racism rang react
realize recommend recover reduc reduce reference regime relief reminder renew repli rescue researcher reserv resign
revenue reward rid ronald rose route sal sat scale scar secur sentence sentiment sex sharp ship shout shut singer
skeptical smart somewhat song sorry square staffer stake stance steven stick stock store storm straight strike
stronger stunn suddenly superdelegat surviv t tank tear terrible theory thu tonight tower traffic tragedy transform
turnout typically unfortunately unique unity unknown upcom updat upset usual variety viewer virtually vulnerable wage
wav wave wealthy weather weigh widespread window write writer zero
""",
    48: """
200 2004 2005 28 31 35 45 70 90 a.m accusation ads advice advis advocat afghanistan african-american aide alive
alongside alternative amaz amendment andrew anybody apart apparent arizona aside assistance b balance bann basic
beautiful benghazi benjamin blam blame blood box broadcast bus cash cbs chanc chose christie circumstanc cloth cold
collect colorado commander complain complet complicat confidence confident confront contender content contribution
convict convinc correct cry customer cycle dark dat delay demonstrat devastat die diplomatic disappoint dominat drawn
dress drop element embrac embrace emergency english equal era error excit expectation expos false fifth fix
frustration fun fundrais gam georgia german giant gotten hang harder harm headquarter heavily hero hir hispanic
hopeful ii illinoi importance improve injur internal involvement islam israeli jim jok kick knock knowledge legacy
libya lock m mainstream male marri maryland memory michigan minimum mogul music narrow nbc nearby negotiation nevada
nice normal notic notion oil operat oversea overwhelm pain panel passenger perfect personally pitch plu portray pos
practic principl produce promot property quarter racial rare reagan realiz recognize recruit refuge rely representativ
representative revolution rich rick rush ryan sav science scientist scrutiny sea seiz sett sexual shouldn't sight
signal size slightly smaller smith so-call sold spark spirit spoken strategic stretch stuff suggestion suicide syrian
teach teacher teenager tend tied titl tool trend troubl uk unable unlike unusual value vehicle violation vision
volunteer weren't wide wing yesterday
""",
    56: """
2000 26 27 abc abroad active actor ad adopt adult affiliate afford africa aggressive allegation analysi approval arab
argue art award aware background basi beach behalf belief birth blue boost bottom britain broke budget burn card caucu
ceo chinese choose civilian cleveland climate color commission competition complaint condemn consequenc contract
corporate crash crew crucial cultural d deny depend divid donation dr drew driver duty easily echo effective elsewhere
emotional eric exit extreme failure faith famou fewer folk football founder gap greatest green grew guilty hate he'd
he'll headlin heavy i'd i'll identity ignor imagine impossible indiana initially instance institution insult
investment islamist jeff johnson jon journal jump kelly king lady laugh league massachusett measure mexican ministry
mitt monitor negative numerou obviously odd offensive ongo onto organiz otherwise outcome p.m pack paint parliament
performance peter philadelphia please plenty politico possibly practice prais prominent promise protester quality
range reaction receive regional regular regularly relat relatively reputation rock romney root rule s scandal scor
screen sentenc separate session sister sourc space specifically split st stepp steve stood stress strik strongly
struggle suit suspend swing table tactic task ten tension thoma ticket tone topic truly type unless unlikely usa user
vast violat welcom welcome worri you've
""",
    64: """
1990 2007 21 22 23 6 60 absolutely additional advanc african afternoon airport amid angry announcement annual
appearance article association atlanta attract baby bar battl bear below blast brand brief brown businessman camera
carson celebrat century chair channel cheer clash closely combat command commitment conclud connect conservativ core
coverage culture damag damage danger date debat decide deeply delegate democracy deputy destroy determine difference
direction dismiss display division doctor domestic dream driv drive eastern effectively electorate employe encourag
endorsement enemy energy environment establish estate estimat european exchange extend extremely extremist factor
familiar fast female figur fine fit flight floor fly food foundation fourth french fuel generally germany god grand
grant greater growth guard handl haven't heat highly hill honor hotel hous identifi identify imag income inde indicat
initial injury inspir intelligence internet introduc investigat iran israel jail joint labor language larger lawmaker
lawsuit lay legislation lie lift lik location longtime magazine margin massive material mayor mexico militant mistake
mix modern mostly movie mrs ms multiple myself natural nature neither nobody nominat nor northern obtain occurr older
original overall owner pac paper pennsylvania per percentage perform piece plane platform politically positive
potentially predict presence price product professional progress progressive prospect protection proud prov prove
quick rac racist rate recogniz reject relation religion remind remov reportedly require resourc retir ris roughly
russia russian san save scott secure select seriously server shortly simple sitt skill slow soldier somebody specific
spokeswoman sport spr spread strategist struck style suppos surround technology territory they've throw title tom tour
traditional treatment trial troop trouble unclear upon valu version violent virginia voic vow wag wake we'll widely
william wisconsin wish wonder worst worth younger
""",
    80: """
17 7 9 acknowledg addition admitt advantage agenda agent agree al allegedly analyst angel anger apparently argument
army assault august author average ballot beginn behavior bigger billionaire bomb born boy buy camp captur caucus
caught champion character charge china christian church closer coalition complete completely connection contain
contrast controversial controversy council credit crime cross dangerou data decade deep deni design determin directly
discover discussion donor doubt drug editor education emerg enforcement engag ensure europe everybody experienc fair
favorite fbi feet fell fighter fill france freedom fully generation hall happy highest highlight illegal image
increase influence institute intend investigator island jersey joe kasich kept listen lose lov lower manag martin
meant meanwhile medical messag mike mission model murder necessary none nuclear option page pair pari particular peace
pictur picture poor possibility presumptive priority prison produc prompt propos prosecutor radical ran rank rat
recall red reform regard register religiou rep repeat resident responsibility responsible review rhetoric richard road
robert round scene secret sell serve shock shown sid society solution source southern spot station statu strength
supreme surpris surprise syria terror touch trip truth twice ultimately urg usually variou veteran via w western
whatever witness worry worse wound written yes
""",
    96: """
13 16 18 19 2009 24 40 8 ability above abstract activity affair affect agreement alleg aren't arriv associat audience
available ban base ben bid block british built candidacy carri cast cause check clearly club committ communication
confirm conflict congressional contact couple crisi critic currently daily delegat develop development door dropp earn
easy effect endors enjoy establishment eventually exist expand featur figure fil film fir fire gather girl hasn't
herself hospital hurt immigrant industry insist jeb judge kid lawyer letter london low main maintain mass match measur
mil minority neighbor newspaper nine note october opinion opponent opposition park partner path period player powerful
prepar presidency pretty professor proposal protest publicly putt quite radio ready reflect repeatedly roll safe
safety schedul seat september servic site sometim sort sought speaker stopp successful suffer survey tax throughout
tie tough trade treat trust voice water weekend winner writ
""",
    112: """
14 2010 2011 25 3 4 50 access activist aim ally alone amount april avoid bank beat benefit brother capital cas central
certain certainly challenge child choice chri cit clos compar conversation couldn't count county create criminal
critical criticiz dead december declar deliver demand district dollar draw entire exactly eye facebook favor fellow
felt finally financial finish firm fox game goe gun hampshire higher huge husband immigration impact increas
increasingly independent iraq isi itself j jam journalist knew land largely largest launch light lin link loss maybe
minut online operation oppos phone pledg population pressure prevent previou previously prime raise reality referr
refus region remember requir research rise search season seriou share shift shoot sit sound standard struggl subject
summer super suspect terrorism threaten total trail vice weapon wear website whole wouldn't
""",
    128: """
100 11 12 2 2015 5 accept adviser agency agre aid appeal argu arrest attend attention attorney battle begin beyond
biggest billion bit board body book border brought california cannot career carolina carry caus chairman challeng
citizen civil class college common condition conduct conference cost cover criticism cut daughter decad declin defeat
defend defense detail difficult direct discuss document dozen due east economy elect else example experience expert
express fan february field focu focus form front front-runner fund gain george global goal gone guy heard heart human
hundred i've immediately incident include individual inside iowa islamic january july june justice lack leadership
leav legal liberal limit list longer love manager market mention met michael mind mother movement network ohio paid
parent paul perhap photo pick politician popular present probably project promis protect provide publish pull quickly
relationship release remark respect rest reveal room rubio send senior sense sery seven shar short significant simply
single situation spoke stage strategy study success television terrorist test text thank town track train travel true
tv union vermont victim warn we've west whom winn worker
""",
    160: """
15 2008 2016 30 account accus administration age ahead although approach arm bad barack becom black break bush car
chance charg committee congress conservative contest convention course crowd current david decid died economic eight
either enter especially everyone everyth evidence executive explain fall father fear final force forward free gave giv
governor half health host investigation latest learn leave level line live los majority marco middle minister miss
morn muslim nam near officer old opportunity particularly plac plann potential program provid rally rather represent
request response risk rival rul saw senate service similar small someone son soon special spend spent spokesman staff
star step student texa themselv third thousand threat victory violence visit wait walk wall wife won't wrong you're
""",
    192: """
1 20 2013 2014 actually address air am answer anyone anyth attempt authority bas became care children continue creat
cruz debate describ fail florida further future gov ground grow hear hit hop hope information isn't join key large
late led local lost mark message military moment move mr north noth november organization outside pass pay personal
politic possible private process rais read reporter role saturday seek sent serv shot six stay strong sure target ted
toward tri tweet twitter understand wasn't within woman won
""",
    224: """
2012 action almost along alway announc area began believ build business chang company control court death department
despite email event fac federal foreign gett given hard held high himself history idea instead international involv
known let matter men mov must name nearly nomination order percent person position power press push reach reason
receiv recently respond return runn school side south speech stop street sunday system term they're together
university using vot war watch whose women word young
""",
    256: """
10 able across act again allow become behind believe bernie best better bill bring can't candidat case center chief
clear close comment community concern consider continu contribut deal decision democrat different director doesn't
doing done each earlier early effort enough ever expect face fact feel fight five forc friday friend full general give
gop great hand hav hold hour however important interest issue job john keep kill kind law least less likely major
march mean meet monday money nation nominee offer office often once plan police poll problem race real record releas
result run sander second secretary seen sen senator set sign social speak stand story suggest supporter taken team
tell thought thursday today until video view vote we're wednesday wrote
""",
    320: """
ago already america appear away big came change city claim didn't doe election every few find four got happen head i'm
interview issu later left life little liv lot man media might night number obama open past place play policy post
primary really recent remain security seem several someth statement tak though too top use used voter washington went
white win without yet york your
""",
    384: """
among attack come end family far follow found good government here home house lead leader long mak member million
never official public put same start talk tim took try tuesday turn under us whether why
""",
    448: """
add another around between candidate com democratic go me my next off own party political question such these u.s unit
world
""",
    512: """
accord american ask being both campaign clinton country did don't donald down dur former going group help hillary know
look make may month much national need part point presidential report republican right see should since stat still
support take then thing think three through trump very way well
""",
    640: """
against any back before day get her him how includ its made many most only our president show state those told want
week where work
""",
    768: """
because call can cnn could do even first into just last like now over she some them time two while you
""",
    896: """
if no other people so than there up what
""",
    1024: """
about after all also been had his i more new one or out say their they we were when which will would year
""",
    1280: """
an are as at be but by from has have he not said thi was who
""",
    1536: """
a and for in is it of on that the to with
""",
}
