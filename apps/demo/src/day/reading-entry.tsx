import { Button, useMdma, VitalEntry } from '@mdma-at/ui';
import { type ReactNode, useState } from 'react';
import { useSaveState } from '../record/record-context.ts';
import { DueReading } from './due-reading.tsx';
import { judgeField, judgeSet, readingOf, roundOfSigns } from './judge-entry.ts';
import type { RunningDay } from './use-dosing-day.ts';

interface ReadingEntryProps {
  readonly day: RunningDay;
  readonly entering: boolean;
  readonly onEntering: (entering: boolean) => void;
}

/** The way to record a set of vital signs, and the form while one is being typed. What was typed outlives leaving the form. */
export function ReadingEntry({ day, entering, onEntering }: ReadingEntryProps): ReactNode {
  const [round, setRound] = useState(0);
  const [begun, setBegun] = useState(false);
  if (entering && !begun) setBegun(true);
  return (
    <>
      {entering || day.over ? null : (
        <DueReading day={day} onTake={() => onEntering(true)}>
          <Button wide onPress={() => onEntering(true)}>
            Record vital signs
          </Button>
        </DueReading>
      )}
      {entering || begun ? (
        <div hidden={!entering}>
          <Form
            key={round}
            day={day}
            onLeave={() => onEntering(false)}
            onRecorded={() => {
              setRound(round + 1);
              setBegun(false);
              onEntering(false);
            }}
          />
        </div>
      ) : null}
    </>
  );
}

interface FormProps {
  readonly day: RunningDay;
  readonly onLeave: () => void;
  readonly onRecorded: () => void;
}

function Form({ day, onLeave, onRecorded }: FormProps): ReactNode {
  const { format } = useMdma();
  const saveState = useSaveState();
  const { view, clock, give, setNotice } = day;
  const due = view.next.find(({ what }) => what === 'reading' || what === 'repeat-reading');
  return (
    <VitalEntry
      headingLevel={2}
      fields={roundOfSigns}
      due={due && { at: due.dueAt, overdue: due.overdue }}
      judge={(sign, text) => judgeField(sign, text, format)}
      judgeSet={judgeSet}
      saveState={saveState}
      onCancel={onLeave}
      onSave={(entered) => {
        const check = readingOf(entered, clock.now());
        if (check.outcome === 'refused') {
          setNotice(check.issues.map(({ message }) => message).join('; '));
          return;
        }
        void give({ type: 'record-vitals', reading: check.reading }).then((verdict) => {
          if (verdict === 'accepted') onRecorded();
        });
      }}
    />
  );
}
