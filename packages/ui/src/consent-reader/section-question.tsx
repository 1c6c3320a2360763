import type { ReactNode } from 'react';
import { ChoiceSet } from '../choice-set/choice-set.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { ConsentSection, ReaderIntent } from './reader-types.ts';

interface SectionQuestionProps {
  readonly section: ConsentSection;
  readonly answer: string | undefined;
  readonly again: boolean;
  readonly readOnly: boolean;
  readonly onIntent: (intent: ReaderIntent) => void;
}

/** What is asked after a part, the words that follow the answer, and the wish to talk about it again. */
export function SectionQuestion({ section, answer, again, readOnly, onIntent }: SectionQuestionProps): ReactNode {
  const { t } = useMdma();
  const { id, question, heading } = section;
  const followedBy = question?.answers.find(({ value }) => value === answer)?.followedBy;
  return (
    <div className="mdma-reader-ask">
      {question ? (
        <ChoiceSet
          kind="one"
          legend={question.ask}
          options={question.answers}
          value={answer}
          readOnly={readOnly}
          onChange={(value) => onIntent({ type: 'answer-question', section: id, answer: value })}
        />
      ) : null}
      <p className="mdma-reader-follows" role="status">
        {followedBy ?? ''}
      </p>
      {readOnly ? null : (
        <button
          type="button"
          className="mdma-link-button"
          aria-pressed={again}
          onClick={() => onIntent({ type: 'talk-again', section: id, again: !again })}
        >
          {again ? t('reader.unmark') : t('reader.mark')}
          <span className="mdma-visually-hidden">: {heading}</span>
        </button>
      )}
    </div>
  );
}
