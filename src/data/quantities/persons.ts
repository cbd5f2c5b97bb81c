/** Plural words for people; with them `several`, `a few` and `a handful` are counts, and a number that looks like a year is none. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `people persons men women children boys girls youths teenagers teens adults kids folk folks others figures leaders members supporters residents students pupils parents families neighbours neighbors
  citizens civilians villagers locals strangers bystanders onlookers spectators fans guests visitors tourists passengers drivers motorists cyclists pedestrians commuters travellers travelers survivors
  victims casualties patients doctors nurses medics paramedics rescuers firefighters police policemen policewomen officers cops detectives guards soldiers troops servicemen conscripts reservists
  recruits fighters militants militiamen rebels insurgents gunmen attackers assailants suspects terrorists bombers hostages captives prisoners inmates detainees convicts refugees migrants asylum-seekers
  evacuees protesters protestors demonstrators marchers activists campaigners counterprotesters counter-protesters strikers picketers workers employees staff personnel labourers laborers miners farmers
  teachers professors lecturers academics scientists researchers experts lawyers judges magistrates prosecutors officials politicians lawmakers legislators senators deputies mps councillors councilors mayors ministers
  governors diplomats ambassadors envoys delegates candidates voters observers monitors volunteers journalists reporters correspondents photographers cameramen bloggers editors writers artists musicians actors
  singers players athletes coaches referees priests pastors imams monks nuns bishops worshippers worshipers pilgrims believers muslims christians jews hindus entrepreneurs businessmen executives managers investors
  traders shopkeepers vendors customers clients shoppers homeless pensioners retirees veterans elders seniors orphans widows relatives friends colleagues opponents critics allies rivals dissidents
  individuals associates accomplices operatives facilitators extremists guerrillas subversives jihadists cadres commanders peasants herders pastoralists settlers squatters graduates applicants aspirants interpreters
  males females brothers sisters cousins policewomen troopers paratroopers gendarmes marines airmen peacekeepers sympathisers sympathizers unionists trade-unionists librarians truckers bikers riders nuns expatriates exiles
  attendees participants mourners revellers revelers crew sailors pilots fishermen contractors mercenaries agents spies hackers thieves robbers looters rioters vandals hooligans gangsters traffickers smugglers`.split(
    /\s+/,
  ),
)
