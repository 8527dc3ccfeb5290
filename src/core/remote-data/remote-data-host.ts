import type { LitElement } from 'lit';

/** A widget that may name data of its own. */
export interface RemoteDataHost extends LitElement {
  readonly src: string;
  readonly staleAfter: string;
}
