import { dosingDaySetup } from './dosing-day.setup.ts';
import { eventTypes } from './ledger.ts';

const leaves = {
  'emergency.declared': 'emergency',
  'participant.transferred': 'transferred',
  'participant.released': 'ended',
} as const;

const beforeDose = {
  ...leaves,
  'propose.initial-dose': { guard: 'every interlock holds', target: 'ready' },
  'initial-dose.authorised': 'ready',
  'initial-dose.administered': 'dosed',
  'supplemental-dose.administered': 'supplementalGiven',
  'propose.suspension': 'suspended',
  'session.suspended': 'suspended',
} as const;

const supplementalOpen = {
  ...leaves,
  'propose.supplemental-dose': { guard: 'every interlock holds', target: 'awaitSupplemental' },
  'supplemental-dose.authorised': 'awaitSupplemental',
  'supplemental-dose.administered': 'supplementalGiven',
  'propose.withholding': 'supplementalWithheld',
  'supplemental-dose.withheld': 'supplementalWithheld',
  'propose.end-review': 'endReview',
  'end-review.begun': 'endReview',
} as const;

const supplementalDecided = {
  ...leaves,
  'effect-phase.recorded': { guard: 'effects are fading', target: 'winding' },
  'propose.end-review': 'endReview',
  'end-review.begun': 'endReview',
} as const;

const toPhase = [
  { guard: 'phase is onset', target: '.onset' },
  { guard: 'phase is peak', target: '.peak' },
  { guard: 'phase is plateau', target: '.plateau' },
  { guard: 'phase is comedown', target: '.comedown' },
  { guard: 'phase is baseline reached', target: '.baselineReached' },
] as const;

const toVitals = [
  { guard: 'a reading holds', target: 'held' },
  { guard: 'a reading is raised', target: 'intensified' },
  { guard: 'readings are routine', target: 'routine' },
] as const;

const whileMeasuring = { 'vitals.recorded': toVitals, 'symptom.recorded': toVitals } as const;

const [toHeld, toIntensified, toRoutine] = toVitals;

/** A dose that is written down late changes the baseline, and with it what the readings since then mean. */
const whenBaselineMoves = {
  routine: {
    'initial-dose.administered': [toHeld, toIntensified],
    'supplemental-dose.administered': [toHeld, toIntensified],
  },
  intensified: {
    'initial-dose.administered': [toHeld, toRoutine],
    'supplemental-dose.administered': [toHeld, toRoutine],
  },
} as const;

const toCustody = [
  { guard: 'capsules balance', target: '.reconciled' },
  { guard: 'capsules do not balance', target: '.discrepant' },
  { guard: 'capsules are out', target: '.dispensed' },
] as const;

const toRisk = [
  { guard: 'risk is clear', target: '.clear' },
  { guard: 'risk is a concern', target: '.concern' },
] as const;

const roomFills = { guard: 'the room is complete', target: 'complete' } as const;
const roomThins = { guard: 'the room is not complete', target: 'degraded' } as const;

/** Every recorded fact is accepted in every state; where no region moves, the ledger alone keeps it. */
const recorded = Object.fromEntries(eventTypes.map((type) => [type, { actions: 'keep in the ledger' as const }]));

/**
 * The order of a dosing day: what may follow what, region by region. It judges nothing: proposals carry the report
 * of their interlocks, and recorded facts carry what the ledger says.
 */
