import { sha256Hex } from '#sha256';
import { CHAIN_PREFIX } from './words.ts';

/** The hash of an entry: SHA-256 over a fixed prefix and the canonical text of everything in it but the hash. */
export function hashEntryText(canonicalWithoutHash: string): string {
  return sha256Hex(CHAIN_PREFIX + canonicalWithoutHash);
}
