import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import { AlertStack } from '../alert-card/alert-stack.tsx';
import type { Alert, AlertIntent } from '../alert-card/alert-types.ts';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { DayChecklist, type DayChecklistProps } from '../day-checklist/day-checklist.tsx';
import { DayRuler, type DayRulerProps } from '../day-ruler/day-ruler.tsx';
import type { DayCheck } from '../day-ruler/day-ruler-types.ts';
import { DoseCard, type DoseCardProps } from '../dose-card/dose-card.tsx';
import { EmergencyBar, type EmergencyBarProps } from '../emergency-bar/emergency-bar.tsx';
import { FitToLeave, type FitToLeaveProps } from '../fit-to-leave/fit-to-leave.tsx';
import { PhaseClock, type PhaseClockProps } from '../phase-clock/phase-clock.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StaffBoard, type StaffBoardProps } from '../staff-board/staff-board.tsx';
import { SupplementalGate, type SupplementalGateProps } from '../supplemental-gate/supplemental-gate.tsx';
import type { TimeSpan } from '../time-axis/time-span.ts';
import { VitalsStrips, type VitalsStripsProps } from '../vitals-strips/vitals-strips.tsx';
import { LatestValues } from './latest-values.tsx';

type OnAxis = 'span' | 'now' | 'checks';

/**
 * A dosing day as a view model gives it. `span`, `now` and `checks` are given once, so that everything on the axis agrees;
 * the parts that a page owns (banner, entry, log) are slots.
 */
export interface DosingDayConsoleProps extends ComponentProps<HTMLDivElement> {
  readonly span: TimeSpan;
  readonly now: Instant;
  readonly checks: readonly DayCheck[];
  /** The identity banner, with the clock of a simulation at its end. */
  readonly banner: ReactNode;
  readonly emergency: EmergencyBarProps;
  readonly clock: Omit<PhaseClockProps, 'now'>;
  readonly staff: StaffBoardProps;
  readonly alerts: readonly Alert[];
  readonly onAlert: (intent: AlertIntent) => void;
  readonly ruler: Omit<DayRulerProps, OnAxis | 'showChecks'>;
  readonly vitals: Omit<VitalsStripsProps, OnAxis>;
  /** The first dose, until it has been given. */
  readonly dose?: Omit<DoseCardProps, 'now'> | undefined;
  readonly supplemental?: Omit<SupplementalGateProps, 'now'> | undefined;
  readonly leave?: FitToLeaveProps | undefined;
  readonly checklist?: DayChecklistProps | undefined;
  /** Entry of a set of vital signs, while one is being entered. */
  readonly entry?: ReactNode;
  /** The event log, and what adds to it. */
  readonly log: ReactNode;
  /** Rows of comfort: water, temperature, music, distress. */
  readonly comfort?: ReactNode;
  /** One line on what is happening, under the banner. */
  readonly caption?: ReactNode;
  readonly sourceOf?: SourceLookup | undefined;
}

/**
 * The dosing day on one screen: where the day is, what is due, what is wrong, what may be done, on one time axis.
 * On a small screen the same parts follow each other in the order in which they matter.
 */
export function DosingDayConsole(props: DosingDayConsoleProps): ReactNode {
  const { span, now, checks, ruler, vitals, sourceOf } = props;
  const { t } = useMdma();
  return (
    <div {...rootProps('mdma-console', props)}>
      <div className="mdma-console-column">
        <div className="mdma-console-top">
          <EmergencyBar {...props.emergency} className="mdma-console-emergency" />
          <div className="mdma-console-banner">{props.banner}</div>
        </div>
        {props.caption ? <p className="mdma-console-caption">{props.caption}</p> : null}
        <main className="mdma-console-main" aria-label={t('console.title')}>
          <PhaseClock {...props.clock} now={now} className="mdma-console-clock" />
          <StaffBoard {...props.staff} className="mdma-console-staff" />
          <div className="mdma-console-beside">
            <div className="mdma-console-side">
              <AlertStack
                alerts={props.alerts}
                onIntent={props.onAlert}
                now={now}
                sourceOf={sourceOf}
                headingLevel={2}
                className="mdma-console-alerts"
              />
              {props.entry ? <div className="mdma-console-entry">{props.entry}</div> : null}
              {props.dose ? <DoseCard sourceOf={sourceOf} {...props.dose} now={now} /> : null}
              {props.supplemental ? <SupplementalGate sourceOf={sourceOf} {...props.supplemental} now={now} /> : null}
              {props.leave ? <FitToLeave sourceOf={sourceOf} {...props.leave} /> : null}
            </div>
            <div className="mdma-console-log">{props.log}</div>
          </div>
          <div className="mdma-console-along">
            <LatestValues {...vitals} now={now} className="mdma-console-latest" />
            <section className="mdma-console-axis" aria-label={t('console.axis')} tabIndex={0}>
              <div className="mdma-console-axis-sheet">
                <DayRuler {...ruler} span={span} now={now} checks={checks} showChecks={false} />
                <VitalsStrips {...vitals} span={span} now={now} checks={checks} />
              </div>
            </section>
            <div className="mdma-console-under">
              {props.checklist ? <DayChecklist {...props.checklist} /> : null}
              {props.comfort ? (
                <section className="mdma-console-comfort" aria-label={t('console.comfort')}>
                  {props.comfort}
                </section>
              ) : null}
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}
