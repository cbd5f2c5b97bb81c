/** A country or territory of ISO 3166-1 (and XK, Kosovo). Coordinates in degrees, population in people, `geonames` and `wikidata` ids of the country itself. */
export type Country = {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly capital: string
  readonly demonyms: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly geonames: number
  readonly wikidata: string
}

// code | name | other, short, abbreviated and former names | capital | demonyms in the singular | latitude, longitude | population in thousands | GeoNames id | Wikidata id
const table = `
AD|Andorra|Principality of Andorra|Andorra la Vella|Andorran|42.55,1.58|77|3041565|Q228
AE|United Arab Emirates|UAE; U.A.E.; Emirates; the Emirates|Abu Dhabi|Emirati; Emirian|23.75,54.5|9631|290557|Q878
AF|Afghanistan|Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan|Kabul|Afghan; Afghani; Afghanistani|33,66|37172|1149361|Q889
AG|Antigua and Barbuda|Antigua & Barbuda|St. John's|Antiguan; Barbudan|17.05,-61.8|96|3576396|Q781
AI|Anguilla||The Valley|Anguillan|18.22,-63.05|13|3573511|Q25228
AL|Albania|Republic of Albania|Tirana|Albanian|41,20|2866|783754|Q222
AM|Armenia|Republic of Armenia|Yerevan|Armenian|40.25,45|2951|174982|Q399
AO|Angola|Republic of Angola|Luanda|Angolan|-12.5,18.5|30809|3351879|Q916
AQ|Antarctica|||Antarctic|-90,0|0|6697173|Q51
AR|Argentina|Argentine Republic|Buenos Aires|Argentine; Argentinian; Argentinean|-34,-64|44494|3865483|Q414
AS|American Samoa||Pago Pago|American Samoan|-14.32,-170.74|55|5880801|Q16641
AT|Austria|Republic of Austria|Vienna|Austrian|47.33,13.33|8847|2782113|Q40
AU|Australia|Commonwealth of Australia|Canberra|Australian; Aussie|-25,135|24992|2077456|Q408
AW|Aruba||Oranjestad|Aruban|12.5,-69.97|105|3577279|Q21203
AX|Aland Islands|Åland; Aland; Åland Islands|Mariehamn|Alander|60.21,20.16|26|661882|Q5689
AZ|Azerbaijan|Republic of Azerbaijan|Baku|Azerbaijani; Azeri|40.5,47.5|9942|587116|Q227
BA|Bosnia and Herzegovina|Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia & Herzegovina; BiH|Sarajevo|Bosnian; Herzegovinian|44.25,17.83|3323|3277605|Q225
BB|Barbados||Bridgetown|Barbadian; Bajan|13.17,-59.53|286|3374084|Q244
BD|Bangladesh|People's Republic of Bangladesh; East Pakistan; Bangla Desh|Dhaka|Bangladeshi|24,90|161356|1210997|Q902
BE|Belgium|Kingdom of Belgium|Brussels|Belgian|50.75,4.5|11422|2802361|Q31
BF|Burkina Faso|Burkina; Upper Volta|Ouagadougou|Burkinabe; Burkinabé; Burkinabè; Burkinese|12.5,-1.67|19751|2361809|Q965
BG|Bulgaria|Republic of Bulgaria|Sofia|Bulgarian|42.67,25.25|7000|732800|Q219
BH|Bahrain|Kingdom of Bahrain; Bahrein|Manama|Bahraini|26.03,50.55|1569|290291|Q398
BI|Burundi|Republic of Burundi|Bujumbura; Gitega|Burundian|-3.5,30|11175|433561|Q967
BJ|Benin|Republic of Benin; Dahomey|Porto-Novo|Beninese; Beninois|9.5,2.25|11485|2395170|Q962
BL|Saint Barthelemy|St. Barts; St Barts; Saint Barthélemy; St. Barthelemy|Gustavia||17.9,-62.83|8|3578476|Q25362
BM|Bermuda||Hamilton|Bermudian; Bermudan|32.33,-64.74|63|3573345|Q23635
BN|Brunei|Brunei Darussalam|Bandar Seri Begawan|Bruneian|4.5,114.67|428|1820814|Q921
BO|Bolivia|Plurinational State of Bolivia|Sucre; La Paz|Bolivian|-17,-65|11353|3923057|Q750
BQ|Bonaire, Saint Eustatius and Saba|Caribbean Netherlands; Bonaire|Kralendijk||12.18,-68.24|18|7626844|
BR|Brazil|Federative Republic of Brazil; Brasil|Brasilia|Brazilian|-10,-55|209469|3469034|Q155
BS|The Bahamas|Bahamas; Commonwealth of the Bahamas|Nassau|Bahamian|24,-76|385|3572887|Q778
BT|Bhutan|Kingdom of Bhutan|Thimphu|Bhutanese|27.5,90.5|754|1252634|Q917
BW|Botswana|Republic of Botswana; Bechuanaland|Gaborone|Botswanan; Motswana; Batswana|-22,24|2254|933860|Q963
BY|Belarus|Republic of Belarus; Belorussia; Byelorussia; White Russia; Byelarus|Minsk|Belarusian; Belarussian; Belorussian; Byelorussian; Belarusan|53,28|9485|630336|Q184
BZ|Belize|British Honduras|Belmopan|Belizean|17.25,-88.75|383|3582678|Q242
CA|Canada|Dominion of Canada|Ottawa|Canadian|60.11,-113.64|37058|6251999|Q16
CC|Cocos Islands|Cocos (Keeling) Islands; Keeling Islands|West Island||-12.16,96.87|1|1547376|Q36004
CD|Democratic Republic of the Congo|DR Congo; D.R. Congo; DRC; D.R.C.; Democratic Republic of Congo; Congo-Kinshasa; Zaire; Zaïre; Belgian Congo; DRCongo; Congo DR; Congo; the Congo|Kinshasa|Congolese; Zairean; Zairian|-2.5,23.5|84068|203312|Q974
CF|Central African Republic|C.A.R.; Centrafrique; Ubangi-Shari|Bangui|Central African|7,21|4666|239880|Q929
CG|Republic of the Congo|Republic of Congo; Congo-Brazzaville; Congo Republic; Congo; the Congo; French Congo|Brazzaville|Congolese|-1,15.5|5244|2260494|Q971
CH|Switzerland|Swiss Confederation|Bern|Swiss|47,8.01|8516|2658434|Q39
CI|Ivory Coast|Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire|Yamoussoukro; Abidjan|Ivorian; Ivoirian|8,-5.5|25069|2287781|Q1008
CK|Cook Islands||Avarua|Cook Islander|-16.08,-161.58|21|1899402|Q26988
CL|Chile|Republic of Chile|Santiago|Chilean; Chilian|-30,-71|18729|3895114|Q298
CM|Cameroon|Republic of Cameroon; Cameroun; Cameroons|Yaounde|Cameroonian; Cameroonean|6,12.5|25216|2233387|Q1009
CN|China|People's Republic of China; PRC; P.R.C.; mainland China; Red China; Communist China; PR China; P.R. China|Beijing|Chinese; Chinaman|35,105|1411779|1814991|Q148
CO|Colombia|Republic of Colombia|Bogota|Colombian|4,-73.25|49648|3686110|Q739
CR|Costa Rica|Republic of Costa Rica|San Jose|Costa Rican|10,-84|4999|3624060|Q800
CU|Cuba|Republic of Cuba|Havana|Cuban|22,-79.5|11338|3562981|Q241
CV|Cape Verde|Cabo Verde; Cape Verde Islands|Praia|Cape Verdean; Cabo Verdean|16,-24|543|3374766|Q1011
CW|Curacao|Curaçao|Willemstad|Curaçaoan|12.17,-69|159|7626836|Q25279
CX|Christmas Island||Flying Fish Cove||-10.5,105.67|2|2078138|Q31063
CY|Cyprus|Republic of Cyprus|Nicosia|Cypriot; Greek Cypriot; Turkish Cypriot|35,33|1189|146669|Q229
CZ|Czech Republic|Czechia; the Czech Republic|Prague|Czech|49.75,15|10625|3077311|Q213
DE|Germany|Federal Republic of Germany; West Germany; East Germany; German Democratic Republic; GDR; FRG; Deutschland; Third Reich; Nazi Germany|Berlin|German; East German; West German|51.5,10.5|82927|2921044|Q183
DJ|Djibouti|Republic of Djibouti; Jibuti|Djibouti|Djiboutian|11.83,42.5|958|223816|Q977
DK|Denmark|Kingdom of Denmark|Copenhagen|Danish; Dane|56,10|5797|2623032|Q35
DM|Dominica|Commonwealth of Dominica|Roseau|Dominican|15.5,-61.33|71|3575830|Q784
DO|Dominican Republic|the Dominican Republic|Santo Domingo|Dominican|19,-70.67|10627|3508796|Q786
DZ|Algeria|People's Democratic Republic of Algeria|Algiers|Algerian|28,3|42228|2589581|Q262
EC|Ecuador|Republic of Ecuador|Quito|Ecuadorian; Ecuadorean; Ecuadoran|-1.25,-78.25|17084|3658394|Q736
EE|Estonia|Republic of Estonia|Tallinn|Estonian|59,26|1320|453733|Q191
EG|Egypt|Arab Republic of Egypt; United Arab Republic|Cairo|Egyptian|27,30|98423|357994|Q79
EH|Western Sahara|Sahrawi Arab Democratic Republic; Spanish Sahara|Laayoune|Sahrawi; Saharawi|25,-13.5|567|2461445|Q6250
ER|Eritrea|State of Eritrea|Asmara|Eritrean|15,39|6209|338010|Q986
ES|Spain|Kingdom of Spain; España|Madrid|Spanish; Spaniard|40,-4|46723|2510769|Q29
ET|Ethiopia|Federal Democratic Republic of Ethiopia; Abyssinia|Addis Ababa|Ethiopian|8,38|109224|337996|Q115
FI|Finland|Republic of Finland|Helsinki|Finnish; Finn|64,26|5518|660013|Q33
FJ|Fiji|Republic of Fiji; Fiji Islands|Suva|Fijian|-18,178|883|2205218|Q712
FK|Falkland Islands|Falklands; Malvinas; Islas Malvinas; Las Malvinas|Stanley|Falkland Islander|-51.75,-59.17|3|3474414|Q9648
FM|Micronesia|Federated States of Micronesia; FSM|Palikir|Micronesian|6.92,158.18|113|2081918|Q702
FO|Faroe Islands|Faroes; Faeroe Islands; Faeroes|Torshavn|Faroese; Faroe Islander|62,-7|48|2622320|Q4628
FR|France|French Republic; Vichy France|Paris|French; Frenchman; Frenchwoman|46,2|66987|3017382|Q142
GA|Gabon|Gabonese Republic|Libreville|Gabonese|-1,11.75|2119|2400553|Q1000
GB|United Kingdom|UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; Gt. Britain|London|British; Briton; Brit; Britisher; Englishman; Englishwoman; English; Scottish; Scot; Scotsman; Scotswoman; Welsh; Welshman; Welshwoman; Northern Irish|54.76,-2.7|66488|2635167|Q145
GD|Grenada||St. George's|Grenadian|12.12,-61.67|111|3580239|Q769
GE|Georgia|Republic of Georgia; Sakartvelo|Tbilisi|Georgian|42,43.5|3731|614540|Q230
GF|French Guiana||Cayenne|French Guianese|4,-53|195|3381670|Q3769
GG|Guernsey||St. Peter Port||49.46,-2.58|65|3042362|Q25230
GH|Ghana|Republic of Ghana; Gold Coast|Accra|Ghanaian; Ghanian|8.1,-1.2|29767|2300660|Q117
GI|Gibraltar|the Rock of Gibraltar|Gibraltar|Gibraltarian|36.14,-5.35|34|2411586|Q1410
GL|Greenland||Nuuk|Greenlandic; Greenlander|72,-40|56|3425505|Q223
GM|The Gambia|Gambia; Republic of the Gambia|Banjul|Gambian|13.5,-15.5|2280|2413451|Q1005
GN|Guinea|Republic of Guinea; Guinea-Conakry; French Guinea|Conakry|Guinean|10.83,-10.67|12414|2420477|Q1006
GP|Guadeloupe||Basse-Terre|Guadeloupean|16.25,-61.58|443|3579143|Q17012
GQ|Equatorial Guinea|Spanish Guinea|Malabo|Equatorial Guinean; Equatoguinean|1.7,10.33|1309|2309096|Q983
GR|Greece|Hellenic Republic|Athens|Greek; Hellenic|39,22|10728|390903|Q41
GS|South Georgia and the South Sandwich Islands|South Sandwich Islands|Grytviken||-56,-33|0|3474415|Q35086
GT|Guatemala|Republic of Guatemala|Guatemala City|Guatemalan|15.5,-90.25|17248|3595528|Q774
GU|Guam||Hagatna|Guamanian|13.45,144.78|166|4043988|Q16635
GW|Guinea-Bissau|Guinea Bissau; Republic of Guinea-Bissau; Portuguese Guinea|Bissau|Bissau-Guinean|12,-15|1874|2372248|Q1007
GY|Guyana|Co-operative Republic of Guyana; British Guiana|Georgetown|Guyanese|5,-59|779|3378535|Q734
HK|Hong Kong|Hongkong; Hong Kong SAR; HKSAR; HK|Hong Kong|Hong Konger; Hongkonger; Hong Kongese|22.25,114.17|7451|1819730|Q8646
HN|Honduras|Republic of Honduras|Tegucigalpa|Honduran|15,-86.5|9587|3608932|Q783
HR|Croatia|Republic of Croatia; Hrvatska|Zagreb|Croatian; Croat|45.17,15.5|3871|3202326|Q224
HT|Haiti|Republic of Haiti|Port-au-Prince|Haitian|19,-72.42|11123|3723988|Q790
HU|Hungary|Republic of Hungary|Budapest|Hungarian; Magyar|47,20|9768|719819|Q28
ID|Indonesia|Republic of Indonesia; Dutch East Indies; Netherlands East Indies|Jakarta|Indonesian|-5,120|267663|1643084|Q252
IE|Ireland|Republic of Ireland; Irish Republic; Eire; Éire; Irish Free State|Dublin|Irish; Irishman; Irishwoman|53,-8|4853|2963597|Q27
IL|Israel|State of Israel|Jerusalem; Tel Aviv|Israeli|31.5,34.75|8883|294640|Q801
IM|Isle of Man|Isle of Mann|Douglas|Manx|54.25,-4.5|84|3042225|Q9676
IN|India|Republic of India; Bharat; British India; British Raj|New Delhi|Indian|22,79|1352617|1269750|Q668
IO|British Indian Ocean Territory|Chagos Islands; Chagos Archipelago|Diego Garcia|Chagossian|-6,71.5|4|1282588|Q43448
IQ|Iraq|Republic of Iraq; Mesopotamia|Baghdad|Iraqi|33,44|38433|99237|Q796
IR|Iran|Islamic Republic of Iran; Persia|Tehran|Iranian; Persian|32,53|81800|130758|Q794
IS|Iceland|Republic of Iceland|Reykjavik|Icelandic; Icelander|65,-18|353|2629691|Q189
IT|Italy|Italian Republic; Italia|Rome|Italian|42.83,12.83|60431|3175395|Q38
JE|Jersey|Bailiwick of Jersey|Saint Helier||49.22,-2.13|91|3042142|Q785
JM|Jamaica||Kingston|Jamaican|18.17,-77.25|2935|3489940|Q766
JO|Jordan|Hashemite Kingdom of Jordan; Transjordan; Hashemite Kingdom|Amman|Jordanian|31,36|9956|248816|Q810
JP|Japan|Nippon; Imperial Japan|Tokyo|Japanese|35.69,139.75|126529|1861060|Q17
KE|Kenya|Republic of Kenya|Nairobi|Kenyan|1,38|51393|192950|Q114
KG|Kyrgyzstan|Kyrgyz Republic; Kirghizia; Kirgizia; Kirghizstan; Kyrghyzstan|Bishkek|Kyrgyz; Kyrgyzstani; Kirghiz|41.5,75|6316|1527747|Q813
KH|Cambodia|Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic|Phnom Penh|Cambodian; Kampuchean; Khmer|13,105|16250|1831722|Q424
KI|Kiribati|Gilbert Islands; Republic of Kiribati|Tarawa|I-Kiribati|1.87,-157.36|116|4030945|Q710
KM|Comoros|Union of the Comoros; Comoro Islands|Moroni|Comoran; Comorian|-12.17,44.25|832|921929|Q970
KN|Saint Kitts and Nevis|St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts; Saint Kitts|Basseterre|Kittitian; Nevisian|17.33,-62.75|52|3575174|Q763
KP|North Korea|Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; NKorea; Nkorea; N Korea|Pyongyang|North Korean|40,127|25550|1873107|Q423
KR|South Korea|Republic of Korea; ROK; S. Korea; SKorea; Skorea; S Korea; Korea|Seoul|South Korean; Korean|36.5,127.75|51635|1835841|Q884
KW|Kuwait|State of Kuwait; Koweit|Kuwait City|Kuwaiti|29.5,47.75|4137|285570|Q817
KY|Cayman Islands|Caymans; the Caymans|George Town|Caymanian|19.5,-80.67|64|3580718|Q5785
KZ|Kazakhstan|Republic of Kazakhstan; Kazakstan|Astana; Nur-Sultan; Almaty|Kazakh; Kazakhstani; Kazak|48,68|18276|1522867|Q232
LA|Laos|Lao People's Democratic Republic; Lao PDR|Vientiane|Laotian; Lao|18,105|7062|1655842|Q819
LB|Lebanon|Lebanese Republic|Beirut|Lebanese|33.83,35.83|6849|272103|Q822
LC|Saint Lucia|St. Lucia; St Lucia|Castries|Saint Lucian; St. Lucian|13.88,-60.97|182|3576468|Q760
LI|Liechtenstein|Principality of Liechtenstein|Vaduz|Liechtensteiner|47.17,9.53|38|3042058|Q347
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka; Ceylon|Colombo; Sri Jayewardenepura Kotte|Sri Lankan; Ceylonese|7.75,80.75|21670|1227603|Q854
LR|Liberia|Republic of Liberia|Monrovia|Liberian|6.5,-9.5|4819|2275384|Q1014
LS|Lesotho|Kingdom of Lesotho; Basutoland|Maseru|Basotho; Mosotho; Lesothan|-29.5,28.25|2108|932692|Q1013
LT|Lithuania|Republic of Lithuania|Vilnius|Lithuanian|55.42,24|2790|597427|Q37
LU|Luxembourg|Grand Duchy of Luxembourg; Luxemburg|Luxembourg|Luxembourgish; Luxembourger; Luxemburger|49.75,6.17|608|2960313|Q32
LV|Latvia|Republic of Latvia|Riga|Latvian; Lett|57,25|1927|458258|Q211
LY|Libya|State of Libya; Libyan Arab Jamahiriya; Jamahiriya|Tripoli|Libyan|28,17|6679|2215636|Q1016
MA|Morocco|Kingdom of Morocco|Rabat|Moroccan|31.17,-7.08|36030|2542007|Q1028
MC|Monaco|Principality of Monaco|Monaco|Monegasque; Monacan; Monégasque|43.73,7.41|39|2993457|Q235
MD|Moldova|Republic of Moldova; Moldavia; Bessarabia|Chisinau|Moldovan; Moldavian|47.25,28.58|3546|617790|Q217
ME|Montenegro|Crna Gora|Podgorica|Montenegrin|42.75,19.25|622|3194884|Q236
MF|Saint Martin|St. Martin; St Martin|Marigot||18.07,-63.08|37|3578421|
MG|Madagascar|Republic of Madagascar; Malagasy Republic|Antananarivo|Malagasy; Madagascan|-20,47|26262|1062947|Q1019
MH|Marshall Islands|Republic of the Marshall Islands; the Marshalls|Majuro|Marshallese|7.11,171.24|58|2080185|Q709
MK|North Macedonia|Macedonia; FYROM; Former Yugoslav Republic of Macedonia; Republic of Macedonia; Republic of North Macedonia|Skopje|Macedonian; North Macedonian|41.67,21.75|2083|718075|Q221
ML|Mali|Republic of Mali; French Sudan|Bamako|Malian|18,-2|19078|2453866|Q912
MM|Myanmar|Burma; Republic of the Union of Myanmar; Union of Burma|Naypyidaw; Nay Pyi Taw; Yangon|Burmese; Myanmarese; Myanma|21,96|53708|1327865|Q836
MN|Mongolia|Mongolian People's Republic; Outer Mongolia|Ulaanbaatar; Ulan Bator|Mongolian; Mongol|46,105|3170|2029969|Q711
MO|Macau|Macao; Macau SAR|Macau|Macanese|22.16,113.56|632|1821275|Q14773
MP|Northern Mariana Islands|Northern Marianas|Saipan||15.2,145.75|57|4041468|Q16644
MQ|Martinique||Fort-de-France|Martinican; Martiniquais|14.67,-61|433|3570311|Q17054
MR|Mauritania|Islamic Republic of Mauritania|Nouakchott|Mauritanian|20.25,-10.5|4403|2378080|Q1025
MS|Montserrat||Plymouth; Brades|Montserratian|16.75,-62.2|9|3578097|Q13353
MT|Malta|Republic of Malta|Valletta|Maltese|35.92,14.43|484|2562770|Q233
MU|Mauritius|Republic of Mauritius|Port Louis|Mauritian|-20.3,57.58|1265|934292|Q1027
MV|Maldives|Maldive Islands; the Maldives; Republic of Maldives|Male|Maldivian|3.2,73|516|1282028|Q826
MW|Malawi|Republic of Malawi; Nyasaland|Lilongwe|Malawian|-13.5,34|17563|927384|Q1020
MX|Mexico|United Mexican States; México|Mexico City|Mexican|23,-102|126191|3996063|Q96
MY|Malaysia|Federation of Malaysia; Malaya|Kuala Lumpur; Putrajaya|Malaysian; Malayan|2.5,112.5|31529|1733045|Q833
MZ|Mozambique|Republic of Mozambique; Moçambique|Maputo|Mozambican; Mozambiquean|-18.25,35|29496|1036973|Q1029
NA|Namibia|Republic of Namibia; South West Africa; South-West Africa|Windhoek|Namibian|-22,17|2448|3355338|Q1030
NC|New Caledonia|Kanaky; Nouvelle-Calédonie|Noumea|New Caledonian; Kanak|-21.5,165.5|284|2139685|Q33788
NE|Niger|Republic of Niger; Republic of the Niger|Niamey|Nigerien; Nigerois|18,9|22443|2440476|Q1032
NF|Norfolk Island||Kingston|Norfolk Islander|-29.03,167.95|2|2155115|Q31057
NG|Nigeria|Federal Republic of Nigeria|Abuja; Lagos|Nigerian|10,8|195875|2328926|Q1033
NI|Nicaragua|Republic of Nicaragua|Managua|Nicaraguan|13,-85|6466|3617476|Q811
NL|Netherlands|The Netherlands; Holland; Kingdom of the Netherlands; Nederland|Amsterdam; The Hague|Dutch; Dutchman; Dutchwoman; Netherlander; Hollander|52.25,5.75|17231|2750405|Q55
NO|Norway|Kingdom of Norway|Oslo|Norwegian|62,10|5314|3144096|Q20
NP|Nepal|Federal Democratic Republic of Nepal; Kingdom of Nepal|Kathmandu|Nepali; Nepalese|28,84|28088|1282988|Q837
NR|Nauru|Republic of Nauru|Yaren|Nauruan|-0.52,166.93|13|2110425|Q697
NU|Niue||Alofi|Niuean|-19.04,-169.87|2|4036232|Q34020
NZ|New Zealand|NZ; N.Z.; Aotearoa|Wellington|New Zealander; Kiwi|-42,174|4885|2186224|Q664
OM|Oman|Sultanate of Oman; Muscat and Oman|Muscat|Omani|21,57|4829|286963|Q842
PA|Panama|Republic of Panama; Panamá|Panama City|Panamanian|9,-80|4177|3703430|Q804
PE|Peru|Republic of Peru; Perú|Lima|Peruvian|-10,-75.25|31989|3932488|Q419
PF|French Polynesia||Papeete|French Polynesian; Polynesian|-15,-140|278|4030656|Q30971
PG|Papua New Guinea|PNG; P.N.G.|Port Moresby|Papua New Guinean; Papuan|-6.5,145|8606|2088628|Q691
PH|Philippines|the Philippines; Republic of the Philippines; Philippine Islands; Phillipines|Manila|Filipino; Philippine; Filipina; Pinoy|13,122|106652|1694008|Q928
PK|Pakistan|Islamic Republic of Pakistan; West Pakistan|Islamabad|Pakistani|30,70|212215|1168579|Q843
PL|Poland|Republic of Poland; Polska|Warsaw|Polish; Pole|52,20|37979|798544|Q36
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon|Saint-Pierre||46.96,-56.33|7|3424932|Q34617
PN|Pitcairn Islands|Pitcairn; Pitcairn Island|Adamstown|Pitcairner|-25.07,-130.1|0|4030699|Q35672
PR|Puerto Rico|Commonwealth of Puerto Rico; Porto Rico|San Juan|Puerto Rican|18.25,-66.5|3195|4566966|Q1183
PS|Palestine|Palestinian territories; Palestinian Territories; State of Palestine; Palestinian Territory; Occupied Palestinian Territory; Occupied Territories; occupied Palestinian territories; Palestinian Occupied Territories|Ramallah; East Jerusalem|Palestinian|31.92,35.2|4569|6254930|Q219060
PT|Portugal|Portuguese Republic|Lisbon|Portuguese|39.69,-8|10281|2264397|Q45
PW|Palau|Republic of Palau; Belau|Ngerulmud; Melekeok|Palauan|6,134|18|1559582|Q695
PY|Paraguay|Republic of Paraguay|Asuncion|Paraguayan|-23.33,-58|6956|3437598|Q733
QA|Qatar|State of Qatar|Doha|Qatari|25.5,51.25|2782|289688|Q846
RE|Reunion|Réunion; La Réunion; Reunion Island; Réunion Island|Saint-Denis|Reunionese|-21.1,55.6|777|935317|Q17070
RO|Romania|Rumania; Roumania|Bucharest|Romanian; Rumanian|46,25|19474|798549|Q218
RS|Serbia|Republic of Serbia; Srbija|Belgrade|Serbian; Serb|44.82,20.46|6982|6290252|Q403
RU|Russia|Russian Federation; Soviet Russia; Tsarist Russia; RSFSR|Moscow|Russian|60,100|144478|2017370|Q159
RW|Rwanda|Republic of Rwanda; Ruanda|Kigali|Rwandan; Rwandese|-2,30|12302|49518|Q1037
SA|Saudi Arabia|Kingdom of Saudi Arabia; KSA; K.S.A.|Riyadh|Saudi; Saudi Arabian|25,45|33700|102358|Q851
SB|Solomon Islands|the Solomons; Solomons|Honiara|Solomon Islander|-8,159|653|2103350|Q685
SC|Seychelles|Republic of Seychelles|Victoria|Seychellois|-4.58,55.67|97|241170|Q1042
SD|Sudan|Republic of the Sudan; the Sudan; Anglo-Egyptian Sudan|Khartoum|Sudanese|16,30|41802|366755|Q1049
SE|Sweden|Kingdom of Sweden|Stockholm|Swedish; Swede|62,15|10183|2661886|Q34
SG|Singapore|Republic of Singapore|Singapore|Singaporean|1.37,103.8|5639|1880251|Q334
SH|Saint Helena|St. Helena; St Helena; Saint Helena, Ascension and Tristan da Cunha|Jamestown|Saint Helenian|-15.95,-5.7|7|3370751|Q34497
SI|Slovenia|Republic of Slovenia|Ljubljana|Slovenian; Slovene|46.08,15|2067|3190538|Q215
SJ|Svalbard and Jan Mayen|Svalbard|Longyearbyen||78,20|3|607072|Q842829
SK|Slovakia|Slovak Republic|Bratislava|Slovak; Slovakian|48.67,19.5|5447|3057568|Q214
SL|Sierra Leone|Republic of Sierra Leone|Freetown|Sierra Leonean|8.5,-11.5|7650|2403846|Q1044
SM|San Marino||San Marino|Sammarinese|43.94,12.45|34|3168068|Q238
SN|Senegal|Republic of Senegal; Sénégal|Dakar|Senegalese|14.5,-14.25|15854|2245662|Q1041
SO|Somalia|Federal Republic of Somalia; Somali Republic; Somali Democratic Republic|Mogadishu|Somali; Somalian|6,48|15008|51537|Q1045
SR|Suriname|Surinam; Dutch Guiana|Paramaribo|Surinamese|4,-56|576|3382998|Q730
SS|South Sudan|Republic of South Sudan; Southern Sudan; S. Sudan|Juba|South Sudanese|7.5,30|10976|7909807|Q958
ST|Sao Tome and Principe|São Tomé and Príncipe; Sao Tome; São Tomé|Sao Tome|Sao Tomean; Santomean|1,7|211|2410758|Q1039
SV|El Salvador|Republic of El Salvador|San Salvador|Salvadoran; Salvadorean; Salvadorian|13.83,-88.92|6421|3585968|Q792
SX|Sint Maarten|St. Maarten; St Maarten|Philipsburg||18.04,-63.07|41|7609695|Q26273
SY|Syria|Syrian Arab Republic|Damascus|Syrian|35,38|16906|163843|Q858
SZ|Eswatini|Swaziland; Kingdom of Eswatini; Kingdom of Swaziland; eSwatini|Mbabane; Lobamba|Swazi; Emaswati; Liswati|-26.5,31.5|1136|934841|Q1050
TC|Turks and Caicos Islands|Turks and Caicos; Turks & Caicos|Cockburn Town||21.73,-71.58|38|3576916|Q18221
TD|Chad|Republic of Chad; Tchad|N'Djamena|Chadian|15,19|15478|2434508|Q657
TF|French Southern Territories|French Southern and Antarctic Lands|Port-aux-Francais||-49.25,69.17|0|1546748|Q129003
TG|Togo|Togolese Republic; Togoland|Lome|Togolese|8.67,1.08|7889|2363686|Q945
TH|Thailand|Kingdom of Thailand; Siam|Bangkok|Thai; Thailander; Siamese|15.5,101|69429|1605651|Q869
TJ|Tajikistan|Republic of Tajikistan; Tadjikistan; Tadzhikistan|Dushanbe|Tajik; Tajikistani; Tadjik|39,71|9101|1220409|Q863
TK|Tokelau|||Tokelauan|-9.17,-171.82|1|4031074|Q36823
TL|East Timor|Timor-Leste; Timor Leste; Portuguese Timor|Dili|East Timorese; Timorese|-8.83,125.75|1268|1966436|Q574
TM|Turkmenistan|Turkmenia|Ashgabat|Turkmen; Turkmenistani|40,60|5851|1218197|Q874
TN|Tunisia|Republic of Tunisia; Tunisian Republic|Tunis|Tunisian|34,9|11565|2464461|Q948
TO|Tonga|Kingdom of Tonga; Friendly Islands|Nuku'alofa|Tongan|-20,-175|103|4032283|Q678
TR|Turkey|Republic of Turkey; Türkiye; Turkiye|Ankara|Turkish; Turk|39.06,34.91|82320|298795|Q43
TT|Trinidad and Tobago|Trinidad; Trinidad & Tobago; Tobago|Port of Spain|Trinidadian; Tobagonian; Trini|11,-61|1390|3573591|Q754
TV|Tuvalu|Ellice Islands|Funafuti|Tuvaluan|-8.52,179.2|12|2110297|Q672
TW|Taiwan|Republic of China; Formosa; Chinese Taipei; Nationalist China; Republic of China (Taiwan)|Taipei|Taiwanese; Formosan|24,121|23451|1668284|Q865
TZ|Tanzania|United Republic of Tanzania; Tanganyika|Dodoma; Dar es Salaam|Tanzanian|-6.83,34.99|56318|149590|Q924
UA|Ukraine|the Ukraine; Ukrainian SSR; Soviet Ukraine; Ukraina; Ukrayina|Kyiv|Ukrainian|49,32|44623|690791|Q212
UG|Uganda|Republic of Uganda|Kampala|Ugandan|1.25,32.5|42723|226074|Q1036
UM|United States Minor Outlying Islands|Wake Island; Midway Atoll|||13.94,-166.5|0|5854968|Q16645
US|United States|US; U.S.; USA; U.S.A.; United States of America; the States; U.S; US of A; America|Washington|American; US American|39.76,-98.5|327167|6252001|Q30
UY|Uruguay|Oriental Republic of Uruguay|Montevideo|Uruguayan; Uruguyan|-33,-56|3449|3439705|Q77
UZ|Uzbekistan|Republic of Uzbekistan|Tashkent|Uzbek; Uzbekistani|41.71,63.85|32955|1512440|Q265
VA|Vatican City|Vatican; the Vatican; Vatican City State; Holy See|Vatican City||41.9,12.45|1|3164670|Q237
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; St Vincent; Saint Vincent|Kingstown|Vincentian|13.08,-61.2|110|3577815|Q757
VE|Venezuela|Bolivarian Republic of Venezuela|Caracas|Venezuelan|8,-66|28870|3625428|Q717
VG|British Virgin Islands|BVI; B.V.I.|Road Town||18.5,-64.5|30|3577718|Q25305
VI|U.S. Virgin Islands|US Virgin Islands; Virgin Islands; United States Virgin Islands; USVI|Charlotte Amalie|Virgin Islander|18.34,-64.9|107|4796775|Q11703
VN|Vietnam|Socialist Republic of Vietnam; Viet Nam; North Vietnam; South Vietnam|Hanoi|Vietnamese; North Vietnamese; South Vietnamese|16.17,107.83|95540|1562822|Q881
VU|Vanuatu|New Hebrides; Republic of Vanuatu|Port Vila|Ni-Vanuatu; Vanuatuan|-16,167|293|2134431|Q686
WF|Wallis and Futuna||Mata-Utu||-13.3,-176.2|16|4034749|Q35555
WS|Samoa|Western Samoa; Independent State of Samoa|Apia|Samoan|-13.8,-172.18|196|4034894|Q683
XK|Kosovo|Republic of Kosovo; Kosova; Kosovo and Metohija|Pristina|Kosovar; Kosovan; Kosovo Albanian; Kosovo Serb|42.58,21|1845|831053|Q1246
YE|Yemen|Republic of Yemen; North Yemen; South Yemen|Sanaa; Aden|Yemeni; Yemenite|15.5,47.5|28499|69543|Q805
YT|Mayotte||Mamoudzou|Mahoran|-12.83,45.17|279|1024031|Q17063
ZA|South Africa|Republic of South Africa; RSA; R.S.A.; S. Africa|Pretoria; Cape Town; Bloemfontein|South African|-29,24|57780|953987|Q258
ZM|Zambia|Republic of Zambia; Northern Rhodesia|Lusaka|Zambian|-14.33,28.5|17352|895949|Q953
ZW|Zimbabwe|Republic of Zimbabwe; Rhodesia; Southern Rhodesia|Harare|Zimbabwean; Rhodesian|-19,29.75|14439|878675|Q954
`

const list = (field: string): string[] => (field === '' ? [] : field.split('; '))

function readRow(line: string): Country {
  const [code, name, aliases, capitals, demonyms, where, thousands, geonames, wikidata] = line.split('|') as [string, ...string[]]
  const [latitude, longitude] = (where ?? '').split(',').map(Number) as [number, number]
  return {
    code,
    name: name ?? '',
    aliases: list(aliases ?? ''),
    capital: list(capitals ?? '')[0] ?? '',
    demonyms: list(demonyms ?? ''),
    latitude,
    longitude,
    population: Number(thousands) * 1000,
    geonames: Number(geonames),
    wikidata: wikidata ?? '',
  }
}

/** All countries and territories, by code. Ids, coordinates and populations: GeoNames (CC BY 4.0) and Wikidata (CC0); names and demonyms: our own list. */
export const countries: readonly Country[] = table.trim().split('\n').map(readRow)

const byCode = new Map(countries.map((country) => [country.code, country]))

/** The country of an ISO 3166-1 alpha-2 code. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code)
}
