import type { Instant } from '@mdma-at/evidence';
import type { Journal, JournalEntry } from '@mdma-at/journal';
import { EventLog, useMdma } from '@mdma-at/ui';
import { memo, useCallback } from 'react';
import { useSaveState } from '../record/record-context.ts';
import { describeDayEntry } from './day-words.ts';

interface DayLogProps {
  readonly journal: Journal;
  readonly since: Instant | undefined;
}

/** The record of the day. It is drawn when an entry is added, not each time the clock moves. */
export const DayLog = memo(function DayLog({ journal, since }: DayLogProps) {
  const mdma = useMdma();
  const saveState = useSaveState();
  const describe = useCallback((entry: JournalEntry) => describeDayEntry(entry, mdma), [mdma]);
  return (
    <EventLog label="Log" headingLevel={2} entries={journal} describe={describe} since={since} saveState={saveState} />
  );
});