export const dosingDayMachine = dosingDaySetup.createMachine({
  id: 'dosingDay',
  type: 'parallel',
  context: {},
  options: { maxIterations: 100 },
  on: recorded,
  states: {
    session: {
      initial: 'arrived',
      states: {
        arrived: {
          on: {
            ...beforeDose,
            'consent.confirmed': 'checks',
            'check.recorded': 'checks',
            'vitals.recorded': 'checks',
          },
        },
        checks: { on: beforeDose },
        ready: { on: beforeDose },
        dosed: { on: { ...supplementalOpen, 'supplemental-window.opened': 'awaitSupplemental' } },
        awaitSupplemental: { on: supplementalOpen },
        supplementalGiven: { on: supplementalDecided },
        supplementalWithheld: { on: { ...supplementalDecided, 'supplemental-dose.administered': 'supplementalGiven' } },
        winding: { on: supplementalDecided },
        endReview: {
          on: {
            ...leaves,
            'propose.release': { guard: 'every interlock holds', target: 'endReview' },
            'propose.end-review': 'endReview',
          },
        },
        emergency: {
          on: {
            'propose.emergency-resolution': 'observation',
            'emergency.resolved': 'observation',
            'participant.transferred': 'transferred',
            'participant.released': 'ended',
          },
        },
        observation: {
          on: {
            ...leaves,
            'propose.end-review': { guard: 'something was given', target: 'endReview' },
            'end-review.begun': 'endReview',
            'propose.suspension': { guard: 'nothing was given', target: 'suspended' },
            'session.suspended': 'suspended',
          },
        },
        suspended: {
          on: {
            'initial-dose.administered': 'dosed',
            'supplemental-dose.administered': 'supplementalGiven',
            'emergency.declared': 'emergency',
            'participant.transferred': 'transferred',
          },
        },
        ended: { type: 'final' },
        transferred: { type: 'final' },
      },
    },
    effectPhase: {
      initial: 'preDose',
      on: { 'effect-phase.recorded': toPhase },
      states: { preDose: {}, onset: {}, peak: {}, plateau: {}, comedown: {}, baselineReached: {} },
    },
    vitals: {
      initial: 'unmeasured',
      states: {
        unmeasured: { on: whileMeasuring },
        routine: { on: { ...whileMeasuring, ...whenBaselineMoves.routine } },
        // a complaint never makes a raised reading routine
        intensified: {
          on: { 'vitals.recorded': toVitals, 'symptom.recorded': toHeld, ...whenBaselineMoves.intensified },
        },
        held: {
          on: {
            'propose.hold-release': { guard: 'every interlock holds', target: 'routine' },
            'hold.released': toVitals,
          },
        },
      },
    },
    staffing: {
      initial: 'incomplete',
      states: {
        incomplete: { on: { 'presence.recorded': roomFills, 'physician-on-call.recorded': roomFills } },
        complete: { on: { 'presence.recorded': roomThins, 'physician-on-call.recorded': roomThins } },
        degraded: { on: { 'presence.recorded': roomFills, 'physician-on-call.recorded': roomFills } },
      },
    },
    custody: {
      initial: 'inVault',
      on: { 'capsules.dispensed': toCustody, 'capsules.reconciled': toCustody },
      states: { inVault: {}, dispensed: {}, reconciled: {}, discrepant: {} },
    },
    consent: {
      initial: 'unconfirmed',
      states: {
        unconfirmed: {
          on: {
            'consent.confirmed': { guard: 'consent is valid', target: 'valid' },
            'consent.withdrawn': [
              { guard: 'session consent is withdrawn', target: 'sessionWithdrawn' },
              { guard: 'touch consent is withdrawn', target: 'touchWithdrawn' },
            ],
          },
        },
        valid: {
          on: {
            'consent.withdrawn': [
              { guard: 'session consent is withdrawn', target: 'sessionWithdrawn' },
              { guard: 'touch consent is withdrawn', target: 'touchWithdrawn' },
            ],
          },
        },
        touchWithdrawn: {
          on: { 'consent.withdrawn': { guard: 'session consent is withdrawn', target: 'sessionWithdrawn' } },
        },
        sessionWithdrawn: { type: 'final' },
      },
    },
    risk: {
      initial: 'unassessed',
      on: { 'check.recorded': toRisk },
      states: { unassessed: {}, clear: {}, concern: {} },
    },
    disposition: {
      initial: 'inRoom',
      states: {
        inRoom: {
          on: {
            'end-review.begun': 'fitReview',
            'participant.transferred': 'transferred',
            'participant.released': [{ guard: 'stays overnight', target: 'heldOvernight' }, { target: 'releasedHome' }],
          },
        },
        fitReview: {
          on: {
            'emergency.declared': 'inRoom',
            'participant.transferred': 'transferred',
            'participant.released': [{ guard: 'stays overnight', target: 'heldOvernight' }, { target: 'releasedHome' }],
          },
        },
        heldOvernight: {},
        releasedHome: {},
        transferred: {},
      },
    },
  },
});
