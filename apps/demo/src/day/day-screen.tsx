import type { Day } from '@mdma-at/evidence';
import { replay, type Journal } from '@mdma-at/journal';
import {
  type Actor,
  dosingDay,
  type DosingDayCommand,
  type DosingDayEvent,
  type DosingDayInput,
  type DosingDayState,
} from '@mdma-at/protocol';
import { type ScenarioId, scenarios } from '@mdma-at/simulator';
import { Button, DosingDayConsole, EventLog, FitToLeave, IdentityBanner, type IdentityBannerProps, SimBar, type SimIntent, useMdma, VitalEntry } from '@mdma-at/ui';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { createSimClock, type Rate, type SimClock } from '../clock/sim-clock.ts';
import { useNow, useRate } from '../clock/use-now.ts';
import { courseStream } from '../streams.ts';
import { useDesk, useJournal, useSaveState } from '../record/record-context.ts';
import {
  bandsOf,
  checklistOf,
  checksOf,
  clockOf,
  emergencyOf,
  rulerOf,
  spanOf,
  staffOf,
  supplementalOf,
  vitalsOf,
} from './console-view.ts';
import { alertInWords, checklist, departureInWords, describeDayEntry, sourceOf } from './day-words.ts';
import { DayActs, type Deed } from './day-acts.tsx';
import { agreementsOf } from './agreements-of.ts';
import { useDeadlines, useSimulation, useSlowWhile } from './use-simulation.ts';
import { judgeField, judgeSet, readingOf, roundOfSigns } from './judge-entry.ts';

const rates = [1, 60, 240, 960] as const satisfies readonly Rate[];

interface DayScreenProps {
  readonly stream: string;
  readonly seed: number;
  readonly participant: string;
}

/** The dosing day of one session: its record as it stands, by hand or played by the simulator. */
export function DayScreen({ stream, seed, participant }: DayScreenProps): ReactNode {
  const journal = useJournal(stream);
  const input = journal?.[0]?.payload['input'] as DosingDayInput | undefined;
  if (!journal || journal.length === 0 || !input) {
    return <p className="demo-note">{journal ? 'This dosing day has not been opened.' : 'The record is being read.'}</p>;
  }
  return <RunningDay stream={stream} journal={journal} input={input} seed={seed} participant={participant} />;
}

/** Who records when nobody else is named. */
function leadOf({ staff }: DosingDayInput): Actor {
  const [first] = staff;
  return first ? { id: first.person, role: first.role } : { id: 'therapist', role: 'therapist' };
}

/** The consent that the course has on record. */
function useConsent(participant: string): IdentityBannerProps['consent'] {
  const journal = useJournal(courseStream(participant));
  const signed = journal?.findLast((entry) => entry.type === 'consent.signed');
  if (!signed) return undefined;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: signed.tz.zone }).format(signed.occurredAt);
  return { version: String(signed.payload['version']), signedOn: day as Day };
}

function useDayClock(journal: Journal): SimClock {
  const [clock] = useState(() => createSimClock(journal.at(-1)?.recordedAt ?? 0, () => Date.now()));
  useEffect(() => () => clock.stop(), [clock]);
  return clock;
}

