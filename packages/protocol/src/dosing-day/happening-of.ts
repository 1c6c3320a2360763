import type { Report } from './command.ts';
import type { DosingDayHappening } from './event.ts';

/** The event that a report of what happened becomes. */
export function happeningOf(report: Report): DosingDayHappening {
  switch (report.type) {
    case 'record-arrival':
      return { type: 'participant.arrived' };
    case 'record-consent':
      return { type: 'consent.confirmed', scope: report.scope };
    case 'withdraw-consent':
      return { type: 'consent.withdrawn', scope: report.scope };
    case 'record-check':
      return { type: 'check.recorded', check: report.check };
    case 'record-presence':
      return { type: 'presence.recorded', person: report.person, role: report.role, present: report.present };
    case 'record-physician-on-call':
      return { type: 'physician-on-call.recorded', person: report.person, onCall: report.onCall };
    case 'record-vitals':
      return { type: 'vitals.recorded', reading: report.reading, symptoms: report.symptoms ?? [] };
    case 'record-symptom':
      return { type: 'symptom.recorded', symptom: report.symptom, ...textOf(report) };
    case 'record-distress':
      return { type: 'distress.recorded', score: report.score };
    case 'dispense-capsules':
      return { type: 'capsules.dispensed', count: report.count, ...(report.to !== undefined && { to: report.to }) };
    case 'reconcile-capsules': {
      const { administered, returned, wasted, witness } = report;
      const counted = { administered, returned, wasted };
      return { type: 'capsules.reconciled', ...counted, ...(witness !== undefined && { witness }) };
    }
    case 'record-initial-dose':
      return { type: 'initial-dose.administered', dose: report.dose, ...reasonOf(report) };
    case 'record-supplemental-offer':
      return { type: 'supplemental-dose.offered' };
    case 'record-supplemental-answer':
      return { type: 'supplemental-dose.answered', agrees: report.agrees };
    case 'record-supplemental-dose':
      return { type: 'supplemental-dose.administered', dose: report.dose, ...reasonOf(report) };
    case 'record-phase':
      return { type: 'effect-phase.recorded', phase: report.phase };
    case 'record-note':
      return { type: 'note.recorded', text: report.text, ...(report.tone && { tone: report.tone }) };
    case 'record-comfort':
      return { type: 'comfort.recorded', comfort: report.comfort, ...textOf(report) };
    case 'record-adverse-event': {
      const { adverseEvent, kind, seriousness, tone } = report;
      return {
        type: 'adverse-event.recorded',
        adverseEvent,
        kind,
        seriousness,
        ...(tone && { tone }),
        ...textOf(report),
      };
    }
    case 'record-monitor-decision':
      return { type: 'adverse-event.decided', adverseEvent: report.adverseEvent, decision: report.decision };
    case 'record-agreement':
      return { type: 'agreement.recorded', party: report.party, person: report.person, agrees: report.agrees };
    case 'record-stability':
      return { type: 'stability.judged', stable: report.stable };
    case 'record-release':
      return { type: 'participant.released', ...departureOf(report) };
    case 'record-touch-offer':
      return { type: 'touch.offered' };
    case 'record-touch-answer':
      return { type: 'touch.answered', agrees: report.agrees };
    case 'record-touch':
      return { type: 'touch.given', ...textOf(report) };
    case 'report-adverse-event':
      return { type: 'adverse-event.reported', adverseEvent: report.adverseEvent };
    case 'declare-emergency':
      return { type: 'emergency.declared', ...textOf(report) };
    case 'record-transfer':
      return { type: 'participant.transferred', to: report.to };
    case 'skip-reading':
      return {
        type: 'reading.skipped',
        reason: report.reason,
        ...(report.dueAt !== undefined && { dueAt: report.dueAt }),
      };
  }
}

function textOf({ text }: { readonly text?: string }): { readonly text?: string } {
  return text === undefined ? {} : { text };
}

/** The reason of a command that has one. */
export function reasonOf({ reason }: { readonly reason?: string }): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

function departureOf(report: Extract<Report, { readonly type: 'record-release' }>) {
  const { to, transport, companion } = report;
  return { to, transport, ...(companion !== undefined && { companion }) };
}
