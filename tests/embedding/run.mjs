// Every form of a widget on hostile ground, in three browsers. What the letter to IT claims is proven here.
import { readFileSync } from 'node:fs';
import { PROBE, runChecks } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';
import { addressChecks, addressPages, addressPolicies } from './addresses.mjs';
import { copyChecks, copyPages, copyPolicies } from './copies.mjs';
import { contentChecks, contentPages } from './content.mjs';
import { documentChecks, documentPages, documentPolicies } from './documents.mjs';
import { formChecks, formPages } from './forms.mjs';
import { frameChecks, framePages, framePolicies } from './frames.mjs';
import { globalChecks, globalPages, globalPolicies } from './globals.mjs';
import { hostileChecks, hostilePages } from './hostile.mjs';
import { optimiserChecks, optimiserPages, optimiserPolicies } from './optimisers.mjs';
import { POLICY } from './page.mjs';
import { pageTextChecks, pageTextPages } from './page-text.mjs';
import { pieceChecks, piecePages, piecePolicies } from './pieces.mjs';
import { policies, policyChecks, policyPages } from './policy.mjs';
import { sandboxChecks, sandboxPages, sandboxPolicies } from './sandbox.mjs';
import { selfTestChecks, selfTestPages, selfTestPolicies } from './self-test.mjs';
import { silenceChecks, silencePages } from './silence.mjs';

const only = process.argv[2];
const checks = {
  ...formChecks,
  ...policyChecks,
  ...silenceChecks,
  ...hostileChecks,
  ...globalChecks,
  ...frameChecks,
  ...selfTestChecks,
  ...documentChecks,
  ...addressChecks,
  ...copyChecks,
  ...pieceChecks,
  ...contentChecks,
  ...pageTextChecks,
  ...sandboxChecks,
  ...optimiserChecks,
};
/** Where a page has a policy of its own, or none: a test writes with innerHTML, as editors do. */
const policyOf = {
  ...policies,
  ...framePolicies,
  ...selfTestPolicies,
  ...globalPolicies,
  ...documentPolicies,
  ...addressPolicies,
  ...copyPolicies,
  ...piecePolicies,
  ...sandboxPolicies,
  ...optimiserPolicies,
  '/late': '',
  '/asks.html': '',
};
/** Another origin with the same files. */
const other = await serve({
  folder: 'dist',
  pages: { ...framePages(''), ...sandboxPages('') },
});
const server = await serve({
  folder: 'dist',
  pages: {
    ...{
      '/probe.js': PROBE,
      ...formPages,
      ...pageTextPages,
      ...policyPages,
      ...silencePages,
      ...hostilePages,
      ...globalPages,
      ...framePages(other.origin),
      ...selfTestPages,
      ...documentPages,
      ...addressPages,
      ...copyPages,
      ...piecePages,
      ...contentPages,
      ...optimiserPages,
      ...sandboxPages(other.origin),
    },
    '/copy/klynge.js': readFileSync('dist/klynge.js', 'utf8'),
  },
  headers: (path) =>
    path.startsWith('/embed/') ? {} : { 'content-security-policy': policyOf[path] ?? POLICY },
});
await runChecks(
  server,
  only
    ? Object.fromEntries(Object.entries(checks).filter(([title]) => RegExp(only).test(title)))
    : checks,
);
await other.close();
