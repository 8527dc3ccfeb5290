import type { LitElement } from 'lit';
import type { ClusterAddress } from '../copy-address/cluster-address.ts';
import { LazyController, type Waiting } from './lazy-controller.ts';

/** The address of a picked cluster, to be copied from its card: fetched with the first card that has one. */
export class AddressController extends LazyController<ClusterAddress> {
  constructor(host: LitElement & Waiting) {
    super(
      host,
      async () => {
        const { ClusterAddress, copyAddressStyles } =
          await import('../copy-address/cluster-address.ts');
        return { value: new ClusterAddress(host), styles: [copyAddressStyles] };
      },
      'manual',
    );
  }
}
