import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { CapsuleIntent } from './capsule-count.tsx';
import { parseCount } from './parse-count.ts';

interface CountFormProps {
  readonly onCount: (intent: CapsuleIntent) => void;
  readonly onLeave: (() => void) | undefined;
}

const kinds = ['administered', 'returned', 'wasted'] as const;
type Kind = (typeof kinds)[number];

/** Three numbers and a witness. Nothing stands there in advance, not even a zero. */
export function CountForm({ onCount, onLeave }: CountFormProps): ReactNode {
  const { t } = useMdma();
  const ids = useId();
  const form = useRef<HTMLFormElement>(null);
  const [texts, setTexts] = useState<Readonly<Record<Kind, string>>>({ administered: '', returned: '', wasted: '' });
  const [witness, setWitness] = useState('');
  const [problem, setProblem] = useState<{ readonly kind: Kind; readonly message: string }>();

  const save = (): void => {
    const counts: Partial<Record<Kind, number>> = {};
    for (const kind of kinds) {
      const typed = parseCount(texts[kind]);
      if (typed.kind !== 'count') {
        const label = t(`capsules.${kind}`);
        const message =
          typed.kind === 'missing'
            ? t('capsules.missing', { label })
            : t('capsules.notANumber', { label, text: texts[kind] });
        setProblem({ kind, message });
        form.current?.querySelector<HTMLInputElement>(`[name="${kind}"]`)?.focus();
        return;
      }
      counts[kind] = typed.count;
    }
    setProblem(undefined);
    const { administered = 0, returned = 0, wasted = 0 } = counts;
    const seen = witness.trim();
    onCount({ type: 'reconcile-capsules', administered, returned, wasted, ...(seen === '' ? {} : { witness: seen }) });
  };

  return (
    <form
      ref={form}
      className="mdma-capsules-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {kinds.map((kind) => (
        <div key={kind} className="mdma-capsules-field" data-invalid={problem?.kind === kind || undefined}>
          <label htmlFor={`${ids}${kind}`}>{t(`capsules.${kind}`)}</label>
          <input
            id={`${ids}${kind}`}
            name={kind}
            inputMode="numeric"
            autoComplete="off"
            value={texts[kind]}
            aria-invalid={problem?.kind === kind || undefined}
            aria-describedby={problem?.kind === kind ? `${ids}problem` : undefined}
            onChange={(event) => setTexts((before) => ({ ...before, [kind]: event.target.value }))}
          />
        </div>
      ))}
      <div className="mdma-capsules-field" data-wide>
        <label htmlFor={`${ids}witness`}>{t('capsules.witnessName')}</label>
        <input
          id={`${ids}witness`}
          autoComplete="off"
          value={witness}
          onChange={(event) => setWitness(event.target.value)}
        />
      </div>
      {problem ? (
        <p id={`${ids}problem`} className="mdma-form-problem" role="alert">
          {problem.message}
        </p>
      ) : null}
      <div className="mdma-capsules-acts">
        <Button tone="primary" type="submit">
          {t('capsules.record')}
        </Button>
        {onLeave ? <Button onPress={onLeave}>{t('capsules.leave')}</Button> : null}
      </div>
    </form>
  );
}
