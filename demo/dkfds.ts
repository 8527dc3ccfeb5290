import '../node_modules/dkfds/dist/css/dkfds.min.css';
import '../src/themes/dkfds.css';
import './near.ts';