function RunningDay({ stream, journal, input, seed, participant }: DayScreenProps & { readonly journal: Journal; readonly input: DosingDayInput }): ReactNode {
  const { record } = useDesk();
  const saveState = useSaveState();
  const mdma = useMdma();
  const clock = useDayClock(journal);
  const now = useNow(clock);
  const rate = useRate(clock);
  const state = useMemo(() => replay<DosingDayState, DosingDayEvent>(journal, dosingDay), [journal]);
  const view = useMemo(() => dosingDay.view(state, now), [state, now]);
  const [entering, setEntering] = useState(false);
  const [notice, setNotice] = useState<string>();

  const give = useCallback(
    async (deed: Deed, by: Actor = leadOf(input)) => {
      const command = { ...deed, id: crypto.randomUUID(), by } as DosingDayCommand;
      const outcome = await record.give(stream, dosingDay, command, clock.now());
      setNotice(outcome.verdict === 'failed' ? `Not saved: ${outcome.message}` : undefined);
      if (outcome.verdict === 'refused') {
        const names = outcome.reasons.map((reason) =>
          reason.code === 'interlock' ? mdma.words('interlockName', reason.interlock.id) : reason.code,
        );
        setNotice(`Refused and recorded: ${names.join(', ')}.`);
      }
      return outcome.verdict;
    },
    [record, stream, clock, input, mdma],
  );

  const consent = useConsent(participant);
  const simulation = useSimulation({ stream, journal, input, state, clock, seed });
  const alerting = view.alerts.some((alert) => alert.state === 'active');
  const slowed = useSlowWhile(alerting, clock);
  useDeadlines({ stream, state, now });

  const span = spanOf(view, journal, now);
  const checks = checksOf(view, input, span.to);
  const bands = useMemo(() => bandsOf(input, mdma), [input, mdma]);
  const vitals = vitalsOf(view, journal, bands);
  const due = view.next.find(({ what }) => what === 'reading' || what === 'repeat-reading');
  const showLeave = view.t0 !== undefined && (view.end.reviewing || view.end.released !== undefined || (view.elapsedMinutes ?? 0) >= 360);
  const over = view.chart.session === 'ended' || view.chart.session === 'transferred';

  const onSim = (intent: SimIntent): void => {
    switch (intent.type) {
      case 'pause':
        return clock.setRate(0);
      case 'resume':
        return clock.setRate(simulation.rate);
      case 'choose-rate':
        simulation.chooseRate(intent.rate as Rate);
        if (rate !== 0) clock.setRate(intent.rate as Rate);
        return;
      case 'skip':
        return simulation.skipToNextReading();
      case 'choose-scenario':
        return simulation.chooseScenario(intent.scenario as ScenarioId);
      default:
        return intent satisfies never;
    }
  };

  return (
    <>
      {notice ? (
        <p className="demo-notice" role="status">
          {notice}
        </p>
      ) : null}
      <DosingDayConsole
        span={span}
        now={now}
        checks={checks}
        sourceOf={sourceOf}
        caption={simulation.caption}
        banner={
          <IdentityBanner
            subject={{ code: view.participant }}
            session={{ number: view.sessionNumber, of: view.sessions, kind: 'dosing day' }}
            {...(consent && { consent })}
            variant={{ name: input.definition.title, detail: `${view.definition}, locked` }}
            simulated
          >
            <SimBar
              state={over ? 'ended' : rate === 0 ? 'paused' : 'running'}
              rate={rate === 0 ? simulation.rate : rate}
              rates={rates}
              skipTo={alerting ? 'repeat' : 'next-check'}
              {...(slowed && { slowedBecause: 'an alert is active' })}
              scenario={simulation.scenario}
              scenarios={Object.keys(scenarios).map((id) => ({ id, name: id === 'uneventful' ? 'uneventful' : 'pressure excursion' }))}
              onIntent={onSim}
            />
          </IdentityBanner>
        }
        emergency={{
          state: emergencyOf(view),
          contacts: [],
          onIntent: () => void give({ type: 'declare-emergency' }),
        }}
        clock={clockOf(view)}
        staff={staffOf(view, input)}
        alerts={view.alerts.map((alert) => alertInWords(alert, mdma))}
        onAlert={(intent) => {
          if (intent.type === 'acknowledge-alert') void give({ type: 'acknowledge-alert', alert: intent.alert });
          if (intent.type === 'record-repeat') setEntering(true);
        }}
        ruler={rulerOf(view, span)}
        vitals={vitals}
        dose={
          view.initialDose.given.length > 0 || !view.initialDose.planned
            ? undefined
            : {
                plan: view.initialDose.planned,
                person: view.participant,
                report: view.initialDose.report,
                authorised: view.initialDose.authorised && { by: view.initialDose.authorised.by.id, at: view.initialDose.authorised.at },
                onIntent: ({ type, dose }) => void give({ type, dose }),
              }
        }
        supplemental={
          view.t0 === undefined
            ? undefined
            : {
                ...supplementalOf(view),
                onIntent: (intent) => {
                  switch (intent.type) {
                    case 'authorise-supplemental-dose':
                    case 'record-supplemental-dose':
                      return void give({ type: intent.type, dose: intent.dose });
                    case 'withhold-supplemental-dose':
                      return void give({ type: intent.type, reason: intent.reason });
                    case 'record-supplemental-answer':
                      return void give({ type: intent.type, agrees: intent.agrees });
                    default:
                      return intent satisfies never;
                  }
                },
              }
        }
        entry={
          entering ? (
            <VitalEntry
              fields={roundOfSigns}
              due={due && { at: due.dueAt, overdue: due.overdue }}
              judge={(sign, text) => judgeField(sign, text, mdma.format)}
              judgeSet={judgeSet}
              saveState={saveState === 'failed' ? 'failed' : saveState}
              onCancel={() => setEntering(false)}
              onSave={(entered) => {
                const check = readingOf(entered, clock.now());
                if (check.outcome === 'refused') {
                  setNotice(check.issues.map(({ message }) => message).join('; '));
                  return;
                }
                void give({ type: 'record-vitals', reading: check.reading }).then((verdict) => {
                  if (verdict === 'accepted') setEntering(false);
                });
              }}
            />
          ) : over ? undefined : (
            <Button wide onPress={() => setEntering(true)}>
              Record vital signs
            </Button>
          )
        }
        checklist={{
          items: checklistOf(view),
          readOnly: over,
          onTick: ({ type, item }) => {
            const one = checklist.find(({ id }) => id === item);
            if (one && type === 'tick') void give({ type: 'record-check', check: one.check });
          },
        }}
        comfort={<DayActs view={view} input={input} give={give} over={over} open={rate === 0 && !simulation.played} />}
        log={
          <EventLog
            label="Log"
            entries={journal}
            describe={(entry) => describeDayEntry(entry, mdma)}
            since={view.t0}
            saveState={saveState}
          />
        }
      />
      {showLeave ? (
        <div className="demo-leave">
          <FitToLeave
            person={view.participant}
            report={view.end.release}
            agreements={agreementsOf(view, input)}
            departure={departureInWords(view.end.planned)}
            sourceOf={sourceOf}
            onIntent={(intent) => {
              if (intent.type === 'record-agreement') {
                const { party, person, agrees } = intent;
                void give({ type: 'record-agreement', party, person, agrees });
              } else void give({ type: 'authorise-release', ...view.end.planned });
            }}
          />
        </div>
      ) : null}
    </>
  );
}
