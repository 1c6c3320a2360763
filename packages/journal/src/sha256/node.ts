/// <reference types="node" />
import { createHash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes in lower-case hex, by Node's own implementation. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
