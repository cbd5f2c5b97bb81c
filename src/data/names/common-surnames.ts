const lines = `
smith smyth johnson johnston johnstone williams williamson jones brown browne davis davies miller wilson moore taylor anderson andersen andersson thomas jackson white harris harrison
martin martins martinez thompson thomson garcia robinson robertson roberts clark clarke rodriguez rodrigues lewis lee walker hall allen allan young hernandez fernandez king wright lopez
lopes hill scott green greene adams baker gonzalez gonzales nelson nielsen neilson carter mitchell perez roberts turner phillips philips campbell parker evans edwards collins
stewart stuart sanchez morris morrison rogers rodgers reed reid cook cooke morgan bell murphy bailey cooper richardson richards cox howard ward torres peterson petersen pettersson gray grey
ramirez ramires james watson brooks kelly kelley sanders bennett wood woods barnes ross henderson coleman jenkins jennings perry powell long patterson paterson hughes flores washington
butler simmons simpson foster gonzaga bryant alexander russell griffin diaz dias hayes hays myers meyer meyers mayer ford hamilton graham sullivan wallace west cole owens owen
reynolds fisher fischer ellis gibson mcdonald macdonald cruz marshall ortiz gomez gomes murray freeman wells webb stevens stephens stevenson stephenson tucker porter hunter hicks
crawford henry boyd mason morales kennedy warren dixon dickson ramos burns gordon shaw holmes rice black hunt palmer wagner rose stone hawkins dunn perkins hudson spencer gardner
gardiner payne pierce pearce arnold berry matthews mathews hansen hanson hansson jensen jenssen olson olsen olsson larson larsen larsson carlson carlsen carlsson knight
lawrence lane snyder snider hoffman hoffmann hofmann schmidt schmitt schmitz schultz schulz schulze schneider weber webber becker wolf wolff wolfe klein koch bauer richter neumann newman
schwarz schwartz zimmermann zimmerman braun kruger kramer kraemer lange lang werner krause lehmann walter maier meier frank franke franks berger winkler vogel peters
king kings ryan ryans obrien byrne burns burke walsh welsh oconnor connor connors oneill neill doyle mccarthy gallagher doherty kane keane quinn nolan dolan
dubois durand moreau laurent simon michel lefebvre leroy roux bertrand petit martel blanc bonnet rousseau
rossi russo ferrari ferraro bianchi romano colombo ricci conti costa silva santos souza sousa oliveira pereira perreira lima carvalho almeida
alvarez alvares vasquez vazquez ruiz reyes reis jimenez gimenez castro castillo romero moreno munoz nunez nunes mendez mendes mendoza vargas vega rivera rojas rosas
salazar salas soto herrera guerrero guerra medina aguilar suarez soares delgado molina morel moral
ivanov ivanova petrov petrova sidorov smirnov kuznetsov popov popova vasiliev sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov
kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov zaitsev soloviev borisov yakovlev grigoriev romanov vorobiev sergeev frolov aleksandrov
dmitriev korolev gusev kiselev ilyin maximov polyakov sorokin vinogradov kovalev kovalenko bondarenko tkachenko kravchenko kovalchuk shevchenko shevchuk boyko melnyk melnik
lysenko rudenko savchenko petrenko moroz pavlenko klymenko marchenko kharchenko panchenko
khan kahn ahmed ahmad ali hussain hussein hassan hasan mohamed mohammed muhammad ibrahim abdullah rahman rahmani salah saleh salem salim said saeed syed karim karimi karimov omar osman
mahmoud mansour mansouri hamad hamid hamed khalil khalid yusuf youssef musa moussa issa iqbal malik shah sheikh begum akhtar aziz mustafa amin amiri amini nasser nasir naser hosseini
rahimov ibrahimov ismailov magomedov aliev aliyev mamedov mammadov guliyev huseynov hasanov
singh kumar sharma verma varma gupta patel das dass devi roy ray reddy rao nair iyer khanna kapoor mehta shah jain joshi mishra pandey yadav
kim lee li park pak choi choe jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn an song hong yoo yu ko moon son sohn bae baek paek
wang zhang chang liu chen cheng yang huang zhao wu zhou chou xu sun zhu hu guo he lin gao luo zheng liang xie tang deng feng
nguyen tran le pham phan vu vo dang bui do ngo duong ly
tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki abe mori
okafor okeke okoro mensah owusu boateng appiah diallo traore keita toure camara coulibaly ouattara sow ba diop ndiaye fall gueye seck mutua otieno odhiambo kamau mwangi
cohen levi levy friedman friedmann goldberg goldman katz rosen shapiro kaplan
yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin arslan aslan dogan kilic
nagy kovacs toth szabo horvath novak nowak novakovic jovanovic petrovic nikolic markovic popescu popa ionescu kowalski wisniewski
`

/** Surnames that many share, in folded letters: one alone names nobody, and two of them that differ by a letter are two surnames. */
export const commonSurnames: ReadonlySet<string> = new Set(lines.trim().split(/\s+/))
