// words that news of one country use and others hardly do; by ISO code
const cues: Readonly<Record<string, string>> = {
  US: `sheriff sheriffs deputies county counties township congressman congresswoman congressional freshman sophomore freshmen sophomores GOP Republican Republicans Democrat Democrats FBI NFL NBA MLB NCAA NASCAR
    Medicare Medicaid Pentagon SWAT FEMA DEA ATF Walmart valedictorian homecoming alderman aldermen selectmen selectman Selectmen freeway precinct felony misdemeanor arraigned arraignment Interstate
    councilman councilmen councilwoman councilmember councilmembers varsity graders campground firefighters trooper troopers Troopers subdivision Township
    $ statewide downtown Downtown countywide citywide Sheriff Deputies County Councilman Councilwoman Councilmember selectwoman rezone preschool kindergarten kindergartners high-schoolers sophomore eighth-grade elementary Elementary principal PTO Lions Elks VFW Legion ZIP
    superintendent superintendents ordinance ordinances zoning fundraiser fundraisers Blvd Ave Sgt Lt mph acres grader Realtor Realtors rezoning PTA YMCA Kiwanis Rotary
    neighborhood neighborhoods railroad sidewalk diner gubernatorial Gov commissioners parishes Thanksgiving Baptist Methodist Lutheran quarterback touchdown touchdowns baseball semester`,
  GB: `£ Tory Tories Labour Brexit NHS Whitehall Holyrood Westminster pensioner pensioners councillor councillors borough motorway quid constable Constable Ofsted Ofcom Tesco Sainsbury BBC 
    lorry lorries roundabout GCSE GCSEs headteacher pub pubs barrister magistrates Magistrates `,
  CA: `RCMP Mountie Mounties loonie MLA MLAs MPP MPPs NDP francophone anglophone Const NHL CBC reeve`,
  AU: `ute esky Aboriginal bushfire bushfires Labor Liberals AFL NRL outback kangaroo barramundi Centrelink`,
  NZ: `Maori kiwi iwi kea`,
  IN: `₹ lakh lakhs crore crores rupee rupees panchayat BJP taluk tehsil sarpanch jawan jawans Bollywood Modi Naxal Naxalite Naxalites Maoist ghat`,
  PK: `PTI tehsil maulana madrassa madrasa`,
  NG: `₦ naira INEC APC PDP Boko Oba Alhaji`,
  KE: `matatu Harambee `,
  ZA: `rand ANC apartheid EFF Cosatu Eskom`,
  IE: `garda gardaí gardai Taoiseach Dáil Dail Fianna Gael GAA`,
  DE: `Bundestag CDU SPD AfD Bundeswehr Bundesliga`,
  FR: `gendarmes gendarmerie Elysee Élysée`,
  RU: `Kremlin Duma ruble rubles rouble roubles FSB`,
  UA: `₴ hryvnia Rada`,
  CN: `yuan renminbi CPC PLA Politburo`,
  JP: `yen LDP`,
  PH: `₱ barangay Malacañang`,
  IL: `₪ Knesset IDF shekel shekels kibbutz Likud`,
  PS: `Hamas Fatah intifada`,
  TR: `lira AKP PKK`,
  IR: `rial Majlis ayatollah`,
  EG: `SCAF`,
  MM: `Tatmadaw NLD`,
}

/** Words as written → ISO code of the country whose news use them: `sheriff` → `US`, `lakh` → `IN`. Weak evidence of where a story plays. */
export const countryCues: ReadonlyMap<string, string> = new Map(
  Object.entries(cues).flatMap(([code, words]) => words.split(/\s+/).map((word): [string, string] => [word, code])),
)
