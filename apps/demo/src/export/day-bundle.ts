import { observationFromReading, untranslatedSigns } from '@mdma-at/fhir';
import { eventFromEntry, type Journal, readJournal } from '@mdma-at/journal';
import type { Dose, DosingDayEvent } from '@mdma-at/protocol';
import type { Reading, VitalSign } from '@mdma-at/vitals';

/** What the words of a bundle need. */
interface BundleWords {
  readonly reading: (reading: Reading) => string;
  readonly dose: (dose: Dose) => string;
}

interface Resource {
  readonly resourceType: string;
  readonly id?: string;
}

/** A FHIR R4 collection of a dosing day, every resource marked as test data, and what it could not carry. */
interface DayBundle {
  readonly bundle: {
    readonly resourceType: 'Bundle';
    readonly type: 'collection';
    readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
    readonly [field: string]: unknown;
  };
  readonly left: readonly VitalSign[];
}

const testData = {
  security: [
    { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' },
  ],
};

const moment = (at: number) => new Date(at).toISOString();

const narrative = (words: string) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`,
});

/**
 * A dosing day as FHIR R4: the participant's code, every reading as it is known today, and the doses that were given.
 * Values that were corrected are sent as corrected; what was taken back is not sent.
 */
export function dayBundle(journal: Journal, participant: string, words: BundleWords): DayBundle {
  const subject = { reference: `Patient/${participant}` };
  const patient: Resource & Readonly<Record<string, unknown>> = {
    resourceType: 'Patient',
    id: participant,
    meta: testData,
    text: narrative(`Simulated participant ${participant}.`),
    identifier: [{ value: participant }],
  };
  const known = readJournal(journal, { reading: 'as-known' }).filter(({ withdrawn }) => !withdrawn);
  const left = new Set<VitalSign>();
  const resources = known.flatMap(({ original, read, amendments }): readonly Resource[] => {
    const event = eventFromEntry<DosingDayEvent>(read);
    if (event.type === 'vitals.recorded') {
      for (const sign of untranslatedSigns(event.reading)) left.add(sign);
      return observationFromReading(event.reading, {
        subject,
        utcOffsetMinutes: original.tz.offsetMin,
        performer: [{ display: event.by.id }],
        status: amendments.length > 0 ? 'amended' : 'final',
        id: (kind) => `${participant}-${original.seq}-${kind.toLowerCase()}`,
        narrative: (_kind, reading) => `Simulated. ${words.reading(reading)}`,
        simulated: true,
      });
    }
    if (event.type !== 'initial-dose.administered' && event.type !== 'supplemental-dose.administered') return [];
    const dose = words.dose(event.dose);
    const administered: Resource & Readonly<Record<string, unknown>> = {
      resourceType: 'MedicationAdministration',
      id: `${participant}-${original.seq}-dose`,
      meta: testData,
      text: narrative(`Simulated. ${dose}`),
      status: 'completed',
      medicationCodeableConcept: { text: dose },
      subject,
      effectiveDateTime: moment(event.at),
      performer: [{ actor: { display: event.by.id } }],
    };
    return [administered];
  });
  const entry = [patient, ...resources].map((resource) => ({
    fullUrl: `urn:mdma-at:${resource.resourceType}:${resource.id ?? ''}`,
    resource,
  }));
  return {
    bundle: {
      resourceType: 'Bundle',
      type: 'collection',
      meta: { ...testData, tag: [{ display: 'SIMULATED DATA' }] },
      timestamp: moment(journal.at(-1)?.recordedAt ?? 0),
      entry,
    },
    left: [...left],
  };
}
