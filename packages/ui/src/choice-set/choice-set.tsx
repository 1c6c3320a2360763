import { useId, type ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The answer that is not known yet: an answer of its own, never a no. */
export const unknownChoice = 'unknown';

/** The answer that none of the choices applies: given on purpose, not the absence of an answer. */
export const noneChoice = 'none';

interface ChoiceBase extends ComponentProps<HTMLFieldSetElement> {
  /** The question. */
  readonly legend: string;
  readonly options: readonly Choice[];
  /** Offers `Not known yet` as an answer of its own. */
  readonly allowUnknown?: boolean;
  /** Why this is asked. */
  readonly why?: string;
  readonly error?: string;
  readonly readOnly?: boolean;
  readonly saveState?: SaveState;
}

export interface OneChoiceProps extends ChoiceBase {
  readonly kind: 'one';
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly allowNone?: never;
}

export interface ManyChoicesProps extends ChoiceBase {
  readonly kind: 'many';
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Offers `None of these`, which excludes all others. */
  readonly allowNone?: boolean;
}

export type ChoiceSetProps = OneChoiceProps | ManyChoicesProps;

/** The choices after one was ticked or unticked: `none` and `unknown` stand alone. */
export function toggleChoice(chosen: readonly string[], value: string): readonly string[] {
  if (chosen.includes(value)) return chosen.filter((other) => other !== value);
  const alone = value === noneChoice || value === unknownChoice;
  return alone ? [value] : [...chosen.filter((other) => other !== noneChoice && other !== unknownChoice), value];
}

/** A question with its answers. Not knowing is an answer, and so is none of these; neither is ever taken for a no. */
export function ChoiceSet(props: ChoiceSetProps): ReactNode {
  const { legend, kind, why, error, readOnly = false, saveState } = props;
  const { t } = useMdma();
  const ids = useId();
  const described = [why ? `${ids}why` : '', error ? `${ids}error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      {...rootProps('mdma-choice-set', props)}
      aria-describedby={described === '' ? undefined : described}
      data-invalid={error ? true : undefined}
    >
      <legend>{legend}</legend>
      {error ? (
        <p id={`${ids}error`} className="mdma-choice-error">
          {error}
        </p>
      ) : null}
      {readOnly ? (
        <p className="mdma-choice-answer">{chosenLabels(props, t).join(', ') || t('answer.not-recorded')}</p>
      ) : (
        <div className="mdma-choices">
          {choicesOf(props, t).map((choice) => (
            <ChoiceRow
              key={choice.value}
              choice={choice}
              kind={kind}
              name={ids}
              checked={isChosen(props, choice.value)}
              onChoose={() => choose(props, choice.value)}
            />
          ))}
        </div>
      )}
      {why ? (
        <p id={`${ids}why`} className="mdma-choice-why">
          {why}
        </p>
      ) : null}
      {saveState ? <SaveMark state={saveState} /> : null}
    </fieldset>
  );
}

type T = ReturnType<typeof useMdma>['t'];

function choicesOf(props: ChoiceSetProps, t: T): readonly Choice[] {
  return [
    ...props.options,
    ...(props.kind === 'many' && props.allowNone ? [{ value: noneChoice, label: t('answer.none') }] : []),
    ...(props.allowUnknown ? [{ value: unknownChoice, label: t('answer.unknown') }] : []),
  ];
}

function isChosen(props: ChoiceSetProps, value: string): boolean {
  return props.kind === 'one' ? props.value === value : props.value.includes(value);
}

function chosenLabels(props: ChoiceSetProps, t: T): readonly string[] {
  return choicesOf(props, t)
    .filter(({ value }) => isChosen(props, value))
    .map(({ label }) => label);
}

function choose(props: ChoiceSetProps, value: string): void {
  if (props.kind === 'one') props.onChange(value);
  else props.onChange(toggleChoice(props.value, value));
}

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly kind: 'one' | 'many';
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function ChoiceRow({ choice, kind, name, checked, onChoose }: ChoiceRowProps): ReactNode {
  const id = `${name}${choice.value}`;
  // among one of several, `none` is an answer like any other
  const apart = choice.value === unknownChoice || (kind === 'many' && choice.value === noneChoice);
  return (
    <div className="mdma-choice" data-apart={apart || undefined}>
      <input
        id={id}
        type={kind === 'one' ? 'radio' : 'checkbox'}
        name={name}
        value={choice.value}
        checked={checked}
        aria-describedby={choice.hint ? `${id}hint` : undefined}
        onChange={onChoose}
      />
      <label htmlFor={id}>{choice.label}</label>
      {choice.hint ? (
        <span id={`${id}hint`} className="mdma-choice-hint">
          {choice.hint}
        </span>
      ) : null}
    </div>
  );
}
