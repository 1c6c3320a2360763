import { useId, type ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { InteractionCard, type InteractionCardProps } from './interaction-card.tsx';

export interface InteractionListProps extends ComponentProps<HTMLElement> {
  readonly interactions: readonly InteractionCardProps[];
  /** Names about which nothing can be said; with one of them, no list is ever called empty. */
  readonly unjudged?: readonly string[];
  readonly headingLevel?: 2 | 3;
}

const order = { critical: 0, warning: 1, advisory: 2 } as const;

/** The interactions of what is taken, the gravest first. */
export function InteractionList(props: InteractionListProps): ReactNode {
  const { interactions, unjudged = [], headingLevel = 2 } = props;
  const { t } = useMdma();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-interactions', props)} aria-labelledby={id}>
      <Heading id={id}>{t('interaction.title')}</Heading>
      {unjudged.length > 0 ? (
        <StatusMark severity="unknown" label={t('interaction.unjudged', { names: unjudged.join(', ') })} />
      ) : null}
      {interactions.length + unjudged.length === 0 ? (
        <p className="mdma-interactions-none">{t('interaction.none')}</p>
      ) : null}
      <ul>
        {interactions
          .toSorted((one, other) => order[one.severity] - order[other.severity])
          .map((interaction) => (
            <li key={interaction.medication.id}>
              <InteractionCard {...interaction} />
            </li>
          ))}
      </ul>
    </section>
  );
}
