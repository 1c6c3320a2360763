import type { Sourced } from '@mdma-at/evidence';
import { useId, useState, type ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { Button } from '../button/button.tsx';
import { Citation } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';
import type { FieldAnswer, FieldVerdict } from './field-verdict.ts';

export interface ClinicalNumberFieldProps extends ComponentProps<HTMLDivElement> {
  /** What is measured, such as `Systolic`. */
  readonly label: string;
  /** The unit in which the value is typed, in UCUM. It is part of the name of the field. */
  readonly unit: string;
  /** The text in the field, verbatim. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Judges the text when the field is left or Enter is pressed. The field itself judges nothing. */
  readonly judge: (text: string) => FieldVerdict;
  /** The text was left in the field; with what the domain said of it. */
  readonly onCommit?: (text: string, verdict: FieldVerdict) => void;
  /** A question was answered. */
  readonly onAnswer?: (answer: FieldAnswer, text: string) => void;
  /** The range that needs no question, shown below the field with its source. */
  readonly plausible?: Sourced<{ readonly min: string; readonly max: string }>;
  readonly saveState?: SaveState;
  readonly readOnly?: boolean;
  /** Judges at once, for a value that was typed before. */
  readonly judgeAtStart?: boolean;
}

/**
 * A field for a measured number. It keeps what was typed: no clamping, no rounding, no steps, no wheel.
 * A refused value stays in the field beside the reason; a doubtful one is asked about.
 */
export function ClinicalNumberField(props: ClinicalNumberFieldProps): ReactNode {
  const {
    label,
    unit,
    value,
    onChange,
    judge,
    onCommit,
    plausible,
    saveState,
    readOnly = false,
    judgeAtStart = false,
  } = props;
  const { t, format, announce } = useMdma();
  const [judged, setJudged] = useState<FieldVerdict | undefined>(() => (judgeAtStart ? judge(value) : undefined));

  const commit = (): void => {
    if (readOnly) return;
    const verdict = judge(value);
    setJudged(verdict);
    if (verdict.kind === 'refused') announce(verdict.message);
    if (verdict.kind === 'ask') announce(verdict.question);
    onCommit?.(value, verdict);
  };

  return (
    <div {...rootProps('mdma-number-field', props)} data-verdict={judged?.kind}>
      <TextField
        className="mdma-number-field-control"
        value={value}
        isReadOnly={readOnly}
        isInvalid={judged?.kind === 'refused'}
        validationBehavior="aria"
        onChange={(text) => {
          setJudged(undefined);
          onChange(text);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          else event.continuePropagation();
        }}
      >
        <Label className="mdma-number-field-label">
          {label}
          <span className="mdma-visually-hidden"> {format.unit(unit)}</span>
        </Label>
        <span className="mdma-number-field-box">
          <Input className="mdma-number-field-input" inputMode="decimal" autoComplete="off" spellCheck="false" />
          <span className="mdma-number-field-unit" aria-hidden="true">
            {format.unit(unit)}
          </span>
        </span>
        {plausible ? (
          <Text slot="description" className="mdma-number-field-range">
            {t('field.plausible', {
              min: format.decimal(plausible.value.min),
              max: format.quantity({ value: plausible.value.max, unit }),
            })}{' '}
            <Citation basis={plausible.basis} />
          </Text>
        ) : null}
        <FieldError className="mdma-number-field-refused">
          {judged?.kind === 'refused' ? judged.message : ''}
        </FieldError>
      </TextField>
      {saveState ? <SaveMark state={saveState} /> : null}
      {judged?.kind === 'ask' ? (
        <Question
          verdict={judged}
          onAnswer={(answer) => {
            setJudged(undefined);
            props.onAnswer?.(answer, value);
          }}
        />
      ) : null}
    </div>
  );
}

interface QuestionProps {
  readonly verdict: Extract<FieldVerdict, { kind: 'ask' }>;
  readonly onAnswer: (answer: FieldAnswer) => void;
}

function Question({ verdict, onAnswer }: QuestionProps): ReactNode {
  const id = useId();
  return (
    <div className="mdma-number-field-question" role="group" aria-labelledby={id}>
      <p id={id}>{verdict.question}</p>
      <div className="mdma-number-field-answers">
        {verdict.answers.map((answer) => (
          <Button key={answer.id} onPress={() => onAnswer(answer)}>
            {answer.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
