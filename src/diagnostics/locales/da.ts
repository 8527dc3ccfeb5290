import type { CheckTerms } from './terms.ts';

/** Why nothing was taken from an address. */
const REASONS: Readonly<Record<string, string>> = {
  address: 'Det er ikke en adresse, der kan hentes fra.',
  network:
    'Serveren svarer ikke, eller den tillader ikke denne side at hente (CORS), eller sidens sikkerhedspolitik (CSP, connect-src) forbyder det.',
  timeout: 'Serveren svarede ikke i tide.',
  status: 'Serveren svarede med en fejl.',
  size: 'Filen er for stor.',
  json: 'Svaret er ikke JSON.',
  dataset:
    'Svaret er ikke oplysninger om klynger i det rette format, eller dele af det er udeladt.',
};

export const da: CheckTerms = {
  title: 'Virker det her?',
  again: 'Kontrollér igen',
  weights: { wrong: 'Virker ikke', mind: 'Se på det', good: 'I orden' },
  noScript: [
    'Klynge-scriptet er ikke på siden.',
    'Sæt script-linjen ind i sidens skabelon, eller bed IT om det. Felter til brødtekst fjerner den.',
  ],
  blocked: (address, host) => [
    `Scriptet ${address} står på siden, men er ikke kørt.`,
    `Enten er adressen forkert, eller sidens sikkerhedspolitik (CSP) tillader ikke scripts fra ${host}, eller filen passer ikke til integrity-værdien. Bed IT om at se i browserens konsol.`,
  ],
  moved: (from) => [
    `Klynge-scriptet er kørt fra ${from === 'the page' ? 'siden selv' : from} og ved ikke, hvor dets filer ligger.`,
    'Et program har sat det sammen med andre scripts eller flyttet det. Bed IT om at undtage klynge.js dér, eller om at skrive data-klynge-base="…", mappen med klynge.js, i et script-tag på siden.',
  ],
  forbidden: (host, what) =>
    `Sidens sikkerhedspolitik (CSP) tillader ikke scripts fra ${host}. Bed IT om at tilføje den til script-src. Browseren melder: ${what}.`,
  refused: (what) => `Browseren har afvist: ${what}.`,
  noWidget: [
    'Der er ingen klynge-widget på siden.',
    'Har I sat en ind, har feltet fjernet den, da siden blev gemt. Prøv data-formen, og hvis den også forsvinder, link-formen.',
  ],
  notAWidget: (shown) => [
    `${shown} er ikke blevet til en widget.`,
    'Se, om navnet er stavet rigtigt, og om scriptet er kørt.',
  ],
  lost: (what) => [
    `I har sat ${what} ind, men på siden står det ikke.`,
    'Feltet har fjernet det, da siden blev gemt. Prøv data-formen eller link-formen.',
  ],
  twice: (count) => [
    `Klynge-scriptet står ${count} gange på siden.`,
    'Lad det første stå, og fjern de andre.',
  ],
  versions: (versions) => [
    `Der er flere versioner på siden: ${versions}.`,
    'Kun den første virker. Fjern de andre.',
  ],
  unknownName: (shown, name, meant) => [
    `${shown} har ingen indstilling, der hedder “${name}”.`,
    meant ? `Mente I “${meant}”?` : 'Fjern den.',
  ],
  unknownValue: (what, allowed) => [
    `${what}: værdien findes ikke. Widgeten viser alt i stedet.`,
    `Brug en af disse: ${allowed}`,
  ],
  warned: (text) => `Widgeten melder på konsollen: ${text}`,
  old: (days) => [`Oplysningerne er ${days} dage gamle.`, 'Hent en nyere udgave af filerne.'],
  narrow: (shown, width) => [
    `${shown} har kun ${width} pixels i bredden.`,
    'Giv den mindst 280 pixels.',
  ],
  hidden: (shown) => [
    `${shown} har ingen bredde lige nu.`,
    'Står den i en fane eller en boks, der er lukket, er det i orden: åbn den, og kontrollér igen.',
  ],
  accent: (shown, ratio) => [
    `Accentfarven i ${shown} har for lav kontrast mod baggrunden: ${ratio}, hvor 4,5 er det mindste.`,
    'Vælg en mørkere farve på lys baggrund, eller en lysere på mørk.',
  ],
  quiet: (shown) => [
    `Tekstfarven omkring ${shown} er så bleg, at den dæmpede tekst har for lav kontrast.`,
    'Sæt --klynge-muted og --klynge-line-strong til sidens tekstfarve.',
  ],
  link: [
    'Et link til klyngernes sider er stadig et link.',
    'Det er i orden, hvis det skal være et link. Skal det blive til en widget, skal scriptet stå på siden, linket stå alene i sit afsnit uden billeder og uden for menuer, og adressen være i scriptets egen mappe eller på et sted nævnt i data-klynge-hosts. Højst fem links på en side bliver til widgets, og ingen, hvor script-linjens data-klynge-links eller data-klynge-except udelukker det.',
  ],
  doubled: (address) => [
    `Både linket ${address} og dets widget vises.`,
    'Sidens styles eller et andet script holder linket fremme. Brug data-formen i stedet, eller bed IT om at se på, hvad der sætter “display” på linket.',
  ],
  unfetched: (shown) => [
    `Filerne til ${shown} kunne ikke hentes.`,
    'Mappen “cdn” skal ligge ved siden af klynge.js, hel og uændret. Ligger filerne på et andet domæne, skal det tillade andre sider at hente dem (CORS), og sidens sikkerhedspolitik (CSP) skal nævne det i script-src. Med “klynge doctor” kan IT se, hvad der mangler.',
  ],
  holdsMore: (shown) => [
    `I ${shown} står der mere end en liste og lidt tekst: en del af siden er kommet med ind.`,
    `Luk tagget, hvor det begynder, med et sluttag. “/>” lukker det ikke.`,
  ],
  hiddenBy: (shown, style) => [
    `Sidens styles skjuler ${shown}: ${style}.`,
    'Er det en fane eller en boks, der kan åbnes, er det i orden. Ellers bed IT om at fjerne reglen.',
  ],
  refusedData: ({ address, reason, told }) => [
    `Oplysningerne på ${address} bliver ikke brugt. ${REASONS[reason] ?? ''}`.trim(),
    `Siden viser de oplysninger, den havde.${told ? ` Til IT: ${told}.` : ''}`,
  ],
  notFetched: (address) => [
    `Oplysningerne på ${address} bliver ikke hentet: adressen står i sidens indhold, og domænet er ikke sidens eget.`,
    'IT kan tilføje domænet til data-klynge-hosts i script-linjen.',
  ],
  sandbox: (links, downloads) => [
    `Siden vises i en ramme med attributten sandbox.${links ? ' Links åbner derfor i et nyt vindue.' : ''}${downloads ? ' Downloads tilbydes ikke.' : ''}`,
    'Det er i orden, hvis det er meningen. Ellers skal rammens sandbox også have allow-popups, allow-top-navigation-by-user-activation og allow-downloads.',
  ],
  frames: (count) =>
    `${count === 1 ? 'En ramme (iframe)' : `${count} rammer (iframes)`} med klyngernes sider er på siden.`,
  works: (count, version) =>
    `${count === 1 ? 'Widgeten' : `De ${count} widgets`} på siden virker (version ${version}).`,
};
