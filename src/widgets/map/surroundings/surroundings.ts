/** What stands around the map, which comes with its first render: one file for all of it. */
export { Foot, footStyles } from '../foot/foot.ts';
export { legend } from '../legend/legend.ts';
export { legendStyles } from '../legend/legend.styles.ts';
export { listPanel, listPanelStyles } from '../list-panel/list-panel.ts';
export { Letters } from '../markers/letters.ts';
