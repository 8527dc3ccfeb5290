import type { Following } from '../../kit/follow-controller.ts';

/** What the pages with an introduction, a programme or a table ask for. */
export type More = typeof import('./positions.part.ts').more;

export const bringMore = async (): Promise<Following<More>> => {
  const { more, styles } = await import('./positions.part.ts');
  return { value: more, styles };
};
