import { fixture, html } from '@open-wc/testing';
import { groupNamed } from '../../src/store/groups.ts';
import '../../src/widgets/map/define.ts';
import { all, until } from './browser.ts';
import { mapData } from './map-data.ts';

type KlyngeMap = HTMLElementTagNameMap['klynge-map'];

/** A map of a group of its own, with what follows its first render. */
export async function drawnMap(
  group: string,
  attributes: Readonly<Record<string, string>> = {},
  width = 700,
): Promise<KlyngeMap> {
  groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-map');
  widget.group = group;
  widget.style.width = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  host.append(widget);
  await until(widget, () => all(widget, '.tools').length === 1);
  return widget;
}
