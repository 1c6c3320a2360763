import type { Tone } from '@mdma-at/protocol';
import { type ReactNode, useId } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';

interface ToneChoiceProps {
  readonly value: Tone | undefined;
  readonly onChange: (tone: Tone | undefined) => void;
}

const tones: readonly Tone[] = ['difficult', 'neutral', 'pleasant'];

/** How it was for the participant: three equal answers, none chosen in advance; a chosen one can be taken back. */
export function ToneChoice({ value, onChange }: ToneChoiceProps): ReactNode {
  const { t, words } = useMdma();
  const id = useId();
  return (
    <fieldset className="mdma-tone" aria-describedby={`${id}hint`}>
      <legend>{t('composer.tone')}</legend>
      <div className="mdma-tone-choices">
        {tones.map((tone) => (
          <button
            key={tone}
            type="button"
            className="mdma-tone-choice"
            aria-pressed={value === tone}
            onClick={() => onChange(value === tone ? undefined : tone)}
          >
            {words('tone', tone)}
          </button>
        ))}
      </div>
      <p id={`${id}hint`} className="mdma-composer-quiet">
        {t('composer.toneHint')}
      </p>
    </fieldset>
  );
}
