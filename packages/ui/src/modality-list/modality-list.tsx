import type { ModalityStatus } from '@mdma-at/regulatory';
import type { ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

export interface ModalityListProps extends ComponentProps<HTMLElement> {
  /** Other medicines in one country. */
  readonly statuses: readonly ModalityStatus[];
  readonly country: string;
  readonly sourceOf?: SourceLookup | undefined;
}

/**
 * How other medicines can lawfully be given in a country, each under its own words: an approved product off its label and a
 * product that nobody approved never share one.
 */
export function ModalityList(props: ModalityListProps): ReactNode {
  const { statuses, country, sourceOf } = props;
  const { t, words, format } = useMdma();
  if (statuses.length === 0) return null;
  return (
    <section {...rootProps('mdma-modalities', props)}>
      <h3>{t('modalities.label', { country })}</h3>
      <p className="mdma-modality-note">{t('modalities.note')}</p>
      <dl>
        {statuses.map(({ modality, access, schedule, notes, basis }) => (
          <div key={modality} data-access={access}>
            <dt>{words('modality', modality)}</dt>
            <dd>
              <p className="mdma-modality-access">{words('modalityAccess', access)}</p>
              {schedule
                .filter(({ publish }) => publish)
                .map((entry) => (
                  <p key={`${entry.scheme} ${entry.label} ${entry.condition ?? ''}`}>
                    {entry.condition === undefined
                      ? t('change.scheduled', { scheme: words('scheme', entry.scheme), label: entry.label })
                      : t('change.scheduledFor', {
                          scheme: words('scheme', entry.scheme),
                          label: entry.label,
                          condition: entry.condition,
                        })}{' '}
                    <Citation basis={entry.basis} sourceOf={sourceOf} />
                  </p>
                ))}
              <ul>
                {notes.map((note) => (
                  <li key={note.value}>
                    {note.on === undefined ? null : `${format.day(note.on)}: `}
                    {note.value} <Citation basis={note.basis} sourceOf={sourceOf} />
                  </li>
                ))}
              </ul>
              <Citation basis={basis} sourceOf={sourceOf} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
