import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import type { Sight } from '../../model/geo.ts';
import type { Locale } from '../../model/language.ts';
import type { Snapshot } from '../../state/group.ts';
import type { Figure } from './figure.view.ts';
import { extraTerms } from './extras.terms.ts';
import type { MapView } from './map.view.ts';
import { type Taken, tools } from './tools.ts';

export interface TakeAway {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly view: MapView;
  readonly drawn: Figure;
  readonly sight: Sight;
  readonly division: readonly Region[];
}

interface ToolsView extends TakeAway {
  /** Knows the page's address with the choice in it. */
  readonly linked: { readonly address: string } | null;
  readonly pictures: boolean;
}

/** Downloads and the link: what makes them comes when it is asked for. */
export class ToolsController implements ReactiveController {
  private readonly host: LitElement;
  private says = '';
  private link = '';

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.says = this.link = '';
  }

  render({ linked, pictures, ...rest }: ToolsView): TemplateResult {
    const terms = extraTerms[rest.locale];
    return tools({
      ...{ terms, pictures, linked: linked !== null, says: this.says, link: this.link },
      take: (what) => void this.take(what, rest, linked?.address ?? ''),
    });
  }

  private async take(what: Taken, view: TakeAway, address: string): Promise<void> {
    const terms = extraTerms[view.locale];
    this.says = this.link = '';
    try {
      if (what === 'link') {
        this.link = address;
        await navigator.clipboard.writeText(address);
        this.link = '';
        this.says = terms.copied;
      } else {
        const { takeAway } = await import('./take-away.ts');
        await takeAway(what, view);
      }
    } catch (error) {
      // Where the browser lets nobody copy, the link stands there to be copied by hand.
      if (what !== 'link') {
        this.says = terms.takeFailed;
        console.error(error);
      }
    }
    this.host.requestUpdate();
  }
}
