import { replay } from '@mdma-at/journal';
import { course, type CourseEvent, type CourseState } from '@mdma-at/protocol';
import type { IdentityBannerProps } from '@mdma-at/ui';
import { useMemo } from 'react';
import { useJournal } from '../record/record-context.ts';
import { courseStream } from '../streams.ts';
import { consentOf } from './consent-of.ts';

/** The consent that the course has on record, for its banner. */
export function useConsent(participant: string): Pick<IdentityBannerProps, 'consent'> {
  const journal = useJournal(courseStream(participant));
  return useMemo(() => {
    if (!journal) return { consent: 'reading' };
    const consent = journal.length > 0 ? consentOf(replay<CourseState, CourseEvent>(journal, course)) : undefined;
    return consent ? { consent } : {};
  }, [journal]);
}
