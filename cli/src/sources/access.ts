/**
 * What a source asks for besides its address: headers and values of the query, with keys from the
 * environment.
 */
import { Failure } from '../formats/candidate.ts';
import type { Source } from '../import/config.ts';

export interface Access {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export const PUBLIC: Access = { headers: {}, query: {} };

type Environment = Readonly<Record<string, string | undefined>>;

export function accessOf(
  { headers = {}, query = {} }: Pick<Source, 'headers' | 'query'>,
  env: Environment,
): Access {
  return { headers: filled(headers, env), query: filled(query, env) };
}

/**
 * `"$DET_SKER_KEY"`, `"Bearer $TOKEN"`: what stands in the environment takes the place of its name.
 */
function filled(
  values: Readonly<Record<string, string>>,
  env: Environment,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, written]) => [
      name,
      written.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, variable: string) => {
        const value = env[variable];
        if (!value) throw new Failure('no-key', variable);
        return value;
      }),
    ]),
  );
}

/** The address with the values of the query that it does not have itself. */
export function withQuery(address: string, { query }: Access): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}
