/** Milliseconds after which an answer is no longer waited for, and bytes that one may have. */
const PATIENCE = 10_000;
const MOST = 5_000_000;

const asked = new Map<string, Promise<unknown>>();

/** JSON from the page's own choice of address: once for each address and page, without credentials. */
export function fetchJson(address: string): Promise<unknown> {
  const { href } = new URL(address, document.baseURI);
  let answer = asked.get(href);
  if (!answer) {
    asked.set(href, (answer = ask(href)));
    // The next who asks tries again.
    answer.catch(() => asked.delete(href));
  }
  return answer;
}

async function ask(href: string): Promise<unknown> {
  if (!/^https?:/.test(href)) throw new Error('an http or https address was expected');
  const response = await fetch(href, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  if (text.length > MOST) throw new Error(`the answer is larger than ${MOST / 1e6} MB`);
  return JSON.parse(text) as unknown;
}
