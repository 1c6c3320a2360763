import type { Instant } from '@mdma-at/evidence';
import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Button } from '../button/button.tsx';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { EligibilityReport, type OtherVerdict } from '../eligibility-report/eligibility-report.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';
import { OpenSummary } from './open-summary.tsx';
import { QuestionField } from './question-field.tsx';
import type { FormAnswer, FormAnswers, JudgeScreening, ScreeningDefinition } from './screening-types.ts';
import { TopicRuler } from './topic-ruler.tsx';
import { type Screening, useScreening } from './use-screening.ts';
import { VerdictBar } from './verdict-bar.tsx';

export interface ScreeningWizardProps extends ComponentProps<HTMLElement> {
  readonly definition: ScreeningDefinition;
  /** The recorded answers, verbatim. */
  readonly answers: FormAnswers;
  /** Judges the answers so far; nothing is judged here. */
  readonly judge: JudgeScreening;
  /** An answer was given. What cannot be saved stays on screen. */
  readonly onAnswer: (path: string, answer: FormAnswer) => void;
  readonly onExit: () => void;
  /** The last page is through. Without it the form ends with the way out. */
  readonly onFinish?: () => void;
  /** Whether the answers are safe; always shown. */
  readonly saveState: SaveState;
  readonly savedAt?: Instant | undefined;
  readonly topicId?: string | undefined;
  readonly onTopic?: (topicId: string) => void;
  readonly readOnly?: boolean;
  readonly criteriaName?: string;
  /** The same answers under other sets of criteria. */
  readonly others?: readonly OtherVerdict[];
  readonly sourceOf?: SourceLookup;
  readonly headingLevel?: 1 | 2;
  readonly title?: string;
}

/**
 * The questions of a screening, one topic to a page, with the verdict as answered so far beside them. Not knowing is an
 * answer everywhere; going back or leaving loses nothing; going on past an open answer is possible and says so.
 */
export function ScreeningWizard(props: ScreeningWizardProps): ReactNode {
  const { definition, criteriaName, others, sourceOf, headingLevel = 1, readOnly = false } = props;
  const { t } = useMdma();
  const screening = useScreening(props);
  const page = useRef<HTMLDivElement>(null);
  const reportId = useId();
  const [isReportOpen, setReportOpen] = useState(false);
  useAttention(screening, page);
  const { report } = screening.judgement;
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-screening', props)} aria-label={props.title ?? t('wizard.title')}>
      <div className="mdma-screening-columns">
        <div className="mdma-screening-form" ref={page}>
          <header className="mdma-screening-head">
            <Heading>{props.title ?? t('wizard.title')}</Heading>
            <Saved saveState={props.saveState} savedAt={props.savedAt} />
            <Button onPress={props.onExit}>{t('wizard.leave')}</Button>
          </header>
          {definition.topics.length === 0 ? (
            <p>{t('wizard.empty')}</p>
          ) : (
            <>
              <TopicRuler screening={screening} />
              {readOnly ? <p className="mdma-screening-closed">{t('wizard.readOnly')}</p> : null}
              <Page screening={screening} readOnly={readOnly} onDone={props.onFinish ?? props.onExit} />
            </>
          )}
        </div>
        <div id={reportId} className="mdma-screening-report" data-open={isReportOpen}>
          <EligibilityReport
            report={report}
            headingLevel={2}
            onChangeAnswer={(path) => {
              setReportOpen(false);
              screening.openAnswer(path);
            }}
            {...(criteriaName === undefined ? {} : { criteriaName })}
            {...(others === undefined ? {} : { others })}
            {...(sourceOf === undefined ? {} : { sourceOf })}
          />
        </div>
      </div>
      <VerdictBar
        report={report}
        controls={reportId}
        isOpen={isReportOpen}
        onToggle={() => setReportOpen((open) => !open)}
      />
    </section>
  );
}

function Saved({ saveState, savedAt }: Pick<ScreeningWizardProps, 'saveState' | 'savedAt'>): ReactNode {
  const { t, format } = useMdma();
  return saveState === 'saved' && savedAt !== undefined ? (
    <span className="mdma-save-mark" data-save="saved">
      {t('wizard.savedAt', { time: format.time(savedAt) })}
    </span>
  ) : (
    <SaveMark state={saveState} />
  );
}

interface PageProps {
  readonly screening: Screening;
  readonly readOnly: boolean;
  readonly onDone: () => void;
}

function Page({ screening, readOnly, onDone }: PageProps): ReactNode {
  const { t } = useMdma();
  const id = useId();
  const { topic, topics, position, open } = screening;
  if (!topic) return null;
  const isLast = position === topics.length - 1;
  return (
    <section className="mdma-screening-page" aria-labelledby={id} key={topic.id}>
      <h2 id={id} tabIndex={-1} data-attention="topic">
        {topic.title}
      </h2>
      {topic.intro === undefined ? null : <p className="mdma-prose">{topic.intro}</p>}
      {open.length > 0 ? (
        <OpenSummary
          open={open}
          onOpen={screening.openAnswer}
          onLeave={() => {
            if (screening.leaveOpen() === 'finished') onDone();
          }}
        />
      ) : null}
      {topic.questions.map((question) => (
        <QuestionField key={question.path} question={question} screening={screening} readOnly={readOnly} />
      ))}
      <div className="mdma-screening-steps">
        {position > 0 ? <Button onPress={screening.back}>{t('wizard.back')}</Button> : null}
        <Button
          tone="primary"
          onPress={() => {
            if (readOnly ? screening.leaveOpen() === 'finished' : screening.next() === 'finished') onDone();
          }}
        >
          {t(isLast ? 'wizard.finish' : 'wizard.continue')}
        </Button>
      </div>
    </section>
  );
}

/** Moves the focus to what a step led to, so that nobody has to look for it. */
function useAttention({ attention }: Screening, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!attention) return;
    const { to } = attention;
    const place =
      typeof to === 'string'
        ? `[data-attention='${to}']`
        : `[data-path='${CSS.escape(to.path)}'] :is(input:checked, input)`;
    page.current?.querySelector<HTMLElement>(place)?.focus();
  }, [attention, page]);
}
