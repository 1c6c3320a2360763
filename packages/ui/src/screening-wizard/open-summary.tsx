import { useId, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { OpenAnswer } from './topic-progress.ts';

interface OpenSummaryProps {
  readonly open: readonly OpenAnswer[];
  readonly onOpen: (path: string) => void;
  readonly onLeave: () => void;
}

/** What is open on a page, each with a way to its question, and the way on that leaves it open. */
export function OpenSummary({ open, onOpen, onLeave }: OpenSummaryProps): ReactNode {
  const { t } = useMdma();
  const id = useId();
  return (
    <section className="mdma-open-summary" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-attention="summary">
        {t('wizard.summaryTitle', { count: open.length })}
      </h3>
      <ul>
        {open.map(({ path, label, message }) => (
          <li key={path}>
            <button type="button" className="mdma-link-button" onClick={() => onOpen(path)}>
              {message === undefined
                ? t('wizard.problemMissing', { label })
                : t('wizard.problemRefused', { label, message })}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('wizard.summaryNote')}</p>
      <Button onPress={onLeave}>{t('wizard.leaveOpen', { count: open.length })}</Button>
    </section>
  );
}
