import { pluralOf } from '../../../../i18n/plural.ts';
import { listed } from '../../../../i18n/sentences.ts';
import type { PositionsResultsTerms } from './terms.ts';

const plural = pluralOf('da');

const OFFICES: Partial<Record<string, readonly [one: string, more: string]>> = {
  hub: ['hub', 'hubs'],
  satellite: ['satellit', 'satellitter'],
};

export const da: PositionsResultsTerms = {
  clearAll: (total) => `Ryd søgningen, og vis alle ${total}`,
  offices: (role, towns) => {
    const [one, more] = OFFICES[role] ?? ['kontor', 'kontorer'];
    return `${towns.length > 1 ? more : one} i ${listed(towns, 'og')}`;
  },
  found: (count, closed, query) => {
    const fits = plural(count, { one: 'klynge passer', other: 'klynger passer' });
    const fields = plural(closed, { one: 'fag uden klynge', other: 'fag uden klynge' });
    return `${fits} til ”${query}”${count > 1 ? ', bedste først' : ''}${closed ? `, og ${fields}` : ''}`;
  },
  onlyClosed: (query) => `”${query}” hører til et fag uden klynge`,
  nothingFound: (query) => `Ingen klynge har ”${query}” blandt sine fagord`,
  why: {
    keyword: ['Passer, fordi ', ' er et af klyngens fagord.'],
    near: ['Ligner ', '.'],
    name: ['Passer, fordi ', ' er navnet på klyngen eller dens fag.'],
    former: ['Hed tidligere ', '.'],
    town: ['Har kontor i ', '.'],
    description: ['Fundet i beskrivelsen: ', ''],
    code: ['Branchekode ', ' hører til klyngens fag.'],
  },
  whyClosed: ['Passer, fordi ', ' er et af fagets ord.'],
  closed: (name, when) => `Klyngen ${name} ophørte ${when}. Faget har nu ingen klynge.`,
  related: 'Handler det om noget af dette, er der en klynge:',
  perhaps: (count) => `Måske også (${count})`,
  suchAs: 'Fx',
  elsewhere:
    'Det fag hører ikke til hos en af de nationale klynger. De er ikke for alle brancher. Prøv, hvilken teknik, hvilke varer eller hvilket problem I arbejder med.',
  tryOther:
    'Prøv, hvad I laver, i stedet for branchens navn. Hvilken teknik, hvilke varer, hvilket problem?',
  compare: 'Sammenlign',
  chosen: (names) => `${names.length} valgt (op til 3): ${listed(names, 'og')}`,
  compareChosen: (count) => `Sammenlign de ${count}`,
  oneMore: 'Vælg mindst én til.',
  threeAtMost: 'Højst tre. Fjern en først.',
};
