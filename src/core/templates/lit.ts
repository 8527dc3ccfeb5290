/** What the parts beside the single script need of Lit; they take the script's own copy (`Klynge.lit`), so that there is one. */
export { css, html, noChange, nothing, svg } from 'lit';
export { Directive, directive, PartType } from 'lit/directive.js';
