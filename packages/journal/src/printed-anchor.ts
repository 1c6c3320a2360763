import { sha256Hex } from '#sha256';
import type { Anchor } from './entry.ts';
import { anchorSchema, streamSchema } from './entry.schema.ts';
import { issuesOf } from './issues-of.ts';
import type { Issue, Result } from './result.ts';
import { ANCHOR_PREFIX } from './words.ts';

/** An anchor and the stream it is of: what is printed, and kept on paper or on somebody else's device. */
export interface StreamAnchor extends Anchor {
  readonly stream: string;
}

/**
 * An anchor as five short lines, to be printed, put into a QR code or typed in again; `parseAnchor` reads it.
 *
 * The check at its end shows a slip in typing. It proves nothing against somebody who makes an anchor up: that is for
 * the paper's signature, and for who keeps it.
 *
 * @example printAnchor({ stream: 'day-0142', ...headOf(journal) })
 */
export function printAnchor(anchor: StreamAnchor): string {
  const groups = anchor.hash.match(/.{1,8}/g) ?? [];
  return [
    `journal ${anchor.stream}`,
    `entry ${anchor.seq}`,
    groups.slice(0, 4).join(' '),
    groups.slice(4).join(' '),
    `check ${checkOf(anchor)}`,
  ].join('\n');
}

/** A printed anchor as it was typed in or scanned: capitals, spaces and line ends may differ. Never throws. */
export function parseAnchor(text: unknown): Result<StreamAnchor> {
  if (typeof text !== 'string' || text.length > 2000) return refused('anchor.not-text', 'expected a printed anchor');
  const parts =
    /^\s*journal[ \t]+(\S.*?)\s*[\r\n]\s*entry\s+(\d{1,15})\s+([0-9a-f\s]+?)\s*check\s+([0-9a-f]{8})\s*$/i.exec(text);
  const [, stream = '', seq = '', hash = '', check = ''] = parts ?? [];
  if (!parts) return refused('anchor.not-read', 'expected lines that begin with journal, entry and check');
  const named = streamSchema.safeParse(stream);
  if (!named.success) return { ok: false, issues: issuesOf(named.error.issues, ['stream']) };
  const anchor = anchorSchema.safeParse({ seq: Number(seq), hash: hash.replaceAll(/\s/g, '').toLowerCase() });
  if (!anchor.success) return { ok: false, issues: issuesOf(anchor.error.issues) };
  const value: StreamAnchor = { stream: named.data, ...anchor.data };
  return checkOf(value) === check.toLowerCase()
    ? { ok: true, value }
    : refused(
        'anchor.check',
        `saw the check ${check.toLowerCase()}, which is not that of this anchor: a slip in typing`,
      );
}

function checkOf({ stream, seq, hash }: StreamAnchor): string {
  return sha256Hex(`${ANCHOR_PREFIX}${stream}\n${seq}\n${hash}`).slice(0, 8);
}

function refused(code: string, message: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path: [], code, message }] };
}
