import { isElement } from '../../dom/native.ts';

/** So many changes are kept to be undone; then the widget renders anew at once. */
const MOST = 10_000;

/** Whether it is an extension's style sheet or icon, which does no harm and would only be put there again. */
const isSilent = (node: Node): boolean =>
  isElement(node) && (node.localName === 'style' || !node.textContent.trim());

/** Those of the changed nodes that were not there before: the first that is told of them is that they came. */
function newcomers(records: readonly MutationRecord[]): ReadonlySet<Node> {
  const came = new Set<Node>();
  const known = new Set<Node>();
  for (const { addedNodes, removedNodes } of records) {
    for (const node of removedNodes) if (!came.has(node)) known.add(node);
    for (const node of addedNodes) if (!known.has(node)) came.add(node);
  }
  return came;
}

function undo(
  {
    type,
    target,
    addedNodes,
    removedNodes,
    previousSibling,
    nextSibling,
    oldValue,
  }: MutationRecord,
  came: ReadonlySet<Node>,
): void {
  if (type === 'characterData') {
    target.nodeValue = oldValue;
    return;
  }
  for (const node of addedNodes)
    if (node.parentNode === target && !(came.has(node) && isSilent(node))) target.removeChild(node);
  const beside = previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
  const next = nextSibling?.parentNode === target ? nextSibling : beside;
  for (const node of removedNodes)
    if (!came.has(node) && !node.contains(target)) target.insertBefore(node, next);
}

/**
 * A browser's translation replaces the texts of a widget, or whole elements, by its own. Lit would
 * go on writing into those that are no longer on the page: rows would say what they said before.
 * So what others have changed is undone before each render; the translation sees the new texts and
 * translates them.
 */
export class ForeignChanges {
  private readonly root: Node;
  private readonly observer: MutationObserver;
  private records: MutationRecord[] = [];

  /** `tooMany` renders the widget anew. */
  constructor(root: Node, tooMany: () => void) {
    this.root = root;
    this.observer = new MutationObserver((records) => {
      // One by one: a function takes only so many arguments.
      for (const record of records) this.records.push(record);
      if (this.records.length > MOST) tooMany();
    });
  }

  /** After a render: what changes from now on is not the widget's own doing. */
  watch(): void {
    this.observer.observe(this.root, {
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      subtree: true,
    });
  }

  /** Before a render. */
  undo(): void {
    const records = [...this.records, ...this.observer.takeRecords()];
    this.observer.disconnect();
    this.records = [];
    const came = newcomers(records);
    for (const record of records.reverse()) undo(record, came);
  }
}
