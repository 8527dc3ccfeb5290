import { numberPhrase } from './language.ts';

type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** `plural(1, { one: 'Cluster', other: 'Cluster' })`: the number with the form that the language has for it, by the browser's own rules. */
export function pluralOf(tag: string): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const written = (count: number): string =>
    tag === 'da' || tag === 'en'
      ? numberPhrase(count, tag)
      : (number ??= new Intl.NumberFormat(tag)).format(count);
  return (count, forms) =>
    `${written(count)} ${forms[(rules ??= new Intl.PluralRules(tag)).select(count)] ?? forms.other}`;
}
