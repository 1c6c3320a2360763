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
    // without the journal of the course nobody knows
    if (!journal || journal.length === 0) return { consent: 'unread' };
    const consent = consentOf(replay<CourseState, CourseEvent>(journal, course));
    return consent ? { consent } : {};
  }, [journal]);
}
