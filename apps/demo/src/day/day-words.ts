import type { Basis } from '@mdma-at/evidence';
import { getSource } from '@mdma-at/evidence';
import type { JournalEntry } from '@mdma-at/journal';
import type { Alert as DayAlert, Check, Departure, DosingDayEvent } from '@mdma-at/protocol';
import { ENTRY_WITHDRAWN, eventFromEntry } from '@mdma-at/journal';
import { type Alert, type LogLine, type Mdma, quantityOf, type SourceLookup } from '@mdma-at/ui';
import { signsInWords } from './signs-in-words.ts';

/** Titles and addresses of sources, for whoever shows a citation. */
export const sourceOf: SourceLookup = (id) => {
  const source = getSource(id);
  const href = source.url ?? (source.doi ? `https://doi.org/${source.doi}` : undefined);
  return { title: source.title, ...(href && { href }), ...(source.retractedOn && { retracted: true }) };
};

/** Who states a value, in a few words. */
export function statedBy(basis: Basis): string {
  if (basis.verification === 'policy') return 'Site policy (demo)';
  const [first] = basis.cites;
  return first ? getSource(first.source).label : basis.facts.join(', ');
}

const actions: Readonly<Record<DayAlert['action'], string>> = {
  'take-reading': 'Take a reading.',
  'repeat-reading': 'Repeat within 5 min. Supplemental dose is held until a normal repeat.',
  'inform-physician': 'Inform the physician. Readings every 5 to 10 min. Supplemental dose is on hold.',
  'physician-to-bedside': 'Physician to the room now.',
  'call-emergency': 'Call emergency services now.',
  'restore-team': 'Bring the team back into the room, or inform the physician.',
  'record-reason': 'Record why nobody decided.',
  'report-event': 'Report it now to whoever answers for safety.',
};

const comparators = {
  above: 'above',
  below: 'below',
  'at-or-above': 'at or above',
  'at-or-below': 'at or below',
} as const;

function severityOf({ severity }: DayAlert): 'advisory' | 'warning' | 'critical' {
  return severity === 'critical' || severity === 'warning' ? severity : 'advisory';
}

/** An alert of the day in words. */
export function alertInWords(alert: DayAlert, { words, format }: Mdma): Alert {
  const { limit, measured } = alert;
  const [sign = ''] = alert.condition.split('.');
  return {
    id: alert.id,
    severity: severityOf(alert),
    state: alert.state,
    what: limit && measured ? words('sign', sign) : words('finding', alert.condition),
    value: measured ? format.quantity(quantityOf(measured)) : words('finding', alert.condition),
    ...(limit && {
      limit: `${comparators[limit.comparator]} ${format.quantity({ value: limit.text, unit: limit.unit })}`,
    }),
    source: statedBy(alert.basis),
    basis: alert.basis,
    action: actions[alert.action],
    since: alert.since,
    ...(alert.acknowledged && { acknowledged: alert.acknowledged }),
    ...(alert.returnedAt !== undefined && { returnedAt: alert.returnedAt }),
  };
}

/** What a round of checks says when it is ticked. */
export const checklist: readonly { readonly id: string; readonly what: string; readonly check: Check }[] = [
  {
    id: 'new-condition',
    what: 'No new condition or procedure reported',
    check: { kind: 'new-condition', reported: false },
  },
  { id: 'eligibility', what: 'Exclusions reviewed, none present', check: { kind: 'eligibility', exclusion: 'none' } },
  {
    id: 'contraindicated-drug',
    what: 'No contraindicated medicine taken',
    check: { kind: 'contraindicated-drug', status: 'none' },
  },
  { id: 'pregnancy-test', what: 'Pregnancy test negative', check: { kind: 'pregnancy-test', result: 'negative' } },
  { id: 'fasting', what: 'Fasting confirmed', check: { kind: 'fasting', confirmed: true } },
  { id: 'companion', what: 'Companion arranged', check: { kind: 'companion', arranged: true } },
  { id: 'support-contact', what: 'Support contact on file', check: { kind: 'support-contact', onFile: true } },
  { id: 'suicidality', what: 'Suicidality asked, none', check: { kind: 'suicidality', level: 'none' } },
  { id: 'transport', what: 'Transport arranged, does not drive', check: { kind: 'transport', arranged: true } },
];

/** How the participant leaves, in a sentence. */
export function departureInWords({ to, companion }: Departure): string {
  switch (to) {
    case 'overnight-stay':
      return 'Stays on site for the night, with an attendant.';
    case 'with-companion':
      return `Leaves with ${companion ?? 'a companion'} and is driven home.`;
    case 'alone':
      return 'Leaves alone.';
    default:
      return to satisfies never;
  }
}

function detailOf(event: DosingDayEvent, { words, format }: Mdma): string | undefined {
  switch (event.type) {
    case 'vitals.recorded':
      return signsInWords(event.reading, format);
    case 'initial-dose.authorised':
    case 'initial-dose.administered':
    case 'supplemental-dose.authorised':
    case 'supplemental-dose.administered':
      return format.dose(event.dose);
    case 'supplemental-dose.withheld':
      return words('withholdReason', event.reason);
    case 'supplemental-dose.answered':
      return event.agrees ? 'participant agrees' : 'participant declines';
    case 'effect-phase.recorded':
      return words('phase', event.phase);
    case 'check.recorded':
      return (
        checklist.find((one) => JSON.stringify(one.check) === JSON.stringify(event.check))?.what ?? event.check.kind
      );
    case 'presence.recorded':
      return `${event.person} ${event.present ? 'is in the room' : 'has left the room'}`;
    case 'physician-on-call.recorded':
      return `${event.person} ${event.onCall ? 'is on call' : 'is not on call'}`;
    case 'distress.recorded':
      return `${event.score} of 10`;
    case 'comfort.recorded':
      return words('comfort', event.comfort);
    case 'agreement.recorded':
      return `${event.person} ${event.agrees ? 'agrees' : 'does not agree'}`;
    case 'participant.released':
    case 'release.authorised':
      return 'to' in event ? departureInWords(event) : undefined;
    case 'command.refused':
      return event.interlocks.length > 0
        ? `not met: ${event.interlocks.map((one) => words('interlockName', one.id)).join(', ')}`
        : event.codes.join(', ');
    case 'interlock.overridden':
      return `${words('interlockName', event.interlock)}. ${event.reason}`;
    case 'adverse-event.recorded':
      return [words('adverseKind', event.kind), words('adverse', event.seriousness), event.text]
        .filter(Boolean)
        .join(', ');
    case 'adverse-event.decided':
      return event.decision === 'may-continue' ? 'dosing may continue' : 'no further dose';
    case 'reading.skipped':
      return event.reason;
    case 'participant.transferred':
      return event.to;
    case 'consent.confirmed':
    case 'consent.withdrawn':
      return event.scope;
    default:
      return undefined;
  }
}

/** What an entry of a dosing day says. */
export function describeDayEntry(entry: JournalEntry, mdma: Mdma): LogLine {
  if (entry.type === 'process.started') return { text: 'Dosing day opened' };
  if (entry.type === ENTRY_WITHDRAWN) return { text: 'Entry taken back' };
  const event = eventFromEntry<DosingDayEvent>(entry);
  if (event.type === 'note.recorded') return { text: event.text, human: true };
  const what = mdma.words('event', event.type);
  const detail = detailOf(event, mdma);
  return { text: detail ? `${what}: ${detail}` : what };
}
