/** The entry for pages that want everything at once: defines every widget, in each of its forms. A new folder in `widgets/` is found by itself. */
import { upgradeForms } from '../mount/mount.ts';
import { scriptSettings } from '../mount/script-settings.ts';

import.meta.glob('../widgets/*/define.ts', { eager: true });
// On a server there is no page to look at.
if (typeof document !== 'undefined') {
  // For pages it is built as a chunk, which the module of its name leads to.
  const own = import.meta.url.replace(/chunks\/all-[^/]*$/, 'all.js');
  upgradeForms(scriptSettings(own), {
    has: (tag) => customElements.get(tag) !== undefined,
    loadCheck: () => import('../diagnostics/check.ts'),
  });
}
