import type { NoticeTerms } from './terms.ts';

export const en: NoticeTerms = {
  loading: (about) => (about === 'clusters' ? 'Loading clusters …' : 'Loading activities …'),
  failed: (reason, figure) => {
    const why: Record<typeof reason, string> = {
      address: 'The address is not valid',
      network: 'There is no connection, or the page may not fetch from there',
      timeout: `The server did not answer within ${figure} seconds`,
      status: `The server answered ${figure}`,
      size: `The file is larger than ${figure} MB`,
      json: 'The answer is not data',
      dataset: 'The file is not a cluster dataset',
    };
    return [
      'New information could not be loaded.',
      `${why[reason]}. The earlier information is shown.`,
    ];
  },
  old: ({ days, newest }) =>
    newest === 'data'
      ? [`This information is ${days} days old.`, 'It may have changed.']
      : [`The newest activity was ${days} days ago.`, 'New ones may be missing.'],
};
