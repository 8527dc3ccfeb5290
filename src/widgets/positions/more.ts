import type { Following } from '../../core/controllers/follow-controller.ts';
import { bringMunicipalities, bringProgrammes } from '../../store/groups.ts';

/** How the list may look. */
export const VIEWS = ['cards', 'table', 'compact'] as const;

/** What the pages with an introduction, a programme or a table ask for. */
export type More = typeof import('./positions.part.ts').more;

export const bringMore = async (): Promise<Following<More>> => {
  const { more, styles } = await import('./positions.part.ts');
  return { value: more, styles };
};

/** The parts of the dataset that the page's wishes need besides. */
export function bringFor({
  intro,
  programme,
  municipality,
}: {
  intro: boolean;
  programme: string;
  municipality: string;
}): void {
  if (intro || programme) void bringProgrammes();
  if (municipality) void bringMunicipalities();
}
