import { sharedByCopies } from './registry.ts';

const source = sharedByCopies('page-source', () => ({ address: '' }));

/** The address that the script's own tag names for the whole page; `''` where it names none. */
export const pageSource = (): string => source.address;

export function setPageSource(address: string): void {
  source.address = address;
}
