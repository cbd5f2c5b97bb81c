/** Bodies that the press names by acronym without ever spelling them out. Acronym | full name. */
export const ACRONYMS: ReadonlyMap<string, string> = new Map(
  `
EU|European Union
UN|United Nations
U.N.|United Nations
UNO|United Nations
NATO|North Atlantic Treaty Organization
OSCE|Organization for Security and Co-operation in Europe
WHO|World Health Organization
WTO|World Trade Organization
IMF|International Monetary Fund
ICC|International Criminal Court
ICJ|International Court of Justice
ICRC|International Committee of the Red Cross
IAEA|International Atomic Energy Agency
IOC|International Olympic Committee
ILO|International Labour Organization
IOM|International Organization for Migration
AU|African Union
ECOWAS|Economic Community of West African States
SADC|Southern African Development Community
ASEAN|Association of Southeast Asian Nations
CIS|Commonwealth of Independent States
CSTO|Collective Security Treaty Organization
OPEC|Organization of the Petroleum Exporting Countries
OECD|Organisation for Economic Co-operation and Development
OAS|Organization of American States
UNHCR|United Nations High Commissioner for Refugees
UNICEF|United Nations Children's Fund
UNESCO|United Nations Educational, Scientific and Cultural Organization
ECB|European Central Bank
EC|European Commission
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NSA|National Security Agency
DEA|Drug Enforcement Administration
CDC|Centers for Disease Control and Prevention
FDA|Food and Drug Administration
NASA|National Aeronautics and Space Administration
SEC|Securities and Exchange Commission
AP|Associated Press
AFP|Agence France-Presse
DPA|Deutsche Presse-Agentur
RFE/RL|Radio Free Europe/Radio Liberty
BBC|British Broadcasting Corporation
HRW|Human Rights Watch
MSF|Médecins Sans Frontières
RSF|Reporters Without Borders
ANC|African National Congress
BJP|Bharatiya Janata Party
PLO|Palestine Liberation Organization
PKK|Kurdistan Workers' Party
IS|Islamic State
ISIS|Islamic State
ISIL|Islamic State
IRA|Irish Republican Army
`
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
)
