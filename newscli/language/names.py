"""In: words of a name; out: what they tell of a person: titles, the name without them, man or woman."""

from functools import cache
from typing import Literal

Gender = Literal["m", "f"]
GENDERS: dict[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}

# Honorifics tell nothing of what somebody does, so they are no role.
_HONORIFIC_WORDS = "mr mrs ms miss dr sir lord lady dame madam mx messrs mme mlle"
HONORIFICS = frozenset(_HONORIFIC_WORDS.split())
_WORDS_FOR_MEN = """
    mr sir lord king prince pope father brother congressman councilman chairman spokesman businessman policeman
    fireman assemblyman alderman salesman fisherman man boy husband son uncle grandfather nephew actor waiter
    monk duke widower gentleman groom stepfather grandson imam rabbi cardinal archbishop bishop priest sportsman
    cameraman craftsman foreman
"""
_MEN = frozenset(_WORDS_FOR_MEN.split())
_WORDS_FOR_WOMEN = """
    mrs ms miss mme mlle lady dame madam queen princess congresswoman councilwoman chairwoman spokeswoman businesswoman
    policewoman assemblywoman woman girl wife daughter mother sister aunt grandmother niece actress waitress nun
    duchess widow actresses bride stepmother granddaughter midwife saleswoman
"""
_WOMEN = frozenset(_WORDS_FOR_WOMEN.split())
_GIVEN_MEN = """
    aaron abbas abdul abdulaziz abdullah abel abraham achim adam adil adolph adrian ahmad ahmed aidan ajay akio
    akira alan alastair albert alberto albrecht alec alejandro alejo aleksandr alessandro alex alexander alexei
    alexey alfonso alfred alfredo ali alistair allan allen alton alvin ambrose amir amos anas anatoly anders
    andre andrea andreas andrei andrej andres andrew andrzej andy angelo angus anil anselm anthony anton antonin
    antonio aram archibald archie ari arjun armando arnaud arnav arne arnold arthur arturo arvid asher ashok
    ashraf ashton asif augustus austin avigdor axel ayman bao baptiste barack barry bart bashar basil bassem ben
    benedict benjamin benoit bernard bernd bernie bert bertrand bilal bill billy birger bjorn blake bo bob bobby
    bogdan boris brad bradley bram brandon brendan brendon brent bret brett brian bronislaw bruce bruno bryan
    bryce burt byron caleb callum calvin cameron carl carlo carlos carsten casper cecil cedric cesar chad
    charles charlie chester chidi chinedu chris christian christoph christopher christos chuck ciaran cillian
    clarence claude claudio clayton clement cliff clifford clint clive clyde cody colin connor conor conrad
    cormac cornel cornelius cory cosmo craig cristiano curt curtis cyril cyrus dale damian damien damon dan
    daniel danny dario darius darrell darren darryl dave david davide davis dean declan dennis denzel derek
    derrick desmond detlef deval dewey dick diego dieter dimitri dinesh dirk dmitri dmitry domingo dominic
    dominik don donald donovan doug douglas dragan drew duncan dustin dwayne dwight dylan dzhokhar eamon earl
    ebenezer ed eddie eddy edgar edmund edoardo eduardo edward edwin efrain egon ehud einar eli elias elijah
    eliott elliot elmer elton elvis emeka emil emilio emmanuel emmet emre enrique enzo eoin eric erich erik
    ernest ernesto erwin esteban ethan eugen eugene evan everett evgeny eyal ezekiel ezra fabian fabio faisal
    fareed farid federico felipe felix ferdinand fergus fernand fernando fethullah fidel finn florian floyd
    francesco francis francisco francois frank franklin franz fred freddie frederick frederik fredrik fritz
    fulgencio gabriel gaetano galen gareth garrett garry gary gaston gavin geert gennady geoff geoffrey georg
    george georgios gerald gerard gerardo gerhard gerry gilad gilbert gilles gino giorgio giovanni giuseppe glen
    glenn goran gordon graeme graham grant greg gregor gregory guido guillermo gunnar gunther gus gustav gustavo
    guy haakon habib haider hakan hakim hamid hamish hamza hank hans harald harold harry haruki harvey hasan
    hassan hector heinrich helmut hendrik henk henning henrik henry herbert herman herve hideo hiro hiroshi
    holger homer horace horst hossein howard hubert hubertus hugh hugo humphrey hussein iain ian ibrahim idris
    ignacio igor ike iker ilya imran ingmar irving isaac isaiah isidore ismael ismail ivan ivor jack jacob
    jacques jaime jake jakob jakub jamal james jamie jan janos jared jarvis jason jasper javad javier jay jean
    jeb jeff jeffery jeffrey jens jenson jeremiah jeremy jerome jerry jerzy jesse jesus jethro jim jimmy joachim
    joao joaquin joe joel joey johan johann john johnny jon jonah jonas jonathan jonny jordan jorg jorge jose
    josef joseph josh joshua josiah jost josé juan judd jude jules julian julio julius jun jurgen justin kai
    kamal kanye kareem karim karl kaspar kazuo keith kelechi kelvin ken kenji kenneth kent kevin kevork khaled
    khalid kimi kiran kjetil klaas klaus kofi konrad konstantin krishna krzysztof kunal kurt kwame kyle lachlan
    lamar lance larry lars lasse laurent lawrence lazlo leandro lebron lee leif leland len lennart leo leon
    leonard leonardo leonid leopold leroy leslie lewis liam linus lionel lloyd logan lon lorenzo lothar lou
    louis lubos luca lucas ludovic ludwig luigi luis lukas luke lutz lyndon magnus mahmoud maksim malcolm malik
    manfred manmohan mansoor manu manuel marc marcel marco marcus marek mariano mario marius mark marko markus
    marlon marshall martin marty marvin mason mathias matt matteo matthew matthias maurice mauricio maurizio max
    maxim maynard mehmet meir melvin merlin mesut micah michael michel mick miguel mihai mika mikael mike
    mikhail milan miles milos milton mitch mitchell mitt moammar mohamed mohammad mohammed mordecai morgan
    moritz mort morton moses moshe muammar muhammad muhammadu mukesh murray mustafa nabil naftali narendra
    nasser nate nathan nathaniel naveed neal ned neil nelson nestor newt niall nicholas nick nico nicolas nidal
    niels nigel nikhil niklas nikola nikolai nils noah noel norbert norman novak obi octavio odd oisin ola olaf
    ole oleg oliver olivier omar omari orlando orson osama oscar oskar osvaldo otis ottmar otto owen pablo paolo
    pascal pasquale patricio patrick paul pavel pedro percy perry pete peter pharrell phil philip philippe
    phillip pierluigi pierre piers pieter piotr prakash qassim quentin quincy radek rafael rafe rafik rahm rahul
    rainer raj rajesh rajnath ralph ramesh ramon rand randall randy raphael rashad rashid rasmus raul ravi ray
    raymond raymundo recep reggie reginald reinaldo reinhard rene rex reza rhys ricardo richard rick ricky
    rinaldo ritchie roald rob robert roberto robin rod rodney rodolfo rodrigo roger rohan roland rolf romain
    roman romeo ron ronald ronan ronnie roosevelt rory ross rowan roy ruben rudolf rudy rufus rune rupert ruslan
    russ russell ryan sacha saddam saeed said saleem salim salman salvador sam sami samir samuel sancho sandor
    sanjay santiago santos saul saverio scott sean sebastian sebastiao serge sergei sergey sergio seth shane
    shaun shawn sheldon sherman sherrod shimon shinzo sid sidney sigurd silas silvio simon sizwe sohrab solomon
    soren spencer stan stanley stavros stefan stephan stephen steve steven stewart stig stu stuart sunil sven
    syed sylvain tadeusz takashi tamerlan tarek tariq ted teddy tendai terence terrence terry thaddeus theo
    theodor theodore thiago thierry thomas tibor tim timothy timur tobias tobin toby todd tom tomas tomasz tommy
    tony tore torsten travis trayvon trevor trey tristan troy tudor tunde tyler tyrone ugo ulf ulrich umar
    umberto urs uwe vaclav valentin valery valtteri vasco vasily vernon vicente victor vijay vikram viktor vince
    vincent vito vlad vladimir volker wade waldo walid wallace walt walter warren wayne wei wendell werner
    wesley wilbur wilf wilfred wilfried wilhelm wilhem will william willie winston wolf wolfgang wouter xavier
    yannick yaroslav yasser yevgeny yosef youssef yuri yusuf yuval yves zach zachariah zachary zayn zbigniew
    zlatan zoltan zubin
"""
_GIVEN_WOMEN = """
    abby abigail ada adaeze adela adelaide adele adelheid adriana afia agata agda agnes agneta aida aiko aileen
    aisha akua alana alba albertina alessandra alexandra alexis alfreda alice alicia alina alison aliyah allison
    alma althea alva alya amalia amanda amara amber amelia amina amira amy ana anabel ananya anastasia andrea
    aneta angela angelica angelika angelina angie anita anja ann anna annabel anne anneke annette annie annika
    antoinette antonia anuradha aoife aparna april arabella ariana arlene arwa ashley astri astrid asuncion
    audra audrey augusta aurelia aurora ava ayesha aylin babette barbara beatrice beatrix beatriz becky belinda
    bella bente berit bernadette bernice bertha beth bethany betsy bettina betty beverly bianca birgit blanca
    bonnie bree brenda briana bridget brigid brigitte britney brittany bronwyn bryony caitlin calista callie
    camila camilla camille candace candida cara carey carla carlotta carly carmela carmen carol carole carolina
    caroline carolyn carrie cassandra catalina cate catherine cathy cecile cecilia cecily celeste celia celine
    chandra charity charlene charlotte chelsea cheryl chiamaka chiara chloe christa christiane christina
    christine ciara cindy claire clara clare clarissa claudia claudine clementine cleo colleen concepcion
    condoleezza connie constance consuelo cora cordelia corinna corinne cornelia courtney cressida crystal
    cynthia dagmar dagny daisy dana daniela daniella danielle danuta daphne darlene darya davina dawn deanna deb
    debbie debby deborah debra deepa deirdre delia delphine denise desiree devi diana diane dianne dilma dina
    dolores dominique donna dora doris dorothea dorothy dorte dulce edie edith edna eduarda edwina efua eileen
    eira ekaterina elaine eleanor elena elin elisa elisabeth elise eliza elizabeth elke ella ellen ellie eloisa
    eloise elsa elsie elspeth elvira emilia emily emma emmeline enid erica erika erin erna esperanza estelle
    esther eszter ethel etta eudora eugenia eunice eva evangeline evelyn fabiola faith farah fatima fatou faye
    felicia felicity fern fernanda filippa fiona flavia flora florence florencia fran frances francesca francine
    franka freda frederica freya frida frieda gabby gabriela gabriella gabrielle gail galina genevieve geneviève
    georgia georgina geraldine gerda germaine gertrude gila gillian gina ginger gisela gisele gitte giulia
    gladys glenda gloria glynis grace grazia greer greta gretchen griselda guadalupe gudrun guinevere gunilla
    gwen gwendolyn gwyneth haley hana hanna hannah hanne harriet harumi hatice hazel heather hedda hedwig heidi
    heike helen helena helga heloise henrietta henrike hermine hettie hilary hilda hilde hildegard hillary
    hiroko hollie holly honor hope hortense huma ida ilaria ileana ilka ilona ilsa ilse imani imelda imke imogen
    indira ines inga inge ingeborg ingrid ioana iona irena irene irina iris irma irmgard isabel isabella
    isabelle isadora isla isobel ivana ivanka ivonne ivy jackie jacqueline jade jadwiga jana jane janet janice
    janina jasmine jaya jean jeanette jeanne jelena jemima jen jenna jenni jennifer jenny jessica jill joan
    joann joanna joanne jocelyn jodie johanna jolanta jolie joni jorun josefina josephine josie joy joyce juana
    juanita judith judy julia juliana julie juliet juliette june jutta kadiza kaitlyn kamala kamila kara karen
    karin karina karla karolina katarina katarzyna kate katelyn katherine kathleen kathryn kathy katie katja
    katrina katya kavita kay kayla kayo keiko keira kelly kellyanne kelsey kendra kerry kerstin khadija kim
    kimberly kirsten kirsty kjersti klara kristen kristin kristina kristine krystal krystle kumiko lakshmi lana
    lara larissa latifah latoya laura lauren laurie layla leah leanne leda leila leilani lena leona leonie
    leticia lidia lieselotte liesl lila lilith lillian lily lina linda linnea lisa lisbeth liv livia liz lois
    lola lorena loreto loretta lori lorraine lotte louisa louise lourdes luana lucia luciana lucille lucinda
    lucy ludmila luisa luise lulu lupita luz lydia lynda lynn lyudmila mabel madelaine madeleine madeline mae
    maeve magda magdalena maggie maia mairead malika malin manon manuela mara marcela marcella marcia margaret
    margareta margarethe margarita margery margot margrethe maria mariam marian mariana marianne marie mariel
    marija marilyn marina marion marisa marisol marissa marit maritza marjan marjorie marla marlene marlies
    marta marte martha martina mary marzieh mathilde matilda matilde maud maura maureen mavis maxine may maya
    mechthild medea meg megan meghan megyn mei melania melanie melissa melody mercedes mercy meredith merete
    mette mia michaela michele michelle mieke mihaela mila mildred milena milica mimi mina minna minnie miranda
    mireille miriam mirjam mitra moana modupe moira molly mona monica monique morag muriel myfanwy myra myrtle
    nadia nadine nadja nancy nanette naomi natalia natalie natasa natasha nechama nell nellie nelly nessa ngozi
    niamh nicola nicole nika nikita nikki nilufer nina noelle nomi nomvula nora norah noreen norma octavia
    odette odile oksana olena olga olivia olympia oona opal ophelia orla ottilie paige paloma pam pamela paola
    parisa pat patricia patti paula pauline paz pearl peggy penelope penny perpetua petra philippa philomena
    phoebe phyllis pia pilar pippa polly portia priscilla priya prudence rachael rachel ragnhild raisa ramla
    ramona raquel ravenna rebecca rebekah reem regina reina renata renate renee reyna rhiannon rhoda rhonda ria
    rika rita roberta romy rosa rosalina rosalind rosamund rosaria rosario rose rosemary roshni rosie rosita
    rowena roxanne roza ruby rukhsana ruta ruth sabina sabrina sadie safiya sally salma salome samantha samira
    sandra sandrine sanne saoirse sara sarah saskia savannah selena selma serena shabnam shalini shamima shanice
    shannon sharon sheila shelley sherry sheryl shirin shirley shreya sibyl sidonie signe sigrid sigrun silke
    silvia simona simone sinead sini siobhan sissel sofia solange solveig sonal sonia sonja sophia sophie soraya
    sorcha stacey stefania stella stephanie stina sue sunita sunniva susan susana susanna susannah susanne susi
    suzanne svea svetlana sybil sylvia tabitha tallulah tamara tammy tamsin tania tanya tara taryn tatiana
    tatjana tekla teodora teresa tess tessa thea thekla thelma theresa thora thyra tiffany tilda tilly tina tine
    tomoko toni tonje torill tracy tricia trina trine trinh trudi trudy ulla uma ursel ursula usha ute valentina
    valeria valerie vanessa velma vera verena verity veronica vesna vibeke vicki victoire victoria vida vilma
    vinita viola violet virginia viv viveka vivian waltraud wanda wangari wencke wendy wilhelmina willa wilma
    winifred winnie xenia xiomara yael yasmin yetunde yoko yolanda yuki yukiko yumi yvette yvonne zahra zainab
    zara zdenka zelda zenobia zeynep zhanna zoe zofia zora zuleika zuzana
"""


@cache
def _given() -> dict[str, Gender | None]:
    table: dict[str, Gender | None] = dict.fromkeys(_GIVEN_MEN.split(), "m")
    for name in _GIVEN_WOMEN.split():
        table[name] = None if table.get(name) == "m" else "f"
    return table


def gender_of_title(words: list[str]) -> Gender | None:
    """Tell man from woman by a title or a word for a person among lower-cased `words`; None where nothing tells."""
    for word in reversed(words):
        word = word.rstrip(".")
        if word in _MEN:
            return "m"
        if word in _WOMEN:
            return "f"
    return None


def gender_of_given_name(name: str) -> Gender | None:
    """Tell man from woman by a given name, lower-cased; None for a name of both or of neither list."""
    given = _given()
    return given.get(name) or (given.get(name.partition("-")[0]) if "-" in name else None)
