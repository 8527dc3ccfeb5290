import type { CSSResult } from 'lit';
import type { Section } from './list-section.ts';
import type { MonthKit } from './month-kit.ts';
import { monthSection, type MonthSection } from './month-section.ts';
import { monthStyles } from './month.styles.ts';
import type { Scene } from './scene.view.ts';

export type DrawMonth = (scene: Scene, section: MonthSection) => Section;

/** The month as a table, for calendars that show one. */
export const monthView = (
  kit: MonthKit,
): { readonly value: DrawMonth; readonly styles: readonly CSSResult[] } => ({
  value: (scene, section) => monthSection(kit, scene, section),
  styles: [monthStyles(kit)],
});
