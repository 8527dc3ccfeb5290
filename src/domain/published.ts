/** Addresses of what `klynge publish` has written of a single thing, as the published dataset tells them. */

/** What stands for the id in an address. */
export const ID = '{id}';
/** Names that Windows keeps for its devices, and the one that servers show for a folder. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;
/** A name's octets have a limit in file systems; what is beside it needs room too. */
export const LONGEST_NAME = 120;

export const isTakenName = (id: string): boolean => TAKEN.test(id);

/** Whether a file may be called by the id alone. */
export const isFileName = (id: string): boolean => !isTakenName(id) && id.length <= LONGEST_NAME;

/** `null`: nothing is published, or under another name than the id. */
export const publishedPage = (pattern: string | undefined, id: string): string | null =>
  pattern && isFileName(id) ? pattern.replace(ID, id) : null;
