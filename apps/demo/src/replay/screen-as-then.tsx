import type { Instant } from '@mdma-at/evidence';
import type { DosingDayInput } from '@mdma-at/protocol';
import { AlertStack, DayRuler, PhaseClock, useMdma, VitalsStrips, type TimeSpan } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { clockOf } from '../day/console-view.ts';
import { checksOf, rulerOf } from '../day/ruler-view.ts';
import { bandsOf, vitalsOf } from '../day/vitals-view.ts';
import { alertInWords, sourceOf } from '../day/day-words.ts';
import type { KnownDay } from './day-as-known.ts';

interface ScreenAsThenProps {
  readonly known: KnownDay;
  readonly input: DosingDayInput;
  readonly span: TimeSpan;
  readonly now: Instant;
}

/** What the console showed then. Nothing in it can be pressed. */
export function ScreenAsThen({ known, input, span, now }: ScreenAsThenProps): ReactNode {
  const mdma = useMdma();
  const { view, journal } = known;
  const checks = checksOf(view, input, span.to);
  return (
    <div className="demo-as-then" inert>
      <PhaseClock {...clockOf(view)} now={now} />
      {view.alerts.length > 0 ? (
        <AlertStack
          alerts={view.alerts.map((alert) => alertInWords(alert, mdma))}
          onIntent={() => {}}
          sourceOf={sourceOf}
        />
      ) : null}
      <DayRuler {...rulerOf(view, span)} span={span} now={now} checks={checks} showChecks={false} />
      <VitalsStrips {...vitalsOf(view, journal, bandsOf(input, mdma))} span={span} now={now} checks={checks} />
    </div>
  );
}
