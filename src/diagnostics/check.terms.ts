import { termsOf } from '../i18n/language.ts';

export interface CheckTerms {
  title: string;
  again: string;
  weights: Record<'wrong' | 'mind' | 'good', string>;
  noScript: readonly [string, string];
  blocked: (address: string, host: string) => readonly [string, string];
  forbidden: (host: string, what: string) => string;
  refused: (what: string) => string;
  noWidget: readonly [string, string];
  notAWidget: (shown: string) => readonly [string, string];
  lost: (what: string) => readonly [string, string];
  twice: (count: number) => readonly [string, string];
  versions: (versions: string) => readonly [string, string];
  unknownName: (shown: string, name: string, meant: string) => readonly [string, string];
  unknownValue: (what: string, allowed: string) => readonly [string, string];
  warned: (text: string) => string;
  old: (days: number) => readonly [string, string];
  narrow: (shown: string, width: number) => readonly [string, string];
  hidden: (shown: string) => readonly [string, string];
  accent: (shown: string, ratio: string) => readonly [string, string];
  quiet: (shown: string) => readonly [string, string];
  link: readonly [string, string];
  frames: (count: number) => string;
  works: (count: number, version: string) => string;
}

export const checkTerms = termsOf<CheckTerms>('check', {
  da: {
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
      'Det er i orden, hvis det skal være et link. Skal det blive til en widget, skal scriptet stå på siden, linket stå alene i sit afsnit uden billeder og uden for menuer, og adressen være i scriptets egen mappe eller på et sted nævnt i data-hosts. Højst fem links på en side bliver til widgets, og ingen, hvor script-linjens data-klynge-links eller data-klynge-except udelukker det.',
    ],
    frames: (count) =>
      `${count === 1 ? 'En ramme (iframe)' : `${count} rammer (iframes)`} med klyngernes sider er på siden.`,
    works: (count, version) =>
      `${count === 1 ? 'Widgeten' : `De ${count} widgets`} på siden virker (version ${version}).`,
  },
  en: {
    title: 'Does it work here?',
    again: 'Check again',
    weights: { wrong: 'Does not work', mind: 'Look at it', good: 'All right' },
    noScript: [
      'The cluster script is not on this page.',
      'Put the script line into the page’s template, or ask IT to. Fields for body text remove it.',
    ],
    blocked: (address, host) => [
      `The script ${address} is on the page, but has not run.`,
      `Either the address is wrong, or the page’s security policy (CSP) allows no scripts from ${host}, or the file does not match its integrity value. Ask IT to look at the browser’s console.`,
    ],
    forbidden: (host, what) =>
      `The page’s security policy (CSP) allows no scripts from ${host}. Ask IT to add it to script-src. The browser says: ${what}.`,
    refused: (what) => `The browser refused: ${what}.`,
    noWidget: [
      'There is no cluster widget on this page.',
      'If you put one in, the field removed it when the page was saved. Try the data form and, if that goes too, the link form.',
    ],
    notAWidget: (shown) => [
      `${shown} has not become a widget.`,
      'See whether the name is spelt right, and whether the script has run.',
    ],
    lost: (what) => [
      `You put in ${what}, but it is not on the page.`,
      'The field removed it when the page was saved. Try the data form or the link form.',
    ],
    twice: (count) => [
      `The cluster script is on the page ${count} times.`,
      'Leave the first, and remove the others.',
    ],
    versions: (versions) => [
      `There are several versions on this page: ${versions}.`,
      'Only the first works. Remove the others.',
    ],
    unknownName: (shown, name, meant) => [
      `${shown} has no setting called “${name}”.`,
      meant ? `Did you mean “${meant}”?` : 'Remove it.',
    ],
    unknownValue: (what, allowed) => [
      `${what}: there is no such value. The widget shows everything instead.`,
      `Use one of these: ${allowed}`,
    ],
    warned: (text) => `The widget says on the console: ${text}`,
    old: (days) => [`The information is ${days} days old.`, 'Fetch a newer edition of the files.'],
    narrow: (shown, width) => [
      `${shown} is only ${width} pixels wide.`,
      'Give it 280 pixels at least.',
    ],
    hidden: (shown) => [
      `${shown} has no width just now.`,
      'If it is in a tab or a box that is closed, all is well: open it, and check again.',
    ],
    accent: (shown, ratio) => [
      `The accent colour in ${shown} has too low a contrast with what is behind it: ${ratio}, where 4.5 is the least.`,
      'Choose a darker colour on a light page, or a lighter one on a dark page.',
    ],
    quiet: (shown) => [
      `The text colour around ${shown} is so pale that quiet text has too low a contrast.`,
      'Set --klynge-muted and --klynge-line-strong to the page’s text colour.',
    ],
    link: [
      'A link to the clusters’ pages is still a link.',
      'That is fine if it should be one. To become a widget it needs the script on the page, a paragraph of its own without pictures and outside menus, and an address in the script’s own folder or in a place named in data-hosts. At most five links of a page become widgets, and none where data-klynge-links or data-klynge-except in the script line rules it out.',
    ],
    frames: (count) =>
      `${count === 1 ? 'A frame (iframe)' : `${count} frames (iframes)`} with the clusters’ pages ${count === 1 ? 'is' : 'are'} on this page.`,
    works: (count, version) =>
      `${count === 1 ? 'The widget' : `The ${count} widgets`} on this page ${count === 1 ? 'works' : 'work'} (version ${version}).`,
  },
});
