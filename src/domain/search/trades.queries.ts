/**
 * What owners of companies may type: trades, professions, goods and industry codes, with other endings, compounds and typing errors. The
 * cluster that has the field, or `null` where none has it, and the industry of DB07 (Statistics Denmark) by which that is so.
 */
export const TRADES: readonly {
  readonly cluster: string | null;
  readonly why: string;
  /** With commas between them. */
  readonly queries: string;
}[] = [
  {
    cluster: 'censec',
    why: 'DB07 25.4, 30.3, 30.4: Forsvar, fly og rumfart, sikkerhed',
    queries:
      'våbenproducent, ammunition, forsvarsmateriel, satellitter, flyproducent, raketmotorer, vagtselskab, overvågningsudstyr, redningsudstyr, forsvarsindustri, skydevåben, militærkøretøjer, raketproducent, brandslukningsudstyr, helikopterservice, rumteknologi, flydele, radarsystemer, alarmsystemer, sikkerhedsvagt, beredskabsplaner, satelitter, våbensystemer, kampfly, militærudstyr, satellitkommunikation, flyvedligehold, brandbiler, sikkerhedsfirmaer, overvågningskamera, rumfartsteknologi, sprængstoffer, skudsikre veste, ammunitionsfabrik, alarminstallatør, forsvarsvirksomhed, flyreservedele, satellitproducent, våbenhandler, vægtere, brandvæsenet, flyvemekaniker, rumraketter, beredskabsstyrelse',
  },
  { cluster: 'censec', why: 'DB07 25.4, 30.3, 80, 84.2', queries: 'kampfartøj' },
  {
    cluster: 'censec',
    why: 'DB07 25.4, 30.3, 80, 84.2: codes',
    queries: '25.40.00, 30.30.00, 304000, 84.22.00, 303000, 80.10.00, 33.16.00',
  },
  {
    cluster: 'clean',
    why: 'DB07 36: Vandforsyning',
    queries: 'vandværker, vandmiljø, vandkvalitet, vandbesparelse',
  },
  {
    cluster: 'clean',
    why: 'DB07 36–39',
    queries:
      'jordrensning, luftfiltre, jordforurening, drikkevandsboring, bæredygtighedsrådgivning, vandforsyningsselskab, jordprøver, luftrensere, drikkevand',
  },
  {
    cluster: 'clean',
    why: 'DB07 36–39: codes',
    queries: '381100, 37.00.00, 39.00.00, 360000, 38.32.10, 370000, 38.21.10, 390000',
  },
  {
    cluster: 'clean',
    why: 'DB07 37: Opsamling og behandling af spildevand',
    queries:
      'spildevandsrensning, kloakservice, spildevandsteknik, slamsugere, regnvandshåndtering, kloakrensning, regnvandsbassin, slamtømning, spildevandsanlæg, kloaktv, fedtudskillere, spildvand',
  },
  {
    cluster: 'clean',
    why: 'DB07 38: Indsamling, behandling og bortskaffelse af affald',
    queries:
      'affaldssortering, genbrugsstation, skrothandler, kompostering, renovationsfirma, affaldshåndtering, skraldemænd, genanvendelse af plast, autoophugger, deponering, skraldebil, genbrugspladser, affaldsfirma, affaldstransport, renovationsvogne, genbrugsvirksomhed, skrotplads, lossepladser',
  },
  {
    cluster: 'clean',
    why: 'DB07 39: Rensning af jord og grundvand',
    queries:
      'miljørådgiver, vandfiltre, vandrensningsanlæg, klimatilpasing, oprensning af grundvand, vandrensere, rensning af spildevand, miljøsanering, klimasikring, miljøingeniør, rensning af forurenet jord, miljøfirma',
  },
  {
    cluster: 'copenhagen-fintech',
    why: 'DB07 64, 66: Pengeinstitutter og finansielle tjenester',
    queries:
      'låneformidling, betalingsløsninger, kryptobørs, bankrådgivere, kreditvurdering, banken, aktiehandel, leasingfirma, mobilbetaling, realkreditlån, investeringsrådgiver, finansiel rådgivning, valutahandel, pengeoverførsler, sparekasser, bitcoinhandel, inkassofirma, billån, boliglån, crowdfundingplatform, økonomikonsulent, banker, kapitalfonde, leasingselskaber, betalingskort, aktieinvestering, finansrådgiver, realkreditinstitutter',
  },
  { cluster: 'copenhagen-fintech', why: 'DB07 64–66, 69.2', queries: 'revisonsfirma, fintechs' },
  {
    cluster: 'copenhagen-fintech',
    why: 'DB07 64–66, 69.2: codes',
    queries: '65.12.00, 69.20.00, 64.19.00, 662200, 64.92.00, 651200',
  },
  {
    cluster: 'copenhagen-fintech',
    why: 'DB07 65: Forsikring og pension',
    queries:
      'forsikringsmægler, pensionsrådgiver, forsikring, forsikringsselskaber, pensionskasser, forsikringsagenter, forsikringsmæglere, pensionsopsparing',
  },
  {
    cluster: 'copenhagen-fintech',
    why: 'DB07 69.2: Bogføring og revision',
    queries:
      'revisor, bogholder, skatterådgivere, lønbureau, bogføringsfirma, revisorfirma, regnskabsfirma, revisionsfirmaer, bogholdere, momsregnskab, skatterevisor',
  },
  {
    cluster: 'danish-life-science-cluster',
    why: 'DB07 21, 26.6, 32.5, 86–87',
    queries: 'diagnostisk udstyr, plejepersonale',
  },
  {
    cluster: 'danish-life-science-cluster',
    why: 'DB07 21, 26.6, 32.5, 86–87: codes',
    queries: '21.20.00, 325000, 86.90.20, 86.10.00, 266010, 86.21.00, 212000',
  },
  {
    cluster: 'danish-life-science-cluster',
    why: 'DB07 21, 72.11: Lægemidler, bioteknologisk forskning',
    queries:
      'medicinalfirma, lægemiddelproducent, vaccineproduktion, medicin, klinisk forskning, biotekfirma, laboratorieudstyr, apotekere, genterapi, diabetesudstyr, medicinproduktion, vaccineudvikling, kliniske forsøg, apotekeren, medicinaludstyr, lægemiddelfirmaer, forskning i medicin, medicinpumper',
  },
  {
    cluster: 'danish-life-science-cluster',
    why: 'DB07 26.6, 32.5, 47.73: Medicinsk udstyr',
    queries:
      'bandagist, proteseproducent, tandtekniker, hjælpemidler, medicoudstyr, kørestole, hospitalssenge, brilleproducent, ortopædisk udstyr, plejehjælpemidler, sårplejeprodukter, rollatorer, medicinske apparater, kørestolsproducent, medicinsk laboratorium, tandproteser',
  },
  {
    cluster: 'danish-life-science-cluster',
    why: 'DB07 86, 87, 88.1: Sundhed, pleje og omsorg',
    queries:
      'hospitalsudstyr, sygeplejersker, plejehjem, fysioterapeuter, læger, tandlægeklinikker, hjemmehjælpere, ambulancetjeneste, kiropraktorer, lægehuse, sygehusudstyr, tandlægepraksis, fysioterapiklinik, ergoterapeuter, psykologer, blodprøveudstyr, sundhedsklinik, hjemmesygepleje, handicaphjælpemidler, speciallægepraksis, jordemødre, psykiatere, fysioterapeften',
  },
  {
    cluster: 'danish-sound-cluster',
    why: 'DB07 26.4, 32.2, 59.2: Lydudstyr, musikinstrumenter, lydoptagelse',
    queries:
      'lydtekniker, lydstudie, højttalerproducent, støjdæmpning, hovedtelefoner, musikinstrumenter, guitarbygger, mikrofoner, støjmåler, pladestudie, høretelefoner, akustiker, klaverbyggere, forstærkerproducent, musikstudier, koncertlyd, vibrationsmåling, høreværn, lydsystemer, lydingeniører, lydteknisk udstyr, høreapparatfirma, højtaler, støjmålinger, musikproducere, akustikrådgivning, klaverstemmer, orgelbygger, lyddæmpning, studieoptagelse, headsetproducent, trommesæt, lydfolk, højttalerfabrik, lyddesigner, støjskærme, høreapparatforretning, musikforlag, violinbyggere, akustikmåling, pladeselskaber',
  },
  {
    cluster: 'danish-sound-cluster',
    why: 'DB07 26.4, 32.2, 59.2: codes',
    queries: '322000, 26.40.00, 32.20.00',
  },
  {
    cluster: 'digitallead',
    why: 'DB07 61, 26.3: Telekommunikation',
    queries:
      'netværkstekniker, teleselskab, fiberbredbånd, telefonselskaber, netværk, mobilselskab',
  },
  { cluster: 'digitallead', why: 'DB07 61–63', queries: 'digitale løsninger, digitale tvillinger' },
  {
    cluster: 'digitallead',
    why: 'DB07 61–63: codes',
    queries: '620100, 62.02.00, 63.11.00, 582900, 61.10.00, 620200, 62.03.00, 631100, 58.29.00',
  },
  {
    cluster: 'digitallead',
    why: 'DB07 62, 63, 58.2: It-konsulenter, software, data',
    queries:
      'softwareudviklere, webudvikling, appudvikler, it-konsulenter, it-support, programør, hjemmesider, webshops, dataanalyse, kunstig inteligens, cloudløsninger, internetudbyder, databaseudvikler, it-drift, cybersikkerhedsfirma, sofware, systemudviklere, webhotel, erp-system, ai-virksomhed, app, datacentre, it-arkitekter, mobilapp, hosting, edb-firma, softwarehus, udvikling af apps, it-rådgivning, it-sikkerhedskonsulent, webdesignere, databaser, internetsider, serverrum, hjemmesideudvikler, seo-bureau, datamatikere, wordpressudvikler, it reparation, computerbutik, softvare, machine learning, programmører, websider, webbureauer, app-udvikling, softwarevirksomhed, it-supporter, datasikkerhed, serverhosting, cybersikerhed, it konsulent, kunstig intelligens til virksomheder, kodning, databehandling, digitalt bureau, hjemmesidefirma, chatbotudvikler',
  },
  {
    cluster: 'energy-cluster-denmark',
    why: 'DB07 05, 06, 09.1: Olie, gas og kul',
    queries: 'olieboring, oliefyr, gasforsyning, oliepladform, olieplatforme, brændstof, gasværk',
  },
  {
    cluster: 'energy-cluster-denmark',
    why: 'DB07 27.11, 27.12, 27.20: Motorer, turbiner, transformere, batterier',
    queries:
      'vindmølleproducent, vindmølleservice, ladestandere, batteriproducent, brintproduktion, møllevinger, vindmøllemontører, varmepumpe, brændselsceller, elbilladere, transformatorstation, batterilagring, vindmølleejer, vindmølletårne, elbilopladning, varmepumper til huse, brintanlæg, vindmøllefabrik, el-ladestandere, batterifabrik, varmepumpefirma, vindmølleteknikere',
  },
  {
    cluster: 'energy-cluster-denmark',
    why: 'DB07 35, 27.1, 28.11',
    queries:
      'solcellemontør, vindmøllevinger, solpaneler, solcellefirma, solcelleinstallatør, vindenergi, solcelleparker, solcelleproducent',
  },
  {
    cluster: 'energy-cluster-denmark',
    why: 'DB07 35, 27.1, 28.11: codes',
    queries: '351100, 35.30.00, 061000, 35.11.00, 271200, 35.14.00, 28.11.00',
  },
  {
    cluster: 'energy-cluster-denmark',
    why: 'DB07 35: El-, gas- og fjernvarmeforsyning',
    queries:
      'fjernvarmeværk, biogasanlæg, elselskab, elforsyning, energirådgiver, varmeværker, strømhandel, vandkraftværk, kernekraft, jordvarmeanlæg, fjernvarmeselskab, energilagring, pillefyr, biogasproducent, energikonsulenter, elproducent, termisk energi, kraftværker, varmeforsyning, fjernvarmerør',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 01: Plante- og husdyravl, jagt',
    queries:
      'svineproducenter, gulerodsavler, æggeproducent, frugtplantager, insektfarm, kyllingefarm, frosne grøntsager, kartoffelavlere, juletræsproducent, biavlere, gårdbutik, kreaturer, hestefoder, planteskoler, økologiske grøntsager, landmaend, kålrabi, pattegrise, tomatgartneri, blomsterproducent, dyrefoderproducent, hønserier, grønsager, kødkvægsavler, planteavler, kornhandel, økologisk landbrug, lammekød, frugtgrød, honningproducent, champignonavler, blomsterløgsavler, foderstofvirksomhed, pelsavler, kattefoder',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 01–03, 10–11',
    queries: 'kødforædling, kødbutik, oksekød',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 01–03, 10–11: codes',
    queries: '107110, 11.05.00, 01.41.00, 102010, 01.13.00, 103900, 10.51.00, 012100',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 02: Skovbrug',
    queries: 'skovejer, skovfogeder',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 03, 10.2: Fiskeri og fiskeindustri',
    queries: 'fiskeopdrætter, tangproduktion, dambrugere, rejepilleri, ferskvandsfisk',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 10, 28.93, 46.2: Fødevareindustri',
    queries:
      'bagerforretning, bagere, slagtermester, pølsefabrik, osteproduktion, mælkeproducent, chokoladefabrikant, kafferisteriet, fødevareproducent, glutenfri brød, konditorkager, proteinpulver, veganske produkter, rugbrødsbager, isfabrik, ostehandler, syltetøjsproducent, slagtr, marcipan, saltproduktion, rapsolieproduktion, fødevareingredienser, ost og vin, brødfabrik, pålægsfabrik, fødevaretestning, bageriudstyr, krydderiproducent, snackproducent, slikproducent, mælkekvæg, konditore, nøddemælk, plantebaserede fødevarer, slagterbutik, bagermester, mælkebønder, iscremeproducent, kaffebønner, hjemmebagt brød, mølleri, sukkerfabrik, vegetarpølser, slagterrier',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 11, 12: Drikkevarer og tobak',
    queries:
      'vinimportør, ølbrygere, mikrobryggerier, maltfabrik, vingårde, spiritusproducent, brygerri, vineddike, læskedrikproducent',
  },
  {
    cluster: 'lifestyle-design-cluster',
    why: 'DB07 13, 46.41: Tekstiler',
    queries:
      'strikkedesigner, gardinsyning, tæppevæveri, tekstiltryk, uldgarn, tekstildesigner, gardinbutik, silketørklæder, tekstiler til hjemmet, dynefabrik, vævere',
  },
  { cluster: 'lifestyle-design-cluster', why: 'DB07 13–15, 31, 32.1', queries: 'møblér' },
  {
    cluster: 'lifestyle-design-cluster',
    why: 'DB07 13–15, 31, 32.1: codes',
    queries: '14.13.00, 14.19.00, 310910, 152000, 32.12.00, 14.39.00, 310200',
  },
  {
    cluster: 'lifestyle-design-cluster',
    why: 'DB07 14, 15, 46.42: Beklædning, læder og fodtøj',
    queries:
      'børnetøj, skoproducent, kjoledesigner, cykeltøj, skræddere, tøjproducent, læderproducent, arbejdstøjsproducent, tasker og punge, modeskaber, trikotage, sportstøjsmærke, sokker, børnesko, brudekjole, skrædersyet tøj, hatteforretning, skræderi, tøjfabrikant, modefirma, børnetøjsbutik, lædervarefabrik, strømpefabrik, undertøjsproducent, sko og tasker',
  },
  {
    cluster: 'lifestyle-design-cluster',
    why: 'DB07 31, 46.47, 46.65: Møbler',
    queries:
      'møbelpolstrer, sofafabrik, madrasfabrik, sengefabrikant, polstrer, spiseborde, børnemøbler, badeværelsesmøbler, kontorstole, sofapuder, køkkenproducenter, møbelpolstre, møbelfabrikker, stolefabrik, senge og madrasser, møbelsnekkere',
  },
  {
    cluster: 'lifestyle-design-cluster',
    why: 'DB07 32.1, 32.3, 32.4: Smykker, keramik, brugskunst, legetøj, lamper',
    queries:
      'guldsmede, keramikværksted, lampedesign, smykkedesigner, sølvsmykker, interiørdesigner, lampeproducent, smykkeproducent, urproducent, legetøjsproducent, stearinlysfabrik, trælegetøj, lampeskærme, glaskunstnere, keramikere, urmagere, pottemagere',
  },
  {
    cluster: 'lifestyle-design-cluster',
    why: 'DB07 74.1: Design',
    queries: 'udstillingsdesign, glasdesign, indretningsarkitekter',
  },
  {
    cluster: 'made',
    why: 'DB07 17, 18: Papir og trykning',
    queries:
      'plastemballage, trykkerier, emballageproducent, bogtrykkeri, kartonfabrik, papkasser, etikettrykkeri, emballagefabrik, bogtrykkere, skiltefirma',
  },
  { cluster: 'made', why: 'DB07 17–33', queries: 'pumpeproducent, pulverlakkering' },
  {
    cluster: 'made',
    why: 'DB07 17–33: codes',
    queries: '25.62.00, 222900, 28.13.00, 172100, 256200, 20.30.00, 22.29.00, 27.90.00',
  },
  {
    cluster: 'made',
    why: 'DB07 20, 22: Kemi, gummi og plast',
    queries:
      'sprøjtestøbning, pulverlakering, gummiprodukter, kemikalieproducent, malingfabrik, plastrør, gummislanger, vaskemiddelproduktion, plaststøbere, plastfabrikker, malingsproducent, limproducent, sæbeproduktion, termoplast, vacuumformning, plastikposer, lakering, kosmetikproducent',
  },
  {
    cluster: 'made',
    why: 'DB07 24, 25: Metal',
    queries:
      'smedeværksted, smedemestre, svejsere, cnc-drejning, metalstøberi, pladesmede, rustfrit stål, værktøjsmageri, fræserværksted, pladebearbejdning, drejere, jernstøberi, aluminiumsprofiler, stålproducent, overfladebehandling, svejsesmed, klejnsmede, skruefabrik, metalvarefabrik, værktøjsmagere, smedefirmaer, svejsning af rustfrit stål, stålsmede, cnc fræsning, metaldrejer, maskinværksteder, laserskærer, låseproducent, fjederproducent, galvanisk overfladebehandling, værktøjsfabrikant, aluminiumstøberi, svajser, smedning, smedemesteren, metalarbejdere, rustfri tanke, svejseværksteder, dreje og fræse, værktøjsmaskiner',
  },
  {
    cluster: 'made',
    why: 'DB07 26, 27, 32: Elektronik, elektriske apparater, andet',
    queries:
      'elektronikproducent, printpladeproducent, elektronikfabrikker, elmotorer, elektronikvirksomhed, printkort, komponentproducent',
  },
  {
    cluster: 'made',
    why: 'DB07 28, 29, 30: Maskiner, køretøjer',
    queries:
      'hydraulikværksted, cykelproducenter, ventilfabrik, gearproducent, kompressorservice, bildele, kuglelejer, industrimaskiner, cykelfabrikant',
  },
  {
    cluster: 'made',
    why: 'DB07 28.22, 28.99, 33.20: Robotter, automation, måle- og styreudstyr',
    queries: 'maskinfabrikker, maskinbygger, maskinreservedele, maskintegner, maskinfabriker',
  },
  {
    cluster: 'marlog',
    why: 'DB07 30.1, 33.15, 77.34: Skibe og både, bygning og reparation',
    queries:
      'skibsværft, bådebygger, skibsreparation, bådmotorer, yachtdesign, skibsmotorer, sejlmagere, bådværft, skibselektronik, skibsbyggere, skibsingeniør, sejlskibe',
  },
  {
    cluster: 'marlog',
    why: 'DB07 30.1, 49–53',
    queries: 'containertransport, godstransporter, godstransport, containerskibe',
  },
  {
    cluster: 'marlog',
    why: 'DB07 30.1, 49–53: codes',
    queries: '494100, 50.20.00, 52.10.00, 49.41.00, 301100, 52.29.20, 493900',
  },
  {
    cluster: 'marlog',
    why: 'DB07 49, 51.1, 51.2: Godstransport, lager, post',
    queries:
      'vognmænd, speditionsfirma, lagerhotel, fragtfirma, lastbilchauffør, flyttefirma, kurertjeneste, speditørfirma, fragtmænd, lastbilkørsel, pakkedistribution, flyttemænd, vognmandsfirma, pakhus, togtransport, lagerfirma, fragtmand, kørsel med lastbil, speditøren, bude, pakkepost, flytteforretning, togdrift, kranbiler, transportfirma, vognmandsforretninger, lastbiler, speditører, fragtskibe, lagerlokaler, distributionsfirma, budtjeneste, togoperatør, luftfragt, toldbehandling',
  },
  {
    cluster: 'marlog',
    why: 'DB07 50, 52.22, 03.1: Skibsfart og havne',
    queries:
      'rederier, havnearbejder, skibsmægler, havnekaj, sømænd, færgefart, bugsering, søtransport, lodser, havneoperatør, havnelogistik',
  },
  {
    cluster: 'odense-robotics',
    why: 'DB07 28.22, 28.99, 33.20',
    queries:
      'samarbejdende robotter, industriel automation, mobile robotter, robotprogrammering, el-tavler, kollaborative robotter',
  },
  {
    cluster: 'odense-robotics',
    why: 'DB07 28.22, 28.99, 33.20: Robotter, automation, måle- og styreudstyr',
    queries:
      'robotintegrator, automationsfirma, robotarme, automatikteknikere, svejserobotter, landbrugsrobotter, transportrobot, robotteknolog, industrirobotter, automatiker, plc programmør, robotceller, sensorproducent, palleteringsrobot, mekatronikingeniør, robotudvikling, automatiseringsløsninger, styretavler, robotgribere, sensorteknologi, plæneklipperrobot, styringsteknik, robotudvikler, svejserobot, automationsteknikere, lagerrobotter, automatisk styring',
  },
  {
    cluster: 'odense-robotics',
    why: 'DB07 30.30.10: Droner',
    queries:
      'droneproducent, droneflyvning, droneoperatør, droneinspektion, droneservice, landmålingsdroner, droneproducenter',
  },
  { cluster: 'vision-denmark', why: 'DB07 58.21, 59–60', queries: 'animationer' },
  {
    cluster: 'vision-denmark',
    why: 'DB07 58.21, 59–60: codes',
    queries: '591110, 58.21.00, 59.13.00, 591200',
  },
  {
    cluster: 'vision-denmark',
    why: 'DB07 58.21: Computerspil',
    queries:
      'spiludvikler, computerspiludvikler, computerspilsfirma, vr-briller, brætspil, mobilspil, spilfirma, vr-udvikler, esportshold, spilproducent, spilgrafiker, virtual reality-spil',
  },
  {
    cluster: 'vision-denmark',
    why: 'DB07 59, 60, 18.2: Film, video, tv',
    queries:
      'filmproducent, animationsstudie, tv-produktion, videoproduktion, tegnefilm, dokumentarfilm, vfx, filminstruktører, animatorer, klippere, reklamefilm, 3d animation, tv-station, biografer, tegneserier, filmselskab, filmfotografer, tv-producenter, animatør, 3d-grafik, videoklip, dokumentarister, manuskriptforfatter, tegnefilmsproducent, filmfolk, filminstruktion, tv-produktionsselskab, videofotograf, tegnefilmstegner',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 08, 16, 23: Byggematerialer',
    queries:
      'vinduesmontør, tagreparation, betonelementer, tømmrer, trappeproducent, vinduespladser, loftmaling, tegltag, betonboring, ståltrapper, energivinduer, dørmontering, tømerer, betonarbejde, tagentreprenør, trappefabrikker, stenhuggere, ovenlysvinduer, grusgrave, vinduesfabrikker',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 41: Opførelse af bygninger',
    queries: 'sommerhusbyggeri, carportbyggeri, husrenovering',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 41–43, 16, 23, 71.1',
    queries:
      'bygningskonstruktører, jord og beton, alutag, byggerådgivere, husmaling, nybyg, bygherrerådgiver, byggekonsulent, bygningstømrer, opførelse af bygninger',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 41–43, 16, 23, 71.1: codes',
    queries: '412000, 43.21.00, 71.11.00, 43.11.00, 421100, 43.91.00, 711210, 43.34.10',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 42, 43.1: Anlægsarbejder, nedrivning, jord',
    queries:
      'nedrivningsfirma, vejentreprenør, landskabsarkitekter, anlægsstruktør, asfaltfirma, nedbrydere, anlægsgartnere, brolæggerfirmaer, udgravninger, nedrivere',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 43: Bygningsinstallation og færdiggørelse',
    queries:
      "tømrermestre, malerfirmaet, gulvlæggere, blikkenslagermester, stilladsudlejning, murersvende, elinstalatør, ventilationsmontør, badeværelsesrenovering, facaderenovering, tækkemænd, terrassebygger, snedkermester, murrer, elektikker, vvs'er, glarmestre, indeklima, gipsarbejde, elmontør, vvs-tekniker, gulvfirma, murstensproducent, isolatører, terrændæk, fugefirma, maleer, malersvende, gulvbelægninger, vvs og blik, elfirma, autoriseret elinstallatør, facadeisolering, tapetsering, stilladsmontører, murermeter, elektrikerfirma, skimmelrens, tagdækere",
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 71.1: Arkitekter og rådgivende ingeniører',
    queries: 'ingeniørfirma, arkitekktur',
  },
  {
    cluster: null,
    why: 'DB07 45, 46, 47: Handel, biler, reparation af husholdningsting',
    queries:
      'blomsterbutik, kiosk, antikvitetshandel, bogbutik, supermarkeder, antikvariat, dyrehandel, købmand, tankstationer, vandland, blomsterdekoratør, boghandlere, loppemarked, hundepasning',
  },
  {
    cluster: null,
    why: 'DB07 55, 56, 79: Hoteller, restauranter, rejser',
    queries:
      'hoteller, restauratør, rejsebureauer, pizzabar, cafeer, restaurantdrift, hotelejere, campingplads, pølsevogn, turistguide, cafe, bodega, hotelkæde, kroejer, restaurationer, vandrehjem, sushirestaurant, hotelværelser, hotelreception, cafédrift, restauranter, rejsearrangører, feriehuse, pub, natklubber',
  },
  {
    cluster: null,
    why: 'DB07 68, 77, 58.1: Ejendomme, udlejning, forlag, forvaltning, dyrlæger',
    queries:
      'ejendomsmægleren, bilforhandlere, ejendomsmæglere, boligmægler, brugte biler, ejendomsadministrator, ejendomsmæglerfirma, bilforretning, bilvask',
  },
  {
    cluster: null,
    why: 'DB07 69.1, 70, 73: Jura, rådgivning, reklame, vikarer, kontor',
    queries:
      'advokater, oversættelse, vikarbureauer, advokatfirma, tolk, advokatkontorer, marketingbureau, rekrutteringsfirma, eventfirma, advokatvirksomhed, oversættere, tolkebureauer, headhuntere, vikarbureauet',
  },
  {
    cluster: null,
    why: 'DB07 85, 88.9, 91: Undervisning, børnepasning, kultur, foreninger',
    queries:
      'køreskoler, børnehave, præst, lektor, musikskole, privatskole, rideskole, parkering, sprogskoler, privat dagpleje, efterskole, kirke, børnepasser, landsbykirke, folkeskoler, børnehaver, præstegård, skolelærer, pædagogisk konsulent',
  },
  {
    cluster: null,
    why: 'DB07 90, 92, 93: Kunst, spil om penge, sport, fritid',
    queries:
      'fitnesscenter, danseskole, yogainstruktør, kunstgalleri, fodboldklub, fitnessinstruktør, bowlinghal, journalist, fitnesskæde, svømmehal, fodboldtræner, danseinstruktør, fritidsklub, fodboldtrænere, håndboldklub, fitness, dansestudie, kunstner, kunstmaler, forfattere, bryllupsplanlægning, golfbane, tivoli',
  },
  {
    cluster: null,
    why: 'DB07 96, 93.13, 81.2: Frisører, skønhed, rengøring, personlig service',
    queries:
      'frisørsalon, rengøringshjælp, neglesalon, bedemænd, tatovør, massør, skønhedsklinik, hundesalon, frisøren, kosmetolog, wellnesscenter, rengøringsselskaber, bedemand, neglekunst, vaskeri, vinduespudsere, hundetrænere, begravelsesforretning, escort, hårsalon, frisørmester, skønhedssalon, negletekniker, bedemandsforretning, rengøringsfirmaer, tatoveringsstudie, tøjrens, massageklinik, spåkone, frisøre, begravelser, kosmetologklinik, rengøringsmedhjælper, au pair, tatoverings, spa og wellness',
  },
  { cluster: null, why: 'DB07 of no position', queries: 'coachin, slot, hundekennel' },
  {
    cluster: null,
    why: 'DB07 of no position: codes',
    queries:
      '561010, 960210, 691000, 55.10.10, 47.11.10, 855100, 931300, 681000, 47.76.10, 79.11.00, 56.30.00, 960220, 85.59.00, 477810',
  },
  {
    cluster: 'censec',
    why: 'DB07 20.51, 25.4, 30.3, 80: explosives, instruments, and what is said around them',
    queries:
      'fyrværkeri, kamuflage, falck redder, nanosatellit, natkikkert, missiler, hjemmeværnet, spion, astronaut, vi producerer udstyr til soldater, overvågning af bygninger, militære køretøjer, vagtfirma på Fyn, vi udvikler satellitter, brandalarmer til huse, rumteknologi A/S',
  },
  {
    cluster: 'clean',
    why: 'DB07 36–39: wells, dust, dangerous materials',
    queries:
      'støv, røgrensning, PCB sanering, asbest, brøndboring, brønde, batterigenbrug, boringer, vi renser spildevand, rensning af drikkevand, kloakrenovering, spildevand fra industrien, vandværk i Odense, genbrug af plast i Aarhus, kloak-tv',
  },
  {
    cluster: 'copenhagen-fintech',
    why: 'DB07 64–66, 69.2',
    queries:
      'formuerådgiver, formueforvaltning, pantebreve, dankort, selvangivelse, revisor i Odense, bogføring for små virksomheder, lån til boligkøb, forsikring til landbruget, regnskab og moms, kryptohandel ApS, trader',
  },
  {
    cluster: 'danish-life-science-cluster',
    why: 'DB07 21, 26.6, 32.5, 86',
    queries:
      'peptider, allergi, osteopat, autisme, kateter, solbriller, bioteknologi, produktion af medicin, hjemmeplejen, fysioterapeut i Herning, kørestole til børn, udvikling af lægemidler, vi designer proteser, tandlæge på Fyn, vaccineforskning i København',
  },
  {
    cluster: 'danish-sound-cluster',
    why: 'DB07 26.4, 32.2, 59.2',
    queries:
      'piano, pianofabrik, klaverbygger, sangerinde, orkester, høreprøve, tinnitus, vi bygger højttalere, lyd til film, støjdæmpende paneler, musikstudie på Fyn, vi designer hovedtelefoner, klaverstemmer i Aarhus, produktion af guitarer',
  },
  {
    cluster: 'digitallead',
    why: 'DB07 62, 63: maps, languages of programs',
    queries:
      'GIS kort, data, datascientist, python, javascript, chatgpt, antivirus, wifi, phishing, bookingsystem, vi udvikler apps, vi koder hjemmesider, programmering af hjemmesider, cloud hosting, ai-konsulent, software i Odense, produktion af software, it-support til små firmaer, systemudvikling ApS',
  },
  {
    cluster: 'energy-cluster-denmark',
    why: 'DB07 05–06, 19–20, 27, 35: fuels',
    queries:
      'bioethanol, ethanol, pyrolyse, havmøller, biogas fra gylle, vi monterer solceller, vi bygger vindmøller, biogasanlæg i Aarhus, produktion af brint, fjernvarme i Aalborg, solcelleanlæg til landbrug, varmepumper A/S, elbilladere på Fyn',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 01–03, 10–11',
    queries:
      'kalve, fodermiddel, bonde, frikadeller, bøffer, bananer, tyggegummi, roer, jæger, trawler, alger, vi har får, vi avler kartofler, vi dyrker gulerødder, plantebaseret mælk, mad til hunde, ølbryggeri på Bornholm, produktion af pølser, ost i København, vi designer chokolade',
  },
  {
    cluster: 'lifestyle-design-cluster',
    why: 'DB07 13–15, 31–32, 74.1',
    queries:
      'couture, parykker, lysestager, skind, sølvringe, diamanter, perler, tallerkener, telte, rygsæk, øreringe, guld, vi syr gardiner, designer af møbler, vi bygger sofaer, tøj til kvinder, gardiner og tæpper, smykkedesigner i København, kontormøbler til kommuner, vi fremstiller lamper',
  },
  {
    cluster: 'made',
    why: 'DB07 17–33',
    queries:
      'termometre, finmekaniker, eloksering, lastvognsopbygger, pumpefabrikant, rør, stålrør, mikroskoper, stikkontakter, hammer, shampoo, visitkort, plakater, ovne, kaffemaskiner, zink, trykkeri i Odense, maskinværksted A/S, vi svejser rustfrit stål, gummipakninger, vi bygger maskiner, kalibrering, autoindustri',
  },
  {
    cluster: 'marlog',
    why: 'DB07 29.10, 30.1, 49–53',
    queries:
      'varevogn, lastvogn, 3PL, transport af fødevarer, transport, kajak, propel, autohjælp, lokomotivfører, frysehus, fragt af gods, distribution af pakker, rederi i København, havn på Fyn, vi bygger både, flytning til udlandet, vognmandsfirma ApS',
  },
  {
    cluster: 'odense-robotics',
    why: 'DB07 26.51, 28.22, 28.99',
    queries:
      'automatisering af produktion, robotter til landbruget, droner til inspektion, vi bygger robotter, robotter A/S, vi designer droner, robotløsninger til industrien',
  },
  {
    cluster: 'vision-denmark',
    why: 'DB07 58.21, 59–60',
    queries:
      'tv produktion, 3d grafiker, 3d-modeller, storyboard, undertekster, rekvisitør, filmproduktion i Aarhus, vi laver reklamefilm, animation til børn, vi tegner tegnefilm, produktion af computerspil, spilstudie i Odense',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 08, 16, 23, 41–43',
    queries:
      'vi graver grunde ud, zinkarbejde, pejse, graver, port, toiletter, håndvask, gelænder, tapet, hækklipning, vi støber gulve, vi designer huse, murer i Vejle, murer i Odense, hulmursisolering på Sjælland, vi bygger carporte, konstruktioner i træ, tømrer til landbruget, håndværker A/S, kranmontør på byggeplads',
  },
  {
    cluster: null,
    why: 'DB07 55, 79: journeys',
    queries:
      'vandre, vandretur, vandreferie, skiferie, badeferie, vi arrangerer rejser til Spanien, sommerhusudlejning, vi udlejer sommerhuse, køkkenchef, hotel i København, vi driver en restaurant, rygsæktur, skovtur',
  },
  {
    cluster: null,
    why: 'DB07 85, 90, 93: lessons, games, sport',
    queries:
      'klaverundervisning, klaverlærer, vikarlærer, elev, elever, eksamen, jeg læser til studentereksamen, bankospil, banko, jeg spiller fodbold, fodboldspiller, håndboldspiller, håndboldkamp, bogklub, zoologisk have, sprogkursus, folkedans, håndboldtræner',
  },
  {
    cluster: null,
    why: 'DB07 81, 94–97: persons, animals, services',
    queries:
      'hund, kat, forsvundet kat, lydighedstræning af hunde, hundefører, kæledyr, rottefænger, skadedyr, kirkegård, vielser, bordel, hushjælp, datter, søn, mormor, kæreste, vi hjælper folk med at finde en kæreste, jeg klipper hår, negle og vipper, vasketøj, kosmetolog i Odense, hudpleje',
  },
  {
    cluster: null,
    why: 'DB07 68–69, 84: law, homes, authorities',
    queries:
      'politiker, retssag, skilsmisse, dagpenge, lejebolig, parkeringsvagt, ejendomsmægler i Aarhus, advokatsekretær',
  },
  {
    cluster: null,
    why: 'What comes after a trade of no field',
    queries:
      'vikarer til plejehjem, cykelværksted og salg af cykler, kattepension, boligadministration, dyrepension',
  },
  {
    cluster: 'food-bio-cluster-denmark',
    why: 'DB07 10.2: Fiskeindustri',
    queries: 'røgeri, ålerøgeri, fiskerøgerier, sælger ål',
  },
  {
    cluster: 'copenhagen-fintech',
    why: 'DB07 66: Finansielle tjenester',
    queries: 'lånemægler, låneformidler',
  },
  {
    cluster: 'danish-life-science-cluster',
    why: 'DB07 26.6, 32.5: Medicinsk udstyr; an app for it is of that field',
    queries: 'app der måler blodsukker, app til diabetikere, blodsukkermåler',
  },
  {
    cluster: 'energy-cluster-denmark',
    why: 'DB07 28.11, as many write it',
    queries: 'vinmølle, vinmøller',
  },
  {
    cluster: 'marlog',
    why: 'DB07 53: Post og bude',
    queries: 'budcentral',
  },
  {
    cluster: 'we-build-denmark',
    why: 'DB07 23, 25.12: Vinduer',
    queries: 'ovenlysvindue, ovenlys',
  },
  {
    cluster: null,
    why: 'Words of no industry',
    queries:
      'moderne, tømmermænd, kodeks, moden, snemand, gratis gaver, hvad skal jeg være, jeg elsker min kone, tak, farvel, vi kan, sjov, sommerfugl, drengenavne, solnedgang',
  },
];
