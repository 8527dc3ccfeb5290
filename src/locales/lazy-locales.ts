/** Languages that a page loads on demand, a file each. Danish and English are in every widget. */
export const LAZY_LOCALES = ['de'] as const;
