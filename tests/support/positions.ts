/** A list of positions on a page of its own. */
import { fixture, html } from '@open-wc/testing';
import { all, textOf, until } from './browser.ts';
import { mapData } from './map-data.ts';
import { groupNamed } from '../../src/store/groups.ts';
import '../../src/widgets/positions/define.ts';

export type KlyngePositions = HTMLElementTagNameMap['klynge-positions'];

/** `made`: the small dataset of the tests; else the bundled one. */
export async function positions(
  group: string,
  attributes: Record<string, string>,
  made = true,
): Promise<KlyngePositions> {
  if (made) groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-positions');
  widget.group = group;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  host.append(widget);
  await until(widget, () => all(widget, '.tools').length === 1);
  return widget;
}

export const names = (widget: Element): string[] =>
  all(widget, '.name').map((name) => textOf(name).replace(/^\d+ /, ''));
