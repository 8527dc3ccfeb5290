import type { BuiltInLocale } from '../../src/i18n/language.ts';
import { scriptOf, type Release } from './snippets.ts';
import { formOf, type Setup } from './state.ts';

/** The policy lines that the widgets need, and nothing more. A test runs them as they stand here. */
function policyOf(setup: Setup): { readonly always: string; readonly withTypes: string | null } {
  const { origin } = new URL(setup.base);
  return formOf(setup) === 'frame'
    ? { always: `frame-src ${origin}`, withTypes: null }
    : { always: `script-src ${origin}`, withTypes: 'trusted-types lit-html' };
}

/**
 * What keeps a script as it is; docs/en/embedding.md says which product reads what. Cloudflare's comes before the address.
 */
export const LEFT_ALONE = [
  'type="module"',
  'data-cfasync="false"',
  'data-noptimize="1"',
  'data-no-optimize="1"',
  'data-no-defer="1"',
  'data-no-minify="1"',
  'nowprocket',
  'data-pagespeed-no-defer',
  'data-cookieconsent="ignore"',
].join(' ');

/** The files that a page with the script loads, and those that stand beside it. */
const filesOf = ({ hashes }: Release): readonly (readonly [string, string])[] =>
  Object.entries(hashes).filter(([path]) => path === 'klynge.js' || path.startsWith('cdn/chunks/'));

