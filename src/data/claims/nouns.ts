/** Nouns (singular) that no people kind counts: animals, things, measures, bodies of people that are no people themselves. */
export const THINGS = new Set(
  `animal bird buffalo bull calf camel cat cattle chicken cow dog dromedary donkey elephant goat herd horse livestock pig sheep whale wolf tiger lion bear
  home house building apartment flat dwelling shelter tent hut shop store school hospital church mosque temple clinic bridge road street room hotel unit structure property
  vehicle car bus truck lorry motorcycle motorbike bike train plane aircraft helicopter boat ship tank ambulance tractor drone convoy van taxi
  weapon rifle gun pistol bomb grenade rocket missile mortar shell round bullet mine device ied bullet cartridge explosive ak knife machete landmine magazine radio
  tree crop field hectare acre farm plant bag box parcel package item letter document book film song album phone computer camera laptop bag sack barrel ton tonne kilogram
  kilo gram pound kilometre kilometer km mile metre meter foot inch litre liter gallon degree watt
  dollar euro pound rupee peso yuan yen rouble ruble cent penny franc dinar rial lira baht naira kg mm cm ha sq
  second minute hour day night week month year decade century time times occasion date morning evening weekend
  percent per cent point percentage rate ratio share price cost fine bill tax
  group organisation organization party union company firm agency country state nation city town village district province region area neighbourhood neighborhood municipality county island continent
  place site location position checkpoint base camp outpost compound station post border point
  case incident attack protest demonstration rally march strike election vote ballot seat constituency poll game match goal title trophy race set lap medal win loss
  faction clan tribe militia army
  law rule article point demand reason step way thing part piece kind type form word line page chapter question issue problem example
  charge count accusation allegation sentence term year lane floor storey story step shot blow bullet round hole warhead front side half third quarter
  gigawatt megawatt job vacancy position loan account website page video photo image report statement resolution amendment
  earthquake quake storm fire flood hurricane typhoon tornado landslide eruption explosion blast airstrike strike raid operation mission flight trip visit meeting session
  sector branch office ministry department court tribunal council committee commission board bench judgeship body-bag
  door window wall roof nation-state superpower power bank factory plant pipeline well tower pole line pylon
  ethnicity language religion faith species dose vaccine test sample infection virus variant`
    .split(/\s+/)
    .concat('body parts'),
)

/** Homes and buildings: what storms and shells destroy. */
export const HOMES = new Set('home house building apartment dwelling shelter hut tent structure property'.split(' '))

/** Parts of the body: `shot in the leg`. */
export const BODY_PARTS =
  'head face neck chest stomach abdomen torso side shoulder arm elbow wrist hand finger hip buttock buttocks groin thigh leg knee calf shin ankle foot eye jaw cheek throat'.split(
    ' ',
  )

/** Nouns that stand for the people after `of`: `a group of 50`, `the bodies of 12`, `a total of 40`. */
export const MEASURES = new Set(
  `group total crowd number body corpse band gang team remains member pair family convoy mob series list sum line column contingent delegation
  estimate maximum minimum average figure tally mass handful bunch stream wave throng horde life lives force unit
  gathering assembly procession army row queue chain set cell network squad patrol party company`.split(/\s+/),
)

/** Bodies that act but are no single person: `a police unit was attacked` counts nobody. */
export const BODIES = new Set(
  `group army force police government union party organisation organization company team unit patrol convoy crowd mob gang band family council court committee commission ministry agency
  battalion brigade squad platoon militia movement front network cell regime state country city town village community population public people opposition coalition alliance club association
  university school hospital bank firm factory office embassy bloc parliament administration department staff crew contingent delegation majority minority side number lot series pair couple
  tribe clan household neighbourhood neighborhood district province region church mosque media press newspaper website company military navy troop personnel leadership
  left right world nation society`.split(/\s+/),
)

