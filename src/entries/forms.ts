/** The forms of widgets that are no tags, for the page's script: it is fetched where one of them stands. */
import { upgradeForms } from '../mount/mount.ts';
import { registered } from '../registry/registry.ts';
import type { PageScript } from './klynge.ts';

const script = registered('script') as PageScript | undefined;
if (script) {
  const { address, settings } = script;
  upgradeForms(
    {
      address,
      hosts: settings['hosts'] ?? '',
      links: settings['klyngeLinks'] ?? '',
      except: settings['klyngeExcept'] ?? '',
    },
    (tag) => script.load(tag),
  );
}
