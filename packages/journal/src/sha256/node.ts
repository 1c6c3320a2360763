/// <reference types="node" />
import * as crypto from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes in lower-case hex, by Node's own implementation. */
export const sha256Hex: (text: string) => string =
  // in one step where Node has it (from 20.12 on): half the time of making, feeding and asking a hash
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'hex')
    : (text) => crypto.createHash('sha256').update(text, 'utf8').digest('hex');
