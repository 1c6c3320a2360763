import { createVerify } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import { headOf } from './head-of.ts';
import type { SignedAnchor } from './signed-anchor.ts';
import { checkSignedAnchor, signAnchor } from './signed-anchor.ts';
import { tenEntries } from './tally.fixtures.ts';
import { verifyJournal } from './verify-journal.ts';

const journal = tenEntries((entries, draft) => appendEntry(entries, draft, { stream: 'day 0142' }));
const anchor = { stream: 'day 0142', ...headOf(journal) };

const newKeys = async (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

let keys: CryptoKeyPair;
let signed: SignedAnchor;
beforeAll(async () => {
  keys = await newKeys();
  signed = await signAnchor(anchor, keys.privateKey, 12_000);
});

describe('a signed anchor', () => {
  it('is taken by whoever has the public key, and shows a cut tail', async () => {
    const read = await checkSignedAnchor(JSON.parse(JSON.stringify(signed)), keys.publicKey);
    expect(read).toEqual({ ok: true, value: { ...anchor, signedAt: 12_000, signature: signed.signature } });
    const kept = { seq: signed.seq, hash: signed.hash };
    expect(verifyJournal(journal, { anchor: kept }).ok).toBe(true);
    expect(verifyJournal(journal.slice(0, 9), { anchor: kept })).toMatchObject({ first: { code: 'anchor.missing' } });
  });

  it('is signed with a key that cannot leave the device', () => {
    expect(keys.privateKey.extractable).toBe(false);
  });

  it('can be checked without this package: a prefix, the canonical JSON, ECDSA with SHA-256', async () => {
    const der = await crypto.subtle.exportKey('spki', keys.publicKey);
    const { stream, seq, hash, signedAt, signature } = signed;
    const text = `mdma-at/anchor-signature/1\n{"hash":"${hash}","seq":${seq},"signedAt":${signedAt},"stream":"${stream}"}`;
    const pem = `-----BEGIN PUBLIC KEY-----\n${Buffer.from(der).toString('base64')}\n-----END PUBLIC KEY-----`;
    const verify = createVerify('SHA256').update(text);
    expect(verify.verify({ key: pem, dsaEncoding: 'ieee-p1363' }, signature, 'hex')).toBe(true);
  });

  it.each<readonly [string, (one: SignedAnchor) => unknown, string]>([
    ['another number', (one) => ({ ...one, seq: 9 }), 'anchor.signature'],
    ['another hash', (one) => ({ ...one, hash: '0'.repeat(64) }), 'anchor.signature'],
    ['another stream', (one) => ({ ...one, stream: 'day 0143' }), 'anchor.signature'],
    ['another moment', (one) => ({ ...one, signedAt: 12_001 }), 'anchor.signature'],
    [
      'another signature',
      (one) => ({ ...one, signature: one.signature.replace(/^./, (a) => (a === '0' ? '1' : '0')) }),
      'anchor.signature',
    ],
    ['a signature cut short', (one) => ({ ...one, signature: one.signature.slice(0, -2) }), 'entry.invalid_format'],
    ['a signature in capitals', (one) => ({ ...one, signature: 'A'.repeat(128) }), 'entry.invalid_format'],
    ['no signature', ({ signature: _signature, ...rest }) => rest, 'entry.invalid_type'],
    ['a member that none has', (one) => ({ ...one, note: 'trust me' }), 'entry.unrecognized_keys'],
    ['nothing', () => undefined, 'entry.invalid_type'],
    ['a list', () => [], 'entry.invalid_type'],
  ])('with %s it is refused', async (_, edit, code) => {
    expect(await checkSignedAnchor(edit(signed), keys.publicKey)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('is refused by another key, and by a key that may not verify', async () => {
    const { publicKey } = await newKeys();
    expect((await checkSignedAnchor(signed, publicKey)).ok).toBe(false);
    expect((await checkSignedAnchor(signed, keys.privateKey)).ok).toBe(false);
  });

  it('of what is no anchor is never made', async () => {
    await expect(signAnchor({ ...anchor, hash: 'none' }, keys.privateKey, 1)).rejects.toThrow('hexadecimal');
    await expect(signAnchor({ ...anchor, stream: '' }, keys.privateKey, 1)).rejects.toThrow('too_small');
    await expect(signAnchor(anchor, keys.privateKey, Number.NaN)).rejects.toThrow('an anchor and a moment');
    await expect(signAnchor(anchor, keys.publicKey, 1)).rejects.toThrow('key');
  });
});
