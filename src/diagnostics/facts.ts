/** What a page is like that has widgets on it, or should have. */
import type { Rgb } from '../domain/contrast.ts';

export interface WidgetFacts {
  /** `<klynge-map>`, `<div data-klynge="map">`. */
  readonly shown: string;
  /** The script has made it a widget. */
  readonly defined: boolean;
  /** Its files could not be fetched, and its tag says so. */
  readonly unfetched: boolean;
  /** More stands in it than a fallback: the rest of the page, most likely. */
  readonly holdsMore: boolean;
  /** In pixels. */
  readonly width: number;
  /** What of the page's styles hides it, as `opacity: 0`; `null`: nothing that can be seen from here. */
  readonly hiddenBy: string | null;
  /** What it is called in its form, and the names that its widget knows. */
  readonly settings: ReadonlyMap<string, string>;
  readonly known: readonly string[];
  readonly ink: Rgb | null;
  readonly surface: Rgb | null;
  readonly accent: Rgb | null;
}

/** An address of data of which nothing could be taken. */
export interface RefusedData {
  readonly address: string;
  /** As the widgets sort it: `network`, `status`, `dataset` … */
  readonly reason: string;
  /** What was expected, and where, in the developer's words. */
  readonly told: string;
}

export interface PageFacts {
  /** The addresses of script tags that look like ours. */
  readonly scripts: readonly string[];
  /** The versions that have run. */
  readonly versions: readonly string[];
  readonly widgets: readonly WidgetFacts[];
  /** Frames with our pages in them, and links to those that have stayed links. */
  readonly frames: number;
  readonly links: number;
  /** The links that still stand beside the widget that stands for them, by their addresses. */
  readonly doubled: readonly string[];
  /** What a frame around the page forbids. */
  readonly sandbox: { readonly links: boolean; readonly downloads: boolean };
  readonly refusedData: readonly RefusedData[];
  /** What the browser refused on this page that has to do with a script or a style. */
  readonly refused: readonly string[];
  /** What the widgets warned of on the console. */
  readonly warnings: readonly string[];
  /** The day that the oldest data shown was compiled; `null`: there is no data. */
  readonly compiled: string | null;
  readonly today: string;
  /** What the editor put in: `map`, and `region=1082`. */
  readonly expected: readonly string[];
}

/** How much a finding matters: something does not work, something should be looked at, or all is well. */
export type Weight = 'wrong' | 'mind' | 'good';

export interface Finding {
  readonly weight: Weight;
  readonly says: string;
  /** What to do about it. */
  readonly todo: string | null;
}
