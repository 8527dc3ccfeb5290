import { takePageData } from './page-data.ts';

/** The door for pages: defines every widget. A new folder in `widgets/` is found by itself. */
import.meta.glob('./widgets/*/define.ts', { eager: true });
takePageData(import.meta.url);
