/** Danish for the texts that the facts have in English only. The build stops at a text that is not here. */
const WORDS: Readonly<Record<string, string>> = {
  // What member and staff figures count
  members: 'medlemmer',
  employees: 'ansatte',
  'employees planned': 'planlagte ansatte',
  'organisations behind the cluster': 'organisationer bag klyngen',
  'members of the clusters to be merged': 'medlemmer i de klynger, der skulle fusionere',
  'companies, knowledge institutions and organisations represented':
    'repræsenterede virksomheder, videninstitutioner og organisationer',
  'member companies': 'medlemsvirksomheder',
  'dialogue companies': 'dialogvirksomheder',
  'companies (regional cluster)': 'virksomheder (den regionale klynge)',
  'paying members': 'betalende medlemmer',
  'individual members (the network that became the cluster)':
    'personlige medlemmer (det tidligere netværk)',
  'individual members': 'personlige medlemmer',
  'companies and organisations': 'virksomheder og organisationer',
  // Knowledge partners
  'partner in the 2020 water-cluster consolidation': 'partner i samlingen af vandklyngerne i 2020',
  'represented on the 2020 board': 'i bestyrelsen 2020',
  'backed the formation': 'støttede dannelsen',
  'partner behind the national cluster': 'partner bag den nationale klynge',
  'partner in the 2014-2018 research platform': 'partner i forskningsplatformen 2014-2018',
  'co-founder': 'medstifter',
  'project partner': 'projektpartner',
  'knowledge partner from 2019': 'videnpartner fra 2019',
  'hosted the secretariat for the first ten years': 'husede sekretariatet de første ti år',
  // Grants
  'part of grant passed on to innovation partnerships':
    'del af bevilling, givet videre til innovationspartnerskaber',
  'additional grant, Region Sjælland effort': 'tillægsbevilling, indsats i Region Sjælland',
  'programme grant': 'programbevilling',
  'consolidation project': 'konsolideringsprojekt',
  'private start-up support': 'privat støtte til opstart',
  'innovation network grant': 'bevilling til innovationsnetværk',
  'innovation network grant (RoboCluster)': 'bevilling til innovationsnetværk (RoboCluster)',
  'annual amount': 'årligt beløb',
  // Legal forms
  association: 'forening',
  'association with an operating company': 'forening med driftsselskab (a/s)',
  'network run by a business foundation, about 2018':
    'netværk drevet af en erhvervsdrivende fond, ca. 2018',
  // Funders and the body that supports the clusters
  'The minister appoints the cluster organisations.': 'Ministeren udpeger klyngeorganisationerne.',
  'Points out strength positions and emerging areas.':
    'Udpeger styrkepositioner og spirende områder.',
  // Funding of the programmes
  'set aside in 2020': 'afsat i 2020',
  'granted October 2020': 'bevilget i oktober 2020',
  'offered March-May 2022 (up to 100 million EU Regional Fund, up to 60 million decentralised funds)':
    'udbudt marts-maj 2022 (op til 100 mio. kr. fra EU’s Regionalfond og op til 60 mio. kr. decentrale midler)',
  'granted September 2022 to 13 clusters': 'bevilget i september 2022 til 13 klynger',
  'expected, as stated in September 2022': 'forventet, oplyst i september 2022',
  'additional, six clusters, Region Sjælland': 'tillæg til seks klynger, Region Sjælland',
  'Grant of the higher-education agency': 'Bevilling fra styrelsen under ministeriet',
  'Innovation grant: 102 million EU Regional Fund and 128 million decentralised funds':
    'Innovationsbevilling: 102 mio. kr. fra EU’s Regionalfond og 128 mio. kr. decentrale midler',
  'Basic grant, decentralised funds': 'Grundbevilling, decentrale midler',
  'Up to this sum to six projects: food, ICT, maritime, health, digital visual industries and water.':
    'Op til dette beløb til seks projekter: fødevarer, it, maritime erhverv, sundhed, digitale visuelle erhverv og vand.',
  'Remainder offered in a second round; deadline date shown.':
    'Resten blev udbudt i en anden runde; datoen er fristen.',
  // Remarks on the programmes
  'The cluster must be an independent private legal unit on a non-profit basis by the start of 2021.':
    'Klyngen skal være en selvstændig privat juridisk enhed uden profitformål fra begyndelsen af 2021.',
  'Companies and public knowledge institutions must both sit on the board.':
    'Både virksomheder og offentlige videninstitutioner skal sidde i bestyrelsen.',
  'Gold certification under the European Cluster Excellence Initiative, or a plan for it.':
    'Guldcertificering under European Cluster Excellence Initiative eller en plan for den.',
  'Activities must be open to relevant companies in the whole country.':
    'Aktiviteterne skal være åbne for relevante virksomheder i hele landet.',
  'About 60 locations announced at the appointment, 14 of them in the capital.':
    'Omkring 60 adresser blev meldt ud ved udpegningen, 14 af dem i hovedstaden.',
  '13 clusters at 50 addresses.': '13 klynger på 50 adresser.',
  'More private financing.': 'Mere privat finansiering.',
  'Deep cooperation ahead of broad networking.': 'Dybt samarbejde frem for bred netværksdannelse.',
  'A full table per cluster and year was not readable; the council report of December 2024 probably has one.':
    'En samlet tabel pr. klynge og år kunne ikke læses; rådets rapport fra december 2024 har formentlig en.',
  'One page dates the pool to a March 2019 decision, another to an April 2019 launch.':
    'En side daterer puljen til en beslutning i marts 2019, en anden til en start i april 2019.',
  'Reduced from 23 to 17 networks in September 2018 (another page counts 22 before).':
    'Skåret fra 23 til 17 netværk i september 2018 (en anden side tæller 22 før).',
  "The council brief of September 2025 attributes the 662 million and the reappointment to the board; the call text says the minister appoints and that the ministry agency pays part. The full text naming the eleven was not readable. The board's own share was given as 360 million (102 + 258) in June 2024.":
    'Rådets brief fra september 2025 tilskriver bestyrelsen de 662 mio. kr. og genudpegningen; opslaget siger, at ministeren udpeger, og at styrelsen under ministeriet betaler en del. Den fulde tekst, der nævner de elleve, kunne ikke læses. Bestyrelsens egen andel blev i juni 2024 oplyst til 360 mio. kr. (102 + 258).',
  'Nine of the eleven are not named in the readable pages.':
    'Ni af de elleve er ikke nævnt på de læste sider.',
  // Examples of who pays for which type of activity
  'Named as the first headline activity of a cluster funded by both bodies.':
    'Nævnt som den første hovedaktivitet i en klynge, som begge finansierer.',
  'Purpose of a pool for knowledge-based cluster activities.':
    'Formål med en pulje til vidensbaserede klyngeaktiviteter.',
  'Named as an example of activity in the 2025-2028 call.':
    'Nævnt som eksempel på aktivitet i opslaget for 2025-2028.',
  'Knowledge projects led by knowledge institutions.':
    'Vidensprojekter ledet af videninstitutioner.',
  'Innovation partnerships of at least two SMEs.':
    'Innovationspartnerskaber mellem mindst to små eller mellemstore virksomheder.',
  'Typical content of projects in a pool for knowledge-based cluster activities.':
    'Typisk indhold af projekter i en pulje til vidensbaserede klyngeaktiviteter.',
  'Named as an intended effect of the 2023-2024 call.':
    'Nævnt som en ønsket effekt i opslaget for 2023-2024.',
  'Incubation is one of the headline activities of a cluster funded by both bodies.':
    'Inkubation er en af hovedaktiviteterne i en klynge, som begge finansierer.',
  // Statistics
  '36 innovation networks': '36 innovationsnetværk',
  '22 innovation networks': '22 innovationsnetværk',
  '38 clusters and networks': '38 klynger og netværk',
  '13 national clusters': '13 nationale klynger',
  MADE: 'MADE',
  Denmark: 'Danmark',
  'Lifestyle & Design Cluster': 'Lifestyle & Design Cluster',
  'Energy Cluster Denmark': 'Energy Cluster Denmark',
  'MADE – Manufacturing Academy of Denmark': 'MADE – Manufacturing Academy of Denmark',
  'Food & Bio Cluster Denmark': 'Food & Bio Cluster Denmark',
  'Danish Life Science Cluster': 'Danish Life Science Cluster',
  'participating companies': 'deltagende virksomheder',
  'companies with new products, services or processes':
    'virksomheder med nye produkter, services eller processer',
  'companies in joint projects with knowledge institutions':
    'virksomheder i fælles projekter med videninstitutioner',
  'companies with new skills': 'virksomheder med nye kompetencer',
  'companies with innovation': 'virksomheder med innovation',
  'participating SMEs': 'deltagende små og mellemstore virksomheder',
  'participating companies per year': 'deltagende virksomheder om året',
  'companies with new skills and tools': 'virksomheder med nye kompetencer og værktøjer',
  'companies with new ideas': 'virksomheder med nye ideer',
  'companies expected to benefit': 'virksomheder, der ventes at få gavn af indsatsen',
  'companies expected in innovation cooperation': 'virksomheder ventet i innovationssamarbejde',
  'companies expected in collective activities': 'virksomheder ventet i fælles aktiviteter',
  'new skills and tools: share with fewer than 50 staff':
    'nye kompetencer og værktøjer: andel med under 50 ansatte',
  'new ideas: share with fewer than 50 staff': 'nye ideer: andel med under 50 ansatte',
  'new products, services or processes: share with fewer than 50 staff':
    'nye produkter, services eller processer: andel med under 50 ansatte',
  'companies in activities per year': 'virksomheder i aktiviteter om året',
  'active innovation projects': 'igangværende innovationsprojekter',
  'SME share of member companies':
    'små og mellemstore virksomheders andel af medlemsvirksomhederne',
  'membership growth': 'vækst i medlemstallet',
  'respondents who find that the cluster runs networks':
    'svarpersoner, der oplever, at klyngen driver netværk',
  'robot companies in Denmark': 'robotvirksomheder i Danmark',
  'robot, automation and drone companies in Denmark':
    'robot-, automations- og dronevirksomheder i Danmark',
  'fintech companies in Denmark': 'fintechvirksomheder i Danmark',
  'employees in the maritime and logistics sector': 'ansatte i maritime erhverv og logistik',
};

/** The English text with its Danish. */
export function bilingual(en: string): { da: string; en: string } {
  const da = WORDS[en];
  if (!da) throw new Error(`tools/data/danish.ts has no Danish for: ${JSON.stringify(en)}`);
  return { da, en };
}
