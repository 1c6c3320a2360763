import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import type { ConfirmFact } from '../button/confirm-spec.ts';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useEscape } from '../component/use-escape.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

/** What goes into the record: that the question was shown, and how it was answered. */
export type InterruptionIntent =
  | { readonly type: 'shown' }
  | { readonly type: 'answered'; readonly answer: 'proceed' | 'alternative'; readonly reason?: string };

export interface InterruptionProps extends ComponentProps {
  readonly kind: 'likely-mistake' | 'cannot-undo' | 'unusual-risk';
  /** A whole question: `Is 43.4 °C right?` */
  readonly heading: string;
  readonly facts: readonly ConfirmFact[];
  /** The act in words: `Keep 43.4 °C`. Never OK. */
  readonly proceed: string;
  /** The safe way in words: `Change it`. Escape does the same. */
  readonly alternative: string;
  /** Asks for a reason before going on; its words. */
  readonly reasonLabel?: string | undefined;
  readonly onIntent: (intent: InterruptionIntent) => void;
  readonly headingLevel?: 2 | 3;
}

/** A pause in place of the page, for a likely mistake, an act that stays, or an unusual risk. The safe answer is the first and the strongest; the question and its answer are recorded. */
export function Interruption(props: InterruptionProps): ReactNode {
  const { kind, heading, facts, proceed, alternative, reasonLabel, onIntent, headingLevel = 2 } = props;
  const { t, words } = useMdma();
  const ids = useId();
  const panel = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = useRef(false);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const Heading = `h${headingLevel}` as const;

  useEffect(() => {
    if (shown.current) return;
    shown.current = true;
    title.current?.focus();
    onIntent({ type: 'shown' });
  }, [onIntent]);

  const goOn = (): void => {
    const given = reason.trim();
    if (reasonLabel !== undefined && given === '') {
      setRefused(true);
      return field.current?.focus();
    }
    onIntent({ type: 'answered', answer: 'proceed', ...(given === '' ? {} : { reason: given }) });
  };
  const leave = (): void => onIntent({ type: 'answered', answer: 'alternative' });
  useEscape(panel, leave);

  return (
    <section {...rootProps('mdma-interruption', props)} data-kind={kind} aria-labelledby={`${ids}title`}>
      <div ref={panel} className="mdma-interruption-body">
        <p className="mdma-interruption-kind">{words('interruption.kind', kind)}</p>
        <Heading ref={title} id={`${ids}title`} tabIndex={-1} className="mdma-interruption-heading">
          {heading}
        </Heading>
        <dl className="mdma-confirm-facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {reasonLabel === undefined ? null : (
          <div className="mdma-confirm-reason">
            <label htmlFor={`${ids}reason`}>{reasonLabel}</label>
            <textarea
              ref={field}
              id={`${ids}reason`}
              rows={2}
              value={reason}
              aria-invalid={refused || undefined}
              aria-describedby={refused ? `${ids}refused` : undefined}
              onChange={(event) => {
                setReason(event.target.value);
                setRefused(false);
              }}
            />
            {refused ? (
              <p id={`${ids}refused`} className="mdma-confirm-refused" role="alert">
                {t('button.reasonMissing')}
              </p>
            ) : null}
          </div>
        )}
        <div className="mdma-confirm-acts">
          <Button tone="primary" onPress={leave}>
            {alternative}
          </Button>
          <Button onPress={goOn}>{proceed}</Button>
        </div>
      </div>
    </section>
  );
}
