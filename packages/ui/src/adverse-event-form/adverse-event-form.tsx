import type { Basis, Instant } from '@mdma-at/evidence';
import type { AdverseEventKind, Tone } from '@mdma-at/protocol';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { ChoiceSet } from '../choice-set/choice-set.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';
import { adverseKinds, adverseTones, adverseSeriousness, missingAnswers, type AdverseDraft } from './adverse-draft.ts';
import { RecordedEntry } from './recorded-entry.tsx';

/** What a person asks for: an event, in the words of the dosing day's command, or that nothing was reported when asked. */
export type AdverseEventIntent =
  | {
      readonly type: 'record-adverse-event';
      readonly kind: AdverseEventKind;
      readonly seriousness: 'serious' | 'not-serious';
      readonly tone: Tone;
      readonly text: string;
    }
  | { readonly type: 'record-no-event'; readonly text?: string };

/** An entry as it was recorded. */
export type AdverseEventEntry = AdverseEventIntent & { readonly at: Instant; readonly by: string };

export interface AdverseEventFormProps extends ComponentProps {
  /** What a serious event sets going, in words, and whose rule it is. */
  readonly seriousRule: { readonly text: string; readonly basis: Basis };
  /** What was typed before and is still unsaved. */
  readonly start?: AdverseDraft | undefined;
  /** An entry that is only read. */
  readonly recorded?: AdverseEventEntry | undefined;
  readonly saveState?: SaveState | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly onIntent: (intent: AdverseEventIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * Records what happened, or that nothing did. Pleasant, unwanted and abuse-related events are asked for in the same way,
 * nothing is preselected, and a missing answer keeps everything that was typed.
 */
export function AdverseEventForm(props: AdverseEventFormProps): ReactNode {
  const { recorded, onIntent, headingLevel = 3 } = props;
  const { t } = useMdma();
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-adverse', props)} aria-labelledby={title}>
      <Heading id={title}>{t('adverse.title')}</Heading>
      <p className="mdma-adverse-intro">{t('adverse.intro')}</p>
      {recorded ? <RecordedEntry entry={recorded} /> : <Form {...props} onIntent={onIntent} />}
    </section>
  );
}

function Form({ seriousRule, start, saveState, sourceOf, onIntent }: AdverseEventFormProps): ReactNode {
  const { t, words } = useMdma();
  const ids = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<AdverseDraft>(start ?? {});
  const [tried, setTried] = useState(false);
  const missing = tried ? missingAnswers(draft) : [];
  const set = (change: AdverseDraft): void => setDraft((before) => ({ ...before, ...change }));
  const errorOf = (field: (typeof missing)[number]) =>
    missing.includes(field) ? { error: words('adverse.missing', field) } : {};

  const save = (): void => {
    setTried(true);
    if (missingAnswers(draft).length > 0) {
      // drawn first, then read out
      return void requestAnimationFrame(() => summary.current?.focus());
    }
    const text = (draft.text ?? '').trim();
    if (draft.asked === 'none') return onIntent({ type: 'record-no-event', ...(text === '' ? {} : { text }) });
    const { kind, seriousness, tone } = draft;
    if (kind && seriousness && tone) onIntent({ type: 'record-adverse-event', kind, seriousness, tone, text });
  };

  return (
    <form
      className="mdma-adverse-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {missing.length > 0 ? (
        <div ref={summary} className="mdma-form-problem" tabIndex={-1} role="alert">
          <p>{t('adverse.problems', { count: missing.length })}</p>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <a
                  href={`#${ids}${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(`${ids}${field}`)?.querySelector<HTMLElement>('input, textarea')?.focus();
                  }}
                >
                  {words('adverse.missing', field)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ChoiceSet
        id={`${ids}asked`}
        kind="one"
        legend={t('adverse.asked')}
        options={[
          { value: 'event', label: t('adverse.asked.event') },
          { value: 'none', label: t('adverse.asked.none') },
        ]}
        value={draft.asked}
        onChange={(asked) => set({ asked: asked === 'none' ? 'none' : 'event' })}
        {...errorOf('asked')}
      />
      <div id={`${ids}text`} className="mdma-written" data-invalid={missing.includes('text') || undefined}>
        <label htmlFor={`${ids}words`}>{t('adverse.text')}</label>
        <p id={`${ids}hint`} className="mdma-adverse-intro">
          {t('adverse.textHint')}
        </p>
        <textarea
          id={`${ids}words`}
          rows={3}
          value={draft.text ?? ''}
          aria-describedby={`${ids}hint`}
          aria-invalid={missing.includes('text') || undefined}
          onChange={(event) => set({ text: event.target.value })}
        />
      </div>
      {draft.asked === 'none' ? null : (
        <>
          <ChoiceSet
            id={`${ids}tone`}
            className="mdma-adverse-row"
            kind="one"
            legend={t('adverse.tone')}
            options={adverseTones.map((value) => ({ value, label: words('tone', value) }))}
            value={draft.tone}
            onChange={(value) => set({ tone: adverseTones.find((tone) => tone === value) })}
            {...errorOf('tone')}
          />
          <ChoiceSet
            id={`${ids}kind`}
            className="mdma-adverse-kinds"
            kind="one"
            legend={t('adverse.kind')}
            options={adverseKinds.map((value) => ({ value, label: words('adverseKind', value) }))}
            value={draft.kind}
            onChange={(value) => set({ kind: adverseKinds.find((kind) => kind === value) })}
            {...errorOf('kind')}
          />
          <ChoiceSet
            id={`${ids}seriousness`}
            className="mdma-adverse-row"
            kind="one"
            legend={t('adverse.seriousness')}
            options={adverseSeriousness.map((value) => ({ value, label: words('adverse', value) }))}
            value={draft.seriousness}
            onChange={(value) => set({ seriousness: adverseSeriousness.find((one) => one === value) })}
            {...errorOf('seriousness')}
          />
          {draft.seriousness === 'serious' ? (
            <div className="mdma-adverse-will" role="status">
              <p>
                <b>{t('adverse.clockWill')}</b> {seriousRule.text}
              </p>
              <Citation basis={seriousRule.basis} sourceOf={sourceOf} showFacts />
            </div>
          ) : null}
        </>
      )}
      <div className="mdma-due-acts">
        <Button tone="primary" type="submit">
          {draft.asked === 'none' ? t('adverse.saveNone') : t('adverse.save')}
        </Button>
        {saveState ? <SaveMark state={saveState} /> : null}
      </div>
    </form>
  );
}
