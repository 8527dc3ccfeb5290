import { expect, it, vi } from 'vitest';
import { loadLocale, registerLazyLocale } from './lazy-locales.ts';

it('a lazy locale is loaded once, for every tag of its language, and only where a page asks', async () => {
  const load = vi.fn(() => Promise.resolve());
  registerLazyLocale('xx', load);
  expect(load).not.toHaveBeenCalled();
  await Promise.all([loadLocale('xx'), loadLocale('XX-AT'), loadLocale('xx-CH')]);
  expect(load).toHaveBeenCalledOnce();
  expect(loadLocale('da')).toBeUndefined();
});

it('a locale that cannot be loaded is warned of, and keeps nobody waiting', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  registerLazyLocale('yy', () => Promise.reject(new Error('gone')));
  await loadLocale('yy');
  expect(warn).toHaveBeenCalledWith('The language yy could not be loaded.', expect.any(Error));
  warn.mockRestore();
});
