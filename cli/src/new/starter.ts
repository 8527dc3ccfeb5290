/** The files of a starter folder. */
import { toCsv } from '../../../src/domain/csv.ts';
import { TEMPLATE } from '../formats/columns.ts';
import { reference } from '../reference.ts';

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
skriv \`"owned": true\` på kilden i \`klynge.config.json\`. Et helt tomt regneark sletter intet.
\`.github/workflows/klynge.yml\` kører det hele hver morgen; \`cron.txt\` har linjen til egen server.
`;

/** To the report, and to the page of the run. */
const REPORTED = '2>&1 | tee -a rapport.txt | tee -a "$GITHUB_STEP_SUMMARY"';
const NOT_BEGUN = 'Kørslen kom ikke i gang; se, hvor den standsede, på kørslens side.';
const WORKFLOW = `name: Kalender
on:
  schedule:
    - cron: '17 4 * * *'
  workflow_dispatch:
permissions:
  contents: write
  issues: write
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
      # 2: intet er skrevet. Rapporten står på kørslens side og som en sag.
      - id: import
        shell: bash
        run: npx klynge import 2>&1 | tee rapport.txt | tee -a "$GITHUB_STEP_SUMMARY"
        continue-on-error: true
      # Fejl i data standser udgivelsen, men ikke rapporten.
      - id: validate
        shell: bash
        run: npx klynge validate klynge.config.json data/activities.json ${REPORTED}
        continue-on-error: true
      - id: publish
        if: steps.validate.outcome == 'success'
        shell: bash
        run: npx klynge publish --data data/activities.json --out public ${REPORTED}
        continue-on-error: true
      - if: steps.publish.outcome == 'success'
        run: |
          git config user.name kalender
          git config user.email kalender@users.noreply.github.com
          git add data public
          git diff --cached --quiet || git commit -m 'Opdater kalenderen'
          git push
      # Den åbne sag får en kommentar; er der ingen, laves en ny.
      - if: always() && (failure() || steps.import.outcome == 'failure' || steps.publish.outcome != 'success')
        env:
          GH_TOKEN: \${{ github.token }}
          TITEL: 'Kalenderen: noget kunne ikke læses'
        run: |
          [ -f rapport.txt ] || echo '${NOT_BEGUN}' > rapport.txt
          sag=$(gh issue list --state open --search "$TITEL in:title" --json number --jq '.[0].number // empty')
          if [ -n "$sag" ]; then gh issue comment "$sag" --body-file rapport.txt
          else gh issue create --title "$TITEL" --body-file rapport.txt; fi
          exit 1
`;

const PUBLISHED = 'npx klynge publish --data $DATA --out public > udgivet.txt';
const CRON = `# Hver morgen kl. 4.17: læs ind, find fejl, og læg ud. Ret mappen og adressen i de første linjer.
# Kan noget ikke læses, kommer rapporten som mail; ellers kommer der ingen.
KALENDER=/srv/kalender
MAILTO=kalender@example.dk
DATA=data/activities.json
17 4 * * * cd "$KALENDER" && { npx klynge import > rapport.txt 2>&1 || cat rapport.txt; }
27 4 * * * cd "$KALENDER" && npx klynge validate $DATA > fejl.txt && ${PUBLISHED} || cat fejl.txt
`;

function packageJson(version: string): string {
  const dependencies = { klynge: `^${version}`, 'klynge-widgets': `^${version}` };
  return `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
}

/** The websites of all cluster organisations that have one: what they offer is looked for at each import. */
function nationalConfig(): string {
  const sources = reference().clusters.flatMap(({ id, website, ended }) =>
    website && !ended
      ? [{ id, from: website, discover: true, clusters: [id], role: 'organiser' }]
      : [],
  );
  const config = {
    into: 'data/activities.json',
    title: { da: 'Klyngernes kalender', en: 'The clusters’ calendar' },
    timeZone: 'Europe/Copenhagen',
    national: true,
    sources,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

const NATIONAL_README = `# Klyngernes kalender

\`klynge.config.json\` har hver klyngeorganisations hjemmeside. Skriv \`"contact"\` i den, med en
mailadresse, så de kan se, hvem der spørger.

1. Kør \`npx klynge import\`. Den ser efter på hver hjemmeside, langsomt og efter stedets egne
   regler, læser det, der er lavet til programmer, og siger for hver organisation, hvad der blev læst,
   eller hvorfor intet. Det tager nogle minutter.
2. For en side, der kun har aktiviteterne til mennesker, foreslår den en opskrift. Se efter med
   \`npx klynge discover ADRESSE --cluster KLYNGE\`: er de tre viste aktiviteter rigtige, så kør det samme
   med \`--add\`, og slet den gamle kilde til siden.
   \`npx klynge import --unconfirmed\` tager alt med på én gang; se det efter, før I udgiver det.
3. Kør \`npx klynge validate data/activities.json\` og
   \`npx klynge publish --data data/activities.json --out public\`.
`;

export const nationalStarter = (day: string, version: string): ReadonlyMap<string, string> => {
  const files = new Map(starter(day, version));
  files.delete('arrangementer.csv');
  return files.set('klynge.config.json', nationalConfig()).set('LÆSMIG.md', NATIONAL_README);
};

export const starter = (day: string, version: string): ReadonlyMap<string, string> =>
  new Map([
    ['klynge.config.json', CONFIG],
    ['arrangementer.csv', template(day)],
    ['LÆSMIG.md', README],
    ['package.json', packageJson(version)],
    ['.gitignore', 'node_modules/\n.klynge-cache/\nrapport.txt\nfejl.txt\nudgivet.txt\n'],
    ['.github/workflows/klynge.yml', WORKFLOW],
    ['cron.txt', CRON],
  ]);
