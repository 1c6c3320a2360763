import type { Instant } from '@mdma-at/evidence';
import type { ActorRole } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import type { AlertSeverity } from '../status-mark/status.ts';

/** Somebody's presence as it was recorded last. */
export interface Presence {
  readonly name: string;
  readonly role: ActorRole;
  readonly present: boolean;
  readonly at: Instant;
}

export interface StaffBoardProps extends ComponentProps {
  /** How many therapists the protocol asks for. */
  readonly required: number;
  readonly presence: readonly Presence[];
  readonly onCall?: string | undefined;
  /** Set when the dosing day judged that too few are there. */
  readonly lacking?: AlertSeverity | undefined;
  /** How old the last reading is, in milliseconds; it stands here because everybody looks here. */
  readonly lastReadingAge?: number | undefined;
  /** Shows everybody by name; otherwise one line and a list that opens. */
  readonly detailed?: boolean;
}

/** Who is in the room and who can be called. Too few are said at once, in the place where they are counted. */
export function StaffBoard(props: StaffBoardProps): ReactNode {
  const { required, presence, onCall, lacking, lastReadingAge, detailed = false } = props;
  const { t, words, format } = useMdma();
  const present = presence.filter((person) => person.role === 'therapist' && person.present).length;
  const count = t('staff.therapists', { present, required });
  const list = (
    <ul className="mdma-staff-list">
      {presence.map((person) => {
        const values = { name: person.name, role: words('role', person.role), time: format.time(person.at) };
        return (
          <li key={person.name} data-present={person.present || undefined}>
            {person.present ? t('staff.present', values) : t('staff.absent', values)}
          </li>
        );
      })}
    </ul>
  );
  return (
    <section {...rootProps('mdma-staff', props)} aria-label={t('staff.title')} data-lacking={lacking}>
      <p>
        {lacking ? (
          <StatusMark severity={lacking} size="small" label={`${words('status', lacking)}. ${count}`} />
        ) : (
          `${t('staff.title')}: ${count}`
        )}
        {', '}
        <span className="mdma-nowrap">
          {onCall === undefined ? t('staff.noOnCall') : t('staff.onCall', { name: onCall })}
        </span>
      </p>
      {lacking ? <p>{t('staff.blocks')}</p> : null}
      {lastReadingAge === undefined ? null : (
        <p className="mdma-staff-age">{t('vitals.stale', { age: format.duration(lastReadingAge) })}</p>
      )}
      {detailed ? list : ' '}
      {detailed ? null : (
        <details className="mdma-grounds">
          <summary>{t('staff.who')}</summary>
          {list}
        </details>
      )}
    </section>
  );
}
