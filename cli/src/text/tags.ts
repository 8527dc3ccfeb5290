/** Tags of HTML in what is to be plain text. */
const NAMES =
  'script|style|iframe|object|embed|svg|math|template|form|input|button|link|meta|base|img|video|audio|' +
  'br|hr|div|span|h[1-6]|ul|ol|li|table|tr|td|th|strong|em|font|center|blockquote|pre|code';
/** A tag, whole or broken. Of those with one letter only what is no sum: `a <b and c` is text. */
export const TAG = new RegExp(
  `</?(?:${NAMES})(?=[\\s/>]|$)[^<>]{0,40}>?|</?[abipsu]>|<[abipsu]\\s[^<>]{0,40}=`,
  'i',
);

/** The text without them. What is left of a tag that stood in another is one no more either. */
export function withoutTags(text: string): string {
  let left = text;
  while (TAG.test(left)) left = left.replace(TAG, ' ').replace(/ {2,}/g, ' ');
  return left;
}
