/**
 * EN 301 549 V3.2.1 (ETSI, 2021-03), what its table A.1 asks of web pages beside clause 9, which is WCAG (see `criteria.ts`): clauses 5, 6, 7, 11 and
 * 12. The pages in `docs` are made from it.
 */
import type { Criterion } from './criteria.ts';

export type Clause = Omit<Criterion, 'level'>;

const none = (id: string, name: string, da: string, en: string): Clause => ({
  id,
  name,
  result: 'none',
  da,
  en,
  tests: [],
});
const host = (id: string, name: string, da: string, en: string): Clause => ({
  id,
  name,
  result: 'host',
  da,
  en,
  tests: [],
});
const met = (id: string, name: string, da: string, en: string, ...tests: string[]): Clause => ({
  id,
  name,
  result: 'met',
  da,
  en,
  tests,
});

const NO_VOICE = ['Her tales ikke med nogen.', 'Nobody is talked to here.'] as const;
const NO_VIDEO = ['Der er ingen video.', 'There is no video.'] as const;
const NO_SUPPORT = [
  'Biblioteket har ingen support; den, der udgiver siden, har.',
  'The library has no support service; whoever publishes the page has.',
] as const;

export const CLAUSES: readonly Clause[] = [
  none(
    '5.2',
    'Activation of accessibility features',
    'Intet skal slås til.',
    'There is nothing to turn on.',
  ),
  none(
    '5.3',
    'Biometrics',
    'Ingen kendes på krop eller stemme.',
    'Nobody is known by body or voice.',
  ),
  met(
    '5.4',
    'Preservation of accessibility information during conversion',
    'Det, der hentes, har ordene med: tabellen har dem alle, billedet titel, liste og kilde.',
    'What is downloaded has the words: the table all of them, the picture title, list and source.',
    'has a line for each place, with what is not known said, and source and date in each',
    'carries title, every row of the list, the source and the date',
  ),
  none('6.1', 'Audio bandwidth for speech', ...NO_VOICE),
  none('6.2', 'Real-time text functionality', ...NO_VOICE),
  none('6.3', 'Caller ID', ...NO_VOICE),
  none('6.4', 'Alternatives to voice-based services', ...NO_VOICE),
  none('6.5', 'Video communication', ...NO_VOICE),
  none('6.6', 'Alternatives to video-based services', ...NO_VOICE),
  none('7.1', 'Caption processing technology', ...NO_VIDEO),
  none('7.2', 'Audio description technology', ...NO_VIDEO),
  none('7.3', 'User controls for captions and audio description', ...NO_VIDEO),
  met(
    '9.6',
    'WCAG conformance requirements',
    'Hele widgeten, i hver visning, på hver bredde; intet af siden omkring den forstyrres.',
    'The whole widget, in every view, at every width; nothing of the page around it is disturbed.',
    'axe and IBM’s engine find nothing',
    'no trap on the way to what follows it',
  ),
  met(
    '11.7',
    'User preferences',
    'Egen skrift, mindste størrelse og egne farver i browseren følges, og hver opgave kan løses med dem; også dæmpet bevægelse og mere kontrast.',
    'The browser’s own fonts, smallest size and colours are followed, and every task can be done with them; less motion and more contrast too.',
    '(own fonts, size and colours)',
    'in Firefox with own fonts, size and colours at',
    'less motion, more contrast and paper are heeded',
  ),
  met(
    '11.8.1',
    'Content technology',
    'Guiden, der skriver koden, kan kun give ud, hvad her er beskrevet.',
    'The guide, which writes the code, can give out only what is described here.',
    'axe finds nothing, nothing stands out, controls are large enough',
  ),
  met(
    '11.8.2',
    'Accessible content creation',
    'Koden har overskrift, liste og links til dem, der ikke får scriptet; overskriftens niveau kan vælges.',
    'The code has a heading, a list and links for those who do not get the script; the heading’s level can be chosen.',
    'axe finds nothing, nothing stands out, controls are large enough',
  ),
  none(
    '11.8.3',
    'Preservation of accessibility information in transformations',
    'Guiden laver intet om.',
    'The guide transforms nothing.',
  ),
  none(
    '11.8.4',
    'Repair assistance',
    'Der er intet at rette i den kode, som guiden giver.',
    'There is nothing to repair in the code that the guide gives.',
  ),
  met(
    '11.8.5',
    'Templates',
    'Hver kode er selv skabelonen, og den er tilgængelig.',
    'Each code is the template itself, and is accessible.',
    'axe finds nothing, nothing stands out, controls are large enough',
  ),
  met(
    '12.1.1',
    'Accessibility and compatibility features',
    'Denne side.',
    'This page.',
    'has every criterion of WCAG 2.2 A and AA once, in order',
  ),
  met(
    '12.1.2',
    'Accessible documentation',
    'Dokumentationen er tilgængelige websider.',
    'The documentation is accessible web pages.',
    'nothing is refused, axe finds nothing, nothing is too wide, its pointer targets are large enough',
  ),
  host('12.2.2', 'Information on accessibility and compatibility features', ...NO_SUPPORT),
  host('12.2.3', 'Effective communication', ...NO_SUPPORT),
  host('12.2.4', 'Accessible documentation', ...NO_SUPPORT),
];
