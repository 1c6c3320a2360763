import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { AdverseEventEntry } from './adverse-event-form.tsx';

/** An entry as it was recorded: only read, never blank. */
export function RecordedEntry({ entry }: { readonly entry: AdverseEventEntry }): ReactNode {
  const { t, words, format } = useMdma();
  return (
    <>
      <p className="mdma-adverse-intro">{t('adverse.recorded', { time: format.time(entry.at), by: entry.by })}</p>
      <dl className="mdma-adverse-entry">
        <dt>{t('adverse.text')}</dt>
        <dd className="mdma-adverse-words">
          {entry.type === 'record-no-event' ? (entry.text ?? t('adverse.recordedNone')) : entry.text}
        </dd>
        {entry.type === 'record-no-event' ? null : (
          <>
            <dt>{t('adverse.tone')}</dt>
            <dd>{words('tone', entry.tone)}</dd>
            <dt>{t('adverse.kind')}</dt>
            <dd>{words('adverseKind', entry.kind)}</dd>
            <dt>{t('adverse.seriousness')}</dt>
            <dd>{words('adverse', entry.seriousness)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
