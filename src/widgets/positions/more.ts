import type { Loaded } from '../../core/controllers/lazy-controller.ts';
import { load } from '../../store/dataset.ts';

/** How the list may look. */
export const VIEWS = ['cards', 'table', 'compact'] as const;

/** What the pages with an introduction, a programme or a table ask for. */
export type More = typeof import('./positions.part.ts').more;

export const loadMore = async (): Promise<Loaded<More>> => {
  const { more, styles } = await import('./positions.part.ts');
  return { value: more, styles };
};

/** The parts of the dataset that the page's wishes need besides. */
export function loadTiersFor({
  intro,
  programme,
  municipality,
}: {
  intro: boolean;
  programme: string;
  municipality: string;
}): void {
  if (intro || programme) void load('programmes');
  if (municipality) void load('municipalities');
}
