import type { Filter, Group } from '../../store/group.ts';
import { emit } from '../element/emit.ts';

/** Narrows down what the group shows because the visitor said so, and tells the page what the filter is now. */
export function chooseFilter(host: EventTarget, group: Group, change: Partial<Filter>): void {
  group.setFilter(change);
  emit(host, 'klynge-filter', { ...group.snapshot.filter });
}
