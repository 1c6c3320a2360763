import type { Day } from '@mdma-at/evidence';
import { replay } from '@mdma-at/journal';
import {
  findMedication,
  type MedicationId,
  planWashout,
  washoutPolicies,
  type WashoutPolicy,
} from '@mdma-at/screening/medications';
import { IdentityBanner, InteractionList, MedicationList, useMdma, WashoutPlanner } from '@mdma-at/ui';
import { type ReactNode, useMemo } from 'react';
import { useConsent } from '../course/use-consent.ts';
import { type RunningCourse, useCourse } from '../course/use-course.ts';
import { sourceOf } from '../day/day-words.ts';
import { coordinator } from '../people.ts';
import { useDesk, useJournal, useSaveState } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { washoutStream } from '../streams.ts';
import { interactionsOf } from './interactions-of.ts';
import '../screening/screening-screen.css';
import './washout-screen.css';
import { type WashoutCommand, type WashoutEvent, washoutList, type WashoutState } from './washout-list.ts';

type PolicyName = keyof typeof washoutPolicies;

const policyNames: Readonly<Record<PolicyName, string>> = {
  strictest: 'The longest of every known rule (demo)',
  fiveHalfLives: 'Five half-lives (demo)',
  chart: 'Interaction chart of 2019 (demo)',
};

interface WashoutScreenProps {
  readonly participant: string;
  /** The policy that the address names. */
  readonly policy: string | undefined;
}

/** The medicines of one participant, what they mean for a dose, and the first day on which none stands in the way. */
export function WashoutScreen({ participant, policy }: WashoutScreenProps): ReactNode {
  const journal = useJournal(washoutStream(participant));
  const course = useCourse(participant);
  const state = useMemo<WashoutState>(
    () =>
      journal && journal.length > 0
        ? replay<WashoutState, WashoutEvent>(journal, washoutList)
        : washoutList.start({ participant }),
    [journal, participant],
  );
  const { record } = useDesk();
  if (!course || !journal) {
    return record.streams().includes(`course:${participant}`) ? (
      <p className="demo-note">The record is being read.</p>
    ) : (
      <NoCourse participant={participant} />
    );
  }
  return <Planning course={course} state={state} isBegun={(journal?.length ?? 0) > 0} policy={policyOf(policy)} />;
}

function policyOf(name: string | undefined): PolicyName {
  return name !== undefined && Object.hasOwn(policyNames, name) ? (name as PolicyName) : 'strictest';
}

interface PlanningProps {
  readonly course: RunningCourse;
  readonly state: WashoutState;
  readonly isBegun: boolean;
  readonly policy: PolicyName;
}

type Act<Command> = Command extends WashoutCommand ? Omit<Command, 'id' | 'by'> : never;

function Planning({ course, state, isBegun, policy }: PlanningProps): ReactNode {
  const { record } = useDesk();
  const { format } = useMdma();
  const saveState = useSaveState();
  const consent = useConsent(course.participant);
  const { participant, today, definition } = course;
  const stream = washoutStream(participant);
  const rule = washoutPolicies[policy];
  const plan = planWashout({ taking: state.medicines, policy: rule, on: today });
  const medicines = state.medicines.map((taken, index) => ({
    id: String(index),
    taken,
    found: findMedication(taken.medication),
  }));
  const { confirmed } = state;

  const begin = (): Promise<unknown> =>
    record.begin(stream, washoutList, { input: { participant }, by: coordinator }, course.now());
  const give = async (act: Act<WashoutCommand>): Promise<void> => {
    const at = course.now();
    if (!isBegun) await begin();
    await record.give(stream, washoutList, { ...act, id: crypto.randomUUID(), by: coordinator } as WashoutCommand, at);
  };

  return (
    <>
      <IdentityBanner
        subject={{ code: participant }}
        simulated
        {...consent}
        variant={{ name: definition.title, detail: 'washout' }}
      />
      <main className="demo-page">
        <header className="demo-head">
          <h1>Washout</h1>
          <PolicyPicker participant={participant} policy={policy} />
        </header>
        <WashoutPlanner
          plan={plan}
          policy={rule}
          policyName={policyNames[policy]}
          events={state.changes.map(({ index, on, before, by }) => ({
            medicine: index,
            on,
            what: `last dose recorded, before: ${/^\d/.test(before) ? format.day(before) : before.replaceAll('-', ' ')}`,
            by,
          }))}
          {...(confirmed?.policy === rule.id && { confirmation: { by: confirmed.reason, on: confirmed.on } })}
          sourceOf={sourceOf}
          onIntent={(intent) => {
            if (intent.type === 'change-last-dose') {
              void give({ type: 'record-last-dose', index: intent.medicine, on: intent.on });
            } else {
              void give({ type: 'record-confirmation', policy: rule.id, reason: intent.reason, on: today });
            }
          }}
        />
        <div className="demo-washout">
          <MedicationList
            medicines={isBegun ? medicines : 'not-asked'}
            find={findMedication}
            onAdd={(medicine) => void give({ type: 'record-medicine', medicine })}
            mayBeDepot={({ id }) => existsAsDepot(id, rule, today)}
            onName={(medicine, id) => void give({ type: 'name-medicine', index: Number(medicine), as: id })}
            onNone={() => void begin()}
            today={today}
            saveState={saveState}
          />
          {medicines.length === 0 ? null : (
            <InteractionList
              interactions={interactionsOf(plan)}
              unjudged={medicines.flatMap(({ found }) => (found.found === 'exact' ? [] : [found.seen]))}
            />
          )}
        </div>
        <p className="demo-onward">
          <a href={hrefOf({ screen: 'course', course: participant })}>To the course</a>
          <a href={hrefOf({ screen: 'screening', course: participant })}>Screening</a>
        </p>
      </main>
    </>
  );
}

/** Whether the plan would have to ask if this substance is a long-acting injection. */
function existsAsDepot(id: MedicationId, policy: WashoutPolicy, on: Day): boolean {
  const { medicines } = planWashout({ taking: [{ medication: id, lastTakenOn: 'unknown' }], policy, on });
  return medicines.some(({ unknown }) => unknown.includes('depot-not-known'));
}

function PolicyPicker({
  participant,
  policy,
}: {
  readonly participant: string;
  readonly policy: PolicyName;
}): ReactNode {
  return (
    <label className="demo-policy">
      Policy of this site
      <select
        value={policy}
        onChange={(event) => {
          window.location.hash = hrefOf({
            screen: 'washout',
            course: participant,
            policy: policyOf(event.target.value),
          });
        }}
      >
        {Object.entries(policyNames).map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
