import { native, viewOf } from './native.ts';

/**
 * The style sheets of shadow roots. A constructed sheet belongs to the document that it was made for: another one refuses it, and
 * a root that is moved there loses those that it had. So the rules of a root are kept, and its sheets made for the document that
 * it is in.
 */
export interface Rules {
  readonly cssText: string;
  /** The sheet for the document that this code runs in, where there is one already. */
  readonly styleSheet?: CSSStyleSheet | undefined;
}

const rulesOf = new WeakMap<ShadowRoot, readonly Rules[]>();
const sheetsOf = new WeakMap<Document, WeakMap<Rules, CSSStyleSheet>>();

/** Whether what stands in that document can have style sheets: one that is in no window cannot. */
export const canStyle = (document: Document): boolean => native(document, 'defaultView') !== null;

/** The sheet of these rules for a document: one for all who need it there. */
export function sheetFor(document: Document, rules: Rules): CSSStyleSheet {
  let sheets = sheetsOf.get(document);
  if (!sheets) sheetsOf.set(document, (sheets = new WeakMap()));
  let sheet = sheets.get(rules);
  if (!sheet) {
    const view = viewOf(document);
    sheet = (view === window && rules.styleSheet) || new view.CSSStyleSheet();
    if (sheet !== rules.styleSheet) sheet.replaceSync(rules.cssText);
    sheets.set(rules, sheet);
  }
  return sheet;
}

/** Gives a root more rules, in the place of those that are named. */
export function addRules(root: ShadowRoot, more: readonly Rules[], gone?: Rules): void {
  rulesOf.set(root, [...(rulesOf.get(root) ?? []).filter((one) => one !== gone), ...more]);
  const { ownerDocument } = root;
  if (!canStyle(ownerDocument)) return;
  const old = gone && sheetFor(ownerDocument, gone);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets.filter((sheet) => sheet !== old),
    ...more.map((rules) => sheetFor(ownerDocument, rules)),
  ];
}

/** The root is in another document now. */
export function followDocument(root: ShadowRoot): void {
  const { ownerDocument } = root;
  root.adoptedStyleSheets = canStyle(ownerDocument)
    ? (rulesOf.get(root) ?? []).map((rules) => sheetFor(ownerDocument, rules))
    : [];
}
