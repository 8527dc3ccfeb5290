/** Two engines on each state: axe, and IBM's equal-access, which also looks into shadow roots. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { KNOWN } from './known.ts';

const require = createRequire(import.meta.url);
const [axe, ace] = ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'].map((file) =>
  readFileSync(require.resolve(file), 'utf8'),
);
const seen = new Set();

const known = ({ engine, rule, place }) => {
  const one = KNOWN.find(
    (entry) => entry.engine === engine && entry.rule === rule && entry.place.test(place),
  );
  if (one) seen.add(one);
  return Boolean(one);
};
export const unseenKnown = () =>
  KNOWN.filter((one) => !seen.has(one)).map(
    ({ engine, rule, place }) => `${engine} no longer says ${rule} at ${place}`,
  );

export const engines = {
  title: 'axe and IBM’s engine find nothing',
  async run(tab, { kind }) {
    await tab.evaluate(axe);
    await tab.evaluate(`globalThis.ace ?? (() => { ${ace}; globalThis.ace = ace; })()`);
    const findings = [];
    let rules = 0;
    // Examples and whole pages differ by width only in what the states show too.
    const widths = kind ? [1200] : [1200, 320];
    for (const width of widths) {
      await tab.setViewport({ width, height: 900 });
      await tab.evaluate('eyes.rest()');
      const { found, passes } = await tab.evaluate(async () => {
        const { violations, passes } = await globalThis.axe.run(document, {
          resultTypes: ['violations'],
        });
        const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2']);
        const place = (node) =>
          node instanceof Element ? globalThis.eyes.nameOf(node) : 'document';
        return {
          passes: passes.length + new Set(results.map(({ ruleId }) => ruleId)).size,
          found: [
            ...violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => ({
                engine: 'axe',
                rule: id,
                place: target.flat().join(' '),
                says: failureSummary.split('\n').slice(1).join(' '),
              })),
            ),
            ...results
              .filter(({ value }) => value[1] !== 'PASS')
              .map(({ ruleId, reasonId, node, message, value }) => ({
                engine: 'IBM',
                rule: `${ruleId}/${reasonId}`,
                place: place(node),
                says: `${value.join(' ')}: ${message}`,
              })),
          ],
        };
      });
      rules += passes;
      findings.push(
        ...found
          .filter((one) => !known(one))
          .map(
            ({ engine, rule, place, says }) => `${width} px: ${engine} ${rule}: ${place}: ${says}`,
          ),
      );
    }
    return { findings, 'states × engines × widths': 2 * widths.length, 'rules applied': rules };
  },
};
