import type { Basis } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { VerificationMark } from '../verification-mark/verification-mark.tsx';
import { FactIds } from './fact-ids.tsx';
import { SourceList, type SourceLookup } from './source-name.tsx';

export type { SourceLookup, SourceNote } from './source-name.tsx';

export interface CitationProps extends ComponentProps<HTMLSpanElement> {
  /** Who says so, and how well that was verified. */
  readonly basis: Basis;
  readonly sourceOf?: SourceLookup | undefined;
  /** Shows the fact ids after the sources. */
  readonly showFacts?: boolean;
}

/**
 * Who says so: the sources, where in them, and the verification mark, which is never left out. Where a source was retracted,
 * that is the first word.
 */
export function Citation(props: CitationProps): ReactNode {
  const { basis, sourceOf, showFacts = false } = props;
  const { t } = useMdma();
  const retracted = basis.cites.some(({ source }) => sourceOf?.(source)?.retracted);
  const because = basis.because ?? t('source.none');
  const mark = <VerificationMark verification={basis.verification} />;
  return (
    <span {...rootProps('mdma-citation', props)} data-retracted={retracted || undefined}>
      {retracted ? null : <>{mark} </>}
      {basis.cites.length === 0 ? (
        // the fact ids begin with the stop of this sentence
        <span className="mdma-citation-none">
          {showFacts && basis.facts.length > 0 ? because.replace(/\.$/, '') : because}
        </span>
      ) : null}
      <SourceList citations={basis.cites} sourceOf={sourceOf} />
      {retracted ? <> {mark}</> : null}
      {showFacts ? <FactIds facts={basis.facts} /> : null}
    </span>
  );
}
