import type { LitElement } from 'lit';
import { JsonLdController } from '../../../core/controllers/json-ld-controller.ts';
import type { Dataset } from '../../../data/types.ts';
import { toOrganisations } from './organisations.view.ts';

/** Tells search engines of the cluster organisations. */
export class StructuredDataController extends JsonLdController {
  constructor(host: LitElement & { readonly jsonLd: boolean }, current: () => Dataset) {
    super(host, () => (host.jsonLd ? toOrganisations(current()) : null));
  }
}
