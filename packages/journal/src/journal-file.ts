import { sha256Hex } from '#sha256';
import type { Anchor, JsonObject } from './entry.ts';
import type { FILE_FORMAT } from './words.ts';
import { FILE_PREFIX } from './words.ts';

/** The first line of a journal file: what follows, and a hash of this line itself. */
export interface FileHeader {
  readonly format: typeof FILE_FORMAT;
  readonly v: 1;
  /** Absent when there are no entries. */
  readonly stream?: string;
  readonly entries: number;
  readonly head: Anchor;
  /** What whoever exported it wanted to say: when, from where. */
  readonly notes?: JsonObject;
  readonly hash: string;
}

/** The hash of a header: over everything in it but the hash. */
export function hashHeaderText(canonicalWithoutHash: string): string {
  return sha256Hex(FILE_PREFIX + canonicalWithoutHash);
}
