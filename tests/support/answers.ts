/** An address whose answers a test decides on; see `answers-middleware.mjs`. */
export interface Answer {
  readonly address: string;
  readonly says: (answer: {
    body?: unknown;
    status?: number;
    type?: string;
    hang?: boolean;
  }) => Promise<void>;
  /** How often it was asked for, and with which cookie. */
  readonly asked: () => Promise<readonly { readonly cookie: string }[]>;
}

export async function anAnswer(first: Parameters<Answer['says']>[0]): Promise<Answer> {
  const address = `/__answers/${crypto.randomUUID()}`;
  const says: Answer['says'] = async ({ body = '', ...answer }) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    await fetch(address, { method: 'POST', body: JSON.stringify({ ...answer, body: text }) });
  };
  await says(first);
  return {
    address,
    says,
    asked: async () =>
      (await fetch(`${address}/asked`)).json() as Promise<readonly { cookie: string }[]>,
  };
}
