/** The files of a starter folder. */
import { toCsv } from '../../../src/domain/csv.ts';
import { TEMPLATE } from '../formats/columns.ts';

/** The template with one row that shows how, on a day to come. */
function template(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const example: ReadonlyMap<string, string> = new Map([
    ['Id', 'eksempel-1'],
    ['Titel', 'Eksempel: temadag om genbrug af vand (slet rækken)'],
    ['Slags', 'Arrangement'],
    ['Startdato', `${date}-${month}-${year}`],
    ['Starttid', '10.00'],
    ['Sluttid', '15.30'],
    ['Sted', 'Rådhuset'],
    ['Adresse', 'Rådhuspladsen 2'],
    ['Postnr', '8000'],
    ['By', 'Aarhus C'],
    ['Form', 'Fremmøde'],
    ['Klynger', 'CLEAN'],
    ['Type', 'Videnformidling'],
    ['Arrangør', 'CLEAN'],
    ['Pris', 'gratis'],
    ['Link', 'https://www.example.dk/temadag'],
    ['Sprog', 'dansk'],
  ]);
  return toCsv([TEMPLATE, TEMPLATE.map((heading) => example.get(heading) ?? '')]);
}

const CONFIG = `{
  "into": "data/activities.json",
  "title": { "da": "Vores kalender", "en": "Our calendar" },
  "timeZone": "Europe/Copenhagen",
  "sources": [{ "id": "regneark", "from": "arrangementer.csv", "role": "organiser" }]
}
`;

const README = `# Vores kalender

Her ligger jeres kalender som data. Intet kræver en server: filer ind, filer ud.

1. Skriv aktiviteter i \`arrangementer.csv\` (åbner i Excel; behold overskrifterne; slet eksemplet).
2. Føj feeds til \`sources\` i \`klynge.config.json\`: iCalendar, RSS, websider med schema.org.
3. Kør \`npx klynge import\`, \`npx klynge validate data/activities.json\` og
   \`npx klynge publish --data data/activities.json --out public\`.
4. Læg mappen \`public\` på jeres webserver.

Ret gerne i \`data/activities.json\`: sæt \`"locked": ["title"]\` på en aktivitet, så lader importen
feltet være. Er regnearket jeres eget, og skal en slettet række også forsvinde fra kalenderen, så
skriv \`"owned": true\` på kilden i \`klynge.config.json\`.
\`.github/workflows/klynge.yml\` kører det hele hver morgen; \`cron.txt\` har linjen til egen server.
`;

const WORKFLOW = `name: Kalender
on:
  schedule:
    - cron: '17 4 * * *'
  workflow_dispatch:
permissions:
  contents: write
concurrency: kalender
jobs:
  opdater:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install
      # 1: noget kunne ikke læses. Resten er læst ind, og kørslen går videre; den står rød til sidst.
      # 2: intet er skrevet. Rapporten står på kørslens side.
      - id: import
        shell: bash
        run: npx klynge import | tee -a "$GITHUB_STEP_SUMMARY"
        continue-on-error: true
      - run: npx klynge validate klynge.config.json data/activities.json
      - run: npx klynge publish --data data/activities.json --out public
      - run: |
          git config user.name kalender
          git config user.email kalender@users.noreply.github.com
          git add data public
          git diff --cached --quiet || git commit -m 'Opdater kalenderen'
          git push
      - if: steps.import.outcome == 'failure'
        run: exit 1
`;

const CRON = `# Hver morgen kl. 4.17: læs ind, find fejl, og læg ud. Ret mappen i første linje.
KALENDER=/srv/kalender
DATA=data/activities.json
17 4 * * * cd "$KALENDER" && npx klynge import; npx klynge validate $DATA && npx klynge publish --data $DATA --out public
`;

function packageJson(version: string): string {
  const dependencies = { klynge: `^${version}`, 'klynge-widgets': `^${version}` };
  return `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
}

export const starter = (day: string, version: string): ReadonlyMap<string, string> =>
  new Map([
    ['klynge.config.json', CONFIG],
    ['arrangementer.csv', template(day)],
    ['LÆSMIG.md', README],
    ['package.json', packageJson(version)],
    ['.gitignore', 'node_modules/\n.klynge-cache/\n'],
    ['.github/workflows/klynge.yml', WORKFLOW],
    ['cron.txt', CRON],
  ]);
