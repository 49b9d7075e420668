"""In: words of a name; out: what they tell of a person: titles, the name without them, man or woman."""

from functools import cache
from typing import Literal

Gender = Literal["m", "f"]
GENDERS: dict[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}

# Honorifics tell nothing of what somebody does, so they are no role.
HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "madam", "mx"})
_WORDS_FOR_MEN = """
    mr sir lord king prince pope father brother congressman councilman chairman spokesman businessman policeman
    fireman assemblyman alderman salesman fisherman man boy husband son uncle grandfather nephew actor waiter
    monk duke widower gentleman groom stepfather grandson imam rabbi cardinal archbishop bishop priest sportsman
    cameraman craftsman foreman
"""
_MEN = frozenset(_WORDS_FOR_MEN.split())
_WORDS_FOR_WOMEN = """
    mrs ms miss lady dame madam queen princess congresswoman councilwoman chairwoman spokeswoman businesswoman
    policewoman assemblywoman woman girl wife daughter mother sister aunt grandmother niece actress waitress nun
    duchess widow actresses bride stepmother granddaughter midwife saleswoman
"""
_WOMEN = frozenset(_WORDS_FOR_WOMEN.split())
_GIVEN_MEN = """
    aaron abbas abdul abdullah abel abraham adam adrian ahmad ahmed akira alan albert alberto alejandro
    aleksandr alessandro alex alexander alexei alfred alfredo ali allan allen alvin amir amos anders andre
    andrea andreas andrei andres andrew andy angelo angus anthony anton antonio arjun armando arnold arthur
    arturo asif austin axel baptiste barack barry bart ben benedict benjamin bernard bernd bernie bert bill
    billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb
    calvin carl carlo carlos cedric cesar chad charles charlie chester chris christian christoph christopher
    chuck clarence claude claudio clayton cliff clifford clive clyde cody colin connor conrad craig curtis cyrus
    dale damien dan daniel danny darrell darren dave david davis dean dennis derek desmond dick diego dieter
    dimitri dirk dmitri dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar edmund
    eduardo edward edwin elias elijah elliot elmer emil emilio emmanuel enrique eric erik ernest ernesto ethan
    eugene evan everett fabian farid felix ferdinand fernando fidel floyd francesco francis francisco francois
    frank franklin franz fred frederick fredrik gabriel gareth gary gavin geoff geoffrey george gerald gerard
    gerhard gilbert giovanni giuseppe glenn gordon graham grant greg gregory guillermo gunnar gus gustav gustavo
    guy hamid hank hans harold harry harvey hassan hector heinrich helmut henrik henry herbert herman hiroshi
    homer horace howard hubert hugh hugo hussein ian ibrahim igor ilya irving isaac isaiah ismail ivan jack
    jacob jacques jake jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome
    jerry jesse jesus jim jimmy joachim joao joe joel johan johann john johnny jon jonas jonathan jordan jorge
    jose josef joseph josh joshua juan jules julian julio jun jurgen justin kareem karim karl keith kelvin ken
    kenji kenneth kent kevin khalid kiran klaus kofi konrad kurt kyle lance larry lars laurent lawrence lee len
    leo leon leonard leonardo leroy leslie lewis liam lionel lloyd logan lorenzo lou louis luca lucas luigi luis
    luke magnus mahmoud malcolm malik manfred manuel marc marcel marco marcus mariano mario mark marshall martin
    marvin mason matteo matthew matthias maurice max maxim mehmet melvin michael michel miguel mikael mike
    mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed morgan moses muhammad murray mustafa
    nathan nathaniel ned neil nelson nicholas nick nicolas nigel niklas nils noah noel norman oleg oliver
    olivier omar orlando oscar otto owen pablo paolo pascal patrick paul pavel pedro perry pete peter phil
    philip philippe pierre piotr rafael raj rajesh ralph ramon randall randy rashid raul ravi ray raymond reggie
    reginald reinhard rene rex rhys ricardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger
    roland rolf roman ron ronald ronnie roosevelt rory ross roy ruben rudolf rudy rupert russell ryan salman
    salvador sam samir samuel sanjay santiago saul scott sean sebastian serge sergei sergio seth shane shawn sid
    sidney simon solomon spencer stan stanley stefan stephen steve steven stewart stuart sven tariq ted terrence
    terry theo theodore thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor tyler tyrone umar
    ulrich vaclav vernon victor vijay vikram vince vincent vladimir wade wallace walter warren wayne wei werner
    wesley wilbur wilfred wilhelm will william willie wolfgang xavier yasser yuri yusuf zach zachary rafe magnus
    eamon declan cormac fergus idris kwame tendai kenji hiro
"""
_GIVEN_WOMEN = """
    abigail ada adele adriana agnes aisha alana alice alicia alison allison alma amanda amber amelia amina amy
    ana anastasia andrea angela angelica angelina angie anita anja ann anna annabel anne annette annie antonia
    april ariana ashley astrid audrey aurora ava barbara beatrice beatriz becky bella bernadette bertha beth
    bethany betsy betty beverly bianca birgit bonnie brenda briana bridget brigitte brittany camila camilla
    candace carla carly carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia
    celeste celia charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire clara claudia
    colleen connie constance cora corinne crystal cynthia daisy dana daniela danielle daphne darlene dawn
    deborah debra deirdre delia denise diana diane dolores donna dora doris dorothy edith edna eileen elaine
    eleanor elena elisa elisabeth elise elizabeth ella ellen eloise elsa elsie emily emma erica erika erin
    esperanza esther ethel eva evelyn fatima felicia fiona florence frances francesca freda frida gabriela
    gabrielle gail georgia geraldine gertrude gina gisela giulia gladys glenda gloria grace greta gretchen
    guadalupe gwen gwendolyn haley hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda
    hillary holly hope ida ilse imani ines ingrid irene iris irma isabel isabella isla ivana ivy jackie
    jacqueline jade jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joann
    joanna jocelyn johanna josefina josephine joy joyce juanita judith judy julia juliana julie juliet june
    kaitlyn karen karin karina kate katherine kathleen kathryn kathy katie katrina kay kayla kelly kendra kerry
    kim kirsten kristen kristin kristina krystal lara larissa latoya laura lauren laurie layla leah leila lena
    leona leticia lila lillian lily linda lisa liz lois lola lorena loretta lori lorraine louisa louise lucia
    lucille lucinda lucy luisa lydia lynn mabel madeleine madeline maggie maia manuela mara marcia margaret
    margarita margot maria mariam marian marianne marie marilyn marina marion marisol marissa marjorie marlene
    marta martha mary matilda maud maureen maxine may maya megan meghan mei melania melanie melissa mercedes
    meredith mia michelle mildred minnie miranda miriam mitra moira molly mona monica monique muriel myra myrtle
    nadia nancy naomi natalia natalie natasha nell nellie nicola nicole nina nora noreen norma olga olivia opal
    ophelia paige pamela pat patricia paula pauline pearl peggy penelope penny phoebe phyllis pilar polly
    priscilla priya rachel ramona rebecca regina renata renee rhoda rhonda rita roberta rosa rosalind rosario
    rose rosemary roxanne ruby ruth sabina sabrina sally samantha sandra sara sarah saskia savannah selena
    shannon sharon sheila shelley sherry shirley sibyl sigrid silvia simone sofia sonia sonja sophia sophie
    soraya stacey stella stephanie sue susan susanna susanne suzanne svetlana sybil sylvia tamara tammy tanya
    tara tatiana teresa tess tessa thelma theresa tiffany tina toni tracy trudy ulla ursula valentina valerie
    vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy wilma winifred xenia yasmin
    yolanda yoko yvette yvonne zainab zara zoe zuzana amara chiamaka ngozi keiko yuki leilani ilse marit sunniva
    siobhan niamh aoife maeve
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
    return _given().get(name) or _given().get(name.split("-")[0])
