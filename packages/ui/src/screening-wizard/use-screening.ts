import { useMemo, useState } from 'react';
import { type Draft, type Drafts, givenAnswers, openDraft, shownAnswer } from './answer-drafts.ts';
import type {
  FormAnswer,
  FormAnswers,
  JudgeScreening,
  ScreeningDefinition,
  ScreeningJudgement,
  ScreeningTopic,
} from './screening-types.ts';
import {
  type OpenAnswer,
  openAnswers,
  resumeAt,
  type TopicProgress,
  topicOfPath,
  topicProgress,
} from './topic-progress.ts';

/** A screening as it is being filled in: its answers, its verdict, and how to answer. */
export interface UseScreening {
  readonly definition: ScreeningDefinition;
  /** The recorded answers. */
  readonly answers: FormAnswers;
  readonly judge: JudgeScreening;
  readonly onAnswer: (path: string, answer: FormAnswer) => void;
  /** The topic that is shown, where an address or the like holds it. */
  readonly topicId?: string | undefined;
  readonly onTopic?: ((topicId: string) => void) | undefined;
}

/** Where the attention goes next; every turn asks for it anew. */
export interface Attention {
  readonly turn: number;
  readonly to: 'topic' | 'summary' | { readonly path: string };
}

/** A screening in progress: what is asked now, what was answered, what the answers mean so far. */
export interface Screening {
  readonly topics: readonly TopicProgress[];
  readonly topic: ScreeningTopic | undefined;
  /** From 0. */
  readonly position: number;
  readonly judgement: ScreeningJudgement;
  readonly answerOf: (path: string) => FormAnswer | undefined;
  readonly issueOf: (path: string) => string | undefined;
  /** What is typed and not yet given; it survives every change of page. */
  readonly type: (path: string, text: string) => void;
  readonly give: (path: string, answer: FormAnswer) => void;
  /** What would be said of a text if it were given. */
  readonly issueIf: (path: string, text: string) => string | undefined;
  /** The open answers of this page, once somebody wanted to go on. */
  readonly open: readonly OpenAnswer[];
  readonly attention: Attention | undefined;
  readonly goTo: (topicId: string) => void;
  /** Leads to the question behind an answer. */
  readonly openAnswer: (path: string) => void;
  readonly back: () => void;
  /** Goes on, unless answers are open; then it says which. Says whether the form is through. */
  readonly next: () => 'moved' | 'open' | 'finished';
  /** Goes on whatever is open. */
  readonly leaveOpen: () => 'moved' | 'finished';
}

/** The screening form without its looks: topics, answers, drafts that no way back can lose, and the live judgement. */
export function useScreening(options: UseScreening): Screening {
  const { definition, answers, judge, onAnswer, onTopic } = options;
  const [own, setOwn] = useState(() => resumeAt(definition, answers));
  const [drafts, setDrafts] = useState<Drafts>({});
  const [asked, setAsked] = useState<string>();
  const [attention, setAttention] = useState<Attention>();
  const given = useMemo(() => givenAnswers(drafts, answers), [drafts, answers]);
  const judgement = useMemo(() => judge(given), [judge, given]);
  const topics = topicProgress(definition, given);
  const position = Math.max(
    0,
    topics.findIndex(({ topic }) => topic.id === (options.topicId ?? own)),
  );
  const topic = topics[position]?.topic;
  const open = topic ? openAnswers(topic, given, judgement.issues) : [];

  const attend = (to: Attention['to']): void => setAttention((before) => ({ turn: (before?.turn ?? 0) + 1, to }));
  const keep = (path: string, draft: Draft): void => setDrafts((before) => ({ ...before, [path]: draft }));
  const goTo = (topicId: string, to: Attention['to'] = 'topic'): void => {
    setOwn(topicId);
    setAsked(undefined);
    if (topicId !== topic?.id) onTopic?.(topicId);
    attend(to);
  };
  const step = (by: 1 | -1): 'moved' | 'finished' => {
    const to = topics[position + by];
    if (!to) return 'finished';
    goTo(to.topic.id);
    return 'moved';
  };

  return {
    topics,
    topic,
    position,
    judgement,
    answerOf: (path) => shownAnswer(drafts, answers, path),
    issueOf: (path) => judgement.issues.find((issue) => issue.path === path)?.message,
    issueIf: (path, text) => judge({ ...given, [path]: text }).issues.find((issue) => issue.path === path)?.message,
    type: (path, text) => keep(path, { value: text, over: answers[path], given: false }),
    give: (path, answer) => {
      if (answer === given[path] && !openDraft(drafts, answers, path)) return;
      keep(path, { value: answer, over: answers[path], given: true });
      onAnswer(path, answer);
    },
    open: topic && asked === topic.id ? open : [],
    attention,
    goTo: (topicId) => goTo(topicId),
    openAnswer: (path) => {
      const place = topicOfPath(definition, path);
      if (place) goTo(place.topicId, { path: place.path });
    },
    back: () => void step(-1),
    next: () => {
      if (open.length === 0) return step(1);
      setAsked(topic?.id);
      attend('summary');
      return 'open';
    },
    leaveOpen: () => step(1),
  };
}
