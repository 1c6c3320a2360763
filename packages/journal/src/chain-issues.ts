import type { EntryDraft } from './entry.ts';
import type { Issue } from './result.ts';
import { PROCESS_STARTED } from './words.ts';

type Earlier = { readonly type: string } | undefined;

/** What is wrong with an entry in its place: it amends nothing, or starts a process that already runs. */
export function chainIssues(
  entry: Pick<EntryDraft, 'type' | 'amends'>,
  place: { readonly seq: number; readonly earlier: (seq: number) => Earlier },
): readonly Issue[] {
  const { amends, type } = entry;
  const starts = type === PROCESS_STARTED;
  if (amends === undefined) {
    return starts && place.seq !== 1
      ? [
          {
            path: ['type'],
            code: 'entry.start-not-first',
            message: `saw ${PROCESS_STARTED} at ${place.seq}, expected it only at 1`,
          },
        ]
      : [];
  }
  const target = amends < place.seq ? place.earlier(amends) : undefined;
  if (!target) {
    const message = `saw ${amends}, expected the number of an entry before ${place.seq}`;
    return [{ path: ['amends'], code: 'entry.amends-nothing', message }];
  }
  return starts === (target.type === PROCESS_STARTED)
    ? []
    : [
        {
          path: ['type'],
          code: 'entry.start-amended',
          message: `saw ${type} amending ${target.type}: the start of a process can only be replaced by a start`,
        },
      ];
}
