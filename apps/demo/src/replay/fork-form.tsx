import type { JournalEntry } from '@mdma-at/journal';
import { Button } from '@mdma-at/ui';
import { parseMeasured, type Reading, type VitalSign } from '@mdma-at/vitals';
import { type ReactNode, useId, useState } from 'react';
import { roundOfSigns } from '../day/judge-entry.ts';

interface ForkFormProps {
  readonly entry: JournalEntry;
  readonly onFork: (reading: Reading) => void;
}

const names: { readonly [sign in VitalSign]?: string } = {
  systolic: 'Systolic, mmHg',
  diastolic: 'Diastolic, mmHg',
  heartRate: 'Heart rate, /min',
  temperature: 'Temperature, °C',
  spo2: 'Oxygen saturation, %',
};

/** Changes one reading of the record in a branch of its own. */
export function ForkForm({ entry, onFork }: ForkFormProps): ReactNode {
  const ids = useId();
  const reading = entry.payload['reading'] as unknown as Reading;
  const asked = roundOfSigns.filter(({ sign }) => reading.signs[sign] !== undefined);
  const [texts, setTexts] = useState<{ readonly [sign in VitalSign]?: string }>({});
  const [problem, setProblem] = useState<string>();
  const textOf = (sign: VitalSign) => texts[sign] ?? reading.signs[sign]?.text ?? '';

  const fork = (): void => {
    const changed = asked.filter(({ sign }) => textOf(sign).trim() !== reading.signs[sign]?.text);
    if (changed.length === 0) return setProblem('Change a value first: a branch begins where something differs.');
    let { signs } = reading;
    for (const { sign, unit } of changed) {
      const check = parseMeasured(sign, textOf(sign), unit);
      if (check.outcome === 'refused') return setProblem(check.issues.map(({ message }) => message).join('; '));
      signs = { ...signs, [sign]: check.measured };
    }
    setProblem(undefined);
    onFork({ ...reading, signs });
  };

  return (
    <form
      className="demo-fork"
      aria-label="What if"
      onSubmit={(event) => {
        event.preventDefault();
        fork();
      }}
    >
      <h3>What if it had read otherwise?</h3>
      {asked.map(({ sign }) => (
        <label key={sign} className="demo-inline" htmlFor={`${ids}${sign}`}>
          {names[sign]}
          <input
            id={`${ids}${sign}`}
            inputMode="decimal"
            size={6}
            value={textOf(sign)}
            onChange={(event) => setTexts({ ...texts, [sign]: event.target.value })}
          />
        </label>
      ))}
      {problem ? <p role="alert">{problem}</p> : null}
      <Button type="submit" tone="primary">
        Fork from here
      </Button>
      <p className="demo-quiet">The record is not touched: the branch is a journal of its own.</p>
    </form>
  );
}
