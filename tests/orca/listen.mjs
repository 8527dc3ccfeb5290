/** What Orca speaks, from its log: every utterance, in order. */
import { existsSync, readFileSync } from 'node:fs';

const pause = () => new Promise((done) => setTimeout(done, 40));
/** Names of keys, which it echoes. */
const ECHO = /^(?:tab|right|left|up|down|space|enter|return|escape|(?:left )?shift|insert|h|.) ?$/i;

export function listener(file) {
  let from = 0;
  const everything = () =>
    existsSync(file)
      ? [...readFileSync(file, 'utf8').matchAll(/SPEECH OUTPUT: '(.*)'(?=\s|\{|$)/gm)].map(
          ([, words]) => words,
        )
      : [];
  /** Since it was last told to forget, without the echo of keys. */
  const said = () =>
    everything()
      .slice(from)
      .filter((words) => !ECHO.test(words));
  const forget = () => {
    from = everything().length;
  };

  /** Waits until it has said that; gives what it said. */
  async function hear(pattern, seconds = 20) {
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause()) {
      const found = said().find((words) => pattern.test(words));
      if (found) return found;
    }
    throw new Error(`it never said ${pattern}; it said ${JSON.stringify(said().slice(-12))}`);
  }
  /** Waits until it has had its say: nothing more for that long. */
  async function quiet(ms = 800) {
    for (let [count, since] = [-1, 0]; performance.now() - since < ms; await pause()) {
      const now = everything().length;
      if (now !== count) [count, since] = [now, performance.now()];
    }
  }
  return { everything, said, forget, hear, quiet };
}

/** Presses a key until what is said then fits. */
export async function pressUntil({ press, everything, quiet }, key, wanted, most = 40) {
  const heard = [];
  for (let times = 0; times < most; times++) {
    const before = everything().length;
    press(key);
    const news = () =>
      everything()
        .slice(before)
        .filter((words) => !ECHO.test(words));
    for (
      const end = performance.now() + 60_000;
      !news().length && performance.now() < end;
      await pause()
    );
    // An utterance may come in pieces.
    await quiet();
    if (process.env.ORCA_TRACE) console.log(key, before, JSON.stringify(news()));
    if (news().some((words) => wanted.test(words))) return;
    heard.push(...news());
  }
  throw new Error(`${key} never led to ${wanted}; it said ${JSON.stringify(heard.slice(-12))}`);
}
