import type { SkipReason } from '@mdma-at/vitals';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { ChoiceSet } from '../choice-set/choice-set.tsx';
import { useEscape } from '../component/use-escape.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

interface SkipFormProps {
  readonly onSkip: (reason: SkipReason, text: string) => void;
  readonly onLeave: () => void;
}

const reasons: readonly SkipReason[] = ['participant-declined', 'would-disturb', 'device-failed', 'emergency', 'other'];

/** Asks why a reading is left out. Without a reason nothing is recorded; another reason needs words. Escape leaves it. */
export function SkipForm({ onSkip, onLeave }: SkipFormProps): ReactNode {
  const { t, words } = useMdma();
  const ids = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState<SkipReason>();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  useEscape(form, onLeave);
  // opened by a press, so that is where the hand is
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const skip = (): void => {
    if (reason === undefined) return setProblem(t('due.skipNoReason'));
    if (reason === 'other' && text.trim() === '') return setProblem(t('due.skipNoText'));
    onSkip(reason, text.trim());
  };

  return (
    <form
      ref={form}
      className="mdma-due-skip"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        skip();
      }}
    >
      <ChoiceSet
        kind="one"
        legend={t('due.skipQuestion')}
        options={reasons.map((value) => ({ value, label: words('skipReason', value) }))}
        value={reason}
        onChange={(value) => {
          setReason(reasons.find((one) => one === value));
          setProblem(undefined);
        }}
      />
      <div className="mdma-written">
        <label htmlFor={ids}>{t('due.skipText')}</label>
        <textarea id={ids} rows={2} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      {problem ? (
        <p className="mdma-form-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="mdma-due-acts">
        <Button onPress={onLeave}>{t('due.skipLeave')}</Button>
        <Button tone="primary" type="submit">
          {t('due.skipConfirm')}
        </Button>
      </div>
    </form>
  );
}
