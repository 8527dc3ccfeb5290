import type { CheckTerms } from './terms.ts';

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
  frames: (count) =>
    `${count === 1 ? 'A frame (iframe)' : `${count} frames (iframes)`} with the clusters’ pages ${count === 1 ? 'is' : 'are'} on this page.`,
  works: (count, version) =>
    `${count === 1 ? 'The widget' : `The ${count} widgets`} on this page ${count === 1 ? 'works' : 'work'} (version ${version}).`,
};