/** The letter to IT. Each claim has its test: they are listed in docs/en/embedding.md. */
export function letterOf(
  setup: Setup,
  release: Release,
  locale: BuiltInLocale,
  code: string,
): string {
  const { origin, host } = new URL(setup.base);
  const frame = formOf(setup) === 'frame';
  const { always, withTypes } = policyOf(setup);
  const files = filesOf(release)
    .map(([path, hash]) => `  ${path}\n    ${hash}`)
    .join('\n');
  return locale === 'da'
    ? `Emne: Klynge-widget på vores websted

Hej

Vi vil vise Danmarks nationale klynger på en side med biblioteket klynge-widgets, version ${release.version}.

1. Det beder vi jer om
${
  frame
    ? `- Tillad rammer (iframe) fra ${host}. I SharePoint: Websteders indstillinger → HTML-feltsikkerhed.`
    : `- Læg filerne fra klynge-widgets-${release.version}.zip på ${setup.base} (egen server: så er der ingen tredjepart; zip-filen rummer mappen ${release.version}, så pak den ud i mappen over). Åbn ${setup.base}embed/map.html: vises kortet dér, ligger filerne rigtigt. Sæt så denne linje i sidens skabelon, én gang:

  ${scriptOf(setup, release)}

- Ligger filerne på et andet domæne end siden, skal serveren sende Access-Control-Allow-Origin for dem; ellers afviser browseren dem på grund af integrity.
- Lad klynge.js være en fil for sig. Er der noget, som samler, formindsker eller udskyder sidens scripts (Autoptimize, WP Rocket, LiteSpeed Cache, mod_pagespeed, Rocket Loader), eller et samtykkebanner, som selv standser scripts (Cookiebot), så skriv dette i linjen, lige efter <script:

  ${LEFT_ALONE}

  Linjen hører ikke under en samtykkekategori: den sætter ingen cookies. Bliver filen alligevel flyttet eller samlet med andre, skal et script-tag på siden have data-klynge-base="${setup.base}".`
}

2. Content Security Policy
Føj dette til den, I har. Der kræves ingen undtagelse for style-src, ingen unsafe-inline, unsafe-eval, blob: eller data:.

  ${always}
${
  withTypes
    ? `
Håndhæver I Trusted Types (require-trusted-types-for 'script'), så også:

  ${withTypes}

Har siden selv Lit, skal der stå 'allow-duplicates' efter.
`
    : ''
}
3. Værter
Kun ${origin}. Widgeten henter intet andre steder, medmindre siden selv nævner egne data: i attributterne src og points-src eller i script-linjens data-klynge-src. Skriver besøgende på siden (kommentarer), så nævn stedet i script-linjen, fx data-klynge-except=".comments".

4. Filer og hash (SHA-384)
${files}

klynge.js (under 3 kB) henter de filer i cdn/chunks/, som siden skal bruge, fra samme sted og med deres hash, ${setup.when === 'after' ? 'når siden er hentet, så siden selv ikke bliver langsommere.' : 'sammen med siden.'} En fil med en anden hash afvises i Chromium og Firefox; WebKit ser ikke på den.

5. Persondata
Widgeten sætter ingen cookies, gemmer intet i browseren, sender intet og læser ikke egenskaber ved browseren, som kan kende en besøgende igen. Serveren med filerne får, som ved enhver fil, den besøgendes IP-adresse. På egen server er der ingen ny modtager.

6. Tilgængelighed
Bygget efter WCAG 2.2 AA. Alt på kortet står også i en liste, alt kan bruges med tastatur, og der er tekst for alt. Det er prøvet med axe, med tastatur og med skærmlæserens træ i Chromium. Uden script vises en liste.

7. Indsat kode

${indented(code)}

8. Kontakt
Spørgsmål og fejl: [navn og e-mail på den, der har ansvar for siden]
`
    : `Subject: A cluster widget on our site

Hello

We want to show Denmark’s national clusters on a page with the library klynge-widgets, version ${release.version}.

1. What we ask of you
${
  frame
    ? `- Allow frames (iframe) from ${host}. In SharePoint: Site settings → HTML Field Security.`
    : `- Put the files of klynge-widgets-${release.version}.zip at ${setup.base} (your own server: then there is no third party; the zip holds the folder ${release.version}, so unpack it into the folder above). Open ${setup.base}embed/map.html: if the map shows there, the files are in place. Then put this line into the page template, once:

  ${scriptOf(setup, release)}

- If the files lie on another domain than the page, the server has to send Access-Control-Allow-Origin for them; otherwise the browser refuses them because of integrity.
- Leave klynge.js a file of its own. Where something combines, minifies or delays the page’s scripts (Autoptimize, WP Rocket, LiteSpeed Cache, mod_pagespeed, Rocket Loader), or a consent banner holds scripts back by itself (Cookiebot), write this into the line, right after <script:

  ${LEFT_ALONE}

  The line belongs to no category of consent: it sets no cookies. If the file is moved or combined all the same, a script tag of the page needs data-klynge-base="${setup.base}".`
}

2. Content Security Policy
Add this to what you have. No exception for style-src is needed, no unsafe-inline, unsafe-eval, blob: or data:.

  ${always}
${
  withTypes
    ? `
If you enforce Trusted Types (require-trusted-types-for 'script'), this too:

  ${withTypes}

If the page has Lit of its own, 'allow-duplicates' has to follow.
`
    : ''
}
3. Hosts
Only ${origin}. The widget fetches nothing anywhere else, unless the page itself names data of its own: in the attributes src and points-src, or in the script line’s data-klynge-src. Where visitors write (comments), name the place in the script line, as in data-klynge-except=".comments".

4. Files and hashes (SHA-384)
${files}

klynge.js (less than 3 kB) fetches those files of cdn/chunks/ that the page needs, from the same place and with their hashes, ${setup.when === 'after' ? 'once the page is loaded, so that the page itself is no slower.' : 'together with the page.'} A file with another hash is refused in Chromium and Firefox; WebKit does not look at it.

5. Personal data
The widget sets no cookies, stores nothing in the browser, sends nothing, and reads no property of the browser that could tell a visitor again. The server with the files gets, as with any file, the visitor’s IP address. On your own server there is no new recipient.

6. Accessibility
Built to WCAG 2.2 AA. Everything on the map is in a list too, everything works by keyboard, and there is text for all of it. It is tested with axe, by keyboard and with the accessibility tree in Chromium. Without script a list is shown.

7. The code

${indented(code)}

8. Contact
Questions and faults: [name and e-mail of whoever is responsible for the page]
`;
}

const indented = (code: string): string =>
  code
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
