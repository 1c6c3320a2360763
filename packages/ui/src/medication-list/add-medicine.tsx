import type { Day } from '@mdma-at/evidence';
import type { FoundMedication, Medication, TakenMedication } from '@mdma-at/screening/medications';
import { useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { ChoiceSet } from '../choice-set/choice-set.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { blankMedicine, isDay, type MedicineEntry, type MedicineFaults, readMedicine } from './new-medicine.ts';

interface AddMedicineProps {
  readonly find: (text: string) => FoundMedication;
  readonly onAdd: (medicine: TakenMedication) => void;
  readonly mayBeDepot: ((medication: Medication) => boolean) | undefined;
  readonly today: Day;
}

/** The fields of a new medicine. What is missing is told beside its field and nothing that was typed is lost. */
export function AddMedicine({ find, onAdd, mayBeDepot, today }: AddMedicineProps): ReactNode {
  const { t } = useMdma();
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const [entry, setEntry] = useState<MedicineEntry>(blankMedicine);
  const [faults, setFaults] = useState<MedicineFaults>({});
  const change = (part: Partial<MedicineEntry>): void => setEntry((before) => ({ ...before, ...part }));
  const found = entry.name.trim() === '' ? undefined : find(entry.name);
  const asksDepot = found?.found === 'exact' && mayBeDepot?.(found.medication) === true;

  const record = (): void => {
    const read = readMedicine(entry, today);
    if ('faults' in read) return setFaults(read.faults);
    onAdd(read.medicine);
    setEntry(blankMedicine);
    setFaults({});
    nameField.current?.focus();
  };

  return (
    <form
      className="mdma-add-medicine"
      aria-labelledby={`${id}title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <p id={`${id}title`} className="mdma-add-medicine-title">
        {t('medicines.add')}
      </p>
      <div className="mdma-field">
        <label htmlFor={`${id}name`}>{t('medicines.name')}</label>
        {faults.name ? (
          <p id={`${id}nameFault`} className="mdma-choice-error">
            {t(faults.name)}
          </p>
        ) : null}
        <input
          id={`${id}name`}
          ref={nameField}
          className="mdma-text-input"
          autoComplete="off"
          spellCheck="false"
          value={entry.name}
          aria-invalid={faults.name ? true : undefined}
          aria-describedby={`${faults.name ? `${id}nameFault ` : ''}${id}found`}
          onChange={(event) => change({ name: event.target.value })}
        />
        <p id={`${id}found`} className="mdma-field-note" aria-live="polite">
          {found ? <Found found={found} /> : null}
        </p>
      </div>
      <div className="mdma-field">
        <label htmlFor={`${id}schedule`}>{t('medicines.schedule')}</label>
        <input
          id={`${id}schedule`}
          className="mdma-text-input"
          autoComplete="off"
          value={entry.schedule}
          aria-describedby={`${id}scheduleHint`}
          onChange={(event) => change({ schedule: event.target.value })}
        />
        <p id={`${id}scheduleHint`} className="mdma-field-note">
          {t('medicines.scheduleHint')}
        </p>
      </div>
      {asksDepot ? (
        <ChoiceSet
          kind="one"
          legend={t('medicines.isDepot')}
          allowUnknown
          options={[
            { value: 'yes', label: t('answer.yes') },
            { value: 'no', label: t('answer.no') },
          ]}
          value={entry.depot}
          onChange={(depot) => change({ depot: depot === 'yes' || depot === 'no' ? depot : 'unknown' })}
        />
      ) : null}
      <ChoiceSet
        kind="one"
        legend={t('medicines.when')}
        allowUnknown
        options={[
          { value: 'still-taking', label: t('medicines.stillTaking') },
          { value: 'stopped', label: t('medicines.stopped') },
        ]}
        value={entry.when}
        onChange={(when) => change({ when: when === 'still-taking' || when === 'stopped' ? when : 'unknown' })}
        {...(faults.when ? { error: t(faults.when) } : {})}
      />
      {entry.when === 'stopped' ? (
        <DayField
          label={t('medicines.day')}
          value={entry.day}
          max={today}
          fault={faults.day ? t(faults.day) : undefined}
          onChange={(day) => change({ day })}
        />
      ) : null}
      <Button type="submit">{t('medicines.record')}</Button>
    </form>
  );
}

function Found({ found }: { readonly found: FoundMedication }): ReactNode {
  const { t } = useMdma();
  switch (found.found) {
    case 'exact':
      return t('medicines.foundAs', { name: found.medication.name, class: found.medication.class });
    case 'guess':
      return t('medicines.willGuess', { names: found.candidates.map(({ name }) => name).join(', ') });
    case 'none':
      return t('medicines.willNotFind');
    default:
      return found satisfies never;
  }
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly max: Day;
  readonly fault: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A field for a day that has come. */
export function DayField({ label, value, max, fault, onChange }: DayFieldProps): ReactNode {
  const id = useId();
  const { format } = useMdma();
  return (
    <div className="mdma-field">
      <label htmlFor={id}>{label}</label>
      {fault ? (
        <p id={`${id}fault`} className="mdma-choice-error">
          {fault}
        </p>
      ) : null}
      <input
        id={id}
        type="date"
        className="mdma-text-input"
        value={value}
        max={max}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}words${fault ? ` ${id}fault` : ''}`}
        onChange={(event) => onChange(event.target.value)}
      />
      {/* the device writes the day in its own order, so it stands here with its month as a word */}
      <output id={`${id}words`} htmlFor={id} className="mdma-field-day">
        {isDay(value) ? format.day(value) : ''}
      </output>
    </div>
  );
}
