import type { Comfort, EffectPhase } from '@mdma-at/protocol';
import { Button, useMdma } from '@mdma-at/ui';
import { type ReactNode, useId, useState } from 'react';
import type { Give } from './use-dosing-day.ts';

const phases: readonly EffectPhase[] = ['onset', 'peak', 'plateau', 'comedown', 'baseline-reached'];
const comforts: readonly Comfort[] = ['water', 'food', 'temperature', 'music', 'eye-mask', 'blanket'];

/** What whoever sits beside the participant sees, hears and does. */
export function SittingActs({ give }: { readonly give: Give }): ReactNode {
  const { words } = useMdma();
  const phaseTitle = useId();
  const comfortTitle = useId();
  return (
    <fieldset className="demo-act-group">
      <legend>Sitting</legend>
      <Note give={give} />
      <Distress give={give} />
      <div className="demo-row" role="group" aria-labelledby={phaseTitle}>
        <span id={phaseTitle}>Phase seen</span>
        {phases.map((phase) => (
          <Button key={phase} onPress={() => void give({ type: 'record-phase', phase })}>
            {words('phase', phase)}
          </Button>
        ))}
      </div>
      <div className="demo-row" role="group" aria-labelledby={comfortTitle}>
        <span id={comfortTitle}>Comfort given</span>
        {comforts.map((comfort) => (
          <Button key={comfort} onPress={() => void give({ type: 'record-comfort', comfort })}>
            {words('comfort', comfort)}
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

function Distress({ give }: { readonly give: Give }): ReactNode {
  const title = useId();
  return (
    <div className="demo-row demo-scores" role="group" aria-labelledby={title}>
      <span id={title}>Distress, 0 to 10</span>
      {Array.from({ length: 11 }, (_, score) => (
        <Button key={score} onPress={() => void give({ type: 'record-distress', score })}>
          {score}
        </Button>
      ))}
    </div>
  );
}
