import type { Citation as SourceCitation, Day, RetractedCitation, SourceId } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import { partialDateText } from '../law-date/law-date.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';

/** What is known of a source, looked up by the app in the registry of `@mdma-at/evidence`. */
export interface SourceNote {
  readonly title: string;
  readonly href?: string;
  readonly retracted?: boolean;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where known. */
  readonly retractedOn?: string;
  /** Which text was read; the original where absent. */
  readonly form?: 'copy' | 'mirror';
  /** When somebody last read it. */
  readonly accessed?: Day;
}

/** Finds a source by its id; without one, ids are shown. */
export type SourceLookup = (source: SourceId) => SourceNote | undefined;

interface SourceNameProps {
  readonly citation: SourceCitation | RetractedCitation;
  readonly note: SourceNote | undefined;
}

/** One source and the place in it. That it was retracted is said first, in a word and a shape. */
export function SourceName({ citation, note }: SourceNameProps): ReactNode {
  const { t, format, translator } = useMdma();
  const title = note?.title ?? citation.source;
  return (
    <>
      {note?.retracted ? (
        <b className="mdma-source-retracted">
          <StatusIcon status="critical" />
          {note.retractedOn === undefined
            ? t('source.retracted')
            : t('source.retractedOn', { when: partialDateText(note.retractedOn, translator) })}
          .{' '}
        </b>
      ) : null}
      {note?.href ? (
        <a href={note.href} rel="noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {citation.at ? `, ${citation.at}` : ''}
      {note?.form ? `, ${t(`source.form.${note.form}`)}` : ''}
      {note?.accessed ? `, ${t('source.accessed', { day: format.day(note.accessed) })}` : ''}
    </>
  );
}

interface SourceListProps {
  readonly citations: readonly (SourceCitation | RetractedCitation)[];
  readonly sourceOf: SourceLookup | undefined;
}

/** Several sources, retracted ones first so that their word opens the list. */
export function SourceList({ citations, sourceOf }: SourceListProps): ReactNode {
  const named = citations.map((citation) => ({ citation, note: sourceOf?.(citation.source) }));
  const ordered = [...named.filter(({ note }) => note?.retracted), ...named.filter(({ note }) => !note?.retracted)];
  return ordered.map(({ citation, note }, index) => (
    <span key={`${citation.source} ${citation.at ?? ''}`}>
      {index > 0 ? '; ' : ''}
      <SourceName citation={citation} note={note} />
    </span>
  ));
}
