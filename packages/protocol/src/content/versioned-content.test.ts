import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentDigest } from './content-digest.ts';
import { digestProblems, versionedContent } from './versioned-content.ts';

const listed = JSON.parse(readFileSync(new URL('../../content-digests.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

describe('content that a journal may name', () => {
  it('has the digest with which it was published', () => {
    expect(digestProblems(listed, versionedContent)).toEqual([]);
  });

  it('holds every definition and the demo site’s policy', () => {
    expect([...versionedContent.keys()].toSorted()).toEqual([
      'mapp1@1',
      'mapp2@1',
      'monarch-au@1',
      'mp8@1',
      'seed-000@1',
      'seed-002@1',
      'site-demo@1',
    ]);
  });

  it('is found out when one number of it changes', () => {
    const mapp1 = versionedContent.get('mapp1@1') as { readonly supplemental: { readonly window: object } };
    const window = { ...mapp1.supplemental.window, closesMinutes: 121 };
    const edited = new Map(versionedContent).set('mapp1@1', {
      ...mapp1,
      supplemental: { ...mapp1.supplemental, window },
    });
    expect(digestProblems(listed, edited)).toEqual([
      'mapp1@1 was edited: a published version is never edited, give it a new number',
    ]);
  });

  it('is found out when it is taken away, or not listed', () => {
    const fewer = new Map([...versionedContent].filter(([id]) => id !== 'seed-002@1'));
    expect(digestProblems(listed, fewer)).toEqual([
      'seed-002@1 was taken away: a published version stays readable for ever',
    ]);
    expect(digestProblems({ ...listed }, new Map(versionedContent).set('mapp1@2', {}))).toEqual([
      'mapp1@2 has no digest yet: run `pnpm digests`',
    ]);
  });

  it('does not depend on the order in which keys are written', () => {
    expect(contentDigest({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      contentDigest({ a: true, b: [1, { c: 'x', d: null }] }),
    );
    // computed with `printf '{"a":1}' | sha256sum`
    expect(contentDigest({ a: 1 })).toBe('sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });
});
