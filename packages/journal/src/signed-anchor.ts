import { canonical } from './canonical.ts';
import { anchorSchema, signedAnchorSchema, streamSchema } from './entry.schema.ts';
import { issuesOf } from './issues-of.ts';
import type { StreamAnchor } from './printed-anchor.ts';
import type { Issue, Result } from './result.ts';
import { SIGNATURE_PREFIX } from './words.ts';

/** An anchor, when it was signed, and an ECDSA signature over both in lower-case hex. */
export interface SignedAnchor extends StreamAnchor {
  readonly signedAt: number;
  readonly signature: string;
}

/**
 * Signs the head of a journal, so that a head kept elsewhere can be told from one that somebody made up.
 *
 * The key is an ECDSA key on P-256, best one that cannot be extracted. It binds whoever holds it: a key in a browser
 * doesn't bind that browser's owner, so give the signed head to somebody else. Throws on another kind of key and on
 * what is no anchor; needs WebCrypto, which browsers have on https and loopback only.
 *
 * @example
 * const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
 * await signAnchor({ stream: 'day-0142', ...headOf(journal) }, privateKey, now);
 */
export async function signAnchor(anchor: StreamAnchor, key: CryptoKey, signedAt: number): Promise<SignedAnchor> {
  const { stream, seq, hash } = anchor;
  const unsigned = { stream: streamSchema.parse(stream), ...anchorSchema.parse({ seq, hash }), signedAt };
  const signature = await crypto.subtle.sign(algorithm, key, bytesOf(unsigned));
  return { ...unsigned, signature: hexOf(new Uint8Array(signature)) };
}

/** A signed anchor from outside, taken only when the key signed just that. Takes anything and never rejects. */
export async function checkSignedAnchor(signed: unknown, key: CryptoKey): Promise<Result<SignedAnchor>> {
  const read = signedAnchorSchema.safeParse(signed);
  if (!read.success) return { ok: false, issues: issuesOf(read.error.issues) };
  const { signature, ...unsigned } = read.data;
  return (await isSigned(unsigned, signature, key))
    ? { ok: true, value: read.data }
    : refused('anchor.signature', 'saw a signature that is not of this anchor by this key');
}

const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;

async function isSigned(
  unsigned: Omit<SignedAnchor, 'signature'>,
  signature: string,
  key: CryptoKey,
): Promise<boolean> {
  try {
    const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    return await crypto.subtle.verify(algorithm, key, bytes, bytesOf(unsigned));
  } catch {
    return false;
  }
}

function bytesOf(unsigned: Omit<SignedAnchor, 'signature'>): Uint8Array<ArrayBuffer> {
  const text = canonical(unsigned);
  if (!text.ok) throw new TypeError('[journal] signAnchor() takes an anchor and a moment');
  return new TextEncoder().encode(SIGNATURE_PREFIX + text.value);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function refused(code: string, message: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path: [], code, message }] };
}
