import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missing, publisher, withPublisher } from '../tools/publisher.mjs';

const KNOWN = {
  author: 'A Cluster',
  contact: 'security@cluster.example',
  repository: 'https://git.example/klynge.git',
  homepage: 'https://cluster.example/',
  bugs: 'https://git.example/klynge/issues',
};

it('the packages and SECURITY.md say of the publisher what publisher.json says: else run “node tools/publisher.mjs”', () => {
  for (const [file, text] of withPublisher())
    expect([file, text]).toEqual([file, readFileSync(file, 'utf8')]);
});

it('what is known of the publisher stands in the packages and in SECURITY.md, and what is not stands nowhere', () => {
  const files = withPublisher(KNOWN);
  expect(JSON.parse(files.get('cli/package.json')!)).toMatchObject({
    author: 'A Cluster',
    homepage: KNOWN.homepage,
    bugs: KNOWN.bugs,
    repository: { type: 'git', url: 'git+https://git.example/klynge.git', directory: 'cli' },
  });
  expect(files.get('SECURITY.md')).toMatch(/^Contact: security@cluster\.example$/m);
  const unknown = withPublisher({ ...KNOWN, repository: null, bugs: null });
  expect(Object.keys(JSON.parse(unknown.get('package.json')!) as object)).not.toContain('bugs');
});

it('what is missing before a release is named', () => {
  expect(missing(KNOWN)).toEqual([]);
  expect(missing({ ...KNOWN, contact: 'to be filled in', bugs: null })).toEqual([
    'contact',
    'bugs',
  ]);
  expect(publisher().author).toBeTruthy();
});
