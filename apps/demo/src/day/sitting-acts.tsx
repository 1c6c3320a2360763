import type { Comfort, EffectPhase } from '@mdma-at/protocol';
import { Button, SudsDial, useMdma } from '@mdma-at/ui';
import { type ReactNode, useId, useState } from 'react';
import { useSaveState } from '../record/record-context.ts';
import type { Give, RunningDay } from './use-dosing-day.ts';

const phases: readonly EffectPhase[] = ['onset', 'peak', 'plateau', 'comedown', 'baseline-reached'];
const comforts: readonly Comfort[] = ['water', 'food', 'temperature', 'music', 'eye-mask', 'blanket', 'toilet'];

/** What whoever sits beside the participant sees, hears and does. */
export function SittingActs({ day }: { readonly day: RunningDay }): ReactNode {
  const { words } = useMdma();
  const { give, view } = day;
  const saveState = useSaveState();
  const phaseTitle = useId();
  const [round, setRound] = useState(0);
  const distress = view.log.findLast((event) => event.type === 'distress.recorded');
  const given: { [item in Comfort]?: number } = {};
  for (const event of view.log) if (event.type === 'comfort.recorded') given[event.comfort] = event.at;
  return (
    <fieldset className="demo-act-group">
      <legend>Sitting</legend>
      <Note give={give} />
      <SudsDial
        key={round}
        headingLevel={3}
        last={distress && { score: distress.score, at: distress.at }}
        comforts={given}
        offered={comforts}
        saveState={saveState}
        onIntent={(intent) => {
          void give(intent).then((verdict) => {
            if (verdict === 'accepted' && intent.type === 'record-distress') setRound(round + 1);
          });
        }}
      />
      <div className="demo-row" role="group" aria-labelledby={phaseTitle}>
        <span id={phaseTitle}>Phase seen</span>
        {phases.map((phase) => (
          <Button key={phase} onPress={() => void give({ type: 'record-phase', phase })}>
            {words('phase', phase)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function Note({ give }: { readonly give: Give }): ReactNode {
  const id = useId();
  const [note, setNote] = useState('');
  return (
    <form
      className="demo-note-form"
      onSubmit={(event) => {
        event.preventDefault();
        const text = note.trim();
        if (text === '') return;
        void give({ type: 'record-note', text }).then((verdict) => {
          if (verdict === 'accepted') setNote('');
        });
      }}
    >
      <label htmlFor={id}>Note</label>
      <textarea id={id} rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      <Button type="submit">Add note</Button>
    </form>
  );
}
