import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { Screening } from './use-screening.ts';

/** The topics as brackets along a line, as the phases of a day are; each leads to its page. */
export function TopicRuler({ screening }: { readonly screening: Screening }): ReactNode {
  const { t } = useMdma();
  const { topics, position } = screening;
  const through = topics.filter(({ answered, of }) => answered === of).length;
  return (
    <nav className="mdma-topics" aria-label={t('wizard.topics')}>
      <p className="mdma-topics-count">
        <strong>{t('wizard.position', { number: position + 1, of: topics.length })}</strong>
        <span>{t('wizard.topicsAnswered', { answered: through, of: topics.length })}</span>
      </p>
      <ol className="mdma-topics-list">
        {topics.map(({ topic, answered, of }, index) => (
          <li key={topic.id}>
            <button
              type="button"
              className="mdma-topic"
              aria-current={index === position ? 'step' : undefined}
              data-through={answered === of || undefined}
              onClick={() => screening.goTo(topic.id)}
            >
              <span className="mdma-topic-title">{topic.title}</span>{' '}
              <span className="mdma-topic-progress">{t('wizard.topicProgress', { answered, of })}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
