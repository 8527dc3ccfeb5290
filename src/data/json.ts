/** Texts shorter than this are read at once: it takes a few milliseconds. */
const SMALL = 300_000;

/**
 * `JSON.parse` for an object of long lists, as its text arrives and one item after the other: whoever calls it may rest after each, and
 * the text is never there as a whole. Throws what `JSON.parse` throws on text that is no JSON.
 */
export class JsonReader {
  /** What has arrived and has not been read. */
  private text = '';
  private splits = false;
  private readonly small: number;
  private readonly lists = new Map<string, unknown[]>();
  /** The text with its lists emptied: JSON if the whole is, but for what stands in the lists. */
  private frame = '';
  private depth = 0;
  private key = '';
  /** The list that is being read. */
  private list: unknown[] | null = null;
  /** In the text: where to go on, where the frame goes on, and where the item began. */
  private next = 0;
  private copied = 0;
  private start = 0;

  constructor(small = SMALL) {
    this.small = small;
  }

  *push(piece: string): Generator<undefined, void> {
    this.text += piece;
    this.splits ||= this.text.length >= this.small && /^\s*\{/.test(this.text);
    if (!this.splits) return;
    const marks = /["{}[\],]/g;
    marks.lastIndex = this.next;
    for (let mark = marks.exec(this.text); mark; mark = marks.exec(this.text)) {
      const end = mark[0] === '"' ? endOfString(this.text, mark.index) : marks.lastIndex;
      // The rest of the string is still to come.
      if (!end) break;
      this.next = marks.lastIndex = end;
      if (this.take(mark[0], mark.index, end)) yield;
    }
    const keep = this.list ? this.start : this.copied;
    this.text = this.text.slice(keep);
    this.next -= keep;
    this.copied -= keep;
    this.start -= keep;
  }

  /** What it was, once everything has arrived. */
  end(): unknown {
    const whole = JSON.parse(
      this.frame + this.text.slice(this.list ? this.start : this.copied),
    ) as Record<string, unknown>;
    for (const [name, items] of this.lists) if (Array.isArray(whole[name])) whole[name] = items;
    return whole;
  }

  /** One mark after the other; `true` after an item of a list. */
  private take(mark: string, at: number, end: number): boolean {
    switch (mark) {
      case '"':
        if (this.depth === 1) this.key = this.text.slice(at, end);
        return false;
      case '{':
      case '[':
        if (
          ++this.depth === 2 &&
          mark === '[' &&
          /:\s*$/.test(this.text.slice(Math.max(this.copied, at - 20), at))
        ) {
          this.lists.set(JSON.parse(this.key) as string, (this.list = []));
          this.frame += this.text.slice(this.copied, end);
          this.start = end;
        }
        return false;
      case ',':
        if (!this.list || this.depth !== 2) return false;
        this.list.push(JSON.parse(this.text.slice(this.start, at)));
        this.start = end;
        return true;
      default:
        if (--this.depth === 1 && this.list) {
          const last = this.text.slice(this.start, at);
          // Nothing between the brackets is an empty list; nothing after a comma is a mistake.
          if (this.list.length || /\S/.test(last)) this.list.push(JSON.parse(last));
          this.copied = at;
          this.list = null;
        }
        return false;
    }
  }
}

/** Where the string that begins there has ended; 0: it has not yet. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return 0;
}
