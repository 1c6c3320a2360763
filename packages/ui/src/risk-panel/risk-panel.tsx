import type { Basis, Instant } from '@mdma-at/evidence';
import type { SuicidalityLevel } from '@mdma-at/protocol';
import { type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import type { AlertSeverity } from '../status-mark/status.ts';
import { Contacts, SafetyPlan, type SafetyPlanProps } from './safety-plan.tsx';

/** What the last assessment found, as the domain judged it; `not-assessed` is a state of its own and never reads as none. */
export type RiskState =
  | 'not-assessed'
  | {
      readonly level: SuicidalityLevel;
      /** Set when the domain says that it matters; the panel derives nothing. */
      readonly severity?: AlertSeverity | undefined;
      /** Such as `C-SSRS screener`. */
      readonly instrument: string;
      readonly at: Instant;
      readonly by: string;
      /** What it rests on, in words, such as `Ideation: with a method, no intent`. */
      readonly findings: readonly string[];
      readonly basis: Basis;
      readonly escalated?: { readonly at: Instant; readonly by: string; readonly to: string };
    };

/** What a person asks for. */
export type RiskIntent = { readonly type: 'assess-risk' } | { readonly type: 'escalate-risk' };

export interface RiskPanelProps extends ComponentProps, Pick<SafetyPlanProps, 'plan' | 'contacts'> {
  readonly risk: RiskState;
  readonly sourceOf?: SourceLookup | undefined;
  readonly onIntent: (intent: RiskIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/** The risk of suicide as it was assessed last, the safety plan behind one press, and whom to call. Calling a clinician takes one press and no question. */
export function RiskPanel(props: RiskPanelProps): ReactNode {
  const { risk, plan, contacts, sourceOf, onIntent, headingLevel = 3 } = props;
  const { t, words, format } = useMdma();
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  const known = risk === 'not-assessed' ? undefined : risk;
  return (
    <section {...rootProps('mdma-risk', props)} aria-labelledby={title} data-severity={known?.severity}>
      <Heading id={title} className="mdma-risk-title">
        {t('risk.title')}
      </Heading>
      {known ? (
        <>
          <p className="mdma-risk-level">
            {known.severity ? (
              <StatusMark
                severity={known.severity}
                label={`${words('status', known.severity)}. ${words('risk.level', known.level)}`}
              />
            ) : (
              <b>{words('risk.level', known.level)}</b>
            )}
          </p>
          {known.findings.length > 0 ? (
            <ul className="mdma-risk-findings">
              {known.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          ) : null}
          <details className="mdma-grounds">
            <summary>
              {t('risk.assessed', { instrument: known.instrument, time: format.time(known.at), by: known.by })}
            </summary>
            <div className="mdma-grounds-body">
              <Citation basis={known.basis} sourceOf={sourceOf} showFacts />
            </div>
          </details>
        </>
      ) : (
        <>
          <p className="mdma-risk-level">
            <StatusMark severity="unknown" label={t('risk.level.unknown')} />
          </p>
          <p className="mdma-risk-findings">{t('risk.unknownDetail')}</p>
        </>
      )}
      {known?.escalated ? (
        <p className="mdma-risk-escalated">
          <StatusMark
            severity="done"
            size="small"
            label={t('risk.escalated', { ...known.escalated, time: format.time(known.escalated.at) })}
          />
        </p>
      ) : null}
      <div className="mdma-risk-acts">
        <SafetyPlan plan={plan} contacts={contacts} />
        <Button wide onPress={() => onIntent({ type: 'assess-risk' })}>
          {t('risk.assess')}
        </Button>
        {known?.escalated ? null : (
          <Button tone="safety" wide onPress={() => onIntent({ type: 'escalate-risk' })}>
            {t('risk.escalate')}
          </Button>
        )}
      </div>
      <Contacts contacts={contacts} />
    </section>
  );
}
