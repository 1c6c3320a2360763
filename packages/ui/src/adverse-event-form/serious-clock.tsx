import type { Basis, Instant } from '@mdma-at/evidence';
import { type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { Clock } from '../clock/clock.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** A serious adverse event that the medical monitor has not decided yet. */
export interface OpenSeriousEvent {
  readonly id: string;
  readonly what: string;
  readonly openedAt: Instant;
  /** When the report is due, or that nobody set it; there is no default. */
  readonly reportDue: { readonly at: Instant; readonly overdue: boolean; readonly basis: Basis } | 'not-stated';
}

/** What the medical monitor decided, as it is recorded. */
export type SeriousIntent =
  | { readonly type: 'record-monitor-decision'; readonly adverseEvent: string; readonly decision: 'no-further-dose' }
  | {
      readonly type: 'record-monitor-decision';
      readonly adverseEvent: string;
      readonly decision: 'may-continue';
      readonly reason: string;
    };

export interface SeriousClockProps extends ComponentProps {
  readonly event: OpenSeriousEvent;
  readonly now: Instant;
  /** The participant's code. */
  readonly person: string;
  readonly sourceOf?: SourceLookup | undefined;
  readonly onIntent: (intent: SeriousIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/** The clock that a serious adverse event opened. It runs until the medical monitor has decided; to stop dosing is one press, to go on takes the monitor's words. */
export function SeriousClock(props: SeriousClockProps): ReactNode {
  const { event, now, person, sourceOf, onIntent, headingLevel = 3 } = props;
  const { t, format } = useMdma();
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  const decide = { type: 'record-monitor-decision', adverseEvent: event.id } as const;
  return (
    <article {...rootProps('mdma-serious', props)} aria-labelledby={title}>
      <StatusMark severity="critical" label={t('adverse.clock')} size="small" />
      <Heading id={title} className="mdma-serious-what">
        {event.what}
      </Heading>
      <p>
        <Clock
          kind="elapsed"
          from={event.openedAt}
          to={now}
          label={t('adverse.clockSince', { time: format.time(event.openedAt) })}
          size="value"
        />
      </p>
      {event.reportDue === 'not-stated' ? (
        <p>
          <StatusMark severity="unknown" size="small" label={t('adverse.clockNoLimit')} />
        </p>
      ) : (
        <details className="mdma-grounds">
          <summary>
            {event.reportDue.overdue ? (
              <StatusMark
                severity="overdue"
                size="small"
                label={t('adverse.clockOverdue', { age: format.duration(now - event.reportDue.at) })}
              />
            ) : (
              `${t('adverse.clockDue', { time: `${format.date(event.reportDue.at)} ${format.time(event.reportDue.at)}` })}, ${t('adverse.clockDueIn', { age: format.duration(event.reportDue.at - now) })}`
            )}
          </summary>
          <div className="mdma-grounds-body">
            <Citation basis={event.reportDue.basis} sourceOf={sourceOf} showFacts />
          </div>
        </details>
      )}
      <p>{t('adverse.blocks')}</p>
      <div className="mdma-due-acts">
        <Button tone="primary" onPress={() => onIntent({ ...decide, decision: 'no-further-dose' })}>
          {t('adverse.noFurtherDose')}
        </Button>
        <Button
          tone="risk"
          confirm={{
            question: t('adverse.mayContinueQuestion', { person }),
            facts: [{ label: t('adverse.title'), value: event.what }],
            proceed: t('adverse.mayContinue'),
            alternative: t('adverse.mayContinueAlternative'),
            reasonLabel: t('adverse.mayContinueReason'),
          }}
          onPress={({ reason }) => onIntent({ ...decide, decision: 'may-continue', reason })}
        >
          {t('adverse.mayContinue')}
        </Button>
      </div>
    </article>
  );
}
