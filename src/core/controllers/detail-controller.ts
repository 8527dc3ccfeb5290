import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Cluster, Dataset } from '../../data/types.ts';
import type { Locale } from '../../i18n/language.ts';
import { load } from '../../store/dataset.ts';
import { afterPainting } from '../element/after-painting.ts';
import { LazyController, type Waiting } from './lazy-controller.ts';
import { frameTerms } from '../locales/terms.ts';

type Draw = (dataset: Dataset, cluster: Cluster, locale: Locale) => TemplateResult;

/** What a visitor does on the way to a cluster. */
const NEAR = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * What an opened cluster shows. It is fetched when the visitor comes near, or when a cluster is
 * open. Each opening is rendered once the answer to the click is painted: that should not wait
 * for it.
 */
export class DetailController extends LazyController<Draw> {
  /** The clusters that are open now, and those of them that are shown. */
  private open = new Set<string>();
  private shown: ReadonlySet<string> = new Set();

  constructor(host: LitElement & Waiting) {
    super(
      host,
      async () => {
        const [{ clusterDetail, factsStyles, officesStyles }] = await Promise.all([
          import('../templates/cluster-detail.ts'),
          load('details'),
        ]);
        return { value: clusterDetail, styles: [officesStyles, factsStyles] };
      },
      'manual',
    );
    for (const type of NEAR) host.addEventListener(type, this.comesNear, { passive: true });
  }

  private readonly comesNear = (): void => {
    // What is passed over counts once; who reaches for it again asks again, where it could not be fetched.
    this.host.removeEventListener('pointerover', this.comesNear);
    this.retry();
  };

  override hostUpdate(): void {
    super.hostUpdate();
    this.open = new Set();
  }

  override hostUpdated(): void {
    super.hostUpdated();
    const { open, shown, host } = this;
    this.shown = new Set([...shown].filter((id) => open.has(id)));
    if (this.shown.size === open.size) return;
    host.waitFor?.(
      new Promise<void>(afterPainting).then(() => {
        this.shown = open;
        host.requestUpdate();
      }),
    );
  }

  /** `atOnce`: for paper. */
  render(
    dataset: Dataset,
    cluster: Cluster,
    locale: Locale,
    atOnce = false,
  ): TemplateResult | typeof nothing {
    if (!this.value) {
      // After a failure the next one who comes near asks again, and not each render.
      void this.load();
      return this.failed ? this.notFetched(locale) : html`<p>${frameTerms(locale).fetching}</p>`;
    }
    this.open.add(cluster.id);
    return atOnce || this.shown.has(cluster.id) ? this.value(dataset, cluster, locale) : nothing;
  }
}
