/** The widgets first, so that their data is there; then the language and the theme of the page; then the guide. */
import 'klynge-widgets/all';
import '../demo.ts';
import './guide.ts';
