// Given names of Belarus, Russia, Ukraine and their neighbours: one line is one name in all the spellings that newspapers in Latin letters use
// (Belarusian, Russian and Ukrainian romanisations, Polish, Baltic, German, French and English forms, short forms in public use).
export const slavicGivenNames = `
alexander aleksandr aliaksandr alyaksandr oleksandr olexandr olexander oleksander aleksander alexandr alaksandar alyaksander aleksandrs alexandre aleksandar aliaksander alaksandr ales oles sasha sascha alex olek
alexandra aleksandra aliaksandra alyaksandra oleksandra olexandra alesia alesya olesya olesia lesya lesia sasha alex
alexei aleksei alexey aleksey aliaksei aliaksey alyaksei alyaksey oleksii oleksiy oleksy oleksij olexiy olexii oleksyi alexej aleksej aleksejs alexi aleksi alyosha alexy alexis alex
anatoly anatoli anatolii anatoliy anatolij anatol anatole anatolyi anatolijs
andrei andrey andrej andrii andriy andrij andrejs andriyko andrzej andrew andrus andry andri ondrej
anna hanna ganna hannah anya ania hania
anton antons antin antony antoni
antonina antanina
anastasia anastasiya anastasiia anastasija nastassia nastasia nastassya nastasya nastya nastia anastasya nastassja
angelina anhelina anzhelina
angelika anzhelika anzhelica angelica
arkady arkadi arkadii arkadiy arkadij
artem artyom artsiom artsyom artiom artjom artemy artemii artemiy
artur arthur artour
arseny arsenii arseni arseniy arsenij arsen
bohdan bogdan bahdan
bohdana bogdana
boris borys barys boriss borisas
valentin valiantsin valyantsin valentyn valentins walentin
valentina valiantsina valyantsina valentyna
valery valeri valerii valeriy valerij valeryi valerijs
valeria valeriya valeriia valeryia valerija lera
vadim vadym vadzim wadim vadims
varvara barbara
vasily vasili vasilii vasiliy vasilij vasyl wasyl vassily vassili vasil basil
vera vira viera wira
veronika veranika veronica vieranika
viktor victor viktar wiktor viktors viktoras
viktoria victoria viktoriya viktoriia viktoryia viktorija viktoryja viktorya vika wiktoria
vitaly vitali vitalii vitaliy vitalij witali vital vitalijs vitalik witalij
vladimir volodymyr uladzimir wladimir vladimirs volodimir uladzimer wolodymyr volodymir vladymyr uladzimier vladimiras volodia volodya vova
vladislav vladyslav uladzislau uladzislav uladislau wladyslaw wladislaw vladislavs vlad
vlada vladyslava uladzislava vladislava
vsevolod usevalad vsevalod
vyacheslav viacheslav viachaslau vyachaslau wjatscheslaw vjaceslav viatcheslav slava viachaslaw
galina halyna halina galyna
gennady gennadi gennadii gennadiy gennadij genadi hienadz henadz hennadii hennadiy genady henadiy guennadi gennadijs gienadij
georgy georgi georgii georgiy georgij heorhii heorhiy giorgi gueorgui heorhi heorgi
gleb hlib hleb glib
grigory grigori grigorii grigoriy grigorij hryhorii hryhoriy hryhory ryhor hryhor grigor grygoriy hrihoriy
daniil danil danila danylo danyil daniel danilo danyla danik
daria darya dariya daryia dariia darja darija dasha
denis denys dzianis dzyanis deniss dennis
diana dziyana dyana
dmitry dmitri dmitrii dmitriy dmitrij dmytro dmitro zmitser zmicier dzmitry dzmitryi dimitri dimitry dmitrijs dmytry dzmitri dima zmitsier
egor yegor yahor iegor jegor ehor yehor yagor iehor jahor
ekaterina yekaterina katsiaryna kateryna katerina katharina ekaterine catherine katya katia jekaterina kaciaryna katsyaryna
elena yelena alena olena helena alyona aliona jelena lena helen olenka
elizaveta yelizaveta lizaveta yelyzaveta elisaveta yelisaveta elizabeth liza lizavieta jelizaveta ielyzaveta
eugene evgeny evgeni evgenii evgeniy evgenij yevgeny yevgeni yevgenii yevgeniy yevhen yevhenii yevheniy yauhen yauheni iauhen jewgeni jevgenij evgueni ievgen yevgen ievhen jauhien jevgenijs ewgeni zhenya jewhen yauhien
eugenia evgenia evgeniya yevgenia yevgeniya yevheniia yevheniya yauheniya yauhenia yevhenia jewgenija
fedor fyodor fiodor fedir fjodor fyedor theodor feodor
ignat ihnat ignaty hnat ihnatsi
igor ihor ihar igar igors
ilya ilia illia ilja illya iliya elijah ilka
ilona ilyona
inna ina
irina iryna irena ira irene
ivan ioann iwan ivans vanya yvan
julia yulia yuliya iuliia yuliia julija ioulia juliya iulia yulya yulija
kirill kiril kyrylo kiryl cyril kyril kirils kirilo kyrill
konstantin kostiantyn kostyantyn kanstantsin konstantyn constantin konstantins kastus kostya konstantine
ksenia kseniya kseniia ksenija xenia xeniya
larisa larysa larissa
leonid leanid leonids leonyd
lev leu lyev
lilia liliya liliia lilija lilya
lyubov liubov lubov liubou ljubov lyubou luba
lyudmila ludmila liudmila lyudmyla liudmyla ludmyla ljudmila luydmila lioudmila
makar makary
maksim maxim maksym maxime maxym maksims max
margarita marharyta margaryta marhariuta rita
maria mariya mariia maryia marya marija maryja masha
marina maryna
mark marko
mikhail mikhailo mykhailo mikhal mihail michail mykhaylo mikhaylo mikhayil misha mykhail mihails mikhael michajlo mychajlo mihailo mikhas mychailo
mstislav mstyslav mscislau
nadezhda nadiya nadiia nadzeya nadzeia nadia nadejda nadeschda nadya nadzieja nadija
natalia natalya nataliya nataliia natallia nataly natalija natasha natasza natallya nathalia natalja
nikita mykyta mikita nikyta nikitas
nikolai nikolay mykola mikalai mikola nikolaj mikalay nicolai nikolajs mykolai mikalaj mykolay nicolay mikolai
nina
oksana aksana oxana ksana axana
oleg oleh aleh olegs
olga olha volha olja olya wolha
pavel pavlo paval pawel pavels pavol pauel pavelas
pavlina paulina palina polina
peter petr pyotr petro piotr piatro pyatro petar pjotr petya
platon
raisa raissa
rodion radion rodyon
roman raman romans
rostislav rostyslav rastsislau
ruslan rouslan ruslans
ruslana rouslana
saveliy savely saveli savva sava
semyon semen siamion semion simyon syamyon
sergei sergey serhii serhiy siarhei syarhei siarhiej serge sergej sergejs serhij sjarhej sergii sergiy siarhey serguei serhey serhei sergi sergiej sergiusz syarhey siarhiei serhyi seryozha
sofia sofya sofiya sofiia sofija sophia zofia sofja
stanislav stanislau stanislaw stanyslav stanislavs stas stanislas
stepan stefan stsiapan styapan stephan szczepan stepane
svetlana sviatlana svitlana svyatlana swetlana svitlanna svietlana
svyatoslav sviatoslav sviataslau sviatoslaw svetoslav svyataslau
taisia taisiya
tamara
taras
tatiana tatyana tetiana tetyana tatsiana tatsyana tatjana tania tanya taciana tatsiyana tetjana tatiyana
timofei timofey tsimafei tymofiy tymofii timofej tsimafey
timur tymur tsimur timour
ulyana uliana ouliana yuliana iuliana
valerian valerijan
yakov jakov yakiv iakov iakiv yakau
yan jan
yana iana jana
yanina ianina janina
yaroslav iaroslav jaroslav yaraslau jaroslaw yaroslaw
yaroslava iaroslava jaroslava
yury yuri yurii yuriy yurij iurii iouri youri jurij yuryi jury iourii juri yura jurijs iury
zakhar zachar zahar
zinaida zinayida
zhanna zhana janna
zoya zoia zoja
miroslav myroslav miraslau miroslaw
miroslava myroslava
lyubomyr lubomir lubomyr liubomyr
orest orestes
ostap astap
nazar nazary nazarii nazariy
ihnatsi ignacy ignatius
kazimir kazimierz kazimier
adam
franak frantsishak franciszek
zianon zenon zyanon
vintsuk vincuk
akim yakym
albert albiert
edward eduard eduards eduardas edvard
emil
filipp filip pylyp philipp philip
foma khoma tamash
ludvig ludwik
luka lukash
matvey matvei matviy matsvei
mitrofan mytrofan
prokhor prokhar
robert roberts
rafail rafael
rustam rustem roustam
ramzan ramsan ramzane
renat rinat rynat
marat maratas
magomed mahomed
aslan aslambek
akhmat akhmad akhmed
dzhokhar jokhar dzhohar
murat murad mourad
shamil chamil
zelimkhan zelimhan
salman salmane
nursultan nursoultan
kassym kasym qasym qassym
ilham ilkham
islam islom
emomali emomalii imomali
gurbanguly kurbanguly
shavkat chavkat
sadyr sadir
sooronbay sooronbai
almazbek almazbiek
mikheil mikhail micheil mikheyil
irakli irakly irakliy
salome
giorgi georgi
zurab zourab
davit david
nikol
serzh serge serj
armen
levon
kakha kakhi
bidzina bidsina
vakhtang vahtang
tengiz tengis
nino
ketevan keti
herman german hierman hermann
lidia lidiya lidziya lidya lydia
zoran
milan
milos
slobodan
vojislav
radovan
ratko
tomislav
ivica
borut
vaclav
bohuslav
lech
wojciech
rumen
boyko boiko
`
