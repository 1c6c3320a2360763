import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex as noble } from './noble.ts';
import { sha256Hex as node } from './node.ts';

describe('SHA-256 in Node and elsewhere', () => {
  it.each([
    // FIPS 180-4 examples
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('%j has its published hash', (text, hash) => {
    expect([node(text), noble(text)]).toEqual([hash, hash]);
  });

  it('both give the same hash for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => node(text) === noble(text)));
  });
});
