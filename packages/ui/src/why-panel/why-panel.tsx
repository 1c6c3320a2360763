import type { CriterionFinding, ObservedAnswer } from '@mdma-at/screening';
import type { ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { answerText } from './answer-text.ts';
import { ruleText } from './rule-text.ts';

export interface WhyPanelProps extends ComponentProps<HTMLDListElement> {
  /** One criterion's judgement: what was answered, what was expected, who says so. */
  readonly finding: CriterionFinding;
  /** Leads to the question behind an answer. Without it answers are only shown. */
  readonly onChangeAnswer?: ((path: string) => void) | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  /** A newer text that this rule does not follow yet, in words. */
  readonly supersededBy?: string;
}

/** The proof of one verdict, from the answer over the rule to the paper it came from. */
export function WhyPanel(props: WhyPanelProps): ReactNode {
  const { finding, onChangeAnswer, sourceOf, supersededBy } = props;
  const { t, words } = useMdma();
  const { verification } = finding.basis;
  const answered = new Set(finding.observed.map(({ path }) => path));
  const missing = finding.missing.filter((path) => !answered.has(path));
  return (
    <dl {...rootProps('mdma-why', props)}>
      <Row term={t('why.answer')}>
        {finding.observed.length === 0 ? <p>{t('answer.not-recorded')}</p> : null}
        {finding.observed.length > 0 ? (
          <ul className="mdma-why-answers">
            {finding.observed.map((answer) => (
              <AnswerLine key={answer.path} answer={answer} onChange={onChangeAnswer} />
            ))}
          </ul>
        ) : null}
      </Row>
      {missing.length > 0 ? (
        <Row term={t('why.missing')}>{missing.map((path) => words('answerName', path)).join(', ')}</Row>
      ) : null}
      <Row term={t('why.rule')}>
        <p className="mdma-why-rule">{words('criterion', finding.id)}</p>
        <code className="mdma-why-expected">{ruleText(finding.expected)}</code>
      </Row>
      <Row term={t('why.kind')}>{words('criterionKind', finding.kind)}</Row>
      <Row term={t('why.source')}>
        <Citation basis={finding.basis} sourceOf={sourceOf} showFacts />
        {verification === 'unverified' || verification === 'seed' ? (
          <p className="mdma-why-caution">{words('verificationCaution', verification)}</p>
        ) : null}
        {supersededBy ? <p className="mdma-why-caution">{t('why.superseded', { by: supersededBy })}</p> : null}
      </Row>
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="mdma-why-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface AnswerLineProps {
  readonly answer: ObservedAnswer;
  readonly onChange: ((path: string) => void) | undefined;
}

function AnswerLine({ answer, onChange }: AnswerLineProps): ReactNode {
  const mdma = useMdma();
  const name = mdma.words('answerName', answer.path);
  return (
    <li>
      {name}: <strong>{answerText(answer.value, mdma)}</strong>
      {onChange ? (
        <>
          {' '}
          <button
            type="button"
            className="mdma-link-button"
            aria-label={`${mdma.t('why.change')}: ${name}`}
            onClick={() => onChange(answer.path)}
          >
            {mdma.t('why.change')}
          </button>
        </>
      ) : null}
    </li>
  );
}
