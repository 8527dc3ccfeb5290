/**
 * Words that people look for and that no official name holds: synonyms, products, trades. Editorial: written by the maintainers,
 * not by the clusters.
 */
export const KEYWORDS: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  'environmental-technology': {
    da: 'vand spildevand rensning drikkevand grundvand klimatilpasning skybrud affald genbrug cirkulær økonomi forurening jord luft grøn omstilling bæredygtighed cleantech forsyning',
    en: 'water wastewater treatment drinking groundwater climate adaptation flood waste recycling circular economy pollution soil air green transition sustainability cleantech utility',
  },
  'energy-technology': {
    da: 'vind vindmølle vindkraft havvind offshore sol solceller brint power-to-x ptx fjernvarme varmepumpe batteri lagring elnet strøm olie gas biogas ccs co2-fangst energieffektivisering',
    en: 'wind turbine power offshore solar photovoltaic hydrogen power-to-x ptx district heating heat pump battery storage grid electricity oil gas biogas ccs carbon capture efficiency',
  },
  'food-and-bio-resources': {
    da: 'mad landbrug jordbrug ingredienser mejeri kød fisk akvakultur plantebaseret protein drikkevarer øl bioteknologi fermentering biomasse agro gartneri fødevareforarbejdning',
    en: 'food agriculture farming ingredients dairy meat fish aquaculture plant-based protein beverages beer biotech fermentation biomass agro horticulture processing',
  },
  'maritime-and-logistics': {
    da: 'skib skibsfart rederi havn shipping søfart transport lager værft fragt forsyningskæde container lastbil gods',
    en: 'ship shipping vessel port harbour seafaring transport warehouse shipyard freight supply chain container truck cargo',
  },
  'life-science-and-welfare-technology': {
    da: 'sundhed medicin lægemiddel pharma medicoteknik medicinsk udstyr hospital sygehus velfærd ældre pleje biotek diagnostik patient sundhedsdata hjælpemidler handicap',
    en: 'health medicine drug pharma pharmaceutical medtech medical devices hospital welfare elderly care biotech diagnostics patient health data assistive',
  },
  'building-and-construction': {
    da: 'bygge bygninger hus bolig beton træ entreprenør håndværker arkitekt renovering vej bro infrastruktur materialer ingeniør byggematerialer',
    en: 'building house housing concrete timber wood contractor architect renovation road bridge infrastructure materials engineer construction',
  },
  'design-fashion-and-furniture': {
    da: 'tøj tekstil beklædning møbel stol interiør livsstil mode garn sko smykker kunsthåndværk',
    en: 'clothes clothing textile apparel furniture chair interior lifestyle fashion yarn shoes jewellery crafts',
  },
  'robotics-automation-and-drones': {
    da: 'robot cobot drone automatisering uav ubemandet maskine gribere mobile robotter sensorer autonom',
    en: 'robot cobot drone automation uav unmanned machine grippers mobile robots sensors autonomous',
  },
  'advanced-production': {
    da: 'industri fabrik produktion fremstilling smv 3d-print additiv maskinværksted metal plast industri 4.0 kvalitet produktivitet',
    en: 'industry factory manufacturing sme 3d printing additive machining metal plastics industry 4.0 quality productivity',
  },
  'digital-technologies': {
    da: 'it ikt software data kunstig intelligens ai cybersikkerhed blockchain iot internet cloud app big data digitalisering 5g',
    en: 'it ict software data artificial intelligence ai cybersecurity blockchain iot internet cloud app big data digitalisation 5g',
  },
  'finance-and-fintech': {
    da: 'bank betaling penge forsikring pension investering finansiering regtech kryptovaluta startup børs kredit',
    en: 'bank banking payment money insurance pension investment funding regtech cryptocurrency startup exchange credit',
  },
  'games-animation-and-film': {
    da: 'computerspil gaming animation film tv serie vr ar virtual reality visuel fortælling oplevelse kreativ medie',
    en: 'video game gaming animation film movie tv series vr ar virtual reality visual storytelling experience creative media',
  },
  'sound-technology': {
    da: 'lyd akustik høreapparat hørelse højttaler musik støj hovedtelefon mikrofon audio',
    en: 'sound acoustics hearing aid speaker loudspeaker music noise headphone microphone audio',
  },
  'defence-space-and-security': {
    da: 'forsvar militær våben rumfart satellit sikkerhed beredskab nato politi overvågning fly aerospace',
    en: 'defence defense military weapons space satellite security emergency nato police surveillance aircraft aerospace',
  },
};
