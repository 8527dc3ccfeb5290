import { Group } from './group.ts';
import { groups, registered } from './registered.ts';

/** The group of that name; `''` is the page's own, which every widget without a `group` attribute belongs to. */
export function groupNamed(name = ''): Group {
  let group = groups.get(name);
  if (!group) groups.set(name, (group = new Group(registered.bundled)));
  return group;
}
