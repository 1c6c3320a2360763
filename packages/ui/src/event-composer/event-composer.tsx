import type { Instant } from '@mdma-at/evidence';
import type { Tone } from '@mdma-at/protocol';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { DateTimeField, type MomentVerdict } from '../date-time-field/date-time-field.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';
import { ToneChoice } from './tone-choice.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

/** Words that a team writes often, to begin an entry with. They are only put into the field; a person records them. */
export interface EntryTemplate {
  readonly id: string;
  readonly text: string;
}

/** A note as it was written. Without `at` it happens now; `at` is when it happened, where that was earlier. */
export interface ComposerIntent {
  readonly type: 'record-note';
  readonly text: string;
  readonly tone?: Tone;
  readonly at?: Instant;
}

export interface EventComposerProps extends ComponentProps<HTMLFormElement> {
  readonly now: Instant;
  /** Judges the moment of an entry that happened earlier; what lies in the future is refused by the domain. */
  readonly judge: (at: Instant) => MomentVerdict;
  readonly templates?: readonly EntryTemplate[];
  /** What was written before and is still unsaved. */
  readonly start?: string | undefined;
  readonly saveState?: SaveState | undefined;
  readonly onIntent: (intent: ComposerIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * Adds an entry to the record: what was seen or said in one's own words, and, if wished, how it was for the participant.
 * Difficult, neither and pleasant stand side by side and none is chosen in advance. Words that could not be saved come back.
 */
export function EventComposer(props: EventComposerProps): ReactNode {
  const { now, judge, templates = [], start = '', saveState, onIntent, headingLevel = 3 } = props;
  const { t, announce } = useMdma();
  const ids = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, set, send, returned } = useKeptDraft(start, saveState);
  const [problem, setProblem] = useState<'composer.nothing' | 'composer.noTime'>();
  const Heading = `h${headingLevel}` as const;

  const record = (): void => {
    const text = draft.text.trim();
    const found =
      text === '' ? 'composer.nothing' : draft.earlier && draft.at === undefined ? 'composer.noTime' : undefined;
    setProblem(found);
    if (found === 'composer.nothing') field.current?.focus();
    if (found) return;
    const { tone, at } = draft;
    send();
    onIntent({
      type: 'record-note',
      text,
      ...(tone ? { tone } : {}),
      ...(draft.earlier && at !== undefined ? { at } : {}),
    });
    announce(t('composer.recorded'));
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    record();
  };
  const begin = (text: string): void => {
    set({ text: draft.text.trim() === '' ? text : `${draft.text.trimEnd()} ${text}` });
    field.current?.focus();
  };

  return (
    <form
      {...rootProps('mdma-composer', props)}
      aria-labelledby={`${ids}title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <header className="mdma-gate-head">
        <Heading id={`${ids}title`} className="mdma-gate-title">
          {t('composer.title')}
        </Heading>
        {saveState ? <SaveMark state={saveState} /> : null}
      </header>
      <div className="mdma-composer-words" data-invalid={problem === 'composer.nothing' || undefined}>
        <label htmlFor={`${ids}words`}>{t('composer.words')}</label>
        <textarea
          ref={field}
          id={`${ids}words`}
          rows={3}
          value={draft.text}
          aria-describedby={`${ids}hint`}
          aria-invalid={problem === 'composer.nothing' || undefined}
          onChange={(event) => set({ text: event.target.value })}
          onKeyDown={onKey}
        />
        <p id={`${ids}hint`} className="mdma-composer-quiet">
          {t('composer.hint')}
        </p>
      </div>
      {templates.length > 0 ? (
        <ul className="mdma-composer-templates" aria-label={t('composer.templates')}>
          {templates.map(({ id, text }) => (
            <li key={id}>
              <button type="button" className="mdma-composer-template" onClick={() => begin(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <ToneChoice value={draft.tone} onChange={(tone) => set({ tone })} />
      {draft.earlier ? (
        <DateTimeField
          label={t('composer.when')}
          now={now}
          start={draft.at}
          judge={judge}
          onChange={(at) => set({ at })}
        />
      ) : null}
      {problem ? (
        <p className="mdma-form-problem" role="alert">
          {t(problem)}
        </p>
      ) : null}
      {returned ? <p className="mdma-form-problem">{t('composer.notRecorded')}</p> : null}
      <div className="mdma-composer-acts">
        <Button tone="primary" type="submit">
          {t('composer.record')}
        </Button>
        <button
          type="button"
          className="mdma-link-button"
          aria-pressed={draft.earlier}
          onClick={() => set({ earlier: !draft.earlier, at: undefined })}
        >
          {t('composer.earlier')}
        </button>
        {draft.earlier ? null : <span className="mdma-composer-quiet">{t('composer.atNow')}</span>}
      </div>
    </form>
  );
}
