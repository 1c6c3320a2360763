import type { Instant } from '@mdma-at/evidence';
import type { Due, SkippedReading, SkipReason } from '@mdma-at/vitals';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { SkipForm } from './skip-form.tsx';

/** What a person asks for: to take the reading, or to leave it out with a reason. */
export type DueIntent =
  | { readonly type: 'take-reading'; readonly dueAt?: Instant }
  | { readonly type: 'skip-reading'; readonly dueAt: Instant; readonly reason: SkipReason; readonly text?: string };

export interface DuePromptProps extends ComponentProps {
  /** When the next reading is due, as the schedule says; after a skip the domain gives the next one. */
  readonly due: Due;
  /** What is to be measured, such as `Blood pressure and pulse`. */
  readonly what: string;
  readonly now: Instant;
  /** The reading that was left out last, as it was recorded. */
  readonly skipped?: SkippedReading | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly onIntent: (intent: DueIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/** What to measure next and why. It is said once when it falls due, never takes the focus, and a skip always has a reason. */
export function DuePrompt(props: DuePromptProps): ReactNode {
  const { due, what, now, skipped, sourceOf, onIntent, headingLevel = 3 } = props;
  const { t, words } = useMdma();
  const title = useId();
  const skip = useRef<HTMLButtonElement>(null);
  const [skipping, setSkipping] = useState(false);
  const dueAt = 'dueAt' in due ? due.dueAt : undefined;
  const Heading = `h${headingLevel}` as const;
  useSpokenDue(due, what);

  const leave = (): void => {
    setSkipping(false);
    skip.current?.focus();
  };

  return (
    <section {...rootProps('mdma-due', props)} aria-labelledby={title} data-status={due.status}>
      <p className="mdma-due-label">{t('due.next')}</p>
      <Heading id={title} className="mdma-due-what">
        {due.status === 'none' ? t('due.none') : what}
      </Heading>
      <When due={due} now={now} />
      {due.status === 'none' ? null : (
        <details className="mdma-grounds">
          <summary>
            {words('dueReason', due.reason)}, {t('due.why')}
          </summary>
          <div className="mdma-grounds-body">
            <Citation basis={due.basis} sourceOf={sourceOf} showFacts />
          </div>
        </details>
      )}
      {skipped ? <Skipped skipped={skipped} /> : null}
      {due.status === 'none' ? null : (
        <div className="mdma-due-acts">
          <Button
            tone={due.status === 'due' || due.status === 'overdue' ? 'primary' : 'plain'}
            onPress={() => onIntent({ type: 'take-reading', ...(dueAt === undefined ? {} : { dueAt }) })}
          >
            {t('due.take', { what: what.charAt(0).toLocaleLowerCase() + what.slice(1) })}
          </Button>
          {dueAt === undefined ? null : (
            <Button ref={skip} expanded={skipping} onPress={() => (skipping ? leave() : setSkipping(true))}>
              {t('due.skip')}
            </Button>
          )}
        </div>
      )}
      {skipping && dueAt !== undefined ? (
        <SkipForm
          onLeave={leave}
          onSkip={(reason, text) => {
            setSkipping(false);
            onIntent({ type: 'skip-reading', dueAt, reason, ...(text === '' ? {} : { text }) });
          }}
        />
      ) : null}
    </section>
  );
}

function When({ due, now }: Pick<DuePromptProps, 'due' | 'now'>): ReactNode {
  const { t, format } = useMdma();
  switch (due.status) {
    case 'upcoming':
      return (
        <p className="mdma-due-when">
          {t('due.at', { time: format.time(due.dueAt) })}, {t('due.inTime', { age: format.duration(due.dueAt - now) })}
        </p>
      );
    case 'due':
      return (
        <p className="mdma-due-when">
          <StatusMark severity="due" label={t('due.dueSince', { time: format.time(due.dueAt) })} />
        </p>
      );
    case 'overdue':
      return (
        <p className="mdma-due-when">
          <StatusMark
            severity="overdue"
            label={t('due.overdueBy', { age: format.duration(now - due.dueAt), time: format.time(due.dueAt) })}
          />
        </p>
      );
    case 'before-dose':
      return <p className="mdma-due-when">{t('due.beforeDose', { count: due.readingsNeeded })}</p>;
    case 'none':
      return null;
    default:
      return due satisfies never;
  }
}

function Skipped({ skipped }: { readonly skipped: SkippedReading }): ReactNode {
  const { t, words, format } = useMdma();
  const reason = [words('skipReason', skipped.reason), skipped.text].filter(Boolean).join(', ');
  return (
    <p className="mdma-due-skipped">{t('due.skipped', { time: format.time(skipped.dueAt), by: skipped.by, reason })}</p>
  );
}

/** Says politely and once that a reading falls due, and once that it is overdue. */
function useSpokenDue(due: Due, what: string): void {
  const { t, format, announce } = useMdma();
  const key = due.status === 'due' || due.status === 'overdue' ? `${due.status} ${due.dueAt}` : '';
  const spoken = useRef(key);
  useEffect(() => {
    if (key === spoken.current) return;
    spoken.current = key;
    if (due.status !== 'due' && due.status !== 'overdue') return;
    const values = { what, time: format.time(due.dueAt) };
    announce(due.status === 'due' ? t('due.announceDue', values) : t('due.announceOverdue', values));
  }, [key, due, what, announce, t, format]);
}
