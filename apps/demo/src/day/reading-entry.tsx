import { Button, useMdma, VitalEntry } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { useSaveState } from '../record/record-context.ts';
import { judgeField, judgeSet, readingOf, roundOfSigns } from './judge-entry.ts';
import type { RunningDay } from './use-dosing-day.ts';

interface ReadingEntryProps {
  readonly day: RunningDay;
  readonly entering: boolean;
  readonly onEntering: (entering: boolean) => void;
}

/** The way to record a set of vital signs, and the form while one is being typed. */
export function ReadingEntry({ day, entering, onEntering }: ReadingEntryProps): ReactNode {
  const { format } = useMdma();
  const saveState = useSaveState();
  const { view, clock, give, setNotice, over } = day;
  if (!entering) {
    return over ? undefined : (
      <Button wide onPress={() => onEntering(true)}>
        Record vital signs
      </Button>
    );
  }
  const due = view.next.find(({ what }) => what === 'reading' || what === 'repeat-reading');
  return (
    <VitalEntry
      fields={roundOfSigns}
      due={due && { at: due.dueAt, overdue: due.overdue }}
      judge={(sign, text) => judgeField(sign, text, format)}
      judgeSet={judgeSet}
      saveState={saveState}
      onCancel={() => onEntering(false)}
      onSave={(entered) => {
        const check = readingOf(entered, clock.now());
        if (check.outcome === 'refused') {
          setNotice(check.issues.map(({ message }) => message).join('; '));
          return;
        }
        void give({ type: 'record-vitals', reading: check.reading }).then((verdict) => {
          if (verdict === 'accepted') onEntering(false);
        });
      }}
    />
  );
}
