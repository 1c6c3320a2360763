import type { Instant } from '@mdma-at/evidence';
import type { InterlockReport, InterlockResult } from '@mdma-at/protocol';
import { type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { InterlockList } from '../interlock-list/interlock-list.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** One of those who must agree that the session may end. */
export interface LeaveAgreement {
  readonly person: string;
  readonly party: 'therapist' | 'participant';
  /** Absent while nobody asked. */
  readonly answer?: { readonly agrees: boolean; readonly at: Instant };
}

/** What a person asks for; the names are those of the dosing day's commands. */
export type LeaveIntent =
  | {
      readonly type: 'record-agreement';
      readonly party: 'therapist' | 'participant';
      readonly person: string;
      readonly agrees: boolean;
    }
  | { readonly type: 'authorise-release'; readonly reason: string };

export interface FitToLeaveProps extends ComponentProps {
  /** The participant's code. */
  readonly person: string;
  readonly report: InterlockReport;
  readonly agreements: readonly LeaveAgreement[];
  /** How the participant leaves or that they stay for the night, in words. */
  readonly departure: string;
  readonly because?: ((result: InterlockResult) => string) | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly onIntent: (intent: LeaveIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/** The review at the end of a session: every condition, and the word of both therapists and the participant. Without all of them there is no way to end it. */
export function FitToLeave(props: FitToLeaveProps): ReactNode {
  const { person, report, agreements, departure, because, sourceOf, onIntent, headingLevel = 3 } = props;
  const { t } = useMdma();
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-leave', props)} data-verdict={report.verdict} aria-labelledby={title}>
      <Heading id={title} className="mdma-gate-title">
        {t('leave.title')}
      </Heading>
      <InterlockList results={report.results} because={because} sourceOf={sourceOf} label={t('interlock.list')} />
      <ol className="mdma-leave-agreements" aria-label={t('leave.agreements')}>
        {agreements.map((agreement) => (
          <Agreement key={agreement.person} agreement={agreement} onIntent={onIntent} />
        ))}
      </ol>
      <p className="mdma-gate-note">
        {departure} {t('leave.noDriving')}
      </p>
      {report.verdict === 'satisfied' ? (
        <Button
          tone="risk"
          wide
          confirm={{
            question: t('leave.authoriseQuestion', { person, departure }),
            proceed: t('leave.authorise'),
            alternative: t('leave.doNot'),
            reasonLabel: t('supplemental.reason'),
          }}
          onPress={({ reason }) => onIntent({ type: 'authorise-release', reason })}
        >
          {t('leave.authorise')}
        </Button>
      ) : (
        <p className="mdma-gate-held">{t('supplemental.held', { count: report.open.length })}</p>
      )}
    </section>
  );
}

function Agreement({
  agreement,
  onIntent,
}: {
  readonly agreement: LeaveAgreement;
  readonly onIntent: (intent: LeaveIntent) => void;
}): ReactNode {
  const { t, format } = useMdma();
  const { person: name, party, answer } = agreement;
  const record = (agrees: boolean) => () => onIntent({ type: 'record-agreement', party, person: name, agrees });
  if (answer) {
    const values = { name, time: format.time(answer.at) };
    return (
      <li>
        <StatusMark
          severity={answer.agrees ? 'met' : 'not-met'}
          label={answer.agrees ? t('leave.agrees', values) : t('leave.disagrees', values)}
          size="small"
        />
      </li>
    );
  }
  return (
    <li>
      <StatusMark severity="unknown" label={t('leave.open', { name })} size="small" />
      <span className="mdma-leave-acts">
        <Button tone="plain" onPress={record(true)}>
          {t('leave.recordAgrees', { name })}
        </Button>
        <Button tone="plain" onPress={record(false)}>
          {t('leave.recordDisagrees', { name })}
        </Button>
      </span>
    </li>
  );
}
