import { useId, type ReactNode } from 'react';
import { ChoiceSet, unknownChoice } from '../choice-set/choice-set.tsx';
import { ClinicalNumberField } from '../clinical-number-field/clinical-number-field.tsx';
import type { FieldVerdict } from '../clinical-number-field/field-verdict.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { ScreeningQuestion } from './screening-types.ts';
import type { Screening } from './use-screening.ts';

interface QuestionFieldProps {
  readonly question: ScreeningQuestion;
  readonly screening: Screening;
  readonly readOnly: boolean;
}

/** One question with its answer, its reason and what is wrong with the answer. */
export function QuestionField({ question, screening, readOnly }: QuestionFieldProps): ReactNode {
  const { t } = useMdma();
  const why = question.why === undefined ? undefined : t('wizard.whyAsked', { why: question.why });
  return (
    <div className="mdma-screening-question" data-path={question.path}>
      {question.kind === 'number' ? (
        <NumberQuestion question={question} screening={screening} readOnly={readOnly} why={why} />
      ) : (
        <ChoiceQuestion question={question} screening={screening} readOnly={readOnly} why={why} />
      )}
    </div>
  );
}

type Asked<Kind> = Extract<ScreeningQuestion, { kind: Kind }>;

interface FieldProps<Question> extends Omit<QuestionFieldProps, 'question'> {
  readonly question: Question;
  readonly why: string | undefined;
}

function ChoiceQuestion({ question, screening, readOnly, why }: FieldProps<Asked<'one' | 'many'>>): ReactNode {
  const { path, label, options } = question;
  const value = screening.answerOf(path);
  const error = screening.issueOf(path);
  const shared = {
    legend: label,
    options,
    allowUnknown: true,
    readOnly,
    ...(why === undefined ? {} : { why }),
    ...(error === undefined ? {} : { error }),
  };
  if (question.kind === 'one') {
    return (
      <ChoiceSet
        {...shared}
        kind="one"
        value={typeof value === 'string' ? value : undefined}
        onChange={(next) => screening.give(path, next)}
      />
    );
  }
  return (
    <ChoiceSet
      {...shared}
      kind="many"
      allowNone={question.allowNone ?? false}
      value={typeof value === 'string' ? [value] : (value ?? [])}
      onChange={(next) => screening.give(path, next)}
    />
  );
}

function NumberQuestion({ question, screening, readOnly, why }: FieldProps<Asked<'number'>>): ReactNode {
  const { t } = useMdma();
  const id = useId();
  const { path, label, unit } = question;
  const answer = screening.answerOf(path);
  const isUnknown = answer === unknownChoice;
  const text = typeof answer === 'string' && !isUnknown ? answer : '';

  const judge = (typed: string): FieldVerdict => {
    if (typed.trim() === '') {
      return answer === undefined || isUnknown ? { kind: 'empty' } : { kind: 'refused', message: t('wizard.emptied') };
    }
    const message = screening.issueIf(path, typed);
    return message === undefined ? { kind: 'ok' } : { kind: 'refused', message };
  };

  return (
    <div className="mdma-screening-number" role="group" aria-labelledby={`${id}label`}>
      <span id={`${id}label`} className="mdma-visually-hidden">
        {label}
      </span>
      <ClinicalNumberField
        label={label}
        unit={unit}
        value={text}
        readOnly={readOnly}
        judgeAtStart={text !== ''}
        judge={judge}
        onChange={(typed) => screening.type(path, typed)}
        onCommit={(typed) => {
          if (typed.trim() !== '') screening.give(path, typed.trim());
        }}
      />
      {readOnly ? (
        isUnknown ? (
          <p>{t('answer.unknown')}</p>
        ) : null
      ) : (
        <div className="mdma-choice" data-apart>
          <input
            id={`${id}unknown`}
            type="radio"
            name={id}
            checked={isUnknown}
            onChange={() => screening.give(path, unknownChoice)}
          />
          <label htmlFor={`${id}unknown`}>{t('answer.unknown')}</label>
        </div>
      )}
      {why === undefined ? null : <p className="mdma-choice-why">{why}</p>}
    </div>
  );
}
