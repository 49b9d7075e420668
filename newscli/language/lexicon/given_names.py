"""Given names of many languages, and which of them are men's and women's.

Those of the United States are from its census (`given_names.tsv`). The others were written down for newscli from
general knowledge, a language after the other, without accents. Left out is what is first of all a word or a place.
"""

from functools import cache
from itertools import repeat

from newscli.language.lexicon.proper_nouns import Gender
from newscli.language.linear_model import read_rows

# Given to either, in the census or from one country to the next.
BOTH = """
adama ade alexis amal andrea ariel aruna ashley blair carey casey chandra daniele deniz derya dominique emanuele
gabriele hikaru hilal hiromi ilham indra jamie jan jaya jean jessie jody kaede kaoru kei kerry kiran kris laurence
leslie lou madhu marian masumi merle michal michele mika minh mizuki morgan muna nao naseem natsuki nicky nicola
nikita nur pat patrice qamar rei robbie robin roshan sacha sasa sasha shadi shinobu simone suman sydney tafadzwa tal
thanh vanja zhenya
"""

MEN = (
    # English, with short forms and names of late
    """
aiden alastair alf alfie ambrose anselm archibald ari asher ashton barnaby baz benedict benjy bertie bo brayden caden
callum carson casper chang connor cosmo dannie davy des ed eliott elisha elliott emmet ezekiel finley finn frankie
franz gabe geoff graham hamish ike isa jace jaxon jayden jeb jem jethro jez jonnie jonny judd jude jun kaden kai karol
kayden krishna len liam linus mason mick mordecai mort morton murray nate nico nige nobby omari omer orson rand reg
ritchie rudolf sid stewart stu theo theodor tobin tory valentine valery vic walt wilf wyatt yuri zac zach zayn zeb
"""
    # German, Dutch and Flemish
    """
achim adalbert albrecht andreas ansgar armin arnd arno axel bastian bernd bernhard berthold bodo bram burkhard cees
christoph claas claus clemens cornelis detlef detlev diederik dieter dietmar eberhard eckart eckhard egon ekkehard
elmar ernst eugen ewald florian friedhelm friedrich geert georg gerd gerhard gernot gerrit gert gottfried guenter
guenther gunter gunther guntram gustav hajo hannes hansjoerg harald hartmut heiko heiner heinrich heinz helge hellmut
helmut helmuth hendrik henk henning hermann holger horst hubertus ingo jaap jannik jeroen joachim jochen joerg joern
johan johann johannes joost jorg jorn jost juergen jurgen jurrien karlheinz karsten kaspar klaas klaus koen konrad
korbinian lambert lars leopold lorenz lothar ludger ludolf ludwig lukas lutz maarten malte manfred markus matthias
maximilian meinhard moritz niels niklas olaf ortwin otmar ottmar piet pieter rainer ralf reiner reinhard reinhold
reinier roel rolf rudi rudiger ruediger rutger ruud sander siegfried siegmar sjoerd steffen sven thijs thorsten tilman
tobias torben torsten traugott udo ulf uli ulrich urs uwe veit volker volkmar waldemar walther wendelin werner wessel
wiebe wilfried wilhelm willem willi wim wolf wolfgang wolfram wouter xaver
"""
    # Nordic
    """
aage aksel anders arne arvid asbjorn aslak atle audun bengt birger bjarke bjarne bjorn borje bosse carsten christer
dag eero egil eilif einar eirik eivind ejnar erkki erlend esben eskil espen flemming frederik fredrik frode geir goran
gosta gudmundur gunnar gustaf haakon hakan hakon halvard hannu harri havard henrik hjalmar ingemar ingmar ingvar ivar
jakob janne jari jens jesper jorgen jorma jouni juha juhani jukka jussi kaare kasper kimi kimmo kjell kjetil knud knut
kristian kristoffer lasse leif lennart magne magnus markku mats matti mikael mikko mogens morten nils odd odin olafur
olav ole olof oskar ove oystein paavo peder pekka pelle petri petter preben ragnar rasmus reidar risto roald roar
runar rune sakari seppo sigurd simen sindre snorri soren staffan stale steinar stellan stig sture svein svend tage
tapio tarjei teemu terje thorvald timo tomi tor torbjorn tord tore torfinn torgeir torkel torstein trond trygve uffe
ulrik urho vagn valtteri vidar viggo viljo ville yngve
"""
    # French
    """
achille adrien alain albin alexandre amaury ambroise anatole antonin aristide arnaud arsene auguste augustin aurelien
aymeric baptiste barnabe barthelemy basile bastien benoit bertrand blaise brice christophe clotaire corentin cyprien
cyrille didier dieudonne edgard edouard eloi emeric etienne evariste fabien fabrice felicien fernand firmin florent
franck francois gael gaetan gaspard gaston gauthier geoffroy georges germain gervais ghislain gilles gregoire
guillaume henri herve hippolyte hugues isidore jacky joffrey julien laurent leonce loic luc ludovic marceau marcellin
marius martial mathias mathieu mathis matthieu maxence maxime medard melchior narcisse octave olivier pascal philibert
philippe pierrick raoul regis remi remy renaud rodolphe romain romuald sebastien serge severin simeon stanislas
stephane sylvain sylvestre tanguy theophile thibaud thibault thierry timothee ulysse urbain vivien wilfrid yann
yannick yves yvon zacharie
"""
    # Spanish, Catalan and Portuguese
    """
abelardo afonso aleix alejo alonso amadeo amilcar anibal anselmo aristides arnaldo artur augusto baltasar bartolome
basilio bautista benicio caetano caio camilo carles celestino clemente cristian cristobal damiao dario davi diogo
domingos duarte edmundo edson eladio emiliano enric estevao eusebio evaristo ezequiel facundo fausto fermin ferran
filipe flavio florencio froilan fulgencio gaspar geraldo gerson goncalo guilherme guillem helder henrique heraclio
hernan hernando hilario homero horacio iker ildefonso inacio inigo jacinto jacobo jair jeronimo joao joaquim jordi
josep juliano kleber laureano lautaro leandro lisandro luiz manoel marcal marcelo mateo mateu matias mauro maximo
melchor narciso nicanor nuno olegario oriol otavio pascual patricio patxi paulo pere porfirio quim raimundo renan
renato robson romulo ronaldo roque rui sancho saturnino sebastiao sergi severino silvestre silvio simao tadeo telmo
teofilo thiago tiago toribio tulio ubaldo ulises valdemar valerio vasco virgilio vitor wagner wilson xavi yago
zacarias
"""
    # Italian and Romanian
    """
adelmo adriano agostino alessandro alessio alexandru alfio amedeo amerigo amintore andrei anghel antonello antonino
arrigo attilio bartolomeo benedetto beniamino beppe bettino biagio bogdan calogero camillo cataldo catalin cesare
ciprian ciro constantin cornel corneliu corrado cosimo costin cristi cristiano cristoforo damiano danilo davide
decebal demetrio domenico donato dorin doru dragos duilio edmondo edoardo egidio elio ennio enrico enzo ermanno ettore
ezio fabio fabrizio felice ferdinando ferruccio filippo fiorenzo florin francesco franco fulvio furio gaetano gaspare
gennaro germano gheorghe giacinto giacomo giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo
gioacchino giordano giorgio girolamo giuliano giulio giuseppe giustino goffredo graziano grigore gualtiero guglielmo
guido horia iacob iancu ignazio ilie ion ionel ionut iosif italo iulian iuliu ivano jacopo lamberto lanfranco lapo
laurentiu lazzaro livio liviu lodovico luca lucian ludovico luigi manfredi manlio marcello marin marino massimiliano
massimo matteo mattia maurizio michelangelo mihai mihail mircea mirko mugur nazario nello nereo nicolae nicolo nicusor
nino nunzio octavian onofrio orazio oreste ottavio ottone ovidiu paolo patrizio pellegrino petre petru piergiorgio
pierluigi piero pierpaolo pietro pino pompeo quirino radu raffaele raimondo razvan remo remus renzo riccardo rinaldo
rino romano romolo ruggero sabin sandro santino saverio sebastiano septimiu sergiu silvano silvestro silviu sorin
stefano tarcisio teodor tiberiu titus tiziano tommaso traian tudor tullio ugo umberto valentino valeriu vasile
vincenzo viorel vittore vittorio vlad zeno
"""
    # Slavic, Baltic and Hungarian
    """
aleksandar aleksander aleksandr aleksei aleksey ales alexei alexey alojz anatol anatoli anatoliy anatoly andrej andrey
andrii andriy andrzej ante antoni arkadi arkadiusz arkady arseniy arseny artem artyom bartek bartlomiej bartosz bela
blagoje blaz bogumil bohdan bohumil bojan boleslaw borislav borys bozidar bozo branimir branislav branko bronislaw
cezary czeslaw dainis dalibor damir daniil danylo dariusz darko davor dejan denys dezso dimitar dimitri dimitrij dinko
dmitri dmitriy dmitry dmytro dobroslav domagoj domen dominik dragan drago dragoljub dusan dzintars edvard endre eryk
evgeni evgeny fedir fedor ferenc filip fjodor franc franjo frantisek fyodor gabor gavrilo gediminas gennadi gennadiy
gennady georgi georgy gerasim gleb grigori grigory grzegorz gyorgy gyula henryk hrvoje hryhoriy ignacy igor ihor ilia
ilya imre ireneusz istvan ivaylo ivica ivo jaan jacek jakub janez janko janos jaromir jaroslav jaroslaw jerzy jindrich
jiri josip jovan jozef jozsef juozas juraj jure juri kalman karel karoly kazimierz kiril kirill kliment konstantin
konstanty kornel kostyantyn krasimir kreso kristaps krystian krzysztof ladislav lajos laszlo lazlo lech leonid leszek
lev levan ljubisa ljubo ljubomir lubomir lubos ludek lukasz lyubomir maciej maksim maksym marcin marek mariusz marko
martins matej mateusz matus maxim mieczyslaw mihaly mikhail miklos mikolaj mikulas milan milivoje milo miloje milorad
milos milutin miodrag miroslav miroslaw misha mladen momcilo mykhailo mykola mykolas nebojsa nedeljko nenad nikola
nikolai nikolaj nikolay nikoloz novak oldrich oleg oleh oleksandr oleksii oleksiy ondrej oskars ostap otakar pavel
pavle pavlo pavol pawel petar peteris petko petr petras petro piotr plamen predrag primoz prokop przemyslaw rade radek
radim radomir radoslav radoslaw radovan rafal raimonds rajko rastislav ratko rostislav ruslan ryszard sandor sasho
semyon sergei sergej sergey serhii serhiy slaven slavko slavomir slobodan stanislav stanislaw stepan stjepan stojan
svetozar svyatoslav szabolcs szymon tadeusz tamas taras tibor tihomir timofei timofey timur todor tomasz tomaz
tomislav tomo urmas vaclav vadim vadym valdas valdis valeri valeriy vasil vasili vasily vasyl velimir veselin
viacheslav viktor vilem vilmos vinko vitali vitaliy vitaly vitold vjekoslav vladan vladimir vladislav vlado vladyslav
vlastimil vojtech volodymyr vsevolod vuk vyacheslav waclaw wieslaw witold wladyslaw wlodzimierz wojciech yaroslav
yegor yevgeni yevgeniy yevgeny yevhen yuriy yury zbigniew zbynek zdenek zdravko zeljko zenon zigmunt zivko zoltan
zoran zsolt zurab zvonimir zygmunt
"""
    # Greek, Albanian, Armenian and Georgian
    """
achilleas agim alexandros anastasios antonis apostolos aram ararat arben ardian aristotelis arsen artak artan ashot
athanasios avtandil babken bashkim besnik bledar charalambos christos dimitrios dimitris dritan edi emmanouil enver
erion evangelos fatmir fotis gagik garegin gela genci georgios gevorg giorgi gjergj gocha grigol hakob haralambos
hashim hayk hovhannes hrant ilir ioannis irakli kakha kevork khachik konstantinos kostas kyriakos lazaros lefteris
leonidas lulzim manolis manos merab mikheil minas mkrtich narek nikos nodar odysseas otar paata panagiotis pandeli
panos petros ramaz sali samvel sarkis serzh shalva skender sokrates sotiris spyros stavros stelios thanasis themis
theodoros tigran vahagn vahan vangelis vano vasilis vazgen vrezh xhevdet yannis yiannis yiorgos zaza zviad
"""
    # Irish, Scottish and Welsh
    """
aidan ailbhe alasdair aled algernon alistair alun aneurin angus aodhan arwel bleddyn bryn cadoc cathal cian ciaran
cillian clive colm colum conall conor cormac crispin cuthbert dafydd daithi declan denzil dermot diarmuid domhnall
donal dougal dougie duncan eamon eamonn elfyn emlyn emrys eoghan eoin euan eunan ewan ewen fergal fergus finbarr
finlay fintan fionn fraser gareth garret geraint gerallt gethin giles glyn godfrey graeme gregor gruffudd gwilym gwyn
gwynfor hefin hew humphrey huw hywel iain idris ieuan ifan ifor ioan iolo islwyn ivor jago jolyon keir kenelm kieran
lachlan lleu llewelyn llyr lochlan lorcan malachy meirion meredydd mervyn micheal mungo murdo murdoch myrddin neville
niall oisin oran osian oswald owain padraic padraig peregrine piers rafe rhodri rhydian rhys roddy ronan rowan ruairi
ruaridh rupert seamus senan seumas sholto sion somhairle tadhg talfryn tomos torquil trahaearn trefor tristram tudur
turlough uilleam ultan
"""
    # Arabic, Hebrew and Persian
    """
abbas abdallah abdel abdelaziz abdelkader abdellatif abdelmajid abdirahman abdo abdulaziz abdulkarim abdullah
abdullahi abdulrahman adel adham adil adnan afif ahmed ahmet akbar akram alaa alireza amichai amihai amin amine amir
amiram amit amjad ammar amnon amr anas anis antar anwar arash ardeshir aref arie arieh arif arik arnon asad asaf
asghar ashraf asim assaf ata atef atta avi aviad avichai avigdor avihu aviv avner avraham awad ayad ayman ayoub azim
aziz azzam bader badr baha bahaa bahman bahram bakr barham baruch bashar bashir bassam bassem behnam behrouz behzad
benzion bijan bilal binyamin boaz borhan boutros burhan chaim daoud dariush dawud dhafer dov dror dudu efraim ehsan
ehud elad elazar eliezer elyakim emad erez esmail evyatar eyal fadel fadhil fadi fadl fahad fahd fahmi faisal faiz
fakhri fareed farhad farhan fariborz farid farouk farrokh farshad faruq farzad fathi fawaz fawzi fayez faysal fayyad
fereydoun firas firouz fouad fuad gad gadi gal gershon ghaleb ghanem ghassan ghazi gholam gideon gidi gilad giora
habib hadi hafez haider haim haitham hakim hamad hamdan hamdi hamed hamid hamza hani haroun harun hashem hassan hatem
haytham hazem hesham hicham hikmat hillel hisham homayoun hooshang hormoz hossam hossein houshang hussam hussein
ibrahim ihab ilan imad imran iraj isam ishaq ismail issa issam itai itamar itzhak itzik iyad izzat jaafar jaber jafar
jahangir jalal jamil jamshid javad jawad jumaa kamal kambiz kamel kamil kamran karim kayhan kazem khader khairy khaled
khalid khalifa khalil khosrow kianoush kobi kourosh labib latif lior loay luay lutfi maan mahdi maher mahfouz mahmood
mahmoud mahmud majed majid makram malek malik mamdouh mamoun manouchehr mansoor mansour mansur marwan mashaal masoud
masud matan matanyahu mazen mehdi mehran mehrdad meir menachem menashe milad mohamad mohamed mohsen mojtaba mordechai
morteza moshe mostafa motti moustafa mubarak muhammad muhannad muhsin mukhtar mulham munir murad murtada musa mustafa
mustapha muthanna nabil nachman nadav nader nadim naftali naguib naim naji najib najm nasr nasser natan nawaf nawaz
nayef nazih nazim nehemia nidal nimrod nir nissim nizar noam nouri numan nuri ofer ofir ohad omid omri oren osama
othman parviz payam pejman pinchas pouya qais qasim qassem qassim rabih rachid radwan rafi rafik rahim rahman rajab
rami ramin ramzan ramzi ran rashad rashed rashid rasoul reuven reza riad ridha rifaat roni rostam rouhollah ruhollah
saad saadi saar saber sabri saddam sadegh sadiq saeed safwan saif salah saleem saleh salem salim salman sameh sami
samih samir sattar seif shafiq shahin shahram shaker shakib shapour sharif shaul shay shehab sherif shimon shlomi
shlomo shmuel shmulik siamak siavash simcha sohrab soroush suhail suleiman sultan taha tahar taher tahir talal taleb
tamer tamim tarek tariq tawfik tayeb taysir thabet tomer turki tuvia tzachi tzvi uday umar uri uriel usama uzi wael
wahid waleed walid wasim yaakov yahya yair yaqoub yaron yasin yasir yasser yassin yehezkel yehoshua yehuda yehudah
yigal yisrael yitzhak yoav yochanan yoel yohanan yonatan yoni yoram yosef yossi yotam younes younis yousef youssef
yusuf yuval zaid zakaria zaki zalman zayed zeev zein zevulun ziad zuhair zvi
"""
    # Turkish and Central Asian
    """
abdulhamit abdulkadir akif akin alisher almaz almazbek alp alparslan alper altan arda askar aslan atilla aydin aykut
aytac azamat bahadir bakhtiyar bakir batuhan bayram bekir berat berk berkay binali bolat bulent burak cahit caner
cavit celal cem cemal cemil cengiz cenk cevat cihan cuneyt daniyar daulet davron dervis dilshod dogan dogukan durmus
ekrem emin emomali emrah emre ender enes engin ercan erdal erdem erdinc eren erhan erkan erlan ersin ertugrul
fahrettin farkhod faruk fatih ferhat ferit fethi fevzi fikret fuat furkan galip gokhan gokmen gurbanguly gurkan halil
halit haluk hasan hayati hayrettin hikmet hulusi huseyin ilhan ilker ilyas irfan ismet jamshed kaan kadir kamer kanat
kassym kemal kenan kerem koray korhan kurmanbek levent mahir mahmut marat mehmet melih merih mert mesut mete metin
mevlut mirziyo muammer muharrem murat muzaffer naci necati necmettin nejat nihat nurettin nurlan nursultan oguz okan
oktay olcay onder onur orhan osman ozan ozgur polat ramazan rauf recep ridvan rifat rinat rustam rustem sadik sadyr
sahin salih samet sanjar saparmurat sedat selahattin selami selcuk selim semih serdar serhat serkan servet shavkat
sherzod sinan suat sukru suleyman tahsin talgat taner tanju tarik tayfun tayyip temir teoman tevfik tolga tuncay
tuncer turgut turhan ufuk ugur ulugbek umit unal vedat veli volkan yalcin yasar yavuz yerlan yigit yilmaz yunus zafer
zamir zeki ziya
"""
    # Indian, Pakistani, Bengali and Sinhala
    """
abhay abhijit abhinav abhishek aditya ajay ajit ajoy akash akhil akhilesh akshay alok amar amarinder amitabh amitav
amol anand anandamayi anant aniket anil anirban anirudh anish ankit ankur anoop anshul anuj anup anurag apurva arijit
arjun arnav arun arup arvind aryan ashim ashish ashok ashwin asif aslam atal atul avinash azam azhar babar bala balaji
balakrishna baldev bhagat bharat bhaskar bhupinder bikash bikram bilawal bimal birendra biswajit chandan
chandrashekhar chetan chidambaram chirag danish darshan dayanand debashish deepak dev devendra dhananjay dharmendra
dhiraj digvijay dilip dinesh dipak dipankar divyesh fakhar farooq fawad gajendra ganesh gaurav gautam gautham ghulam
girish gokul gopal gopinath govind gulzar gurbachan gurmeet gurpreet hanif hardik haris harish harjit harsh harsha
harshad harshvardhan hemant himanshu hiren hrithik iftikhar ijaz inder indrajit inzamam iqbal ishaan ishant jagannath
jagdish jagmohan jai jairam janak jaswant jatin javed jawaharlal jayant jayesh jignesh jitendra jyotiraditya kailash
kalyan kapil karan karthik kartik kaushik kedar ketan khurram kishan kishor kishore kripal krishnan kulbhushan kuldeep
kumar kunal kushal lakshman lalit lalu liaquat lokesh madan madhav madhukar madhur mahendra mahesh mahinda maithripala
manas mandeep mani manik manish manjit manmohan manohar manoj manu maqbool mayank mihir milind mitesh mithun mohan
mohandas mohinder mohit mohsin mukesh mukul mulayam muralidhar mushtaq nadeem nagendra narayan narayanan narendra
naresh naseeruddin naveed naveen navjot neeraj nikhil nilesh nilkanth niranjan nirmal nishant nitin nitish omkar
pankaj parag paramjit parth partha parvez piyush prabhakar prabhu pradeep pradip prafulla prakash pramod pranab pranav
pranay prasanna prasenjit prashant pratap prateek prathamesh praveen pravin prithviraj puneet purushottam qadir qaiser
raghav raghu raghunath raghuram rahul raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju
rakesh ramachandra ramakrishna raman ramdas ramesh ranbir rangana ranil ranjan ranjit ratan ravi ravichandran ravinder
ravindra rishabh rishi ritesh rohan rohit rupesh sachin sadanand sahil sajid sajith sameer sampath samrat sanath
sandeep sandip sanjay sanjeev sanjiv sanjoy santosh sarath sarfraz sashi satish satya satyajit satyendra saurabh
saurav shahbaz shahid shahrukh shailesh shankar shantanu sharad shashank shashi shehbaz shekhar shiv shivam shivraj
shoaib shrikant shubham shyam siddharth siddhartha sitaram sohail somnath sourav sridhar srikanth srinivas srinivasan
subhash subodh subramanian sudarshan sudhakar sudhir sukhbir sukumar sumit sundar sunil suraj surendra suresh surinder
surya suryakumar sushant sushil swapan swaraj syed taimur tanmay tanveer tapan tarun tejas tushar uddhav udit ujjwal
umair umesh upendra uttam vaibhav varun vasant vasudev venkaiah venkat venkatesh vidyut vijay vikas vikram vikrant
vimal vinay vineet vinod vipin vipul viraj virat virender vishal vishnu vishwanath vivaan vivek waqar yash yashwant
yogendra yogesh younus zafar zaheer zahid zakir zeeshan zubair zubin zulfikar zulfiqar
"""
    # East and Southeast Asian
    """
agus akihiko akihiro akihito akio akira arief asahi atsushi aung azmin bambang bataar batbold benigno budi crisanto
daichi daiki daisuke dedi djoko eiichi eiji eko enkhbayar fajar fumihiko fumio gatot goro hajime haruki haruto hayao
hayato hendra hideki hideo hidetoshi hideyuki hiro hirobumi hirofumi hirokazu hiroki hiromichi hiroshi hiroto hiroyuki
hisashi ichiro irwan isamu isao issei itsuki jiro joji joko junichi junichiro juro kaito kazuhiko kazuhiro kazuki
kazuma kazunari kazuo kazuya keigo keiichi keiji keisuke keita keizo kenichi kenji kenta kentaro kento kenzo kiichi
kiyoshi kobo koichi koichiro koji kosuke kota kunio kyaw kyohei luhut mahathir mamoru manabu masaaki masaharu masahide
masahiko masahiro masaki masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki michio mikio minoru
mitsuo mitsuru motohiro muhyiddin myo naoki naoto naoya noboru nobuaki nobuhiro nobuo nobuyuki norio nyoman osamu
prabowo prayut prayuth putu ramil rikuto rizal ryo ryohei ryoichi ryoji ryosuke ryota ryoto ryuichi ryuji ryunosuke
saburo sadao satoru satoshi seiichi seiji seishiro shigeki shigeo shigeru shin shingo shinichi shinji shinjiro
shinsuke shintaro shinya shinzo shiro shogo shohei shoichi shoji shota shuichi shuji shun shunichi shunsuke slamet soe
soichiro somchai somsak sosuke srettha sugeng surachai suryadi susilo susumu tadao tadashi takaaki takahiro takashi
takayuki takehiko takeo takeru takeshi taketo takuma takumi takuya taro tatsuki tatsuo tatsuya taufik teruo tetsuo
tetsuro tetsuya thein thura tomohiro tomoki tomoya tomoyuki toru toshiaki toshihiko toshihiro toshiki toshio toshiyuki
tsuneo tsutomu tsuyoshi wahyu wataru wiranto yanto yasuhiro yasuo yasushi yasutaka yohei yoichi yoji yoshiaki
yoshihide yoshihiko yoshihiro yoshiki yoshinori yoshio yoshitaka yoshito yoshiyuki yosuke yudi yuichi yuichiro yuji
yukihiro yukio yusaku yusuke yuta yutaka yuto yuya yuzo zaw
"""
    # African
    """
abdoulaye abebe abiodun abiy adebayo adekunle ademola adewale adeyemi ahmadou akinwumi alassane aliou amadou amare
ameenu aminu anicet asamoah ayodele ayub babacar babajide babatunde bakary balthazar bola bongani boubacar cheikh
chibuike chidi chidiebere chijioke chike chimamanda chinedu chinua chukwudi chukwuemeka chukwuma cyriaque daouda demba
denzel desta diallo duma ebenezer ekow elikem emeka emmerson erasto ezenwo fela femi fikile folarin gatete gbenga
getachew girma goodluck habtamu hage haile hailemariam hakainde hakeem hamidou idrissa ifeanyi ikechukwu ikenna isaias
ishmael issoufou jabari jabu jakaya jomo kabiru kagiso kalusha kamau kato kayode kebede kelechi kgalema khama khaya
kimani kiprono koffi kofi kojo kwabena kwadwo kwaku kwame kwasi lamine lansana lazarus lebo levy lungi lwazi macky
mahamadou mahamane mamadou mandla mangosuthu masego mathabo melaku meles mengistu modibo moeletsi mogoeng moise
mokgweetsi mosiuoa moussa mpho mthunzi muhammadu mulatu mulugeta mwai mwangi ndaba njoroge nkosana nkosi nnamdi nuhu
obafemi obinna ojo okechukwu olu olumide olusegun oluwaseun omondi onyekachi oumar ousmane pius raila rashidi
rolihlahla sadio salif salva samora sani segun sekou sello seretse seun seydou sibusiso sidiki simba siphiwe sipho
siya siyabonga sizwe sobhuza tabo tafari taiwo tamrat tariku tebogo tedros tendai tesfaye teshome thabang thabo themba
thulani tidjane tito tshepo tumelo tunde uche uchenna uhuru umaru vusi wale wande wole wondwossen xolani yacouba
yakubu yaw yemi yoweri zakes
"""
)
WOMEN = (
    # English, with short forms and names of late
    """
aaliyah addison ainsley aliyah alva amara babette babs bea bec becca bex bree britt brynn calista cate cath caz
chrissie coco dagny daniella deb debs dot edie eudora evie fi flo frederica freya gabby guinevere hadley ilsa imani
isla izzy jen jenni jess jolie kat kath kaylee keira kiara leda leone lexi lil lilith liv lulu luna lyra madelaine
mags maisie makayla mariel meg mel mercy minna nessie nevaeh norah olympia paisley pen piper pippa poll ria roz sal
shanice sibyl sienna skylar susannah suzie tallulah tamar tash tilda tilly trish trudi viv willow yael yuki zenobia
zoey
"""
    # German, Dutch and Flemish
    """
adelheid agathe alena alrun amelie anette angelika anja anke annalena annegret annekatrin anneke annelie annelies
anneliese annett annika antje astrid barbel beate beatrix berit birgit birgitta birte brigitta britta brunhilde carola
christel christiane conny constanze corinna dagmar dorothee edda edeltraud elfriede elke elsbeth else evamaria franka
franziska frauke frederike friedericke friederike gabi gerda gerlinde gerti gertraud gertrud gesa gesine grete gudrun
gunda gundula hanne hannelore hedwig heide heidemarie heidrun heike hella henriette henrike herta hilde hildegard
hiltrud ilona ilse imke inga inge ingeborg insa irmgard irmtraud isolde janina juliane jutta kaethe karola karoline
katharina kathe kathrin katja katrin kerstin klara konstanze kordula kornelia kriemhild leni leonie liesbeth liese
lieselotte liesl lilli lioba lotte luise magda maike maja mareike maren margarete margarethe margit marieke marijke
marit marita marlies mathilde mechthild meike mieke mirja mirjam nadja natascha neele neeltje nele odilia ottilie pia
ragna regine renate ricarda romy roswitha sabine sanne saskia sibylle sieglinde sigrid sigrun silke sina sofie solveig
steffi svenja swantje sybille tanja tatjana thea theresia tine trude uda ulla ulrike undine ursel uschi uta ute verena
veronika walburga waltraud waltraut wencke wera wiebke wilhelmine
"""
    # Nordic
    """
aase agda agneta aina aino anneli anniken arja aslaug astri aud barbro bente bergljot birgitte birna bodil
borghild brit bryndis cecilie charlotta ditte dorte dorthe ebba eija eila eili eira elin elina elisabet embla emelie
evy filippa freja frida gitte gro gry gun gunhild gunilla gunn gunnhild gunvor hedda hedvig hege helle hildur hjordis
inger ingunn inka irja iselin jorun jorunn jytte kaarina kaija kaisa kajsa karianne karita katarina katri katrine
kirsi kirsti kjersti laila leena lene lill line linn linnea lis lisbet lisbeth lise lone lotta lovisa lykke maarit maj
majken malene malin margareta margrethe mariann marika marja marte merete merja mette nanna oddny oddrun outi paivi
pernilla pernille pirjo pirkko ragnhild raija rigmor riikka rikke ritva rut saga sanna satu signe silje sini siri
sissel siv solfrid solrun stina stine sunneva sunniva svanhild svea synne synnove tarja tekla terttu thora thyra tiina
tilde tone tonje torill torunn tove trine tuija tuula tyra ulrika unn unni vaike vibeke vigdis viveca viveka vivi
wenche ylva
"""
    # French
    """
alix amandine anais anastasie andree angele annick apolline ariane arlette armelle athenais aude aurelie aurore axelle
benedicte berangere berthe blandine capucine carine cassandre celine chantal christelle clarisse claudie clelia
clemence clementine clotilde coline coralie cosette cunegonde domitille edmee edwige eleonore eliane elodie elvire
emeline emmanuelle etiennette eugenie eulalie evelyne fabienne fantine felicie fernande flavie florentine francette
francoise frederique gaelle ghislaine gilberte ginette gisele giselle gwenaelle gwladys heloise hermine honorine
hortense huguette isaure jocelyne joelle josette josiane karine katell laetitia laure leontine leopoldine liliane
lisette louisette lucie lucienne ludivine lydie maelle maelys magali maite manon marceline marcelle margaux mariane
mariette marine marinette marise marjolaine marthe martine maryse maryvonne maud melisande micheline mireille morgane
murielle myriam nadege nathalie nicolette ninon noemie nolwenn oceane odette odile olympe ondine ophelie oriane
pascale paule perrine petronille philomene pierrette raymonde reine rolande roseline rosine roxane salome sandrine
segolene severine sidonie simonne sixtine soizic solange solene sylviane sylvie tatiana thais tiphaine ursule
veronique victoire victorine violaine violette virginie viviane wivine yolande zelie
"""
    # Spanish, Catalan and Portuguese
    """
adoracion agueda ainhoa aitana albertina almudena amada amaia anabel anabela andreia angeles arantxa aranzazu arlete
asuncion aurea azucena begona belen benedita berenice bernarda branca bruna caetana camila candela candelaria carina
carlota carme catarina cayetana cidalia clarisa clementina conceicao concha cristiana davina delfina dilma dolors
dulce edite eduarda eleonora elisenda encarna encarnacion ermelinda estefania estrella eulalia evita fabiana fabiola
felisa fermina fernanda filipa flavia florencia genoveva gertrudis graca gracia graziela guiomar hortensia idalia
ignacia iliana immaculada inmaculada isadora isaura itziar ivete ivone jacinta janaina jimena joana joaquina judit
julieta jussara laia leire letizia ligia livia loreto luciana lucrecia luiza lupita lygia macarena madalena mafalda
manoela margarida mariam marica maricarmen mariela marilia maristela maysa meritxell micaela mireia montserrat nair
natividad nayara nerea nieves noelia nuria odete olinda otilia palmira paloma paz perpetua purificacion quiteria
renata rosalina rosangela rosaura roser rosina sabina samanta silvana soraia soraya suely telma teodora teresinha
valentina vanesa vicenta viviana ximena xiomara yaiza zoraida zulema
"""
    # Italian and Romanian
    """
addolorata adina agata agnese alessandra alessia alida allegra ambra anca andreea angiola annalisa annamaria annarita
annunziata antonella antonietta antonina arianna assunta azzurra benedetta brigida camelia carlotta caterina catia
catrinel cesira chiara cinzia claretta codruta consolata cosima cosmina costanza crina dacia daciana dalila daria
denisa doina domnica donata donatella dorina dorotea edvige eliana elisabetta emanuela enrica ersilia evelina fabrizia
fausta federica fiamma fiorella fiorenza flaminia florentina floriana florica franca fulvia gabriella gaia gelsomina
gemma genoveffa georgeta giacinta giada gianna giannina gigliola ginevra gioconda gioia giorgia giovanna gisella
giuditta giulia giuliana giulietta giuseppina giustina grazia graziella guendalina ilaria ilda ileana ilinca
immacolata ioana iolanda iole ippolita irina isotta iulia ivana lacramioara lavinia lia licia loredana lorella lorenza
luana lucilla lucrezia ludovica luigia luminita maddalena margherita marialuisa mariangela mariella marilena marinela
marinella maristella marzia melania michela mihaela milena mimma mirabela mirela mirella morena natalina nella nerina
nicoleta nicoletta nilde nives nunzia oana olimpia ombretta onorina oriana orietta ornella ortensia paola patrizia
petronela petronilla piera pierina rachele raffaella raluca rodica romana romina rosalba rosaria rossana rossella rosy
ruxandra sanda santina savina selvaggia serafina simona smaranda sorina speranza stefania stela steluta sveva tiziana
tullia victorita vincenza violeta viorica vittoria zaira zamfira
"""
    # Slavic, Baltic and Hungarian
    """
adrianna agnieszka aiste aleksandra aleska alicja alla alya alyona anastasija anastasiya andjela andrejka aneta anezka
anica aniko anzhelika asya aurelija barbora beata biljana blanka blazena bogdana bogna bogumila borbala boryana bozena
branislava branka bronislawa bronya brygida cecylia czeslawa dagmara daina daiva danica danijela danuta darina darinka
dariya darja darya desislava dijana dita dobrila dobromila dominika dorota dorottya draga dragana dubravka dunja
dusica edit edita ekaterina elka elwira elzbieta emese emilija eniko erzsebet eszter evdokia ewa ewelina gabija galina
galya genowefa gertruda ginta gordana grazyna halina halyna hana hanka henryka honorata hristina ilka inese inna irena
iryna ivanka iveta ivona iwona izabela izabella jadranka jadwiga jagoda jarmila jaroslava jasmina jasna jekaterina
jelena jelica jirina jitka jolana jolanta jovana jozefa julija julita juliya justyna kaja kalina kamila karolina kasia
katalin katarzyna katerina kateryna katya kazimiera kinga klaudia klavdia kristyna krystyna ksenia ksenija kseniya
kveta kvetoslava lada laima larisa larysa lenka leokadia lesia lesya libuse lidija lidiya liga lilla ljiljana ljuba
ljubica ljudmila lubica lucyna ludmila lyubov lyudmila magdolna malgorzata malwina marija marijana mariola mariska
mariya marketa martyna marusya marzena masha matylda michalina mila milada milana milica milka mira mirjana mirka
miroslava mlada mojca nada nadezda nadezhda nadiia nadya nastasia nastya nataliia natalija nataliya natalya natasa
nela nevena nika nikoletta nikolina oksana oleksandra olena olha olya orsolya patrycja pavla pelageya piroska polina
radka radmila radoslava raisa rasa rayna roksana rozalia ruta ruzena ruzica sanja sarka silvija slavenka slavica
slavka snezana snezhana sofija sofiya solomiya sona stanislava stanka stefka stepanka svetla svetlana svitlana sylwia
taisiya tatyana tereza tetiana tetyana tihana timea uliana ulyana urszula valeriya vanda varvara vasilisa vesela
veselka vesna viera viktoria viktorija viktoriya virag vitalija vlasta vlatka walentyna weronika wieslawa wiktoria
wioletta wladyslawa xenia yana yekaterina yelena yelizaveta yevgenia yevhenia yulia yuliya zdenka zdislava zeljka
zhanna zinaida zita zofia zora zorica zornitsa zoya zsofia zsuzsa zsuzsanna zuzana zuzanna zuzka zvezdana
"""
    # Greek, Albanian, Armenian and Georgian
    """
afroditi albana alketa anahit angeliki ani anush araksya arlinda arta artemis arusyak aspasia athina atifete besa
calliope chrysa chrysoula despina dimitra donika drita ekaterine ekaterini eleftheria eleni eliso elona elpida erjona
ermioni eteri evangelia evanthia fani flutura fotini gayane gohar hasmik haykuhi ilirjana ioanna irini iro kalliopi
ketevan keti khatia kiki konstantina kyriaki liana lilit luljeta lusine magdalini maia maka mariami medea melina
merita mimoza mirlinda naira nane nani natela nefeli nestan ninuka niovi nune nvard olta ourania panagiota paraskevi
persefoni polyxeni popi rudina satenik shushan siranush sopio stavroula tamuna tatevik tatia teuta thalia thekla
tinatin tsovinar vasiliki vjollca xanthi zabel zara zoi
"""
    # Irish, Scottish, Welsh and English
    """
ailsa aine aisling angharad annabel aoibhe aoibheann aoife arabella araminta beca bethan bettany blathnaid blodwen
branwen brid bridie brigid briony bronagh bronwen bronwyn bryony caoimhe carys catrin catriona cecily ceridwen ciara
cliona clodagh cordelia cressida dearbhla delyth dervla dilys dulcie dympna eilidh eilis eimear eirlys eirwen eithne
elen eleri elspeth emer emmeline eryl esme eurwen evadne felicity fenella ffion fidelma finola fiona fionnuala florrie
gaynor georgiana glenys glynis grainne greer grizel gwenda gwendolen gwendoline gwenllian gwenno gwyneth heledd
hermione hettie heulwen honor imogen iseult ishbel isobel jacinda jacintha jemima jennet jessamine jessamy jocasta
kerensa kirsteen kirsty leonora leri lettice llinos lowri maeve mair mairead mairi mared marged meinir mererid mhairi
mirabel moira moireach morag morfydd morven morwenna muireann myfanwy nerys nessa nesta nia niamh nuala oona oonagh
orla orlaith ottoline peigi perdita philippa phyllida prudence rhian rhiannon rhona roisin ros rosamund sadhbh saoirse
senga shelagh shona sian sile sinead siobhan sioned siwan sorcha tamsin tegan tegwen teleri tess venetia verity wynne
"""
    # Arabic, Hebrew and Persian
    """
abeer abir adi afaf afnan afsaneh ahlam aicha alaleh alia aliaa aliya aliza amani amat amena amina aminata amira
anahita anat anisa areej arezou arwa asma asmaa assia atefeh avishag avital aviva awatef aya ayala ayat ayda ayelet
ayesha azadeh azar azita azza bahar bahareh baheera balqis banu basma batoul batsheva batya bayan behnaz bosmat
bouchra bracha buthaina buthayna chaima chana chava dafna dalal daphna devora dima doaa donya dorit efrat einat elaheh
elana elham eman enas esraa fadia fadwa faezeh fahima faiza farah farahnaz fardeen fareeda fariba farida farkhunda
farnaz farzaneh fatemah fatemeh fathia fatin fatma fawzia fayrouz fereshteh firdaws firouzeh forough galia galit geula
ghada ghadeer ghazal ghazala gila gilat gitit golnaz golshifteh habiba hadar hadas hadassah hadeel hafsa hagar hagit
haifa hajar hala haleh halima hamida hanaa hanadi hanan hanin haniyeh hasna havatzelet hawa hayat hayfa heba hedieh
hend hiba hila hind hoda homa hosna houda huda ibtisam ilana ilanit iman imane inas inbal intisar irit israa itidal
jaleh jamila jannat jawaher jihan jumana kamilah karima kawkab kawthar keren khadija khadijeh khawla kholoud kimia
ladan lamia lamis latifa latifah layal layan layla limor liora lital lobna lubna lujain luma maayan maha mahbouba
mahdieh mahin mahnaz mahsa maisa maissa malak malika malikeh malka manal mandana manizheh maram marjan marjane marwa
maryam marzieh masoumeh maysoon mehrangiz mehrnaz meirav meital merav miri mitra moran mouna munira naama nabila
nadera naeema nagwa nahed nahid naima najat najla najwa narges nargess nargis nasim nasreen nasrin nawal nazanin nazli
nechama neda negar nehad nermin nesma nesrine neta nevine nihal nili niloufar nira nisreen nitza noha noor noura
nourhan nura nurit ofra oranit orit orly orna osnat parastoo pardis parisa parvaneh parvin pegah penina pnina rabab
rabia radwa raghad rahel rahma rana randa raneem rania rasha rawan rawia reem rehab reham riham rim rima rina rivka
roghayeh ronit roshanak rouba roya ruba rula ruqayya ruti saadia sabiha sadaf safa safaa safia safiya sahar saida
sakina salma salwa samah samaneh samar samia samira sana sanaa sareh sarit sawsan sepideh setareh shadia shahd shahla
shahnaz shahrzad shaima shaimaa shani sharona shereen sherine shideh shima shira shiri shirin shlomit shohreh
shokoufeh shoshana shula shulamit shunit sigal siham sima simin sivan smadar soha sohaila somayeh souad souhila suad
suha suhair sumaya taghreed tahani tahereh tahmina taraneh tehila thana thoraya tirza tova tzipi tzipora tzippi vered
wafa wafaa warda widad wijdan yaffa yardena yasaman yasmeen yasmin yasmine yehudit yemima yocheved yonit yosra yusra
zaha zahida zahra zainab zakia zaynab zehava zeina zeinab zeynab zhaleh zipora zippora ziva zohra zohreh zubaida
zuleika
"""
    # Turkish and Central Asian
    """
aigul aiman ainur aizhan ajda alev aliye altynai anara asel asiye asli assel asuman aybuke aycan aydan ayfer aygul
ayla aylin aynur ayse aysegul aysel aysen aysun ayten basak begum belgin belma berfin beril bermet berna birsen buket
burcin burcu busra canan cansu cavidan cemile ceren ceyda cigdem damla dariga defne demet didem dilara dilek dilfuza
dilnoza dilruba dinara ebru ece eda elcin elif elmas emel emine esin esma esra eylem fadime fatos feride feriha feruza
feyza fidan figen filiz fulya fusun gamze gizem gonca gonul gozde gul gulay gulbahor gulben gulcan gulden gulen gulhan
gulizar gulnara gulnaz gulnur gulsah gulsen gulshan gulsum gulten gulzhan guzin hacer hadise halide handan hande
hanife hasret hatice havva hazal hulya idil ilkay ilknur inci indira ipek irem isil jale julide kader kadriye kamile
kamola kezban kubra kunduz lale leyla madina marzhan mehriban mehtap melahat melda melek meliha melike melis meltem
meral merve meryem mine mohira mualla muazzez mubeccel mujde mukaddes mune munevver munisa nalan nargiza nazan nazira
necla nefise nehir nergis nese neslihan nesrin nevin nezihe nigar nigora nil nilay nilgun nilufar nilufer nimet nodira
nukhet nuran nuray nurcan nurgul nurhan nursel nurten ozge ozgu ozlem pelin perihan pervin pinar reyhan roza rukiye
ruya saadet safak safiye saltanat saule sebnem seda sedef selda selen selin semiha semra sena seniha serap seray
serpil sevda sevgi sevil sevim sevinc seyma shahnoza sibel sidika simge songul suheyla sukran sule suna tansu togzhan
tugba tugce tulay tulin turkan ulku umida umran vildan yagmur yasemin yelda yeliz yesim yildiz yonca zamira zarina
zehra zeliha zerrin zeynep zhanar zubeyde zuhal zukhra zulfiya zumrut
"""
    # Indian, Pakistani, Bengali and Sinhala
    """
aarthi aarti aasia aditi afsana aishwarya akanksha alka alpana ambika amisha amrita anamika anandi ananya anika
anindita anjali anju anjum ankita annapurna antara anuja anupama anuradha anusha anushka aparajita aparna aradhana
archana arundhati aruni arunima asha ashima ashwini atishi avani azra babita barkha beena benazir bhagyashree bhanu
bharati bhavana bhavna bidya bina bindu bipasha brinda chanda chandana chandrika charu chaya chhaya chitra damayanti
damini debjani deepa deepali deepika deepti devika devyani diksha dipa dipali dipti divya durga ekta esha farhana
farheen faryal farzana fehmida firdous gargi gauri gayatri geeta geetanjali geetha gita gitanjali hasina hema
hemalatha hemlata hina huma indrani indu isha ishita jahanara jayalalitha jayanthi jayanti jayashree jhumpa juhi
jyothi jyoti jyotsna kajal kajol kalpana kalyani kamala kamini kanchan kangana kanika kanimozhi kareena karishma
kashmira kaushalya kaveri kavita kavitha keerthi khaleda khushbu kirti kriti kritika kumari kusum lakshmi lalita
lalitha lata lavanya leela lopamudra madhavi madhubala madhuri mahasweta mahua maitreyi malala malathi malavika malini
mallika mamata mamta manasi mandira manisha manju manjula mariyam mayawati medha meena meenakshi meera mehbooba mehnaz
menaka minakshi mitali mithila monali mridula mrinal mrinalini mumtaz munmun nafisa nagma nalini namita namrata
nandini nandita nayanthara nazia neelam neelima neena neeta neetu neha nidhi niharika nilima nimisha nirmala nirupama
nisha nishtha nithya nivedita nusrat padma padmini pallavi parineeti parul parvati parveen payal piyali pooja poonam
prachi pragya pranita prathibha pratibha preeti prerna priti prity priya priyanka puja punam purnima rachana rachna
radha radhika ragini rajani rajeshwari rajkumari rajni rakhi ramya rani ranjana rashmi rasika razia reema rehana rekha
renu renuka reshma revathi richa riddhi rinku ritika ritu riya rohini roja roopa roshni rubina ruchi ruchika rukhsana
rukmini runa rupa rupali sadhana sadia sajida sakshi samina sandhya sangeeta sangita sania sanjana sapna sarala
saraswati sarbani sarita saroj sarojini satyavati savita savitri seema sejal shabana shabnam shagufta shaheen shaila
shailaja shakuntala shalini shama shamim shamita sharda sharmila sharmistha sheetal shefali shilpa shivani shobha
shobhana shraddha shreya shruti shubha shweta shyamala siddhi simran sirimavo sita smita smriti sneha sonakshi sonal
sonali sonam soumya sreelakshmi sridevi subhadra subhashini sucheta suchitra sudeshna sudha sugandha suhasini sujata
sulakshana sulochana sumana sumathi sumedha sumita sumitra sunanda sunita suparna supriya surabhi surbhi surekha
sushila sushma sushmita susmita swapna swara swarupa swati sweta tabassum tahira tanuja tanushree tanvi taslima
tehmina trishna tulsi uma umme upasana urmila urmimala urvashi usha uzma vaidehi vaishali vaishnavi vandana vani
vanita varsha varuna vasanthi vasudha vasundhara veena vibha vidya vijaya vijayalakshmi vimala vineeta vinita vrinda
waheeda yamini yashoda yogita zeenat zubeida
"""
    # East and Southeast Asian
    """
aiko aimi aisyah akane akemi akiko aoi arisa asako asami asuka atsuko ayaka ayako ayame ayami ayano ayu ayumi azizah
chie chieko chihiro chika chikako chinatsu chisato chiyo chiyoko corazon dewi eiko emi emiko endang eriko etsuko
fadhlina fitri fumie fumiko hanae hanako haruka haruko harumi haruna hatsue hideko hikari himari hinata hiroko hisako
hitomi honoka indah intan izumi junko kana kanae kanako kaori kartika kartini kasumi kayo kayoko kazue kazuko keiko
khin kikuko kimiko kiyoko kiyomi kotone kozue kumi kumiko kyoko lestari madoka maharani maiko maki makiko malee mana
manami mao mariko masae masako masami mayu mayuko mayumi megawati megumi michiko midori mieko miharu miho miki mikiko
minako minori misaki misako misato mitsuko mitsuyo miu miwa miwako miyako miyoko miyu miyuki moeka momoka momoko
motoko murni mutsuko nanako nanami naoko narumi natsuko natsumi ningsih noa nobuko noraini noriko norlela nozomi
nurhaliza nurul paetongtarn phyu ploy pornthip puspita putri ratna reika reiko retno rie rieko riho rika rikako riko
rini rio risa risako ritsuko rosmah rumi rumiko ruri ryoko sachi sachie sachiko sadako saki sakiko sakura sanae saori
satoko satomi satsuki sawako saya sayaka sayoko sayuri seiko setsuko shigeko shiho shihori shiori shizue shizuka
shizuko shoko sirikit siriporn siti somying suda sudarat sumie sumiko sumire sunisa supaporn suryani susi suzue suzuko
taeko takako tamaki tamako tamiko teruko thandar toki tokiko tomiko tomoe tomoka tomoko tomomi toshiko tsukiko tuti
umeko utami wakana wati wulan yadanar yaeko yanti yasuko yayoi yingluck yoko yoriko yoshie yoshiko yoshimi yui yuika
yuka yukako yukari yukie yukiko yukina yuko yuliana yumeko yumi yumiko yuna yuni yurie yurika yuriko yurina yuuka
zaleha zuraida
"""
    # African
    """
abebi abena abeni adaeze adanna adanne adeola adjoa adwoa afia afua aissata aissatou akosua akua alem alemitu ama
amaka amarachi anyango arame asantewaa assetou assita atieno auma awino ayana ayo ayodeji azeb bamidele betelhem
bineta birtukan bisi bolanle bontle buhle bukola busisiwe chiamaka chidinma chinelo chinwe chioma chipo coumba dineo
ebele ebun efua ekua elikplim enyonam esi fanta fatim fatimata fatou fatoumata feven fikirte folake folasade funke
funmilayo genet haddy hadiza hiwot ifeoma ifeyinwa ijeoma jelagat jepkosgei kadiatou kagendo kalkidan karabo kebebush
kemi khadidiatou khanyi khosi khwezi lerato lindiwe lineo liya lulama maimouna makeda mamello mandisa mariama mariame
marieme masechaba meaza meron mmusi modupe mpumi mwajuma mwanaisha nafissatou naledi nandi ndidi neema ngina ngozi
njeri nkechi nkemdilim nneka nnenna nobuhle nokuthula nolwazi nomalanga nombulelo nomfundo nompumelelo nomsa
nomthandazo nomvula nomzamo nonhle nontando noxolo nozipho nthabiseng ntombi nyambura nyokabi obiageli ogechi olabisi
olajumoke oluchi olufunke omotola onyinye ouleye oumou palesa penda puleng pumla ramata ramla rokhaya rokia rutendo
saba salimata samba selam selamawit senait seynabou sibongile sihle simphiwe sindiwe tandi temitope thandeka thandi
thandiwe thenjiwe thoko thuli thulisile titilayo tiwa tsehay tsitsi tumi uju unathi wairimu wambui wangari wanjiku
wanjiru yaa yakaka yetunde yewande yodit zandile zanele zawadi zenani zewditu zindzi zinhle zodwa zoleka zukiswa
"""
)


