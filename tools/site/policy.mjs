// The policy that the site is served under, by `npm start` and by the tests: nothing from elsewhere, nothing inline.
// Pictures as data are Bootstrap's, on the page that shows the widgets in it.
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
