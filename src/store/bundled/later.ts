/** The municipalities for who asks later: a module that only that entry point imports needs no object that stands for it. */
export { municipalities } from './municipalities.ts';
