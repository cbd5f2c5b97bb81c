// Given names of the Arab and Muslim world: one line is one name in the spellings of English, French, German, Turkish, Persian, Urdu, Malay, Somali
// and West African usage. Names that differ by one letter but are two names (Hasan and Hussein, Hamid and Hamad) stand on two lines.
export const arabicGivenNames = `
muhammad mohammed mohamed mohammad muhammed mohamad mehmed muhamed mohamud mahomed mouhamed mohd muhamad mohamet mamadou mouhamadou muhammadu mahamat mohammod mukhammad magomed maxamed maxamad
ahmad ahmed ahmet akhmad akhmed ahmadou amadou ahmadu achmad akhmat axmed
mahmoud mahmud mahmood mehmood mahmut mamoud makhmud maxamuud maxmuud
hamid hameed hamed hamit
hamad hamd
hammad hamaad
hassan hasan hassane hasaan xasan
hussein hussain husayn hossein husain hussin hoseyn hussien houssein husein hosein huseyin hossain hussen hocine houcine khusayn xuseen
hassanein hasanayn
ali aly alee cali
omar umar omer oumar umer omaru cumar
othman osman uthman usman ousmane ottman othmane osmane usmane cismaan cusmaan
abdullah abdallah abdulla abdulah abdoullah abdoulaye abdellah abdillahi abdullahi abdalla cabdullaahi cabdalla
abdulrahman abdurrahman abderrahman abdelrahman abdirahman abderrahmane abdulrehman abdurahman abdourahmane abdulrahmon cabdiraxmaan cabdiraxman
abdulaziz abdelaziz abdulazeez abdoulaziz abdiaziz abdelazeez abdalaziz cabdicasiis
abdulkarim abdelkarim abdelkrim abdulkareem abdikarim cabdikariim
abdulkadir abdelkader abdulqadir abdulqader abdikadir abdelkadir abdulkader abdiqadir cabdiqaadir
abdulhamid abdelhamid abdulhameed cabdixamiid
abdulmalik abdelmalek abdulmalek abdelmalik
abdullatif abdellatif abdulatif abdulateef
abdulfattah abdelfattah abdelfatah abdulfatah
abdulmajid abdelmajid abdulmajeed
abdulwahab abdelwahab abdulwahhab abdelouahab
abdulghani abdelghani
abdulsalam abdelsalam abdessalam abdusalam abdisalam abdeslam cabdisalaam
abdulsamad abdelsamad abdussamad
abdulnasser abdelnasser abdulnasir
abdulhakim abdelhakim abdulhakeem
abdulhadi abdelhadi
abdulmonem abdelmoneim abdulmunim abdelmonem
abdulbari abdelbari
abdulbaset abdelbaset abdulbasit abdelbasset
abdulilah abdelilah
abdulqayyum abdulqayum abdulkayum
abdulrazaq abdulrazak abdelrazek abdulrazzaq abderrazak abdurrazak
abdulrashid abdulrasheed abdurrashid
abdulhay abdulhai
yusuf youssef yousef yousuf youssouf yusef yousif youcef yussuf joseph iusuf yusif yosuf yussef yuusuf
ibrahim ebrahim brahim ibraheem ibrahima ibrohim ibraahim
ismail ismael esmail ismaeel ismayil esmaeil ismaila smail ismaaciil
ishaq ishak isaac eshaq
yaqub yaqoub yakub yacoub yaqoob yakoub yacub yaakoub
musa moussa mousa moosa muuse
isa issa eissa essa ciise
dawud dawood daoud daud dawod davud daud
suleiman sulaiman soliman sulayman suleyman souleymane slimane solaiman soleiman sulaymon suleman souleiman saleebaan
ayman aiman aymane
aymen
bashar bachar beshar bashshar
bashir basheer bachir beshir
hafez hafiz hafidh hafeez
hamza hamzah hamze
haidar haider haydar hayder heydar
haitham haytham haithem
hakim hakeem hakeen
halim haleem
hani hany
harun haroon haroun aaron
hashim hashem hachem hasheem
hazem hazim
hisham hicham hesham hishaam
hosni husni hosny
ihab ehab
imad emad imed
imran emran omran
iqbal ikbal
iyad eyad
izzat ezzat
jabir jaber
jafar jaafar jafer jaffar djafar jaffer
jalal galal djalal jelal celal
jamal gamal djamel jamel cemal jemal
jamil gamil djamil cemil jameel
javad jawad
kamal kamel kemal kamaal
karim kareem krim kerim
khaled khalid halid khaleed
khalil khaleel halil khelil
khalifa khaleefa
latif lateef
mahdi mehdi mahdy
majid majed madjid majeed
malik malek
mansour mansur mansoor
marwan merwan marouane
masoud masud mesut massoud masood
maher mahir
mohsen muhsin mohsin
mokhtar mukhtar moktar
muammar moammar mouammar muamar moamer
mubarak mobarak
mujahid mujahed
mustafa mostafa mustapha moustafa mustafo moustapha mustafe
muqtada moqtada
mutaz moataz
murtaza morteza murtadha
nabil nabeel
nadim nadeem
naji nagi
najib naguib nadjib najeeb necip
nasir nasser naser nacer
nasrallah nasrullah
nawaf nawwaf
nayef naif
nizar nezar
nouri nuri noori
qasim qassem kassem kasim qasem kacem ghassem qassim
qais qays kais
rafiq rafik rafic rafeeq
ramadan ramazan ramadhan ramzan
rami ramy
rashid rasheed rachid rasheid reshid rashed
reza rida ridha riza riza redha
riyad riad riyadh ryad
saad
saadi
sabah
sabri sabry
saddam sadam
sadiq sadeq sadegh sadik sadek
saeed said saied said saeid saciid
salah salih saleh salaah saleeh
salman selman salmaan
salem salim saleem selim
sami samy
samir sameer
sayed sayyid sayyed seyed syed seyyed
shahbaz shehbaz
sharif sherif cherif sharief shareef
tahir taher tahar
tareq tariq tarek tarik
tawfiq tawfik toufik tewfik taufik
walid waleed oualid velid
wael wail
yasir yasser yaser yassir
yasin yassin yaseen yacine yassine
yahya yehia yahia yehya yahiya
zaid zayd zayed zeid
zakaria zakariya zakarya zekeriya
ziad ziyad zyad
osama usama oussama ussama
anwar anouar enver
asad assad
ashraf achraf
atef atif
aziz azeez
badr bader
fadi fady
fahd fahad
faisal faysal feisal faycal faycal feysal
farid fareed
faruq farouk farooq faruk
fathi fethi
fayez fayiz
fuad fouad fuat
ghassan gassan
ghazi gazi
ayatollah
akbar akber
asghar
amin ameen amine emin
amir ameer emir amer
anas
ansar
arif aref
asim asem
asif asef
bilal belal
burhan borhan
daniyal danyal
ehsan ihsan
fazal fazl fadl
ghulam golam gholam
gul
habib habeeb
haji hajji
hekmatyar
hibatullah haibatullah
ilyas elias iliyas
inam
ishfaq
jahangir
javed javaid
jahanzeb
junaid
liaquat liaqat
mirza
mohib
naveed navid
nawaz
pervez parvez parviz perwez
qadir qader kader
qamar
rahim raheem
rahman rehman
sarfraz
sirajuddin serajuddin
shahid shaheed
shahzad shehzad
shoaib shuaib
sohail suhail soheil
tanvir tanveer
wasim waseem
zafar
zahid zaheed
zia ziya
zulfiqar zulfikar
ayesha aisha aicha aysha aishah aysa aise ayse caasha
fatima fatema fatemeh fatma fatimah fatoumata fatimata faadumo
khadija khadijah hatice khadijeh khadeeja khadiijo
zainab zeinab zaynab zineb zeynep
maryam mariam meryem maryem mariame
amina aminah emine amena
amal
asma esma asmaa
farah
hala
hanan
huda hoda
iman eman imane
jamila djamila gamila
karima
laila leila layla leyla laylah
latifa
lina leena
malala
mona muna mouna
nadia nadya
nour noor nur nura
rania raniya
rasha racha
rawan
rim reem
sahar
salma selma
samira sameera
sana
sara sarah
shaima shaimaa chaima
shirin shireen chirine
soraya suraya thuraya
sumaya soumaya sumayya
wafa
yasmin yasmine yasmeen jasmine
zahra zohra zahraa
benazir
hasina
sheikh
abiy
recep rejep
tayyip tayyib
binali
bulent
devlet
ekrem
kemal
abbas abas
ismet
ruhollah rouhollah ruholla
ayub ayoub ayyub eyup
haile
hailemariam
idriss idris idrees
habre
muhammadu
goodluck
olusegun
bola
atiku
nasiru
sani
shehu
yakubu
aminu
babatunde
tunde
`
