import type { LitElement } from 'lit';
import { load } from '../../store/dataset.ts';
import type { Tier } from '../../store/tiers.ts';
import { LazyController, type Waiting } from './lazy-controller.ts';

/** Data that its host needs only where the page asks for it. */
export class TierController extends LazyController<true> {
  constructor(host: LitElement & Waiting, tier: Tier) {
    super(
      host,
      async () => {
        await load(tier);
        return { value: true };
      },
      'manual',
    );
  }
}
