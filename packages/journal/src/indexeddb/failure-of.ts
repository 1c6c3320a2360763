import type { AppendOutcome } from '../store.ts';

type Failed = Extract<AppendOutcome, { readonly outcome: 'failed' }>;

/** What the browser's reason means for whoever wanted to append. In each case nothing was written. */
export function failureOf(reason: unknown): Failed {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : 'unknown';
  const message = `the browser’s database answered ${name}`;
  return { outcome: 'failed', why: whyOf(name), message };
}

function whyOf(name: string): Failed['why'] {
  switch (name) {
    case 'QuotaExceededError':
      return 'quota';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'ReferenceError':
      return 'forbidden';
    case 'InvalidStateError':
      return 'closed';
    default:
      return 'other';
  }
}