/** Singular nouns that are people though no ending says so. */
export const PERSONS = new Set(
  `escort hawker hiker swimmer felon devotee rancher porter barista watchman seeker sibling townsman expat conductor boxer jockey referee juror bureaucrat headman king emir
  clansman gangster mobster sheriff principal lodger camper climber mountaineer diver lifeguard rescuer donor beggar vagrant tailor weaver potter blacksmith baker grocer deckhand stevedore
  docker gardener caretaker warden jailer bouncer bartender cowboy shepherd woodcutter logger lumberjack fishmonger trucker cabbie chauffeur skater rower wrestler gymnast sprinter goalkeeper
  midfielder umpire pundit violinist pianist drummer rapper filmmaker playwright novelist sculptor surveyor roofer bricklayer
  man woman person boy girl child baby infant toddler adolescent juvenile newborn teen teenager teenage youth youngster adult kid individual civilian victim suspect official leader chief head commander general colonel major captain lieutenant sergeant
  soldier officer policeman policewoman cop guard constable marine airman sailor trooper gunman militant insurgent rebel fighter terrorist extremist guerrilla guerilla attacker assailant bomber jihadist
  protester protestor demonstrator activist campaigner dissident critic journalist reporter photographer cameraman cameraperson editor blogger writer author poet lawyer attorney judge prosecutor magistrate doctor nurse medic paramedic
  teacher professor lecturer student pupil schoolboy schoolgirl worker employee labourer laborer miner farmer farmhand peasant herder herdsman pastoralist shepherd fisherman driver pilot passenger pedestrian cyclist motorcyclist motorist rider biker
  shopkeeper trader vendor merchant businessman businesswoman entrepreneur banker priest bishop imam monk nun cleric pastor rabbi sheikh missionary politician mayor councillor councilor governor senator deputy lawmaker legislator mp
  minister president candidate ambassador diplomat envoy secretary spokesman spokeswoman husband wife father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter parent widow widower relative
  friend neighbour neighbor colleague resident villager local citizen national foreigner migrant refugee immigrant tourist visitor traveller traveler prisoner detainee inmate hostage captive convict criminal thief robber burglar dealer trafficker smuggler drug-dealer
  facilitator operative mastermind kingpin boss bodyguard translator interpreter aide adviser advisor assistant volunteer contractor engineer technician electrician scientist researcher expert analyst consultant
  singer actor actress musician artist athlete footballer player coach fan supporter member participant bystander passer-by onlooker witness survivor homeowner tenant landlord customer client shopper hunter logger ranger
  american briton canadian australian german frenchman russian ukrainian israeli palestinian iraqi syrian afghan pakistani indian chinese japanese korean turk kurd iranian egyptian libyan tunisian moroccan algerian nigerian kenyan
  somali ethiopian sudanese mexican colombian brazilian argentine peruvian chilean venezuelan cuban haitian nun jesuit catholic muslim christian hindu sikh jew sunni shiite shia taliban
  elder chairman chairwoman chairperson founder owner manager director executive clerk cashier bartender waiter waitress chef cook maid nanny gardener janitor mechanic carpenter welder plumber
  peacekeeper paratrooper gendarme serviceman servicewoman conscript recruit veteran reservist sniper deserter collaborator informant informer spy agent double
  associate accomplice cohort colleague ally comrade henchman sympathiser sympathizer unionist settler squatter graduate applicant interpreter trucker
  subversive kidnapper rapist murderer killer perpetrator accomplice offender defendant fugitive transient homeless pensioner retiree octogenarian veteran newlywed accused deceased patient voter inhabitant worshipper worshiper pilgrim commuter parishioner bride groom twin male female stepfather stepson stepdaughter stepmother boyfriend girlfriend roommate housemate flatmate classmate schoolmate teammate coworker acquaintance companion fiance fiancee partner infantryman guardsman ringleader emplacer financier recruiter`.split(
    /\s+/,
  ),
)
