import type { Basis, Citation as SourceCitation, SourceId } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { VerificationMark } from '../verification-mark/verification-mark.tsx';

/** What is known of a source, looked up by the app in the registry of `@mdma-at/evidence`. */
export interface SourceNote {
  readonly title: string;
  readonly href?: string;
  readonly retracted?: boolean;
}

/** Finds a source by its id; without one, ids are shown. */
export type SourceLookup = (source: SourceId) => SourceNote | undefined;

export interface CitationProps extends ComponentProps<HTMLSpanElement> {
  /** Who says so, and how well that was verified. */
  readonly basis: Basis;
  readonly sourceOf?: SourceLookup | undefined;
  /** Shows the fact ids after the sources. */
  readonly showFacts?: boolean;
}

/** Who says so: the sources, where in them, and the verification mark, which is never left out. */
export function Citation(props: CitationProps): ReactNode {
  const { basis, sourceOf, showFacts = false } = props;
  const { t } = useMdma();
  return (
    <span {...rootProps('mdma-citation', props)}>
      <VerificationMark verification={basis.verification} />{' '}
      {basis.cites.length === 0 ? (
        <span className="mdma-citation-none">{basis.because ?? t('source.none')}</span>
      ) : null}
      {basis.cites.map((citation, index) => (
        <span key={`${citation.source} ${citation.at ?? ''}`}>
          {index > 0 ? '; ' : ''}
          <SourceName citation={citation} note={sourceOf?.(citation.source)} />
        </span>
      ))}
      {showFacts && basis.facts.length > 0 ? <Facts basis={basis} /> : null}
    </span>
  );
}

function Facts({ basis }: { readonly basis: Basis }): ReactNode {
  const { t } = useMdma();
  return (
    <>
      . {t('source.facts')}{' '}
      {basis.facts.map((fact, index) => (
        <span key={fact} className="mdma-nowrap">
          {fact}
          {index < basis.facts.length - 1 ? ', ' : ''}
        </span>
      ))}
    </>
  );
}

function SourceName({
  citation,
  note,
}: {
  readonly citation: SourceCitation;
  readonly note: SourceNote | undefined;
}): ReactNode {
  const { t } = useMdma();
  const title = note?.title ?? citation.source;
  return (
    <>
      {note?.retracted ? <b>{t('source.retracted')}. </b> : null}
      {note?.href ? (
        <a href={note.href} rel="noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {citation.at ? `, ${citation.at}` : ''}
    </>
  );
}