# Short forms that begin with another letter than the name; others ("Dan", "Mike") begin as it does.
_SHORT_FORMS = """
    robert bob bobby / william bill billy / richard dick dickie / edward edmund ted teddy ned / theodore ted teddy /
    henry harry hank / harold hal / anthony tony / john jack / elizabeth betty beth liz lizzie lisa bess / margaret
    peggy meg maggie daisy rita / mary molly polly / martha patty / catherine katherine kate kathy kitty cathy /
    christopher kit / alexander alexandra sasha sandy xander lex / augustus gus angus / lawrence laurence larry /
    dorothy dolly / ellen helen nell nelly eleanor / albert bert herbert hubert / antonia toni / isabel bella / eugene
    gene / gerald jerry / george jerry / geoffrey jeff / vladimir volodya / mikhail misha / dmitry mitya / ignatius
    iggy / josé pepe / francisco paco pancho
"""
SHORT_FORMS = tuple(frozenset(row.split()) for row in _SHORT_FORMS.split("/"))


@cache
def given_names() -> dict[str, Gender | None]:
    """Return the gender of each given name, lower-cased and without accents; None for one given to either."""
    census = read_rows("newscli.language.lexicon", "given_names.tsv", "census")
    table: dict[str, Gender | None] = dict.fromkeys(BOTH.split())
    table.update(zip(f"{census['m']} {''.join(MEN)}".split(), repeat("m")))
    table.update(zip(f"{census['f']} {''.join(WOMEN)}".split(), repeat("f")))
    return table
