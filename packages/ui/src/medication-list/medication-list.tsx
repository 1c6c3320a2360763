import type { Day } from '@mdma-at/evidence';
import type { FoundMedication, Medication, MedicationId, TakenMedication } from '@mdma-at/screening/medications';
import { useId, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { AddMedicine } from './add-medicine.tsx';
import { lastTakenText, medicineName, writtenOtherwise } from './medicine-words.ts';

/** One medicine as it was recorded, and what `findMedication` of `@mdma-at/screening` made of its name. */
export interface ListedMedicine {
  readonly id: string;
  readonly taken: TakenMedication;
  readonly found: FoundMedication;
}

/** Something that follows for a medicine, in words, beside what the table of medicines says of it. */
export interface MedicineRemark {
  readonly medicine: string;
  readonly text: string;
}

export interface MedicationListProps extends ComponentProps<HTMLElement> {
  /** `not-asked` while nobody has asked; an empty list was asked and answered. */
  readonly medicines: readonly ListedMedicine[] | 'not-asked';
  readonly findings?: readonly MedicineRemark[];
  /** Looks a name up. With it and `onAdd` medicines can be added. */
  readonly find?: (text: string) => FoundMedication;
  readonly onAdd?: (medicine: TakenMedication) => void;
  /** Somebody asked and none is taken; offered while nobody has asked. */
  readonly onNone?: () => void;
  /** Which medicine a name that was not recognised stands for. */
  readonly onName?: (medicine: string, id: MedicationId) => void;
  /** Whether a substance exists as a long-acting injection and has to be asked about. */
  readonly mayBeDepot?: (medication: Medication) => boolean;
  /** The day on which this is written: no dose is recorded that is still to come. */
  readonly today: Day;
  readonly saveState?: SaveState;
  readonly headingLevel?: 2 | 3;
}

/** What is taken and was taken, generic names first, with what each means for a dose. An unknown name is never taken for harmless. */
export function MedicationList(props: MedicationListProps): ReactNode {
  const { medicines, findings = [], find, onAdd, saveState, headingLevel = 2 } = props;
  const { t } = useMdma();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-medicines', props)} aria-labelledby={id}>
      <header className="mdma-medicines-head">
        <Heading id={id}>{t('medicines.title')}</Heading>
        {saveState ? <SaveMark state={saveState} /> : null}
      </header>
      {medicines === 'not-asked' ? <p>{t('medicines.notAsked')}</p> : null}
      {medicines === 'not-asked' && props.onNone ? (
        <Button onPress={props.onNone}>{t('medicines.recordNone')}</Button>
      ) : null}
      {medicines !== 'not-asked' && medicines.length === 0 ? <p>{t('medicines.none')}</p> : null}
      {medicines !== 'not-asked' && medicines.length > 0 ? (
        <table className="mdma-medicines-table">
          <caption>{t('medicines.caption', { count: medicines.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('medicines.medicine')}</th>
              <th scope="col">{t('medicines.lastTaken')}</th>
              <th scope="col">{t('medicines.means')}</th>
            </tr>
          </thead>
          <tbody>
            {medicines.map((medicine) => (
              <MedicineRow
                key={medicine.id}
                medicine={medicine}
                remarks={findings.filter((one) => one.medicine === medicine.id)}
                onName={props.onName}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {find && onAdd ? (
        <AddMedicine find={find} onAdd={onAdd} today={props.today} mayBeDepot={props.mayBeDepot} />
      ) : null}
    </section>
  );
}

interface MedicineRowProps {
  readonly medicine: ListedMedicine;
  readonly remarks: readonly MedicineRemark[];
  readonly onName: MedicationListProps['onName'];
}

function MedicineRow({ medicine, remarks, onName }: MedicineRowProps): ReactNode {
  const mdma = useMdma();
  const { taken, found } = medicine;
  return (
    <tr>
      <th scope="row">
        <MedicineLine taken={taken} found={found} />
      </th>
      <td data-label={mdma.t('medicines.lastTaken')}>{lastTakenText(taken, mdma)}</td>
      <td data-label={mdma.t('medicines.means')}>
        <Meaning medicine={medicine} onName={onName} />
        {remarks.map(({ text }) => (
          <p key={text} className="mdma-medicines-remark">
            {text}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** A medicine as the medicines of a chart are written: generic name bold and in lower case, then class and how it is taken. */
export function MedicineLine({ taken, found }: Pick<ListedMedicine, 'taken' | 'found'>): ReactNode {
  const { t } = useMdma();
  return (
    <span className="mdma-medicine">
      <b className="mdma-medicine-name">{medicineName(found)}</b>
      {found.found === 'exact' ? <span className="mdma-medicine-class"> {found.medication.class}</span> : null}
      {taken.schedule === undefined ? null : <span className="mdma-medicine-detail">{taken.schedule}</span>}
      {taken.depot === true ? <span className="mdma-medicine-detail">{t('medicines.depot')}</span> : null}
      {writtenOtherwise(taken, found) ? (
        <span className="mdma-medicine-detail">{t('medicines.recordedAs', { name: taken.medication })}</span>
      ) : null}
    </span>
  );
}

interface MeaningProps {
  readonly medicine: ListedMedicine;
  readonly onName: MedicationListProps['onName'];
}

function Meaning({ medicine, onName }: MeaningProps): ReactNode {
  const { t, words } = useMdma();
  const { id, found } = medicine;
  switch (found.found) {
    case 'exact': {
      const { action } = found.medication;
      const text = words('medicationAction', action);
      return action === 'prohibit' ? <StatusMark severity="not-met" label={text} /> : text;
    }
    case 'guess':
      return (
        <>
          <StatusMark severity="unknown" label={t('medicines.guess')} />
          <ul className="mdma-medicines-guesses">
            {found.candidates.map((candidate) => (
              <li key={candidate.id}>
                {onName ? (
                  <button type="button" className="mdma-link-button" onClick={() => onName(id, candidate.id)}>
                    {t('medicines.foundAs', { name: candidate.name, class: candidate.class })}
                  </button>
                ) : (
                  t('medicines.foundAs', { name: candidate.name, class: candidate.class })
                )}
              </li>
            ))}
          </ul>
        </>
      );
    case 'none':
      return <StatusMark severity="unknown" label={t('medicines.notInTable')} />;
    default:
      return found satisfies never;
  }
}
