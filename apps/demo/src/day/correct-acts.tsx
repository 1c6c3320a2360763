import type { JournalEntry, JsonObject } from '@mdma-at/journal';
import { readJournal } from '@mdma-at/journal';
import { Button, useMdma } from '@mdma-at/ui';
import { parseMeasured, type Reading, type VitalSign } from '@mdma-at/vitals';
import { memo, type ReactNode, useId, useState } from 'react';
import { describeDayEntry } from './day-words.ts';
import { roundOfSigns } from './judge-entry.ts';
import type { RunningDay } from './use-dosing-day.ts';

const correctable: ReadonlySet<string> = new Set([
  'vitals.recorded',
  'note.recorded',
  'distress.recorded',
  'emergency.declared',
]);

const labels: { readonly [sign in VitalSign]?: string } = {
  systolic: 'Systolic now reads, mmHg',
  diastolic: 'Diastolic now reads, mmHg',
  heartRate: 'Heart rate now reads, /min',
  temperature: 'Temperature now reads, °C',
  spo2: 'Oxygen saturation now reads, %',
};

type CorrectActsProps = Pick<RunningDay, 'journal' | 'correct'>;

/** Corrects what was recorded: what stood there stays, struck through, beside who corrected it and why. */
export const CorrectActs = memo(function CorrectActs({ journal, correct }: CorrectActsProps) {
  const mdma = useMdma();
  const [seq, setSeq] = useState<number>();
  const id = useId();
  const entries = readJournal(journal, { reading: 'as-known' })
    .filter(({ original, withdrawn }) => correctable.has(original.type) && !withdrawn)
    .map(({ read }) => read)
    .toReversed();
  const chosen = entries.find((entry) => entry.seq === seq);
  if (entries.length === 0) return null;
  return (
    <details className="demo-more">
      <summary>Correct an entry</summary>
      <label className="demo-inline" htmlFor={id}>
        Entry
        <select id={id} value={seq ?? ''} onChange={(event) => setSeq(Number(event.target.value))}>
          <option value="" disabled>
            choose one
          </option>
          {entries.map((entry) => {
            const { text } = describeDayEntry(entry, mdma);
            return (
              <option key={entry.seq} value={entry.seq}>
                {mdma.format.time(entry.occurredAt)} {typeof text === 'string' ? text : entry.type}
              </option>
            );
          })}
        </select>
      </label>
      {chosen ? <Correction key={chosen.seq} entry={chosen} record={correct} onDone={() => setSeq(undefined)} /> : null}
    </details>
  );
});

interface CorrectionProps {
  readonly entry: JournalEntry;
  readonly record: RunningDay['correct'];
  readonly onDone: () => void;
}

function Correction({ entry, record, onDone }: CorrectionProps): ReactNode {
  const ids = useId();
  const reading = entry.type === 'vitals.recorded' ? (entry.payload['reading'] as unknown as Reading) : undefined;
  const fields: readonly { readonly name: string; readonly label: string; readonly was: string }[] = reading
    ? roundOfSigns.flatMap(({ sign }) => {
        const was = reading.signs[sign]?.text;
        return was === undefined ? [] : [{ name: sign, label: labels[sign] ?? sign, was }];
      })
    : typeof entry.payload['text'] === 'string'
      ? [{ name: 'text', label: 'The note now reads', was: entry.payload['text'] }]
      : [];
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();

  const send = async (replacement: { readonly payload: JsonObject } | 'withdrawn'): Promise<void> => {
    if (reason.trim() === '') return setProblem('Say why first: a correction has a reason.');
    if (await record({ seq: entry.seq, replacement, reason: reason.trim() })) onDone();
  };
  const correct = (): void => {
    const changed = fields.filter(({ name, was }) => (texts[name] ?? was).trim() !== was);
    if (changed.length === 0) return setProblem('Nothing differs from what stands there.');
    if (!reading) return void send({ payload: { ...entry.payload, text: (texts['text'] ?? '').trim() } });
    let { signs } = reading;
    for (const { sign, unit } of roundOfSigns.filter((one) => changed.some(({ name }) => name === one.sign))) {
      const check = parseMeasured(sign, texts[sign] ?? '', unit);
      if (check.outcome === 'refused') return setProblem(check.issues.map(({ message }) => message).join('; '));
      signs = { ...signs, [sign]: check.measured };
    }
    void send({ payload: { ...entry.payload, reading: { ...reading, signs } as unknown as JsonObject } });
  };

  return (
    <form
      className="demo-fork"
      aria-label="Correction"
      onSubmit={(event) => {
        event.preventDefault();
        correct();
      }}
    >
      {fields.map(({ name, label, was }) => (
        <label key={name} className="demo-inline">
          {label}
          <input value={texts[name] ?? was} onChange={(event) => setTexts({ ...texts, [name]: event.target.value })} />
        </label>
      ))}
      <label className="demo-inline" htmlFor={`${ids}reason`}>
        Reason
        <input id={`${ids}reason`} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      {problem ? <p role="alert">{problem}</p> : null}
      <div className="demo-row">
        {fields.length > 0 ? (
          <Button type="submit" tone="primary">
            Record the correction
          </Button>
        ) : null}
        <Button onPress={() => void send('withdrawn')}>Take the entry back</Button>
      </div>
    </form>
  );
}
