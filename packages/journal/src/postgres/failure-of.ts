import type { AppendOutcome } from '../store.ts';

/** What the server or the way to it did to an append: another writer came first, or this is its outcome. */
export function failureOf(reason: unknown): 'raced' | Extract<AppendOutcome, { outcome: 'failed' | 'unknown' }> {
  const code = codeOf(reason);
  // Without the server's own word, or when it went away, the entries may be there or not.
  if (code === undefined || /^(08|57P0|58|F0|XX)/.test(code) || code === '40003') {
    return { outcome: 'unknown', message: `the answer of the server was lost (${code ?? nameOf(reason)})` };
  }
  // unique_violation, serialization_failure, deadlock_detected: nothing was written
  if (code === '23505' || code === '40001' || code === '40P01') return 'raced';
  return { outcome: 'failed', why: whyOf(code), message: `the server answered ${code}` };
}

function whyOf(code: string): 'quota' | 'forbidden' | 'other' {
  if (code === '53100') return 'quota';
  return code === '42501' || code === '25006' || code.startsWith('28') ? 'forbidden' : 'other';
}

/** The server's five-character code. Codes of sockets are words. */
function codeOf(reason: unknown): string | undefined {
  const code: unknown = typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE' ? code : undefined;
}

function nameOf(reason: unknown): string {
  if (typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string') {
    return reason.code;
  }
  return 'connection ended';
}
