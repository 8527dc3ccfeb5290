/** Every entry point that renders imports this, so that it can load a page's language. */
import { registerLazyLocale } from '../i18n/lazy-locales.ts';
import type { LAZY_LOCALES } from './lazy-locales.ts';

const LOADERS: Readonly<Record<(typeof LAZY_LOCALES)[number], () => Promise<unknown>>> = {
  de: () => import('./de.ts'),
};

for (const [tag, load] of Object.entries(LOADERS)) registerLazyLocale(tag, load);
