// Given names of western Europe and the Americas: one line is one name with its spellings and its short forms in public use. Names that only
// translate each other (Frederick and Friedrich, William and Guillaume) stand on lines of their own: newspapers do not translate the living.
export const westernGivenNames = `
aaron aron ron
abigail abby gail
abraham abe avraham abram
adele
adelaide addie
adrian adrien adrian
agnes ines
aidan aiden
alan allan allen alain al
albert al bert bertie
alberto beto
alejandro alex ale
alejandra ale
alfred alf fred freddie alfie
alfredo fredo
alice alicia ali
alison allison ali
amanda mandy
amelia amy millie
amy aimee
andrew andy drew
andre andree andre
andrea
andres
angel
angela angie ange
angelo
angus gus
ann anne annie anna
annika
anthony tony antony ant
antoine
antonio toni tonio tony
antonia toni
archibald archie
arnold arnie
arthur art artie
astrid
aubrey
augustus gus august
august
augusto
barbara barb babs barbra
barnaby barney
barry barrie
bartholomew bart
beatrice bea trixie beatrix
beatriz bea
belinda
benjamin ben benny benjy bibi binyamin benyamin
benedict ben
benito beni
bernard bernie barney
bernadette bernie
bernardo
bertrand bertie
beth bethany
beverly bev beverley
blake
bradley brad
brandon
brenda
brendan
brett bret
brian bryan bryant
bridget brigid bridie biddy
brigitte
bruce
bruno
calvin cal
cameron cam
camilla millie
carl karl
carlos
carla karla
carlo
carol carole caroline carolyn
caroline carolyn carrie caz
carmen
casey
catherine katherine kathryn katharine cathy kathy kate katie cath kathleen kit kitty catharine
caitlin kaitlin caitlyn
cecil
cecilia
celia
cesar
charles charlie chuck chas charley chip
charlotte charlie lottie
chelsea
chester chet
chloe
christian chris christiaan kristian
christina cristina kristina tina chris christine
christine chris chrissie kristine tina
christopher chris topher kit kristopher cristopher
clara
clarence
claude
claudia
claudio
clement clem
clifford cliff
clinton clint
clive
clyde
colin
conrad konrad
constance connie
corinne
cornelius neil connie
craig
curtis curt
cynthia cindy
cyril
cyrus
daisy
dale
dan
daniel dan danny dany
daniela danielle
danielle dani
daniele
darren
darryl daryl
david dave davey davy
dawn
dean
deborah debbie debra deb
dennis den denny
denise
derek derrick
desmond des
diana diane di dianne
diego
dirk
dominic dom dominick
dominique
donald don donny donnie
donna
dora
doris
dorothy dot dottie dolly
douglas doug dougie
duncan
dustin
dwight
earl
edgar
edith edie
edmund edmond ed eddie ned
edna
edward ed eddie ted teddy ned
eduardo edu
edwin ed eddie
eileen aileen
elaine
eleanor ellie nell nora eleanore elinor
elias eli
elijah eli
elizabeth liz beth lizzie betty eliza betsy elisabeth bess libby lisa liza
ella
ellen
elliot eliot elliott
emily emma em
emilia
emilie
emilio
emma
emanuel emmanuel manny immanuel
manuel manny manolo
enrique kike
erasmus
eric erik erich
erica erika
ernest ernie
ernesto
esther ester
ethan
ethel
eugene gene
eva eve
evan
evelyn
fabian
fabio
felipe
felix
fernando nando
fidel
fiona
florence flo florrie
frances fran francie frankie
francesca
francesco
francis frank fran frankie francie
francisco paco pancho kiko
franklin frank
francois
frank frankie
franz
frederick fred freddie freddy frederic fredric
frederik
friedrich fridrich fritz
fredrik
gabriel gabe
gabriela gabi gabriella gabrielle
gareth gary
gary garry gaz
gavin
geoffrey jeffrey geoff jeff jeffery
george georgie
georgina georgie gina
gerald gerry jerry gerard
gerard gerry gerhard
gerhard gerd
gilbert gil bert
gillian jill gill jillian
gina
giorgio
giovanni gianni
giuseppe beppe
giulia
gladys
glen glenn
gloria
gordon gord gordie
grace gracie
graham graeme grahame
gregory greg gregg
gregor
gretchen
guido
guillaume
guillermo memo
gunter gunther guenter guenther
gustav gus gustave
guy
hannah hanna
hans
harold harry hal
harriet hattie
harry
harvey
hazel
heather
hector
heidi
heinrich heinz
heinz
helen nell helena
helena
helmut hellmut helmuth
henri
henry harry hank hal
herbert herb bert herbie
herman hermann
hilary hillary
holly
horace
horst
howard howie
hubert
hugh hughie huw
hugo
humphrey
ian iain
ida
ignacio nacho
ignatius iggy
ingrid
irene
iris
isaac ike izaak
isabel isabelle isabella izzy bella isobel ysabel
jack
jackson
jacob jake jakob
jacqueline jackie jacquelyn
jacques
jaime
jake
james jim jimmy jamie jimmie jem
jan
jane janie jayne
janet jan
janice jan
jared
jasmine
jason jay
javier javi xavier
jay
jean
jean jeanne
jeanne
jeanette jeannette
jefferson
jennifer jen jenny jennie
jenna
jeremy jerry jez
jeremiah jerry
jerome jerry
jesse
jessica jess jessie
jesus chucho
jill
joan
joanna joanne jo joann
joao
joachim jochen achim
joaquin
jodie jody
joel
johan
johann
johannes
john johnny jack jon johnnie
jonathan jon jonny johnathan johnathon jonathon
jonas
jordan
jorge
jorg joerg
jose pepe
josefina
joseph joe joey jos
josephine josie jo
joshua josh
joy
joyce
juan
juana
judith judy jude judi
julia julie
julian jules
julie julia
juliet juliette
julio
julius
june
jurgen juergen
justin
karen
karin
karl
katja
kay
keith
kelly kellie
kenneth ken kenny
kerry
kevin kev
kim kimberly kimberley
kirk
kirsten kirstin
kirsty
klaus claus
kristen kristin
kurt curt
kyle
lance
lars
laura laurie
laurence lawrence larry laurie
lauren
laurent
lea leah
lee
leo
leon
leonard leo len lenny leonardo
leonardo leo
leopoldo
leopold leo
leroy
leslie les lesley
lewis lew
lillian lily lilian
linda
lindsay lindsey
lionel
lisa
lloyd
logan
lois
lorenzo
lorraine
louis lou louie luis
louise lou louisa
luca
lucas luke
lucia
lucy lucille
ludovic
luigi
luis
luisa
luke
luther
lydia
lynn lynne
mabel
madeleine madeline maddie
magdalena lena magda
malcolm malc mal
marc
marcel
marcia marsha
marco
marcos
marcus markus
margaret maggie meg peggy madge marge margie margo rita greta daisy maggy
margarethe grete
maria
mariano
marian marianne
marianne
marie
marilyn
marina
mario
marion
marisa
marjorie marge
mark
marlene
marta
martha
martin marty
martina
marvin
mary molly polly mamie
mateo
mathias matthias
mathieu matthieu
matteo
matthew matt matty mat mathew
maureen mo
maurice mo maury
max
maximilian max
maxine
megan meg meghan
melanie mel
melissa mel missy
mercedes
mia
michael mike mick mikey micky mickey mitch micheal
michel
michele
michelle shelly michel
michaela
mildred millie
miguel
milton milt
miriam
mitchell mitch
mohandas
moises
monica monika
morgan
morris
moritz
muriel
myra
nancy nan
naomi
natalie nat
nathan nate nat
nathaniel nate nat nathanael
neil neal niall
nelson
nicholas nick nicky nicolas nico
nicolas nico
nicole nikki nicki nicola
nicola nicky
nigel
nils niels
noah
noel
nora norah
norma
norman norm
olaf olav
oliver ollie olly
olivier
olivia liv
omar
oscar oskar
oswald ozzie
otto
owen
pablo
pamela pam
paolo
pascal
patricia pat patty tricia patti trish
patrick pat paddy patric
patrice
paul
paula
paulo
pauline
pedro
penelope penny
percy percival
perry
peter pete
petra
petteri
pekka
philip phil phillip philipp
philippa pippa
philippe
phoebe
phyllis
pierre
pietro
priscilla
rachel rachael rach
rafael raphael rafa rafal
rainer reiner
ralph
ramon
randall randy
randolph randy
raul
ray
raymond ray
rebecca becky becca rebekah
reginald reg reggie
reinhard
renata
rene
renee
rex
rhys reece
ricardo rico
riccardo
richard rick dick rich ricky richie rickie
rita
robert bob bobby rob robbie bert robby
roberta bobbie
roberto
robin
rocco
roderick rod roddy
rodney rod
rodrigo
rodolfo
roger rodger
roland
rolf
roman
ronald ron ronnie ronny
rosa
rosalind roz
rosario
rose rosie
rosemary rosie rosemarie
ross
rowan
roxanne
roy
rudolf rudolph rudy rudi
rupert
russell russ
ruth
ryan
sabine
sabrina
sally
salvador
salvatore
samantha sam
samuel sam sammy
sandra sandy
sandro
santiago
sara sarah sally
saul
scott scotty
sean shaun shawn
sebastian seb bastian
sebastien
serena
seth
shane
shannon
sharon
sheila
shirley
sidney sydney sid syd
sigmund
silvia sylvia
silvio
simon
simone
sonia sonya sonja
sophia sophie
spencer
stacy stacey
stanley stan
stefan stephan stefano
stefania stephania
stella
stephanie steph stefanie
stephen steven steve stevie stephan
stewart stuart stu
susan sue susie suzy suzanne susanna susannah
susana
suzanne
sven
tabitha
tamara tammy
tara
teodoro
terence terry terrance terrence
teresa theresa terry tess therese
thaddeus tad
thelma
theodore ted teddy theo
theodor theo
thierry
thomas tom tommy thom tomas
tomas
tiffany
tim
timothy tim timmy
tina
tobias toby
todd
tracy tracey
travis
trevor trev
tristan
troy
tyler
tyrone
ulf
ulrich uli
ulrike
ursula
valentin
valerie val
vanessa
vera
vernon vern
veronica ronnie
vicente
victor vic
victoria vicky tori vicki
vincent vince vinny
vincenzo enzo
viola
violet
virginia ginny
vivian vivien
wallace wally
walter walt wally
wanda
warren
wayne
wendy
werner
wesley wes
wilbur
wilfred wilf wilfried
wilhelm willi
william bill will billy willie willy liam
liam
winifred
winston
wolfgang wolf
yvette
yvonne
zachary zach zack zac
zoe
nestor
evo
hugo
nicanor
daniel
rafael
dilma
jair
sebastian
gustavo
alvaro
andres
mauricio
horacio
cristiano
rogerio
thiago tiago
joaquim
antonio
anibal
marcelo
duarte
ursula
jens
lars
anders
magnus
mette
bjorn
erna
solveig
sanna
tarja
matti
jussi
juha
kaja
kersti
ilze
egils
gitanas
dalia
ingrida
krisjanis
donald
jaroslaw
mateusz
andrzej
tomasz
krzysztof
grzegorz
malgorzata
zbigniew
bronislaw
tomas
zuzana
robert
peter
ferenc
gyorgy
laszlo
janos
istvan
sandor
gabor
zoltan
attila
ion
klaus
traian
emil
mihai
nicolae
calin
marcel
boyko boiko
janez
aleksandar aleksander
edi
sali
ramush
hashim
atifete
alexis
kyriakos
antonis
evangelos vangelis
georgios george giorgos
yiannis yannis ioannis giannis
konstantinos costas kostas
nikolaos nikos
dimitrios dimitris
panagiotis panos
andreas
`
