import { course, definitions } from '@mdma-at/protocol';
import { Button, InterlockList, useMdma } from '@mdma-at/ui';
import { type ReactNode, useState } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { type DefinitionName, policedDefinition, type PolicyName } from './new-course.ts';
import { PolicySelect, protocolNames, ProtocolSelect } from './protocol-choice.tsx';
import type { CourseActs } from './use-course-acts.ts';
import type { RunningCourse } from './use-course.ts';

interface ChangeProtocolProps {
  readonly running: RunningCourse;
  readonly give: CourseActs['give'];
}

/** The version after the newest consent's: v4 after v3. */
function versionAfter({ state }: RunningCourse): string {
  const signed = state.events.findLast((event) => event.type === 'consent.signed');
  const number = Number(/\d+$/.exec(signed?.version ?? '')?.[0] ?? 0);
  return `v${number + 1}`;
}

/** Goes on under another protocol: first a consent that names it, then the change with its reason. */
export function ChangeProtocol({ running, give }: ChangeProtocolProps): ReactNode {
  const { words } = useMdma();
  const { state, definition, participant } = running;
  const others = protocolNames.filter((name) => definitions[name].id !== definition.id);
  const [chosen, setChosen] = useState<DefinitionName>();
  const [policy, setPolicy] = useState<PolicyName>('demo');
  const name = chosen !== undefined && others.includes(chosen) ? chosen : others[0];
  if (name === undefined) return null;
  const { id, title } = definitions[name];
  const { results, open } = course.interlocks.changeProtocol(state, running.now(), { protocol: id });
  const version = versionAfter(running);
  const consented = !open.some((result) => result.id === 'reconsented');
  return (
    <details className="demo-more">
      <summary>Change the protocol</summary>
      <div className="demo-row">
        <ProtocolSelect label="Go on under" names={others} value={name} onChange={setChosen} />
        <PolicySelect value={policy} onChange={setPolicy} />
      </div>
      <InterlockList results={results} label="Change the protocol" sourceOf={sourceOf} />
      {consented ? null : (
        <Button
          onPress={() =>
            void give({
              type: 'record-consent',
              version,
              protocol: id,
              capacity: true,
              copyGiven: true,
              questionsAnswered: true,
            })
          }
        >
          Consent {version} to {title} signed
        </Button>
      )}
      {open.length > 0 ? (
        <p className="demo-held">
          {open.length === 1 ? 'Held: 1 condition open' : `Held: ${open.length} conditions open`}
        </p>
      ) : (
        <Button
          tone="risk"
          confirm={{
            question: `Go on with ${participant} under ${title}?`,
            facts: [
              { label: 'Now', value: definition.title },
              { label: 'From now on', value: title },
              { label: words('interlockName', 'reconsented'), value: 'on record' },
            ],
            proceed: 'Change the protocol',
            alternative: 'Do not change it',
            reasonLabel: 'Reason for the change',
          }}
          onPress={({ reason }) =>
            void give({ type: 'change-protocol', definition: policedDefinition(name, policy), reason })
          }
        >
          Go on under {title}
        </Button>
      )}
    </details>
  );
}
