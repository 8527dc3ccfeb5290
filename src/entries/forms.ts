/** What the page's script fetches where a form of a widget stands that is no tag, and what it calls for the page's own code. */
import { upgradeForms } from '../mount/mount.ts';
import { registered } from '../registry/registry.ts';
import type { PageScript } from './klynge.ts';

const script = registered('script') as PageScript | undefined;
if (script) {
  const { address, settings, load } = script;
  upgradeForms(
    {
      address,
      hosts: settings['klyngeHosts'] ?? '',
      links: settings['klyngeLinks'] ?? '',
      except: settings['klyngeExcept'] ?? '',
    },
    { has: load, loadCheck: () => import('../diagnostics/check.ts') },
  );
}

export const api = (): Promise<typeof import('./api.ts')> => import('./api.ts');
