import type { LitElement } from 'lit';
import { chooseFilter } from '../../../core/controllers/choose-filter.ts';
import { emit } from '../../../core/element/emit.ts';
import type { Group } from '../../../store/group.ts';
import type { NearPlace } from '../place/near-place.ts';
import { type CalendarAttributes, type Changeable, fieldsOf, PROPERTIES } from '../attributes.ts';

/** What the visitor can see as a field; what the page asked for and does not show stays. */
const visible = (host: CalendarAttributes): readonly Changeable[] => [
  ...new Set(fieldsOf(host).flatMap((field) => PROPERTIES[field] ?? [])),
];

/** Chooses a cluster for the group, or all (`''`), and tells the page. */
export function chooseCluster(host: Element, group: Group, value: string): void {
  const id = value || null;
  group.select(id);
  emit(host, 'klynge-select', { id });
}

/** Empties what the visitor chose; `null`: there is nothing to empty. */
export function clearer(
  host: CalendarAttributes & LitElement,
  group: Group,
  place: Pick<NearPlace, 'asked' | 'ask'>,
  after: () => void,
): (() => void) | null {
  const { selected, filter } = group.snapshot;
  const names = visible(host);
  const chosen = selected ?? filter.region ?? filter.town;
  if (!chosen && !place.asked && !names.some((name) => host[name])) return null;
  return () => {
    for (const name of names) host[name] = '';
    if (place.asked) place.ask('');
    if (selected) chooseCluster(host, group, '');
    if (filter.region ?? filter.town) chooseFilter(host, group, { region: null, town: null });
    void host.updateComplete.then(after);
  };
}
