import type { DosingDayInput } from '@mdma-at/protocol';
import { Button, DosingDayConsole, useMdma } from '@mdma-at/ui';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { InDock } from '../dock.tsx';
import { hrefOf } from '../route.ts';
import { useSmall } from '../use-small.ts';
import { useJournal } from '../record/record-context.ts';
import { checklistOf, clockOf, emergencyOf, staffOf } from './console-view.ts';
import { DayActs } from './day-acts.tsx';
import { DayBanner } from './day-banner.tsx';
import { DayDock } from './day-dock.tsx';
import { DayLog } from './day-log.tsx';
import { DaySimBar } from './day-sim-bar.tsx';
import { alertInWords, checklist, describeDayEntry, sourceOf } from './day-words.ts';
import { firstDoseOf, leaveOf, supplementalDoseOf } from './dose-intents.ts';
import { ReadingEntry } from './reading-entry.tsx';
import { checksOf, rulerOf, spanOf } from './ruler-view.ts';
import { type DayAtHand, type RunningDay, useDosingDay } from './use-dosing-day.ts';
import { useMovingLine } from './use-moving-line.ts';
import { type Simulation, useDeadlines, useSimulation, useSlowWhile } from './use-simulation.ts';
import { bandsOf, vitalsOf } from './vitals-view.ts';

interface DayScreenProps {
  readonly stream: string;
  readonly seed: number;
  readonly participant: string;
  /** Plays the simulated day at once: whoever came here asked for it. */
  readonly play: boolean;
}

/** The dosing day of one session: its record as it stands, by hand or played by the simulator. */
export function DayScreen({ stream, seed, participant, play }: DayScreenProps): ReactNode {
  const journal = useJournal(stream);
  const input = journal?.[0]?.payload['input'] as DosingDayInput | undefined;
  if (!journal || journal.length === 0 || !input) {
    return journal ? <NotOpened participant={participant} /> : <p className="demo-note">The record is being read.</p>;
  }
  return <Running hand={{ stream, journal, input, participant }} seed={seed} play={play} />;
}

function NotOpened({ participant }: { readonly participant: string }): ReactNode {
  return (
    <main className="demo-page">
      <h1>This dosing day has not been opened</h1>
      <p>
        A dosing day begins on the screen of its course.{' '}
        <a href={hrefOf({ screen: 'course', course: participant })}>To the course {participant}</a>
      </p>
    </main>
  );
}

function Running({
  hand,
  seed,
  play,
}: {
  readonly hand: DayAtHand;
  readonly seed: number;
  readonly play: boolean;
}): ReactNode {
  const mdma = useMdma();
  const day = useDosingDay(hand);
  const { view, journal, input, clock, now, rate, give, over, notice, setNotice } = day;
  const [entering, setEntering] = useState(false);
  const simulation = useSimulation({ ...day, seed });
  const byHand = rate === 0 && !simulation.played;
  const [folded, setFolded] = useState(!byHand);
  const alerting = view.alerts.some((alert) => alert.state === 'active');
  const slowed = useSlowWhile(alerting, clock);
  useDeadlines(day);
  usePlayAtOnce(play, day, simulation);

  const small = useSmall();
  const simBar = <DaySimBar day={day} simulation={simulation} alerting={alerting} slowed={slowed} />;
  const span = spanOf(view, journal, now);
  useMovingLine(clock, span);
  const bands = useMemo(() => bandsOf(input, mdma), [input, mdma]);
  return (
    <>
      <DosingDayConsole
        {...(folded && !over && { className: 'demo-acts-folded' })}
        span={span}
        now={now}
        checks={checksOf(view, input, span.to)}
        sourceOf={sourceOf}
        caption={<Caption day={day} simulation={simulation} />}
        banner={
          <DayBanner day={day}>
            <h1 className="mdma-visually-hidden">
              Dosing day {view.sessionNumber} of {view.participant}
            </h1>
            {small ? (
              <details className="demo-sim-fold">
                <summary>Clock of the simulation</summary>
                {simBar}
              </details>
            ) : (
              simBar
            )}
          </DayBanner>
        }
        emergency={{ state: emergencyOf(view), contacts: [], onIntent: () => void give({ type: 'declare-emergency' }) }}
        clock={clockOf(view)}
        staff={staffOf(view, input)}
        alerts={view.alerts.map((alert) => alertInWords(alert, mdma))}
        onAlert={(intent) => {
          if (intent.type === 'acknowledge-alert') void give({ type: 'acknowledge-alert', alert: intent.alert });
          if (intent.type === 'record-repeat') setEntering(true);
        }}
        ruler={rulerOf(view, span)}
        vitals={vitalsOf(view, journal, bands)}
        dose={firstDoseOf(day)}
        supplemental={supplementalDoseOf(day)}
        leave={leaveOf(day)}
        entry={<ReadingEntry day={day} entering={entering} onEntering={setEntering} />}
        checklist={{
          items: checklistOf(view),
          readOnly: over,
          onTick: ({ type, item }) => {
            const one = checklist.find(({ id }) => id === item);
            if (one && type === 'tick') void give({ type: 'record-check', check: one.check });
          },
        }}
        comfort={<DayActs day={day} open={byHand} onFold={setFolded} />}
        log={<DayLog journal={journal} since={view.t0} />}
      />
      {notice ? (
        <InDock>
          <div className="demo-notice">
            <p role="status">{notice}</p>
            <Button onPress={() => setNotice(undefined)}>Close</Button>
          </div>
        </InDock>
      ) : null}
      {small && !over ? (
        <DayDock day={day} simulation={simulation} alerting={alerting} entering={entering} onEntering={setEntering} />
      ) : null}
    </>
  );
}

/** What happened last, in one line. */
function Caption({ day, simulation }: { readonly day: RunningDay; readonly simulation: Simulation }): ReactNode {
  const mdma = useMdma();
  const last = day.journal.at(-1);
  const alarming = day.view.alerts.find(({ state, action }) => state === 'active' && action === 'repeat-reading');
  const branch = day.stream.startsWith('branch:') ? 'A branch: what would have been. ' : '';
  if (simulation.caption) return simulation.caption;
  if (!last) return null;
  const asks = alarming && simulation.played ? alertInWords(alarming, mdma) : undefined;
  const text = asks
    ? `${mdma.format.time(asks.since)}. ${asks.what} ${asks.value}${asks.limit ? `, ${asks.limit}` : ''}. Now it is yours: record the repeat.`
    : undefined;
  const said = describeDayEntry(last, mdma).text;
  // told by the log as well, so nobody is told twice
  return (
    <span role="status" aria-live="off">
      {branch}
      {text ?? (
        <>
          {mdma.format.time(last.occurredAt)}. {typeof said === 'string' && !/[.!?]$/.test(said) ? `${said}.` : said}
        </>
      )}
    </span>
  );
}

/** Sets the clock going once, and takes the wish out of the address, so that a reload finds the day standing still. */
function usePlayAtOnce(play: boolean, { clock }: RunningDay, { rate }: Simulation): void {
  const done = useRef(false);
  useEffect(() => {
    if (!play || done.current) return;
    const timer = setTimeout(() => {
      done.current = true;
      clock.setRate(rate);
      window.history.replaceState(null, '', window.location.hash.replace(/\?.*$/, ''));
    });
    return () => clearTimeout(timer);
  }, [play, clock, rate]);
}
