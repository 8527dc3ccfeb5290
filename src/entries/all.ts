/** The door for pages: defines every widget, in each of its forms. A new folder in `widgets/` is found by itself. */
import { upgradeForms } from '../mount/mount.ts';
import { scriptSettings } from '../mount/script-settings.ts';

import.meta.glob('../widgets/*/define.ts', { eager: true });
// On a server there is no page to look at.
if (typeof document !== 'undefined') {
  upgradeForms(scriptSettings(import.meta.url), (tag) => {
    if (tag !== 'klynge-check') return customElements.get(tag) !== undefined;
    void import('../diagnostics/check.part.ts');
    return true;
  });
}
