import { pluralOf } from '../../../../i18n/plural.ts';
import type { PositionsProgrammeTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: PositionsProgrammeTerms = {
  programme: 'Program',
  total: (sum) => `${sum} mio. kr. afsat i alt`,
  sum: (sum) => `${sum} mio. kr.`,
  yearly: (sum) => `${sum} mio. kr. om året`,
  granted: (sum) => `${sum} mio. kr. bevilget`,
  offered: (sum) => `${sum} mio. kr. udbudt`,
  appointed: (count, later) =>
    `${plural(count, { one: 'klynge udpeget', other: 'klynger udpeget' })}${later !== null && later !== count ? `, senere ${later}` : ''}`,
  list: {
    complete: 'Listen over klynger er kendt.',
    partial: 'Listen over klynger er kun kendt i dele.',
    none: 'Listen over klynger er ikke oplyst.',
  },
  unknown: 'ikke oplyst',
  sources: 'Kilder',
};
