import type { SourceType } from '../../model/claim.ts'

/** What kind of body speaks, by the words of its name or description; the first type with a word in the source wins. */
export const BODY_WORDS: readonly (readonly [SourceType, readonly string[]])[] = [
  [
    'ngo',
    'charities ngos nonprofit non-profit humanitarian hrw rights monitor monitors monitoring ngo charity activists activist watchdog viasna vesna amnesty watch greenpeace oxfam caritas crescent redcross observatory volunteers volunteer campaigners foundation non-governmental nongovernmental ovd-info memorial msf borders'.split(
      ' ',
    ),
  ],
  [
    'international',
    'unesco unfpa wfp fao oecd ecowas asean un unhcr unicef ocha iom unrwa who osce nato eu european-union united-nations nations council-of-europe imf isaf african-union envoy peacekeepers rapporteur icrc bloc commissioner'.split(
      ' ',
    ),
  ],
  [
    'media',
    'broadcasting anadolu yonhap kyodo pti ians bernama irna isna wafa jazeera nbc cbs npr bloomberg politico guardian telegraph columnist columnists blogger bloggers afp reuters ap bbc cnn dpa tass ria interfax belta xinhua efe ansa rfe rl newspaper daily weekly magazine television tv radio channel broadcaster station agency news media reporter reporters journalist journalists correspondent correspondents press times post herald tribune gazette journal website outlet outlets portal site blog editor photographer belapan'.split(
      ' ',
    ),
  ],
  [
    'expert',
    'polls surveys specialist specialists demographer psychologist psychologists lecturer meteorologist meteorologists virologist pathologist consultant consultants analyst analysts expert experts professor economist economists scientist scientists researcher researchers academic historian sociologist pollster pollsters institute university study survey poll think-tank scholar engineer doctor doctors physician surgeon epidemiologist seismologist forecaster forecasters statistician'.split(
      ' ',
    ),
  ],
  [
    'opposition',
    'opposition dissident challenger organizers organisers organizer organiser protesters protestors demonstrators rebels rebel insurgents insurgent guerrillas guerrilla militants taliban union unions strikers strike separatists coordination'.split(
      ' ',
    ),
  ],
  [
    'witness',
    'witness witnesses resident residents eyewitness eyewitnesses villager villagers neighbour neighbours neighbor neighbors relative relatives survivor survivors family mother father wife husband son daughter brother sister friend friends passer-by bystander bystanders worker teacher student driver locals woman man shopkeeper farmer'.split(
      ' ',
    ),
  ],
  [
    'official',
    'directorate detective detectives sergeant inspector superintendent constable captain lieutenant brigadier admiral marshal investigator investigators coroner ombudsman cabinet premier chancellor assembly congress mp mps politician politicians municipality councillor councilor treasury customs enforcement intelligence security gendarmerie emergency rescue consulate consul diplomat diplomats tribunal judiciary junta regime ministry minister ministers police official officials officer officers authorities authority government governor mayor president presidential prime spokesman spokeswoman spokesperson spokespersons spokesmen prosecutor prosecutors court judge military army navy troops soldiers general colonel commander commission committee department bureau office sheriff chief secretary ambassador embassy kremlin parliament senate senator congressman congresswoman lawmaker lawmakers deputy administration service services fire firefighters rescuers hospital coast guard border state party council agency-head king queen prince pentagon fbi tally count results'.split(
      ' ',
    ),
  ],
  [
    'other',
    'company firm corporation manufacturer maker airline operator retailer inc ltd llc plc gmbh airlines railways refinery brewery league team club'.split(
      ' ',
    ),
  ],
]
