import type { CheckTerms } from './terms.ts';

/** Why nothing was taken from an address. */
const REASONS: Readonly<Record<string, string>> = {
  address: 'It is no address to fetch from.',
  network:
    'The server does not answer, or does not let this page fetch (CORS), or the page’s security policy (CSP, connect-src) forbids it.',
  timeout: 'The server did not answer in time.',
  status: 'The server answered with an error.',
  size: 'The file is too large.',
  json: 'The answer is not JSON.',
  dataset: 'The answer is not data about clusters in the format, or parts of it were left out.',
};

export const en: CheckTerms = {
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
  moved: (from) => [
    `The cluster script has run from ${from === 'the page' ? 'the page itself' : from} and does not know where its files are.`,
    'Something has put it together with other scripts, or moved it. Ask IT to leave klynge.js out there, or to write data-klynge-base="…", the folder of klynge.js, on a script tag of the page.',
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
    'That is fine if it should be one. To become a widget it needs the script on the page, a paragraph of its own without pictures and outside menus, and an address in the script’s own folder or in a place named in data-klynge-hosts. At most five links of a page become widgets, and none where data-klynge-links or data-klynge-except in the script line rules it out.',
  ],
  doubled: (address) => [
    `Both the link ${address} and its widget are shown.`,
    'The page’s styles or another script keep the link in view. Use the data form instead, or ask IT what sets “display” on the link.',
  ],
  unfetched: (shown) => [
    `The files of ${shown} could not be fetched.`,
    'The folder “cdn” has to lie beside klynge.js, whole and unchanged. If the files are on another domain, it has to let other pages fetch them (CORS), and the page’s security policy (CSP) has to name it in script-src. “klynge doctor” tells IT what is missing.',
  ],
  holdsMore: (shown) => [
    `More stands in ${shown} than a list and some text: a part of the page got into it.`,
    `Close the tag where it begins, with an end tag. “/>” does not close it.`,
  ],
  hiddenBy: (shown, style) => [
    `The page’s styles hide ${shown}: ${style}.`,
    'In a tab or a box that can be opened, that is all right. Otherwise ask IT to remove the rule.',
  ],
  refusedData: ({ address, reason, told }) => [
    `The data at ${address} is not used. ${REASONS[reason] ?? ''}`.trim(),
    `The page shows the data it had.${told ? ` For IT: ${told}.` : ''}`,
  ],
  notFetched: (address) => [
    `The data at ${address} is not fetched: the address stands in the page’s content, and its domain is not the page’s own.`,
    'IT can add the domain to data-klynge-hosts in the script line.',
  ],
  sandbox: (links, downloads) => [
    `The page is shown in a frame with the attribute sandbox.${links ? ' So links open in a new window.' : ''}${downloads ? ' Downloads are not offered.' : ''}`,
    'That is all right if it is meant. Otherwise the frame’s sandbox also needs allow-popups, allow-top-navigation-by-user-activation and allow-downloads.',
  ],
  frames: (count) =>
    `${count === 1 ? 'A frame (iframe)' : `${count} frames (iframes)`} with the clusters’ pages ${count === 1 ? 'is' : 'are'} on this page.`,
  works: (count, version) =>
    `${count === 1 ? 'The widget' : `The ${count} widgets`} on this page ${count === 1 ? 'works' : 'work'} (version ${version}).`,
};
