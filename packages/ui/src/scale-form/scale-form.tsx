import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { ChoiceSet } from '../choice-set/choice-set.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';
import { isScoreEntry, type OpenItem } from './scale-progress.ts';
import type { ScaleDefinition, ScaleItem, ScaleRater, ScaleResponse } from './scale-types.ts';
import { useScale } from './use-scale.ts';

interface ScaleFormBase extends ComponentProps<HTMLElement> {
  readonly scale: ScaleDefinition;
  readonly response: ScaleResponse;
  readonly onAnswer: (item: string, value: number) => void;
  /** The form is through, with or without open items. */
  readonly onFinish?: () => void;
  /** All items on one page, or one at a time. */
  readonly paging?: 'all' | 'one';
  readonly readOnly?: boolean;
  readonly saveState?: SaveState;
  readonly sourceOf?: SourceLookup;
  readonly headingLevel?: 2 | 3;
}

/** Filled in by the participant. */
export interface SelfScaleFormProps extends ScaleFormBase {
  readonly mode: 'self';
  readonly rater?: never;
}

/** Filled in by a rater, of whom it is always shown whether the session and the dose are known. */
export interface RaterScaleFormProps extends ScaleFormBase {
  readonly mode: 'rater';
  readonly rater: ScaleRater;
}

export type ScaleFormProps = SelfScaleFormProps | RaterScaleFormProps;

/**
 * A questionnaire as one group of radio buttons for each item, never a matrix. The wording is handed in with its
 * licence; without it only scores are entered. An item without an answer is missing, not zero.
 */
export function ScaleForm(props: ScaleFormProps): ReactNode {
  const { scale, response, onFinish, paging = 'all', saveState, sourceOf, headingLevel = 2, readOnly = false } = props;
  const { t } = useMdma();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const form = useScale({ scale, response, paging, onFinish });
  const { shown, open, asked, answered, show, step, finish } = form;
  useFocus(root, form.attention);
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-scale', props)} aria-labelledby={id} data-paging={paging}>
      <header className="mdma-scale-head">
        <Heading id={id}>{scale.name}</Heading>
        <p className="mdma-scale-progress">
          {t('scale.answered', { answered, of: scale.items.length })}{' '}
          {saveState ? <SaveMark state={saveState} /> : null}
        </p>
        <Mode {...props} />
        {isScoreEntry(scale) && scale.items.length > 0 ? (
          <p className="mdma-scale-entry">{t('scale.scoreEntry')}</p>
        ) : null}
        {scale.instructions === undefined ? null : <p className="mdma-prose">{scale.instructions}</p>}
      </header>
      {scale.items.length === 0 ? <p>{t('scale.empty')}</p> : null}
      <div className="mdma-scale-items" ref={root}>
        {asked && open.length > 0 ? <Missing open={open} onShow={show} /> : null}
        {shown.map((item) => (
          <Item key={item.id} item={item} {...props} />
        ))}
      </div>
      {readOnly || scale.items.length === 0 ? null : (
        <div className="mdma-scale-steps">
          {form.isFirst ? null : <Button onPress={() => step(-1)}>{t('scale.back')}</Button>}
          {form.isLast ? (
            <Button tone="primary" onPress={finish}>
              {t(asked && open.length > 0 ? 'scale.finishOpen' : 'scale.finish')}
            </Button>
          ) : (
            <Button tone="primary" onPress={() => step(1)}>
              {t('scale.next')}
            </Button>
          )}
        </div>
      )}
      <footer className="mdma-scale-licence">
        {t('scale.licence')}: {scale.licence.text} <Citation basis={scale.licence.basis} sourceOf={sourceOf} />
      </footer>
    </section>
  );
}

function Mode(props: ScaleFormProps): ReactNode {
  const { t, words } = useMdma();
  return (
    <p className="mdma-scale-mode">
      {words('scale.mode', props.mode)}
      {props.mode === 'rater' ? (
        <>
          . {t('scale.rater', { name: props.rater.name })}, <b>{words('scale.blind', props.rater.blind)}</b>
        </>
      ) : null}
    </p>
  );
}

interface ItemProps extends Pick<ScaleFormBase, 'scale' | 'response' | 'onAnswer' | 'readOnly'> {
  readonly item: ScaleItem;
}

function Item({ item, scale, response, onAnswer, readOnly = false }: ItemProps): ReactNode {
  const { t } = useMdma();
  const number = scale.items.indexOf(item) + 1;
  const answer = response[item.id];
  const place = t('scale.itemOf', { number, of: scale.items.length });
  const name = item.text ?? (item.id === String(number) ? t('scale.item', { number }) : item.id);
  return (
    <div
      className="mdma-scale-item"
      data-item={item.id}
      style={{ '--columns': (item.options ?? scale.options).length } as object}
    >
      <p className="mdma-scale-number" aria-hidden="true">
        {number}
      </p>
      <ChoiceSet
        kind="one"
        legend={name}
        why={place}
        readOnly={readOnly}
        options={(item.options ?? scale.options).map(({ value, label }) => ({ value: String(value), label }))}
        value={answer === undefined ? undefined : String(answer)}
        onChange={(value) => onAnswer(item.id, Number(value))}
      />
    </div>
  );
}

interface MissingProps {
  readonly open: readonly OpenItem[];
  readonly onShow: (item: OpenItem) => void;
}

function Missing({ open, onShow }: MissingProps): ReactNode {
  const { t } = useMdma();
  const id = useId();
  return (
    <section className="mdma-open-summary" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-item="">
        {t('scale.missingTitle', { count: open.length })}
      </h3>
      <ul className="mdma-scale-missing">
        {open.map((one) => (
          <li key={one.item.id}>
            <button type="button" className="mdma-link-button" onClick={() => onShow(one)}>
              {t('scale.item', { number: one.number })}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('scale.missingNote')}</p>
    </section>
  );
}

function useFocus(
  root: { readonly current: HTMLElement | null },
  focus: { readonly turn: number; readonly item: string } | undefined,
): void {
  useEffect(() => {
    if (!focus) return;
    const place = `[data-item='${CSS.escape(focus.item)}']`;
    const found = root.current?.querySelector<HTMLElement>(place);
    (found?.querySelector<HTMLElement>('input:checked, input') ?? found)?.focus();
  }, [focus, root]);
}
