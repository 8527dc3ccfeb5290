import type { IReadonlyTheme } from '@microsoft/sp-component-base';

/**
 * The page's or the section's theme as the widgets' custom properties. An accent of the author's own stands before the
 * theme's; what could not be read on the surface the widget mends itself.
 */
export function applyTheme(
  style: CSSStyleDeclaration,
  theme: IReadonlyTheme | undefined,
  accent = '',
): void {
  const { semanticColors, palette, isInverted } = theme ?? {};
  const values = {
    '--klynge-accent':
      accent || semanticColors?.primaryButtonBackground || palette?.themePrimary || '',
    '--klynge-surface': semanticColors?.bodyBackground ?? '',
    color: semanticColors?.bodyText ?? '',
    'color-scheme': isInverted ? 'dark' : 'light',
  };
  for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
}
