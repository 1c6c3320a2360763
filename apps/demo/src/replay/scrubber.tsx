import type { Journal } from '@mdma-at/journal';
import { Button, useMdma } from '@mdma-at/ui';
import { type ReactNode, useId } from 'react';
import { describeDayEntry } from '../day/day-words.ts';
import type { Place } from './places.ts';

interface ScrubberProps {
  readonly journal: Journal;
  readonly cursor: number;
  readonly places: readonly Place[];
  readonly onMove: (seq: number) => void;
}

const kindWords: Readonly<Record<Place['kind'], string>> = {
  raised: 'outside the limits',
  dose: 'dose',
  refusal: 'refused',
  emergency: 'emergency',
  correction: 'correction',
  leaving: 'leaving',
};

/** Moves through a record entry by entry. The arrows of the keyboard do the same on the slider. */
export function Scrubber({ journal, cursor, places, onMove }: ScrubberProps): ReactNode {
  const mdma = useMdma();
  const { format } = mdma;
  const id = useId();
  const entry = journal[cursor - 1];
  const to = (seq: number) => onMove(Math.min(Math.max(seq, 1), journal.length));
  const inWords = (seq: number): string => {
    const one = journal[seq - 1];
    return one ? `${format.time(one.recordedAt)} ${plain(describeDayEntry(one, mdma).text)}` : '';
  };
  return (
    <section className="demo-scrubber" aria-label="Cursor">
      <div className="demo-row" role="group" aria-label="Move the cursor">
        <Button onPress={() => to(1)}>First entry</Button>
        <Button onPress={() => to(cursor - 1)}>Entry before</Button>
        <Button onPress={() => to(cursor + 1)}>Next entry</Button>
        <Button onPress={() => to(journal.length)}>Last entry</Button>
        <label className="demo-inline">
          Jump to
          <select value="" onChange={(event) => to(Number(event.target.value))}>
            <option value="" disabled>
              choose a moment
            </option>
            {places.map(({ seq, kind }) => (
              <option key={seq} value={seq}>
                {format.time(journal[seq - 1]?.recordedAt ?? 0)} {kindWords[kind]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="demo-scrub">
        <label htmlFor={id} className="mdma-visually-hidden">
          Entry of the record
        </label>
        <input
          id={id}
          type="range"
          min={1}
          max={journal.length}
          value={cursor}
          aria-valuetext={inWords(cursor)}
          onChange={(event) => to(Number(event.target.value))}
        />
        <p>
          <b>{entry ? format.time(entry.recordedAt) : ''}</b> entry {cursor} of {journal.length}
        </p>
      </div>
    </section>
  );
}

const plain = (text: ReactNode): string => (typeof text === 'string' ? text : '');
