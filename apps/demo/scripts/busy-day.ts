import { applyCommand, exportJournal, type Journal } from '@mdma-at/journal';
import { dosingDay, type DosingDayState } from '@mdma-at/protocol';
import { lead } from '../src/people.ts';
import { preparedMorning } from '../src/prepared/prepared-people.ts';
import { zoneNow } from '../src/zone.ts';

/** A journal as a file that the demo takes in. */
interface JournalFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const noteEveryMs = 20_000;

/** The journals of a made-up participant on the morning of a dosing day on which so many entries were written already. */
export function busyDay(participant: string, entries: number, now: number): readonly JournalFile[] {
  const tz = zoneNow();
  return preparedMorning(participant, now).map((journal) => {
    const stream = journal[0]?.stream ?? '';
    const whole = stream.startsWith('day:') ? withNotes(journal, entries, tz) : journal;
    return {
      name: `${stream}.journal.jsonl`,
      mimeType: 'application/jsonl',
      buffer: Buffer.from(exportJournal(whole)),
    };
  });
}

function withNotes(begun: Journal, entries: number, tz: ReturnType<typeof zoneNow>): Journal {
  let journal = begun;
  let folded: DosingDayState | undefined;
  const startsAt = begun[0]?.recordedAt ?? 0;
  for (let index = journal.length; index < entries; index += 1) {
    const command = {
      id: `note-${index}`,
      by: lead,
      type: 'record-note',
      text: `Note ${index}: eyes closed.`,
    } as const;
    const outcome = applyCommand(journal, dosingDay, command, startsAt + index * noteEveryMs, {
      tz,
      pins: { simulated: true },
      ...(folded && { folded }),
    });
    if (outcome.verdict !== 'accepted') throw new Error(`note ${index} was not accepted`);
    ({ journal, state: folded } = outcome);
  }
  return journal;
}
