"""Given names of the United States, by who bears them.

They come from the frequencies of given names in the census of 1990 (`dist.male.first` and `dist.female.first` of the
U.S. Census Bureau, in the public domain, as the package `names` 0.3.0 ships them): names that at least six in 100,000
bear. A name is a man's or a woman's where its share among them is at least twice that among the others. Left out are
names that are commoner as last names by three to one (`dist.all.last`), slips of the pen, and such as are first of all
words or places. Those in BOTH are given to either, in the census or from one country to the next.
"""

MEN = """
aaron abdul abe abel abraham adam adan adolfo adolph adrian agustin ahmad alan albert alberto alden aldo alec
alejandro alex alexander alfonso alfonzo alfred alfredo ali allan allen alonzo alphonse alphonso alton alvaro alvin
amos andre andres andrew andy angel angelo anthony antoine anton antonio antony antwan archie armand armando arnold
arnulfo aron arron arthur arturo aubrey augustine aurelio austin avery barney barry bart basil beau ben benito
benjamin bennie benny bernard bernardo bernie bert bertie bill billy blaine blake bo bob bobby boris brad bradford
bradley brady branden brandon brant brendan brent brenton bret brett brian brock bruce bruno bryan bryce bryon buford
burt byron caleb calvin cameron carl carlo carlos carlton carmelo carmine carroll carson cary cecil cedric cesar chad
chadwick chang charles charley charlie chester chris christian christopher chuck clarence claude claudio clay clayton
clement cliff clifford clifton clint clinton clyde cody colby colin collin conrad corey cornelius cornell cory craig
curt curtis cyril cyrus dale dalton damian damien damon dan dane daniel dannie danny dante daren darin darius darnell
darrel darrell darren darrin darryl darwin daryl dave david dean deandre delbert delmar demetrius denis dennis denny
deon derek derick derrick desmond devin devon dewayne dewey dewitt dexter dick diego dino dion dirk domingo dominic
dominick don donald donnell donnie donny donovan dorian doug douglas doyle drew duane dudley dustin dwayne dwight
dylan earl earle earnest eddie eddy edgar edgardo edmond edmund eduardo edward edwardo edwin efrain efren elbert eldon
eli elias elijah eliseo elisha elliot elmer elmo eloy elton elvin elvis elwood emanuel emerson emery emil emile emilio
emmanuel emmett emory enrique eric erich erick erik ernest ernesto ernie errol ervin erwin esteban ethan eugene
eugenio evan everett everette ezra fabian faustino federico felipe felix ferdinand fernando fidel floyd forrest
francis francisco frank frankie franklin fred freddie freddy frederic frederick fredrick fritz gabriel galen garland
garrett garry garth gary gavin genaro gene geoffrey george gerald gerard gerardo gerry gil gilbert gilberto gino
giovanni glen glenn gonzalo gordon grady grant greg gregg gregorio gregory grover guillermo gus gustavo guy hal hans
harlan harley harold harry harvey heath hector henry herbert heriberto herman herschel hershel hiram hollis homer
horace howard hubert hugh hugo humberto ian ignacio ira irvin irving irwin isa isaac isaiah isiah isidro ismael israel
ivan jack jacob jacques jaime jake jamaal jamal jamar jamel james jared jarred jarrett jarrod jarvis jason jasper
javier jay jayson jeff jefferson jeffery jeffrey jerald jeremiah jeremy jermaine jerold jerome jerrod jerry jesse
jesus jim jimmy joaquin joe joel joesph joey john johnathan johnathon johnny jon jonas jonathan jonathon jonnie jordan
jorge jose josef joseph josh joshua josiah josue juan jude judson jules julian julio julius justin kai kareem karl
karol keith kelvin ken kendall kendrick kenneth kennith kenny kent kermit kevin kirby kirk krishna kristopher kurt
kurtis kyle lamar lamont lance landon lanny larry lawrence lazaro lee leland lemuel leo leon leonard leonardo leonel
leopoldo leroy lester levi lewis lincoln linwood lionel lloyd logan lon lonnie loren lorenzo louie louis lowell loyd
lucas luciano lucien lucio luis luke luther lyle lyman mack malcolm manuel marc marcel marcelino marco marcos marcus
margarito mariano mario mark marlin marlon marshall martin marty marvin mathew matt matthew maurice mauricio max
maxwell maynard melvin merlin merrill mervin micah michael michel mickey miguel mike miles milford millard milton
mitch mitchel mitchell mohammad mohammed moises monroe monte monty morris moses myles myron nathan nathaniel neal ned
neil nelson nestor nicholas nick nickolas nicolas nigel noah noe noel nolan norbert norberto norman normand octavio
olin oliver omar omer orlando orville oscar osvaldo otis otto owen pablo pasquale patrick paul pedro percy perry pete
peter phil philip phillip pierre preston quentin quincy quinton rafael ralph ramiro ramon randal randall randell
randolph randy raphael raul ray raymond raymundo reggie reginald reinaldo rene reuben rex reynaldo ricardo richard
rick rickey rickie ricky rico rigoberto rob robby robert roberto rocco rocky rod roderick rodger rodney rodolfo
rodrick rodrigo rogelio roger roland rolando roman romeo ron ronald ronnie ronny roosevelt rory roscoe rosendo ross
roy royce ruben rubin rudolph rudy rufus russ russel russell rusty ryan salvador salvatore sam sammy samuel sanford
santiago santos saul scot scott scottie scotty sean sebastian sergio seth seymour shane shaun shawn sheldon sherman
sidney silas simon solomon sonny spencer stan stanley stefan stephan stephen sterling steve steven stevie stuart
sylvester ted teddy terence terrance terrell terrence terry thad thaddeus theo theodore theron thomas thurman tim
timmy timothy toby todd tom tomas tommy tony tory travis trent trenton trevor trey tristan troy truman tyler tyrone
tyson ulysses valentin valentine valery vance vern vernon vicente victor vince vincent virgil vito wade wallace walter
warren wayne weldon wendell wesley weston wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard william
willie willis wilmer wilton winfred winston woodrow xavier yuri zachary zachery zane
"""
WOMEN = """
abbie abby abigail ada addie adela adelaide adele adelina adeline adriana adrianne adrienne agatha agnes aida aileen
aimee aisha alana alba alberta alecia alejandra alene aletha alexa alexandra alexandria alfreda alice alicia alina
aline alisa alisha alison alissa allene allie allison allyson alma althea alva alvina alyce alyson alyssa amalia
amanda amber amelia amie amparo amy ana anastasia angela angelia angelica angelina angeline angelique angelita angie
anita ann anna annabelle anne annemarie annetta annette annie annmarie antionette antoinette antonia april araceli
aretha arleen arlene arline ashlee ashleigh athena audra audrey augusta aurelia aurora ava avis barb barbara barbra
beatrice beatriz becky belinda bella belle belva benita bernadette bernadine bernice berniece berta bertha beryl bess
bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca billie birdie blanca
blanche bobbi bobbie bonita bonnie brandi brandie brandy breanna brenda briana brianna brianne bridget bridgett
bridgette brigitte britney britt brittany brittney brooke caitlin callie camilla camille candace candice candida cara
caren cari caridad carissa carla carlene carly carmel carmela carmelita carmella carmen carol carole carolina caroline
carolyn carrie caryn casandra cassandra cassie catalina catharine catherine cathleen cathrine cathryn cathy catrina
cecelia cecile cecilia celeste celestine celia celina chantel charity charla charlene charlotte charmaine chasity
chelsea chelsey cheri cherie cheryl chloe christa christal christen christi christie christin christina christine
christy chrystal cindi cindy claire clara clare clarice clarissa claudette claudia claudine cleo coleen colette
colleen concepcion concetta connie constance consuelo cora cori corina corine corinne cornelia corrine cortney
courtney cristina cristy crystal cynthia dagny daisy dalia damaris dana danette daniela danielle daphne dara darcy
darla darlene dawn dayna deana deann deanna deanne debbie debby debora deborah debra deena deidra deidre deirdre delia
delilah della delma delois delores deloris delphine demetria dena denice denise desiree dessie diana diane diann
dianna dianne dina dinah dionne dollie dolly dolores dominga dona donna dora doreen doretha doris dorothea dorothy
dorris dorthy dottie earlene earline earnestine edith edna edwina edythe effie eileen elaine elba elda eleanor
eleanore elena elia elida elinor elisa elisabeth elise elissa eliza elizabeth ella ellen ellie elma elnora eloisa
eloise elsa elsie elva elvia elvira elyse emilia emilie emily emma enid erica ericka erika erin erlinda erma erna
ernestina ernestine esmeralda esperanza essie estela estella estelle ester esther ethel etta eugenia eula eunice eva
evangelina evangeline eve evelyn evette faith fannie fanny fatima fay faye felecia felicia felicita fern filomena flor
flora florence florine flossie fran frances francesca francine francisca freda freida frieda gabriela gabrielle gail
gayla gayle gena genevieve georgette georgia georgina geraldine geri germaine gertrude gilda gillian gina ginger
gisela gladys glenda glenna gloria goldie grace gracie graciela greta gretchen griselda guadalupe guillermina gussie
gwen gwendolyn haley hallie hanna hannah harriet harriett harriette hattie haydee hazel heather heidi helen helena
helene helga henrietta herminia hester hilary hilda hillary hollie holly hope hortencia ida ila ilene imelda imogene
ina ines inez ingrid iola iona ione irene iris irma isabel isabell isabella isabelle iva ivette ivy jackie jacklyn
jaclyn jacqueline jacquelyn jacquline jade jami jana jane janel janell janelle janet janette janice janie janine janis
janna jannie jaqueline jasmin jasmine jayme jayne jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
jena jenifer jenna jennie jennifer jenny jeri jerri jess jessica jill jillian jo joan joann joanna joanne jocelyn jodi
jodie johanna jolene joni josefa josefina josephine josie joy joyce juana juanita judi judith judy julia juliana
julianne julie juliet juliette june justina justine kaitlin kaitlyn kara karen kari karin karina karla karrie karyn
kate katelyn katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katrina katy kay
kaye kayla keisha kelley kelli kellie kelly kelsey kendra keri kerri kerrie kim kimberlee kimberley kimberly kira
kirsten kisha kitty krista kristal kristen kristi kristie kristin kristina kristine kristy krystal krystle kylie lacey
ladonna lakeisha lakesha lakisha lana lara larissa lashawn lashonda latanya latasha latisha latonya latoya latrice
laura laurel lauren lauretta lauri laurie lavonne lawanda lea leah leann leanna leanne leeann leigh leila lela lelia
lena lenora lenore leola leona leone leonor leora leota lesa lesley lessie leta letha leticia letitia lettie libby
lidia lila lilia lilian liliana lillian lillie lilly lily lina linda lindsay lindsey lisa liz liza lizzie lois lola
lolita lona lora loraine lorena lorene loretta lori lorie lorna lorraine lorri lorrie lottie louella louisa louise
lourdes luann lucia lucile lucille lucinda lucretia lucy luella luisa lula lupe lura luz lydia lyn lynda lynette lynn
lynne lynnette mabel mable madeleine madeline madelyn madge madonna mae magdalena maggie mai malinda malissa mallory
mamie mandi mandy manuela mara marcela marcella marci marcia marcie marcy margaret margarita marge margery margie
margo margot margret marguerite mari maria mariana marianna marianne maribel maricela marie marietta marilyn marilynn
marina marion marisa marisela marisol marissa maritza marjorie marjory marla marlene marquita marsha marta martha
martina marva mary maryann maryanne marybeth maryellen maryjane marylou matilda matilde mattie maude maudie maura
maureen maurine mavis maxine may maya mayme mayra meagan megan meghan mel melanie melba melinda melisa melissa mellisa
mellissa melodie melody melva mercedes meredith mia michaela michell michelle migdalia milagros mildred millicent
millie mina mindy minerva minnie miranda miriam mirna mitzi mollie molly mona monica monika monique muriel myra myrna
myrtle nadia nadine nan nancy nanette nannie naomi natalia natalie natasha nelda nell nellie nelly nettie neva nichole
nicole nikki nilda nina nita noelle noemi nola nona nora noreen norma octavia ofelia ola olga olive olivia ollie oma
opal ophelia ora oralia paige pam pamala pamela patricia patsy patti pattie patty paula paulette paulina pauline pearl
pearlie pearline peggy penelope penny petra phillis phoebe phyllis pilar polly portia pricilla priscilla rachael
racheal rachel rachelle rae rafaela ramona randi raquel reba rebeca rebecca rebekah regina reina rena renae renee
renita reta retha reva reyna rhea rhoda rhonda rita robbin roberta robyn rochelle rocio ronda rosa rosalee rosalia
rosalie rosalind rosalinda rosalyn rosanna rosanne rosario rose roseann roseanne rosella rosemarie rosemary rosetta
rosie rosita roslyn rowena roxana roxanna roxanne roxie ruby ruth ruthie sabrina sadie sal sallie sally samantha
samatha sandi sandra sara sarah saundra savannah selena selina selma serena shana shanda shanna shannon shari sharlene
sharon sharron shauna shawna shayla sheena sheila shelby shelia shelley shellie shelly sheree sheri sherri sherrie
sherry sheryl shiela shirley shonda silvia socorro sofia soledad sondra sonia sonja sonya sophia sophie stacey staci
stacie stacy stefanie stella stephanie sue susan susana susanna susanne susie suzan suzanne suzette sybil sylvia
tabatha tabitha tamar tamara tameka tamela tamera tami tamika tammi tammie tammy tamra tana tania tanisha tanya tara
taryn tasha tawana teresa teresita teri terri terrie tessa tessie thelma theodora theresa therese tia tiffani tiffany
tillie tina tisha tomasa toni tonia tonya tori tracey traci tracie tracy treva tricia trina trisha trudy twila una
ursula vada valarie valeria valerie vanessa veda velma vera verda verna vernell vernice veronica vicki vickie vicky
victoria vida vilma viola violet virgie virginia vivian vonda wanda wendi wendy whitney wilda wilhelmina willa wilma
winifred winnie winona yael yesenia yolanda yuki yvette yvonne zelda zella zelma zenaida zoe zoila
"""
BOTH = """
adama ade alexis amal andrea ariel aruna ashley blair carey casey chandra daniele deniz derya dominique emanuele
gabriele hikaru hilal hiromi ilham indra jamie jan jaya jean jessie jody kaede kaoru kei kerry kiran kris laurence
leslie lou madhu marian masumi merle michal michele mika minh mizuki morgan muna nao naseem natsuki nicky nicola
nikita nur pat patrice qamar rei robbie robin roshan sacha sasa sasha shadi shinobu simone suman sydney tafadzwa tal
thanh vanja zhenya
"""
