import { activities } from '../../store/bundled/activities.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import { define } from '../../core/element/define.ts';
import { registerPageText } from '../../core/element/page-text.ts';
import { clustersNamed } from '../../core/controllers/named-clusters.ts';
import { entryOf } from '../../domain/clusters/clusters.ts';
import { registerDataset } from '../../store/dataset.ts';
import { KlyngeProfile } from './profile.ts';
import '../../locales/register-lazy-locales.ts';

registerDataset(clusters);
registerDataset(activities);
registerPageText('klynge-profile', async () => {
  const { staticProfile } = await import('../../static-html/profile.ts');
  return (of, host) => {
    const { cluster } = host as Element & { readonly cluster: string };
    const entry = entryOf(of.dataset, clustersNamed(host, of.dataset, cluster)?.[0] ?? null);
    return entry ? staticProfile(of, entry) : null;
  };
});
define('klynge-profile', KlyngeProfile);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-profile': KlyngeProfile;
  }
}

export { KlyngeProfile };
