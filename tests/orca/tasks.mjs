/** What people come for, one task for each widget, and what they have to hear. Role names are Orca's, in English. */
import { pressUntil } from './listen.mjs';

export const TASKS = [
  {
    tag: 'klynge-map',
    title: 'choose a region and hear how many clusters are left',
    body: '<klynge-map now="2026-11-24"></klynge-map>',
    async run(person) {
      const { press, orca, hear, forget } = person;
      await pressUntil(person, 'Tab', /^Region.*Hele landet/);
      orca('a');
      await hear(/^Focus mode/);
      forget();
      press('Down');
      await hear(/^Hovedstaden \(6\)/);
      await hear(/^6 af 14 klynger vises: Region Hovedstaden/);
    },
  },
  {
    tag: 'klynge-map',
    title:
      'come to the map’s first number, hear which cluster it is and what it is about, and pick it',
    body: '<klynge-map now="2026-11-24"></klynge-map>',
    async run(person) {
      const { press, hear, quiet, forget } = person;
      await pressUntil(person, 'Tab', /^1 CLEAN, hovedsæde Sønderborg toggle button not pressed/);
      await hear(/CLEAN.* Miljøteknologi/);
      await quiet();
      forget();
      press('space');
      await hear(/^1 CLEAN.*heading level 3/);
    },
  },
  {
    tag: 'klynge-positions',
    title: 'search, hear how many fit, and open one',
    body: '<klynge-positions now="2026-11-24"></klynge-positions>',
    async run(person) {
      const { type, hear, forget, press } = person;
      await pressUntil(person, 'Tab', /^Hvad arbejder I med\?/);
      forget();
      type('vand');
      await hear(/^1 klynge passer til ”vand”/);
      await pressUntil(person, 'Tab', /^1 Miljøteknologi/);
      forget();
      press('space');
      await hear(/^1 CLEAN.*heading level 3/);
    },
  },
  {
    tag: 'klynge-calendar',
    title: 'narrow the list down to one kind, then go to the month, and hear how many there are',
    body: '<klynge-calendar now="2022-04-01"></klynge-calendar>',
    async run(person) {
      const { press, orca, hear, forget } = person;
      await pressUntil(person, 'Tab', /^Flere valg/);
      press('Return');
      await pressUntil(person, 'Tab', /^Art/);
      forget();
      press('Down');
      await hear(/^Arrangement/);
      await hear(/^35 kommende aktiviteter/);
      await pressUntil(person, 'shift+Tab', /^Liste/);
      orca('a');
      await hear(/^Focus mode/);
      forget();
      press('Right');
      await hear(/^Måned/);
      await hear(/ i april 2022/);
      await pressUntil(person, 'Tab', /^Næste måned, maj 2022/);
    },
  },
];
