/** The activities for widgets that ask for them only in a while: a file of its own, so that the entry points that hold them stay as small as they are. */
export { activities } from './activities.ts';
