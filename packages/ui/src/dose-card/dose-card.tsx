import type { Instant } from '@mdma-at/evidence';
import type { Dose, InterlockReport, InterlockResult } from '@mdma-at/protocol';
import { type ReactNode, useId } from 'react';
import { becauseText } from '../because-text/because-text.ts';
import { Button } from '../button/button.tsx';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { DoseText } from '../dose-text/dose-text.tsx';
import { InterlockList } from '../interlock-list/interlock-list.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';

/** What a person asks for; the names are those of the dosing day's commands. */
export type DoseIntent =
  | { readonly type: 'authorise-initial-dose'; readonly dose: Dose; readonly reason: string }
  | { readonly type: 'record-initial-dose'; readonly dose: Dose; readonly reason: string };

export interface DoseCardProps extends ComponentProps {
  readonly now: Instant;
  /** The dose that was planned for this session. */
  readonly plan: Dose;
  /** The participant's code. */
  readonly person: string;
  readonly report: InterlockReport;
  readonly authorised?: { readonly by: string; readonly at: Instant } | undefined;
  /** The dose as it was recorded, with what was recorded before a correction. */
  readonly given?:
    | {
        readonly dose: Dose;
        readonly at: Instant;
        readonly by: string;
        readonly corrected?: Dose;
        readonly deviation?: boolean;
      }
    | undefined;
  readonly because?: ((result: InterlockResult) => string) | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly onIntent: (intent: DoseIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * The first dose: planned, authorised, given. The act appears only when every condition is met, in a place that is kept
 * for it; the conditions below say what is missing.
 */
export function DoseCard(props: DoseCardProps): ReactNode {
  const { plan, report, given, because, sourceOf, headingLevel = 3 } = props;
  const { t, format } = useMdma();
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      {...rootProps('mdma-dose-card', props)}
      data-state={given ? 'given' : props.authorised ? 'authorised' : report.verdict}
      aria-labelledby={title}
    >
      <header className="mdma-gate-head">
        <Heading id={title} className="mdma-gate-title">
          {t('doseCard.title')}
        </Heading>
        <span className="mdma-gate-polarity">
          {given ? t('doseCard.given', { time: format.time(given.at), by: given.by }) : t('doseCard.planned')}
        </span>
      </header>
      <DoseText dose={given?.dose ?? plan} {...(given?.corrected ? { corrected: given.corrected } : {})} size="value" />
      {given?.deviation ? <p className="mdma-gate-note">{t('doseCard.deviation')}</p> : null}
      {given ? null : (
        <>
          <div className="mdma-dose-act">
            <DoseAct {...props} />
          </div>
          <InterlockList results={report.results} because={because} sourceOf={sourceOf} label={t('interlock.list')} />
        </>
      )}
    </section>
  );
}

function DoseAct({ now, plan, person, report, authorised, because, onIntent }: DoseCardProps): ReactNode {
  const mdma = useMdma();
  const { t, format } = mdma;
  const dose = format.dose(plan);
  const facts = [
    { label: t('confirm.substance'), value: `${t('dose.substance')} ${t(`dose.salt.${plan.saltForm}`)}` },
    { label: t('confirm.amount'), value: dose },
    { label: t('confirm.person'), value: person },
    { label: t('confirm.time'), value: format.time(now) },
  ];
  if (authorised) {
    return (
      <>
        <p className="mdma-gate-note">
          {t('doseCard.authorised', { time: format.time(authorised.at), by: authorised.by })}
        </p>
        <Button
          tone="risk"
          wide
          confirm={{
            question: t('doseCard.recordQuestion', { dose, person }),
            facts,
            proceed: t('doseCard.record', { dose }),
            alternative: t('doseCard.doNotRecord'),
            reasonLabel: t('supplemental.reason'),
          }}
          onPress={({ reason }) => onIntent({ type: 'record-initial-dose', dose: plan, reason })}
        >
          {t('doseCard.record', { dose })}
        </Button>
      </>
    );
  }
  if (report.verdict !== 'satisfied') {
    const [first] = report.open;
    return (
      <>
        <p key={report.open.length} className="mdma-gate-held">
          {t('supplemental.held', { count: report.open.length })}
        </p>
        {first ? (
          <p key={first.id} className="mdma-gate-note">
            {because ? because(first) : becauseText(first.because, mdma)}
          </p>
        ) : null}
      </>
    );
  }
  return (
    <Button
      tone="risk"
      wide
      confirm={{
        question: t('doseCard.authoriseQuestion', { dose, person }),
        facts,
        proceed: t('doseCard.authorise', { dose }),
        alternative: t('doseCard.doNotAuthorise'),
        reasonLabel: t('supplemental.reason'),
      }}
      onPress={({ reason }) => onIntent({ type: 'authorise-initial-dose', dose: plan, reason })}
    >
      {t('doseCard.authorise', { dose })}
    </Button>
  );
}
