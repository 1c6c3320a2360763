import type { Day } from '@mdma-at/evidence';
import type { MedicineWashout, WashoutPolicy } from '@mdma-at/screening/medications';
import { useState, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import type { SourceLookup } from '../citation/citation.tsx';
import type { DayAxis } from '../day-axis/day-axis.ts';
import { DayField } from '../medication-list/add-medicine.tsx';
import { MedicineLine } from '../medication-list/medication-list.tsx';
import { lastTakenText, medicineName } from '../medication-list/medicine-words.ts';
import { isDay } from '../medication-list/new-medicine.ts';
import { useMdma, type Mdma } from '../provider/mdma-provider.tsx';
import type { Status } from '../status-mark/status.ts';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { WashoutBar } from './washout-bar.tsx';
import { WashoutInterval } from './washout-interval.tsx';
import type { WashoutEvent } from './washout-types.ts';

interface WashoutRowProps {
  readonly washout: MedicineWashout;
  readonly policy: WashoutPolicy;
  readonly axis: DayAxis;
  readonly on: Day;
  readonly events: readonly WashoutEvent[];
  readonly sourceOf: SourceLookup | undefined;
  readonly onLastDose: ((on: Day) => void) | undefined;
}

const marks: Readonly<Record<MedicineWashout['status'], Status>> = {
  'not-needed': 'done',
  'clinician-decides': 'refer',
  complete: 'met',
  possibly: 'unknown',
  waiting: 'expected',
  unknown: 'unknown',
};

/** One medicine of a plan: in words first, then as a bar over the days, then where its interval comes from. */
export function WashoutRow(props: WashoutRowProps): ReactNode {
  const { washout, policy, axis, on, events, sourceOf, onLastDose } = props;
  const mdma = useMdma();
  const { t, words, format } = mdma;
  const { taken, found, status, notes, unknown } = washout;
  return (
    <li className="mdma-washout-row" data-status={status}>
      <div className="mdma-washout-medicine">
        <MedicineLine taken={taken} found={found} />
      </div>
      <WashoutBar washout={washout} axis={axis} on={on} events={events} />
      <div className="mdma-washout-state">
        <StatusMark severity={marks[status]} label={words('washoutStatus', status)} size="small" />
        <ClearDay washout={washout} />
      </div>
      <div className="mdma-washout-words">
        <p>
          {lastDoseSentence(washout, mdma)} {daysSentence(washout, mdma)}
        </p>
        {unknown
          .filter((reason) => reason !== 'still-taking' && reason !== 'last-dose-unknown')
          .map((reason) => (
            <p key={reason}>
              <b>{words('washoutUnknown', reason)}</b>
            </p>
          ))}
        <p className="mdma-washout-notes">{notes.map((note) => words('washoutNote', note)).join(' ')}</p>
        {events.length > 0 ? (
          <ul className="mdma-washout-events" aria-label={t('washout.history')}>
            {events.map((event) => (
              <li key={`${event.on} ${event.what}`}>
                {t('washout.event', { day: format.day(event.on), what: event.what, by: event.by })}
              </li>
            ))}
          </ul>
        ) : null}
        {washout.restsOnUnverified ? <p>{t('washout.restsOnUnverified')}</p> : null}
        <WashoutInterval washout={washout} policy={policy} sourceOf={sourceOf} />
        {onLastDose ? <ChangeLastDose washout={washout} today={on} onLastDose={onLastDose} /> : null}
      </div>
    </li>
  );
}

function ClearDay({ washout }: { readonly washout: MedicineWashout }): ReactNode {
  const { t, format } = useMdma();
  const { earliest } = washout;
  if (!earliest) return null;
  return (
    <>
      <b className="mdma-washout-clear-day">{t('washout.clear', { day: format.day(earliest.latest) })}</b>
      {earliest.soonest === earliest.latest ? null : (
        <span>{t('washout.possibly', { day: format.day(earliest.soonest) })}</span>
      )}
    </>
  );
}

function lastDoseSentence({ taken, status }: MedicineWashout, mdma: Mdma): string {
  if (status === 'not-needed') return '';
  const { lastTakenOn } = taken;
  return lastTakenOn === 'still-taking'
    ? mdma.t('washout.sentence.still-taking')
    : lastTakenOn === 'unknown'
      ? mdma.t('washout.sentence.last-dose-unknown')
      : mdma.t('washout.sentence.stopped', { day: lastTakenText(taken, mdma) });
}

function daysSentence({ days, longerThanDays }: MedicineWashout, { t }: Mdma): string {
  if (longerThanDays !== undefined) return `${t('washout.longerThan', { days: Math.ceil(longerThanDays) })}.`;
  if (!days) return '';
  // a part of a day counts as a whole one, as in the plan
  const shortest = Math.ceil(days.shortest);
  const longest = Math.ceil(days.longest);
  const text =
    shortest === longest ? t('washout.days', { count: longest }) : t('washout.daysRange', { shortest, longest });
  return `${text}.`;
}

interface ChangeLastDoseProps {
  readonly washout: MedicineWashout;
  readonly today: Day;
  readonly onLastDose: (on: Day) => void;
}

function ChangeLastDose({ washout, today, onLastDose }: ChangeLastDoseProps): ReactNode {
  const { t } = useMdma();
  const { lastTakenOn } = washout.taken;
  const [day, setDay] = useState<string>(isDay(lastTakenOn) ? lastTakenOn : '');
  const [fault, setFault] = useState<'medicines.dayMissing' | 'medicines.dayFuture'>();
  const record = (): void => {
    if (!isDay(day)) return setFault('medicines.dayMissing');
    if (day > today) return setFault('medicines.dayFuture');
    setFault(undefined);
    onLastDose(day);
  };
  return (
    <details className="mdma-washout-change">
      <summary aria-label={t('washout.change', { name: medicineName(washout.found) })}>
        {t('washout.changeShort')}
      </summary>
      <DayField
        label={t('washout.changeDay')}
        value={day}
        max={today}
        fault={fault ? t(fault) : undefined}
        onChange={setDay}
      />
      <Button onPress={record}>{t('washout.recordDay')}</Button>
    </details>
  );
}
