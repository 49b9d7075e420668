"""Given names of many languages, and which of them are men's and women's.

Those of the United States are from its census, and those of several countries from lists of Faker (`given_names.tsv`).
The others were written down for newscli from general knowledge, a language after the other, without accents. Left out
is what is first of all a word or a place.
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
alastair alfie ambrose anselm archibald asher ashton barnaby baz benjy bertie bo brayden caden callum carson chang
connor cosmo dannie davy des ed eliott elisha elliott ezekiel finley frankie gabe geoff graham hamish ike isa jace
jaxon jeb jem jethro jez jonnie jonny judd jun kaden karol kayden krishna len mason mick mordecai mort morton murray
nate nige nobby omari orson rand reg ritchie sid stewart stu tobin tory valentine valery vic walt wilf wyatt yuri
zac zach zayn zeb
"""
    # German, Dutch and Flemish
    """
ansgar arnd berthold bodo burkhard cees claas detlev diederik eberhard eckart eckhard ekkehard friedhelm gerd gernot
guenter guenther guntram hajo hansjoerg heiner hellmut helmuth henk hubertus jaap jeroen joerg joern juergen jurrien
karlheinz korbinian lambert ludger ludolf lutz meinhard ortwin otmar ottmar piet reinier roel ruediger rutger ruud
siegmar sjoerd tilman traugott uli veit volkmar walther wendelin werner wessel wiebe wim wolf wolfram
"""
    # Nordic
    """
aksel arvid aslak atle audun bengt bjarke borje bosse christer eero egil eilif eirik eivind ejnar erkki erlend esben
eskil espen gosta gudmundur haakon halvard hannu havard ingemar janne jorma jouni juha jukka jussi kaare kimi kimmo
kjetil knud magne markku mikko mogens odd odin olafur olof paavo pelle petri preben reidar risto roald roar runar
sakari seppo simen sindre snorri staffan stale stellan sture svein svend tarjei teemu terje thorvald tord torfinn
torgeir torkel torstein trond trygve uffe urho valtteri viljo
"""
    # French
    """
amaury ambroise anatole arsene aymeric barnabe barthelemy basile blaise brice clotaire corentin cyprien cyrille
dieudonne emeric evariste felicien firmin gaetan gaspard gauthier geoffroy germain gervais hippolyte isidore joffrey
leonce marceau marcellin mathis maxence medard melchior narcisse octave philibert pierrick simeon stanislas
sylvestre ulysse urbain vivien wilfrid
"""
    # Spanish, Catalan and Portuguese
    """
afonso aleix amadeo amilcar aristides bartolome caetano caio carles damiao davi domingos duarte edson enric estevao
ferran froilan fulgencio geraldo guillem helder heraclio hilario homero ildefonso inacio inigo juliano kleber
laureano luiz manoel marcal mateu melchor oriol otavio patxi pere quim renan robson sancho saturnino sebastiao sergi
silvestre simao tadeo telmo toribio ubaldo wagner wilson xavi
"""
    # Italian and Romanian
    """
adelmo agostino alfio amedeo amerigo amintore anghel antonello arrigo attilio bartolomeo benedetto beniamino beppe
bettino camillo cataldo catalin cesare ciprian corneliu corrado costin cristi cristoforo decebal dorin doru dragos
duilio edmondo edoardo egidio ermanno ettore felice ferdinando ferruccio fiorenzo franco fulvio furio gaspare
gennaro germano gheorghe giacinto giampaolo gianluigi gianmarco gianpaolo gioacchino giordano girolamo giustino
goffredo graziano grigore gualtiero guglielmo horia iacob iancu ignazio ilie ion ionel ionut iosif italo iulian
iuliu ivano jacopo lamberto lanfranco lapo laurentiu lazzaro liviu lodovico lucian ludovico manfredi manlio
michelangelo mihai mihail mircea mugur nazario nello nereo nicolae nicolo nicusor nunzio octavian onofrio orazio
oreste ottavio ottone ovidiu patrizio pellegrino petre petru piergiorgio pierluigi pierpaolo pino pompeo quirino
radu raimondo razvan remus rinaldo romolo ruggero sabin septimiu sergiu silvestro silviu sorin tarcisio tiberiu
titus tommaso traian tudor tullio valeriu vasile viorel vittore vlad
"""
    # Slavic, Baltic and Hungarian
    """
aleksei aleksey alexei alexey alojz anatol anatoli anatoliy anatoly andrii andriy antoni arkadi arkadiusz arkady
arseniy arseny artem artyom bartek bartlomiej bartosz blagoje blaz bogumil bohdan boleslaw borislav borys bozidar
bozo branimir bronislaw cezary czeslaw dainis daniil danylo denys dezso dimitar dimitrij dinko dmitri dmitriy dmitry
dmytro domagoj domen dragoljub dzintars endre eryk evgeni evgeny fedir fjodor franc fyodor gavrilo gediminas gennadi
gennadiy gennady georgi georgy gerasim gleb grigori grigory gyorgy gyula henryk hrvoje hryhoriy ignacy ihor ilia
ilya ireneusz ivaylo ivica jaan janez jaroslaw jindrich jozsef juozas karoly kazimierz kiril kirill kliment
konstanty kostyantyn krasimir kreso kristaps krystian lajos lazlo lech leonid leszek lev levan ljubisa ljubo
ljubomir ludek lyubomir maciej maksym martins mateusz matus mieczyslaw mihaly mikhail miklos mikolaj milivoje miloje
milorad milutin miroslaw misha momcilo mykhailo mykola mykolas nebojsa nedeljko nikola nikolay nikoloz novak oleg
oleh oleksandr oleksii oleksiy oskars ostap otakar pavle pavlo pavol peteris petko petras petro plamen predrag
primoz prokop przemyslaw rade radek radim radoslaw rafal raimonds rajko rastislav ratko rostislav ruslan sasho
semyon sergey serhii serhiy slaven stepan stojan svetozar svyatoslav szabolcs szymon taras tihomir timofei timofey
timur todor tomaz tomo urmas vadim vadym valdas valdis valeri valeriy vasil vasili vasily vasyl velimir veselin
viacheslav vilem vilmos vinko vitali vitaliy vitaly vitold vjekoslav vladan vladyslav volodymyr vsevolod vuk
vyacheslav waclaw wieslaw wladyslaw wlodzimierz yaroslav yegor yevgeni yevgeniy yevgeny yevhen yuriy yury zbigniew
zbynek zdenek zenon zigmunt zivko zurab zvonimir zygmunt
"""
    # Greek, Albanian, Armenian and Georgian
    """
achilleas agim alexandros anastasios antonis apostolos aram ararat arben ardian aristotelis arsen artak ashot
athanasios avtandil babken bashkim besnik bledar charalambos dimitris dritan edi emmanouil erion evangelos fatmir
fotis gagik garegin gela genci gevorg giorgi gjergj gocha grigol hakob haralambos hashim hayk hovhannes hrant ilir
irakli kakha kevork khachik kostas kyriakos lazaros lefteris leonidas lulzim manolis manos merab mikheil minas
mkrtich narek nikos nodar odysseas otar paata panagiotis pandeli panos petros ramaz sali samvel sarkis serzh shalva
skender sokrates sotiris spyros stavros stelios thanasis themis theodoros tigran vahagn vahan vangelis vano vasilis
vazgen vrezh xhevdet yiannis yiorgos zaza zviad
"""
    # Irish, Scottish and Welsh
    """
ailbhe alasdair aled algernon alun aneurin aodhan arwel bleddyn bryn cadoc cian clive crispin cuthbert dafydd daithi
denzil dougal dougie duncan elfyn emlyn emrys euan eunan ewan ewen finbarr finlay fionn fraser garret geraint
gerallt gethin giles glyn godfrey graeme gruffudd gwilym gwyn gwynfor hefin hew humphrey huw hywel iain idris ieuan
ifan ifor ioan iolo islwyn ivor jago jolyon keir kenelm lachlan lleu llewelyn llyr lochlan meirion meredydd mervyn
micheal mungo murdo murdoch myrddin neville oran osian owain peregrine piers rafe rhodri rhydian rhys roddy ruaridh
rupert senan seumas sholto sion somhairle tadhg talfryn tomos torquil trahaearn trefor tristram tudur turlough
uilleam ultan
"""
    # Arabic, Hebrew and Persian
    """
abdallah abdel abdelaziz abdellatif abdelmajid abdirahman abdo abdulaziz abdulkarim abdulrahman adham afif akbar
akram alaa alireza amichai amihai amiram amit amjad ammar amnon amr anis antar anwar arash ardeshir aref arie arieh
arik arnon asad asaf asghar ashraf asim assaf ata atef atta avi aviad avichai avigdor avihu aviv avner avraham awad
ayad ayman azim azzam bader badr baha bahaa bahman bahram bakr barham baruch bashar bashir bassam bassem behnam
behrouz behzad benzion bijan binyamin boaz borhan boutros burhan chaim daoud dariush dawud dhafer dov dror dudu
efraim ehsan ehud elad elazar eliezer elyakim emad erez esmail evyatar eyal fadel fadhil fadi fadl fahad fahd fahmi
faisal faiz fakhri fareed farhad farhan fariborz farouk farrokh farshad faruq farzad fathi fawaz fawzi fayez faysal
fayyad fereydoun firas firouz fouad fuad gad gadi gal gershon ghaleb ghanem ghassan ghazi gholam gideon gidi gilad
giora habib hadi hafez haider haim haitham hakim hamad hamdan hamdi hamed hani haroun harun hashem hatem haytham
hazem hesham hicham hikmat hillel hisham homayoun hooshang hormoz hossam hossein houshang hussam hussein ihab ilan
imad iraj isam ishaq issa issam itai itamar itzhak itzik iyad izzat jaafar jaber jafar jahangir jalal jamshid javad
jawad jumaa kambiz kamel kamran kayhan kazem khader khairy khalifa khalil khosrow kianoush kobi kourosh labib latif
lior loay luay lutfi maan maher mahfouz mahmood majed majid makram malek mamdouh mamoun manouchehr mansoor mansour
mansur marwan mashaal masoud masud matan matanyahu mazen mehran mehrdad meir menachem menashe milad mohsen mojtaba
mordechai morteza moshe mostafa motti moustafa mubarak muhannad muhsin mukhtar mulham munir murad murtada muthanna
nachman nadav nader nadim naftali naguib naji najib najm nasr nasser nawaf nawaz nayef nazih nehemia nidal nimrod
nir nissim nizar nouri numan nuri ofer ofir ohad omid omri oren osama othman parviz payam pejman pinchas pouya qais
qassem qassim rabih radwan rafi rafik rahim rahman rajab rami ramin ramzan ramzi ran rashad rashed rashid rasoul
reuven riad ridha rifaat roni rostam rouhollah ruhollah saad saadi saar saber saddam sadegh sadiq saeed safwan saif
salah saleem salem salim salman sameh samih sattar seif shafiq shahin shahram shaker shakib shapour sharif shaul
shay shehab sherif shimon shlomi shlomo shmuel shmulik siamak siavash simcha sohrab soroush suhail suleiman sultan
taha tahar taher talal taleb tamer tamim tarek tariq tawfik tayeb taysir thabet tomer turki tuvia tzachi tzvi uday
uri usama uzi wael wahid waleed wasim yaakov yahya yair yaqoub yaron yasir yasser yehezkel yehoshua yehuda yehudah
yigal yisrael yitzhak yoav yochanan yoel yohanan yonatan yoni yoram yosef yossi yotam younis yousef yuval zaid zaki
zalman zayed zeev zein zevulun ziad zuhair zvi
"""
    # Turkish and Central Asian
    """
abdulhamit abdulkadir akin alisher almaz almazbek alp alparslan alper altan askar aslan atilla aydin aykut aytac
azamat bahadir bakhtiyar bakir batuhan bekir berk berkay binali bolat bulent burak cahit caner cavit celal cem cemal
cemil cengiz cenk cevat cihan cuneyt daniyar daulet davron dervis dilshod dogan dogukan durmus emomali emrah emre
ender engin ercan erdal erdem erdinc erhan erlan ersin ertugrul fahrettin farkhod ferhat ferit fethi fevzi fikret
fuat furkan galip gokhan gokmen gurbanguly gurkan halit haluk hayati hayrettin hikmet hulusi ilhan ilker irfan
jamshed kaan kadir kamer kanat kassym kerem koray korhan kurmanbek levent marat melih merih mert mesut mete mevlut
mirziyo muammer muharrem muzaffer naci necati necmettin nejat nihat nurettin nurlan nursultan oguz okan oktay olcay
onder onur ozan ozgur polat rauf recep ridvan rifat rinat rustam rustem sadik sadyr sahin samet sanjar saparmurat
selahattin selami selcuk semih serdar serhat serkan servet shavkat sherzod sinan suat sukru tahsin talgat taner
tanju tarik tayfun tayyip temir teoman tevfik tolga tuncay tuncer turgut turhan ufuk ugur ulugbek umit unal vedat
volkan yalcin yasar yavuz yerlan yigit yunus zafer zeki ziya
"""
    # Indian, Pakistani, Bengali and Sinhala
    """
abhay abhijit abhinav abhishek ajay ajit ajoy akash akhil akhilesh akshay alok amarinder amitabh amitav amol anand
anandamayi anant aniket anil anirban anirudh anish ankit ankur anoop anshul anuj anup anurag apurva arijit arjun
arnav arun arup arvind aryan ashim ashish ashok ashwin asif aslam atal atul avinash azam azhar babar bala balaji
balakrishna baldev bhagat bharat bhaskar bhupinder bikash bikram bilawal bimal birendra biswajit chandan
chandrashekhar chetan chidambaram chirag danish darshan dayanand debashish deepak dev devendra dhananjay dharmendra
dhiraj digvijay dilip dinesh dipak dipankar divyesh fakhar farooq fawad gajendra ganesh gaurav gautam gautham ghulam
girish gokul gopal gopinath govind gulzar gurbachan gurmeet gurpreet hanif hardik haris harish harjit harsh harsha
harshad harshvardhan hemant himanshu hiren hrithik iftikhar ijaz inder indrajit inzamam iqbal ishaan ishant
jagannath jagdish jagmohan jai jairam janak jaswant jatin javed jawaharlal jayant jayesh jignesh jitendra
jyotiraditya kailash kalyan kapil karan karthik kartik kaushik kedar ketan khurram kishan kishor kishore kripal
krishnan kulbhushan kuldeep kumar kunal kushal lakshman lalit lalu liaquat lokesh madan madhav madhukar madhur
mahendra mahesh mahinda maithripala manas mandeep mani manik manish manjit manmohan manohar manoj manu maqbool
mayank mihir milind mitesh mithun mohan mohandas mohinder mohit mohsin mukesh mukul mulayam muralidhar mushtaq
nadeem nagendra narayan narayanan narendra naresh naseeruddin naveed naveen navjot neeraj nikhil nilesh nilkanth
niranjan nirmal nishant nitin nitish omkar pankaj parag paramjit parth partha parvez piyush prabhakar prabhu pradeep
pradip prafulla prakash pramod pranab pranav pranay prasanna prasenjit prashant pratap prateek prathamesh praveen
pravin prithviraj puneet purushottam qadir qaiser raghav raghu raghunath raghuram rahul raj rajan rajat rajeev
rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh ramachandra ramakrishna raman ramdas ramesh ranbir
rangana ranil ranjan ranjit ratan ravichandran ravinder ravindra rishabh rishi ritesh rohit rupesh sachin sadanand
sahil sajid sajith sameer sampath samrat sanath sandeep sandip sanjay sanjeev sanjiv sanjoy santosh sarath sarfraz
sashi satish satya satyajit satyendra saurabh saurav shahbaz shahid shahrukh shailesh shankar shantanu sharad
shashank shashi shehbaz shekhar shiv shivam shivraj shoaib shrikant shubham shyam siddharth siddhartha sitaram
sohail somnath sourav sridhar srikanth srinivas srinivasan subhash subodh subramanian sudarshan sudhakar sudhir
sukhbir sukumar sumit sundar sunil suraj surendra suresh surinder surya suryakumar sushant sushil swapan swaraj syed
taimur tanmay tanveer tapan tarun tejas tushar uddhav udit ujjwal umair umesh upendra uttam vaibhav varun vasant
vasudev venkaiah venkat venkatesh vidyut vijay vikas vikram vikrant vimal vinay vineet vinod vipin vipul viraj virat
virender vishal vishnu vishwanath vivaan vivek waqar yash yashwant yogendra yogesh younus zafar zaheer zakir zeeshan
zubair zubin zulfikar zulfiqar
"""
    # East and Southeast Asian
    """
agus akihiko akihiro akihito akio akira arief asahi atsushi aung azmin bambang bataar batbold benigno budi crisanto
daichi daiki daisuke dedi djoko eiichi eiji eko enkhbayar fajar fumihiko fumio gatot goro hajime haruki haruto hayao
hayato hendra hideki hideo hidetoshi hideyuki hiro hirobumi hirofumi hirokazu hiroki hiromichi hiroshi hiroto
hiroyuki hisashi ichiro irwan isamu isao issei itsuki jiro joji joko junichi junichiro juro kaito kazuhiko kazuhiro
kazuki kazuma kazunari kazuo kazuya keigo keiichi keiji keisuke keita keizo kenichi kenji kenta kentaro kento kenzo
kiichi kiyoshi kobo koichi koichiro koji kosuke kota kunio kyaw kyohei luhut mahathir mamoru manabu masaaki masaharu
masahide masahiko masahiro masaki masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki michio
mikio minoru mitsuo mitsuru motohiro muhyiddin myo naoki naoto naoya noboru nobuaki nobuhiro nobuo nobuyuki norio
nyoman osamu prabowo prayut prayuth putu ramil rikuto rizal ryo ryohei ryoichi ryoji ryosuke ryota ryoto ryuichi
ryuji ryunosuke saburo sadao satoru satoshi seiichi seiji seishiro shigeki shigeo shigeru shin shingo shinichi
shinji shinjiro shinsuke shintaro shinya shinzo shiro shogo shohei shoichi shoji shota shuichi shuji shun shunichi
shunsuke slamet soe soichiro somchai somsak sosuke srettha sugeng surachai suryadi susilo susumu tadao tadashi
takaaki takahiro takashi takayuki takehiko takeo takeru takeshi taketo takuma takumi takuya taro tatsuki tatsuo
tatsuya taufik teruo tetsuo tetsuro tetsuya thein thura tomohiro tomoki tomoya tomoyuki toru toshiaki toshihiko
toshihiro toshiki toshio toshiyuki tsuneo tsutomu tsuyoshi wahyu wataru wiranto yanto yasuhiro yasuo yasushi
yasutaka yohei yoichi yoji yoshiaki yoshihide yoshihiko yoshihiro yoshiki yoshinori yoshio yoshitaka yoshito
yoshiyuki yosuke yudi yuichi yuichiro yuji yukihiro yukio yusaku yusuke yuta yutaka yuto yuya yuzo zaw
"""
    # African
    """
abdoulaye abebe abiodun abiy adebayo adekunle ademola adewale adeyemi ahmadou akinwumi alassane aliou amadou amare
ameenu aminu anicet asamoah ayodele ayub babacar babajide babatunde bakary balthazar bola bongani boubacar cheikh
chibuike chidi chidiebere chijioke chike chimamanda chinedu chinua chukwudi chukwuemeka chukwuma cyriaque daouda
demba denzel desta diallo duma ebenezer ekow elikem emeka emmerson erasto ezenwo fela femi fikile folarin gatete
gbenga getachew girma goodluck habtamu hage haile hailemariam hakainde hakeem hamidou idrissa ifeanyi ikechukwu
ikenna ishmael issoufou jabari jabu jakaya jomo kabiru kagiso kalusha kamau kato kayode kebede kelechi kgalema khama
khaya kimani kiprono koffi kofi kojo kwabena kwadwo kwaku kwame kwasi lamine lansana lazarus lebo levy lungi lwazi
macky mahamadou mahamane mamadou mandla mangosuthu masego mathabo melaku meles mengistu modibo moeletsi mogoeng
moise mokgweetsi mosiuoa moussa mpho mthunzi muhammadu mulatu mulugeta mwai mwangi ndaba njoroge nkosana nkosi
nnamdi nuhu obafemi obinna ojo okechukwu olu olumide olusegun oluwaseun omondi onyekachi oumar ousmane raila rashidi
rolihlahla sadio salif salva samora sani segun sekou sello seretse seun seydou sibusiso sidiki simba siphiwe sipho
siya siyabonga sizwe sobhuza tabo tafari taiwo tamrat tariku tebogo tedros tendai tesfaye teshome thabang thabo
themba thulani tidjane tshepo tumelo tunde uche uchenna uhuru umaru vusi wale wande wole wondwossen xolani yacouba
yakubu yaw yemi yoweri zakes
"""
)
WOMEN = (
    # English, with short forms and names of late
    """
aaliyah addison ainsley aliyah amara babette babs bea bec becca bex bree britt brynn cate cath caz chrissie coco deb
debs dot edie eudora fi flo frederica gabby guinevere hadley ilsa imani isla izzy jen jenni jess jolie kat kath
kaylee keira leda leone lexi lil lilith lulu luna lyra madelaine mags maisie makayla mariel meg mel mercy nessie
nevaeh olympia paisley pen piper pippa poll roz sal shanice sibyl sienna skylar susannah suzie tallulah tamar tash
tilda tilly trish trudi viv willow yael yuki zenobia
"""
    # German, Dutch and Flemish
    """
alrun annegret annekatrin annett barbel brunhilde edeltraud evamaria franka frauke frederike friedericke gabi gerti
gertraud gesa gesine gunda gundula heide heidemarie henrike hiltrud insa irmtraud isolde kaethe karola konstanze
kordula kriemhild liese lieselotte liesl lioba maike mareike margarethe marieke marijke mechthild mieke neele
neeltje odilia ottilie sabine sieglinde swantje tine trude uda undine ursel uschi uta walburga waltraut wencke wera
wiebke wilhelmine
"""
    # Nordic
    """
aase agda anniken arja aslaug astri aud barbro bergljot birgitte birna borghild bryndis ditte eija eila eili eira
embla emelie gro gry gun gunilla gunn gunnhild gunvor hedvig hege helle hildur ingunn inka iselin jorun jytte kaija
kaisa kajsa karianne karita katri katrine kirsi kirsti kjersti lill line lis lone lykke maj margrethe marte merete
merja oddny oddrun outi paivi pernilla pernille pirjo pirkko raija rigmor riikka rikke ritva rut satu sini sissel
solfrid solrun sunneva sunniva svanhild synne synnove tarja terttu thora thyra tone tonje torill torunn tuija tuula
ulrika unn vaike vibeke vigdis viveca viveka vivi wenche
"""
    # French
    """
anastasie apolline armelle athenais berangere blandine cassandre claudie clelia coline cosette cunegonde domitille
edmee edwige elvire emeline etiennette eulalie fantine felicie flavie florentine francette giselle gwenaelle gwladys
honorine isaure katell leopoldine louisette maelys marceline mariane marine marinette marise marjolaine maryvonne
melisande nicolette ninon nolwenn olympe ondine oriane perrine petronille philomene reine roseline rosine segolene
sidonie sixtine soizic thais tiphaine ursule victorine violaine wivine zelie
"""
    # Spanish, Catalan and Portuguese
    """
adoracion agueda ainhoa aitana almudena amaia angeles arantxa aranzazu arlete aurea begona benedita branca caetana
carme cayetana cidalia conceicao concha cristiana davina dilma dolors edite elisenda encarna encarnacion ermelinda
felisa fermina gertrudis graca gracia graziela guiomar idalia iliana immaculada inmaculada isaura itziar ivete ivone
janaina jussara laia leire loreto lucrecia lupita lygia madalena mafalda manoela maricarmen marilia maristela maysa
meritxell mireia nair nayara nerea nieves odete olinda palmira perpetua purificacion quiteria rosalina rosangela
rosaura roser soraia suely telma teresinha vicenta yaiza zulema
"""
    # Italian and Romanian
    """
addolorata allegra ambra anca andreea angiola annarita annunziata assunta azzurra benedetta camelia carlotta catia
catrinel cesira cinzia claretta codruta consolata cosmina costanza crina dacia daciana dalila doina domnica donata
edvige elisabetta enrica ersilia fabrizia fausta fiamma fiorella fiorenza flaminia floriana florica fulvia gelsomina
genoveffa georgeta giacinta giannina gigliola ginevra gioconda gisella giuditta giulietta giustina guendalina ilda
ilinca immacolata ioana iole ippolita isotta iulia lacramioara licia lorella lucilla lucrezia luigia luminita
maddalena marialuisa mariangela marinela marinella maristella marzia mimma mirabela natalina nella nerina nicoleta
nilde nunzia oana ombretta onorina orietta ortensia petronilla piera rachele raluca rodica rossella rosy ruxandra
sanda santina savina selvaggia smaranda sorina speranza steluta sveva tullia victorita viorica zamfira
"""
    # Slavic, Baltic and Hungarian
    """
adrianna aiste aleska alicja alya alyona anastasija anastasiya andjela andrejka aniko anzhelika asya aurelija
bogdana bogna bogumila borbala boryana branislava bronislawa bronya brygida cecylia czeslawa daina daiva danuta
darinka dariya darja darya desislava dijana dita dobrila dobromila dorottya dragana dubravka dusica edit elka elwira
emese eniko erzsebet eszter evdokia ewelina gabija galya genowefa gertruda ginta grazyna halina halyna hanka henryka
honorata hristina ilka inese iryna iwona izabella jadwiga jagoda jekaterina jelica jirina jitka jolanta jozefa
julita juliya justyna kasia kateryna katya kazimiera kinga klavdia kristyna ksenia ksenija kseniya kveta lada laima
larysa leokadia lesia lesya libuse lidiya liga ljuba lubica lucyna lyubov lyudmila magdolna malwina mariola mariska
mariya marketa martyna marusya marzena masha matylda michalina milana mirka mlada mojca nadezhda nadiia nadya
nastasia nastya nataliia nataliya natalya nevena oksana oleksandra olha olya orsolya patrycja pelageya piroska
polina radka radoslava rasa rayna roksana ruta sarka silvija slavenka snezana snezhana sofija sofiya solomiya stanka
stefka stepanka svetla svitlana taisiya tatyana tereza tetiana tetyana tihana uliana ulyana valeriya varvara
vasilisa vesela veselka viera viktorija viktoriya virag vitalija vlatka walentyna weronika wieslawa wiktoria
wioletta wladyslawa yana yekaterina yelena yelizaveta yevgenia yevhenia yulia yuliya zdislava zeljka zhanna zinaida
zorica zornitsa zoya zsofia zsuzsa zsuzsanna zuzanna zuzka zvezdana
"""
    # Greek, Albanian, Armenian and Georgian
    """
afroditi albana alketa anahit angeliki anush araksya arlinda arta artemis arusyak aspasia athina atifete besa
calliope chrysa chrysoula despina dimitra donika drita ekaterine ekaterini eleftheria eliso elona elpida erjona
ermioni eteri evangelia evanthia fani flutura fotini gayane gohar hasmik haykuhi ilirjana ioanna irini iro kalliopi
ketevan keti khatia kiki konstantina kyriaki lilit luljeta lusine magdalini maka mariami medea merita mimoza
mirlinda naira nane nani natela nefeli nestan ninuka niovi nune nvard olta ourania panagiota paraskevi persefoni
polyxeni popi rudina satenik shushan siranush sopio stavroula tamuna tatevik tatia teuta thekla tinatin tsovinar
vasiliki vjollca xanthi zabel zoi
"""
    # Irish, Scottish, Welsh and English
    """
ailsa angharad annabel aoibhe aoibheann arabella araminta beca bethan bettany blathnaid blodwen branwen brid bridie
briony bronwen bronwyn bryony carys cecily ceridwen cordelia cressida delyth dilys dulcie dympna eilidh eirlys
eirwen eithne elen eleri elspeth emmeline eryl esme eurwen evadne felicity fenella ffion fidelma finola florrie
gaynor georgiana glenys glynis greer grizel gwenda gwendolen gwenllian gwenno gwyneth heledd hermione hettie heulwen
honor imogen iseult ishbel isobel jacinda jacintha jemima jennet jessamine jessamy jocasta kerensa kirsteen kirsty
leri lettice llinos lowri mair mairi mared marged meinir mererid mhairi mirabel moireach morag morfydd morven
morwenna muireann myfanwy nerys nessa nesta nia ottoline peigi perdita philippa phyllida prudence rhian rhiannon
rhona ros rosamund sadhbh saoirse senga shelagh sian sile sioned siwan tamsin tegan tegwen teleri venetia verity
wynne
"""
    # Arabic, Hebrew and Persian
    """
abeer abir adi afaf afnan afsaneh ahlam alaleh alia aliaa aliya aliza amani amat amena aminata anahita anat areej
arezou arwa asmaa assia atefeh avishag avital aviva awatef ayala ayat ayda ayelet ayesha azadeh azar azita azza
bahar bahareh baheera balqis banu basma batoul batsheva batya bayan behnaz bosmat bouchra bracha buthaina buthayna
chaima chana chava dafna dalal daphna devora dima doaa donya dorit efrat einat elaheh elana elham eman enas esraa
fadia fadwa faezeh fahima faiza farahnaz fardeen fareeda fariba farida farkhunda farnaz farzaneh fatemah fatemeh
fathia fatin fawzia fayrouz fereshteh firdaws firouzeh forough galia galit geula ghada ghadeer ghazal ghazala gila
gilat gitit golnaz golshifteh hadar hadas hadassah hadeel hafsa hagar hagit haifa hajar hala haleh hamida hanaa
hanadi hanan hanin haniyeh hasna havatzelet hawa hayat hayfa heba hedieh hend hiba hila hind hoda homa hosna houda
huda ibtisam ilana ilanit iman inas inbal intisar irit israa itidal jaleh jannat jawaher jihan jumana kamilah kawkab
kawthar keren khadijeh khawla kholoud kimia ladan lamia lamis latifa latifah layal layan layla limor liora lital
lobna lubna lujain luma maayan maha mahbouba mahdieh mahin mahnaz mahsa maisa maissa malikeh malka manal mandana
manizheh maram marjan marjane marwa marzieh masoumeh maysoon mehrangiz mehrnaz meirav meital merav miri mitra moran
mouna munira naama nabila nadera naeema nagwa nahed nahid naima najat najla najwa narges nargess nargis nasim
nasreen nasrin nawal nazanin nazli nechama neda negar nehad nermin nesma nesrine neta nevine nihal nili niloufar
nira nisreen nitza noha noura nourhan nura nurit ofra oranit orit orly orna osnat parastoo pardis parisa parvaneh
parvin pegah penina pnina rabab rabia radwa raghad rahma randa raneem rasha rawan rawia reem rehab reham riham rim
rima rivka roghayeh ronit roshanak rouba roya ruba rula ruqayya ruti saadia sabiha sadaf safa safaa safia sahar
saida sakina salwa samah samaneh samar samia sana sanaa sareh sarit sawsan sepideh setareh shadia shahd shahla
shahnaz shahrzad shaima shaimaa shani sharona shereen sherine shideh shima shira shiri shirin shlomit shohreh
shokoufeh shoshana shula shulamit shunit sigal siham sima simin sivan smadar soha sohaila somayeh souad souhila suad
suha suhair sumaya taghreed tahani tahereh tahmina taraneh tehila thana thoraya tirza tova tzipi tzipora tzippi
vered wafa wafaa warda widad wijdan yaffa yardena yasaman yasmeen yehudit yemima yocheved yonit yosra yusra zaha
zahida zainab zakia zaynab zehava zeina zeinab zeynab zhaleh zipora zippora ziva zohra zohreh zubaida zuleika
"""
    # Turkish and Central Asian
    """
aigul aiman ainur aizhan ajda alev aliye altynai anara asel asiye asli assel asuman aybuke aycan aydan ayfer aygul
aysegul aysen aysun basak begum belgin belma berfin beril bermet berna birsen buket burcin burcu busra cansu cavidan
cemile ceren ceyda cigdem damla dariga defne demet didem dilek dilfuza dilnoza dilruba dinara ebru ece elcin elmas
emel esin esma esra eylem fadime fatos feride feriha feruza feyza fidan figen filiz fulya fusun gamze gizem gonca
gonul gozde gul gulbahor gulben gulcan gulden gulen gulhan gulizar gulnara gulnaz gulnur gulsah gulsen gulshan
gulsum gulten gulzhan guzin hacer hadise halide handan hande hasret havva hazal hulya idil ilkay ilknur inci ipek
irem isil jale julide kader kadriye kamile kamola kezban kubra kunduz lale madina marzhan mehriban mehtap melahat
melda melek meliha melike melis meltem meral merve mine mohira mualla muazzez mubeccel mujde mukaddes mune munevver
munisa nalan nargiza nazan nazira necla nefise nehir nergis nese neslihan nesrin nevin nezihe nigar nigora nil nilay
nilgun nilufar nilufer nimet nodira nukhet nuran nuray nurcan nurgul nurhan nursel nurten ozge ozgu pelin perihan
pervin pinar reyhan rukiye ruya saadet safak safiye saltanat saule sebnem seda sedef selda selen semiha semra sena
seniha serap seray serpil sevda sevgi sevil sevinc seyma shahnoza sibel sidika simge songul suheyla sukran sule suna
tansu togzhan tugba tugce tulay tulin ulku umida umran vildan yagmur yelda yeliz yesim yildiz yonca zamira zarina
zeliha zerrin zhanar zubeyde zuhal zukhra zulfiya zumrut
"""
    # Indian, Pakistani, Bengali and Sinhala
    """
aarthi aarti aasia aditi afsana aishwarya akanksha alka alpana ambika amisha amrita anamika anandi ananya anindita
anjali anju anjum ankita annapurna antara anuja anupama anuradha anusha anushka aparajita aparna aradhana archana
arundhati aruni arunima asha ashima ashwini atishi avani babita barkha beena benazir bhagyashree bhanu bharati
bhavana bhavna bidya bindu bipasha brinda chanda chandana chandrika charu chaya chhaya chitra damayanti damini
debjani deepa deepali deepika deepti devika devyani diksha dipa dipali dipti divya durga ekta esha farhana farheen
faryal farzana fehmida firdous gargi gauri gayatri geeta geetanjali geetha gita gitanjali hasina hema hemalatha
hemlata hina huma indrani indu isha ishita jahanara jayalalitha jayanthi jayanti jayashree jhumpa juhi jyothi jyoti
jyotsna kajal kajol kalpana kalyani kamala kamini kanchan kangana kanika kanimozhi kareena karishma kashmira
kaushalya kaveri kavita kavitha keerthi khaleda khushbu kirti kriti kritika kumari kusum lakshmi lalita lalitha lata
lavanya leela lopamudra madhavi madhubala madhuri mahasweta mahua maitreyi malala malathi malavika malini mallika
mamata mamta manasi mandira manisha manju manjula mariyam mayawati medha meena meenakshi meera mehbooba mehnaz
menaka minakshi mitali mithila monali mridula mrinal mrinalini mumtaz munmun nafisa nagma nalini namita namrata
nandini nandita nayanthara nazia neelam neelima neena neeta neetu neha nidhi niharika nilima nimisha nirmala
nirupama nisha nishtha nithya nivedita nusrat padma padmini pallavi parineeti parul parvati parveen payal piyali
pooja poonam prachi pragya pranita prathibha pratibha preeti prerna priti prity priya priyanka puja punam purnima
rachana rachna radha radhika ragini rajani rajeshwari rajkumari rajni rakhi ramya rani ranjana rashmi rasika razia
reema rehana rekha renu renuka reshma revathi richa riddhi rinku ritika ritu riya rohini roja roopa roshni rubina
ruchi ruchika rukhsana rukmini runa rupa rupali sadhana sadia sajida sakshi samina sandhya sangeeta sangita sania
sanjana sapna sarala saraswati sarbani sarita saroj sarojini satyavati savita savitri seema sejal shabana shabnam
shagufta shaheen shaila shailaja shakuntala shalini shama shamim shamita sharda sharmila sharmistha sheetal shefali
shilpa shivani shobha shobhana shraddha shreya shruti shubha shweta shyamala siddhi simran sirimavo sita smita
smriti sneha sonakshi sonal sonali sonam soumya sreelakshmi sridevi subhadra subhashini sucheta suchitra sudeshna
sudha sugandha suhasini sujata sulakshana sulochana sumana sumathi sumedha sumita sumitra sunanda sunita suparna
supriya surabhi surbhi surekha sushila sushma sushmita susmita swapna swara swarupa swati sweta tabassum tahira
tanuja tanushree tanvi taslima tehmina trishna tulsi uma umme upasana urmila urmimala urvashi usha uzma vaidehi
vaishali vaishnavi vandana vani vanita varsha varuna vasanthi vasudha vasundhara veena vibha vidya vijaya
vijayalakshmi vimala vineeta vinita vrinda waheeda yamini yashoda yogita zeenat zubeida
"""
    # East and Southeast Asian
    """
aiko aimi aisyah akane akemi akiko aoi arisa asako asami asuka atsuko ayaka ayako ayame ayami ayano ayu ayumi azizah
chie chieko chihiro chika chikako chinatsu chisato chiyo chiyoko corazon eiko emi emiko endang eriko etsuko fadhlina
fitri fumie fumiko hanae hanako haruka haruko harumi haruna hatsue hideko hikari himari hinata hiroko hisako hitomi
honoka indah intan izumi junko kana kanae kanako kaori kartika kartini kasumi kayo kayoko kazue kazuko keiko khin
kikuko kimiko kiyoko kiyomi kotone kozue kumi kumiko kyoko lestari madoka maharani maiko maki makiko malee mana
manami mao mariko masae masako masami mayu mayuko mayumi megawati megumi michiko midori mieko miharu miho miki
mikiko minako minori misaki misako misato mitsuko mitsuyo miu miwa miwako miyako miyoko miyu miyuki moeka momoka
momoko motoko murni mutsuko nanako nanami naoko narumi natsuko natsumi ningsih noa nobuko noraini noriko norlela
nozomi nurhaliza nurul paetongtarn phyu ploy pornthip puspita putri ratna reika reiko retno rie rieko riho rika
rikako riko rini rio risa risako ritsuko rosmah rumi rumiko ruri ryoko sachi sachie sachiko sadako saki sakiko
sakura sanae saori satoko satomi satsuki sawako saya sayaka sayoko sayuri seiko setsuko shigeko shiho shihori shiori
shizue shizuka shizuko shoko sirikit siriporn somying suda sudarat sumie sumiko sumire sunisa supaporn suryani suzue
suzuko taeko takako tamaki tamako tamiko teruko thandar toki tokiko tomiko tomoe tomoka tomoko tomomi toshiko
tsukiko tuti umeko utami wakana wati wulan yadanar yaeko yanti yasuko yayoi yingluck yoko yoriko yoshie yoshiko
yoshimi yui yuika yuka yukako yukari yukie yukiko yukina yuko yumeko yumi yumiko yuna yuni yurie yurika yuriko
yurina yuuka zaleha zuraida
"""
    # African
    """
abebi abena abeni adaeze adanna adanne adeola adjoa adwoa afia afua aissata aissatou akosua akua alem alemitu ama
amaka amarachi anyango arame asantewaa assetou assita atieno auma awino ayana ayo ayodeji azeb bamidele betelhem
bineta birtukan bisi bolanle bontle buhle bukola busisiwe chiamaka chidinma chinelo chinwe chioma chipo coumba dineo
ebele ebun efua ekua elikplim enyonam esi fanta fatim fatimata fatou fatoumata feven fikirte folake folasade funke
funmilayo genet haddy hadiza hiwot ifeoma ifeyinwa ijeoma jelagat jepkosgei kadiatou kagendo kalkidan karabo
kebebush kemi khadidiatou khanyi khosi khwezi lerato lindiwe lineo liya lulama maimouna makeda mamello mandisa
mariama mariame marieme masechaba meaza meron mmusi modupe mpumi mwajuma mwanaisha nafissatou naledi nandi ndidi
neema ngina ngozi njeri nkechi nkemdilim nneka nnenna nobuhle nokuthula nolwazi nomalanga nombulelo nomfundo
nompumelelo nomsa nomthandazo nomvula nomzamo nonhle nontando noxolo nozipho nthabiseng ntombi nyambura nyokabi
obiageli ogechi olabisi olajumoke oluchi olufunke omotola onyinye ouleye oumou palesa penda puleng pumla ramata
ramla rokhaya rokia rutendo saba salimata samba selam selamawit senait seynabou sibongile sihle simphiwe sindiwe
tandi temitope thandeka thandi thandiwe thenjiwe thoko thuli thulisile titilayo tiwa tsehay tsitsi tumi uju unathi
wairimu wambui wangari wanjiku wanjiru yaa yakaka yetunde yewande yodit zandile zanele zawadi zenani zewditu zindzi
zinhle zodwa zoleka zukiswa
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
    abroad, census = (read_rows("newscli.language.lexicon", "given_names.tsv", part) for part in ("abroad", "census"))
    table: dict[str, Gender | None] = dict.fromkeys(BOTH.split())
    table.update(zip(f"{abroad['m']} {census['m']} {''.join(MEN)}".split(), repeat("m")))
    table.update(zip(f"{abroad['f']} {census['f']} {''.join(WOMEN)}".split(), repeat("f")))
    return table
