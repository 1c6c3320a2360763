import { useId, type ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { InteractionCard, type InteractionCardProps } from './interaction-card.tsx';

export interface InteractionListProps extends ComponentProps<HTMLElement> {
  readonly interactions: readonly InteractionCardProps[];
  readonly headingLevel?: 2 | 3;
}

const order = { critical: 0, warning: 1, advisory: 2 } as const;

/** The interactions of what is taken, the gravest first. */
export function InteractionList(props: InteractionListProps): ReactNode {
  const { interactions, headingLevel = 2 } = props;
  const { t } = useMdma();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-interactions', props)} aria-labelledby={id}>
      <Heading id={id}>{t('interaction.title')}</Heading>
      {interactions.length === 0 ? <p className="mdma-interactions-none">{t('interaction.none')}</p> : null}
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
