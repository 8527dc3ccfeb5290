/** The widgets first, so that their data is there; then the guide. */
import 'klynge-widgets/all';
import './guide.ts';
