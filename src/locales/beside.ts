/** Languages that stand beside the library, a file each (`<tag>.part.ts`); a test holds the list. */
export const BESIDE: readonly string[] = ['de'];
