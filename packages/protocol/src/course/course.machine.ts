import { courseSetup } from './course.setup.ts';

const allowed = 'every interlock holds' as const;

/** What really happens moves a person from every stage but withdrawal, which never reverses. */
const reality = {
  'consent.withdrawn': '#withdrawn',
  'dosing-day.started': '#dosingDay',
  'dosing-day.ended': [
    { guard: 'something was given and the night is spent on site', target: '#overnight' },
    { guard: 'something was given', target: '#integration' },
    { target: '#planning' },
  ],
} as const;

const mayPause = { 'propose.pause': { guard: allowed, actions: 'keep in the record' } } as const;

/** Between sessions a course may go on under another protocol; never on a dosing day or in the night after it. */
const mayChange = { 'propose.protocol-change': { guard: allowed, actions: 'keep in the record' } } as const;

const mayPauseOrChange = { ...mayPause, ...mayChange } as const;

const beforeBaseline = { ...reality, 'baseline.measured': '#baseline' } as const;

const reviewed = { 'screening.recorded': { guard: 'found ineligible', target: '#screenFailed' } } as const;

const mayEnd = {
  'propose.end-of-treatment': { guard: allowed, actions: 'keep in the record' },
  'treatment.ended': [{ guard: 'the outcome is measured', target: '#termination' }, { target: '#outcome' }],
} as const;

const settled = [
  { guard: 'integration is done and a session is left', target: '#planning' },
  { guard: 'integration is done and the outcome is measured', target: '#termination' },
  { guard: 'integration is done', target: '#outcome' },
  { target: '#integration' },
] as const;

const mayClose = { 'propose.closing': { guard: allowed, actions: 'keep in the record' } } as const;

/**
 * The order of a course: what may follow what, region by region. It judges nothing: proposals carry the report of
 * their interlocks, and recorded facts carry what the record says. A pause is a region beside the stage.
 */
export const courseMachine = courseSetup.createMachine({
  id: 'course',
  type: 'parallel',
  context: {},
  options: { maxIterations: 100 },
  states: {
    stage: {
      initial: 'referral',
      states: {
        referral: {
          on: {
            ...beforeBaseline,
            'consent.signed': 'screening',
            'screening.recorded': 'screening',
          },
        },
        screening: {
          on: {
            ...beforeBaseline,
            ...mayPauseOrChange,
            'consent.signed': [
              { guard: 'found eligible', target: 'preparation' },
              { guard: 'found ineligible', target: 'screenFailed' },
            ],
            'screening.recorded': [
              { guard: 'found eligible with a consent', target: 'preparation' },
              { guard: 'found ineligible', target: 'screenFailed' },
            ],
          },
        },
        screenFailed: { id: 'screenFailed', on: reality },
        preparation: { on: { ...beforeBaseline, ...mayPauseOrChange, ...reviewed } },
        baseline: {
          id: 'baseline',
          on: {
            ...reality,
            ...mayPauseOrChange,
            ...reviewed,
            'propose.enrolment': { guard: allowed, actions: 'keep in the record' },
            'enrolment.confirmed': '#planning',
          },
        },
        treatment: {
          initial: 'planning',
          on: { ...reality, 'propose.waiver': { guard: allowed, actions: 'keep in the record' } },
          states: {
            planning: {
              id: 'planning',
              on: {
                ...mayPauseOrChange,
                ...mayEnd,
                'propose.scheduling': { guard: allowed, actions: 'keep in the record' },
                'dosing.scheduled': 'dosingScheduled',
              },
            },
            dosingScheduled: {
              on: {
                ...mayPauseOrChange,
                ...mayEnd,
                'propose.scheduling': { guard: allowed, actions: 'keep in the record' },
                'propose.dosing-day': { guard: allowed, actions: 'keep in the record' },
              },
            },
            dosingDay: { id: 'dosingDay' },
            overnight: {
              id: 'overnight',
              on: {
                'night.reviewed': settled,
                'integration-session.held': settled,
                'integration-session.waived': settled,
              },
            },
            integration: {
              id: 'integration',
              on: {
                ...mayPauseOrChange,
                ...mayEnd,
                'integration-session.held': settled,
                'integration-session.waived': settled,
              },
            },
          },
        },
        outcome: {
          id: 'outcome',
          on: { ...reality, ...mayPauseOrChange, 'outcome.measured': 'termination' },
        },
        termination: {
          id: 'termination',
          on: { ...reality, ...mayPauseOrChange, 'termination-visit.held': 'followUp' },
        },
        followUp: {
          on: { ...reality, ...mayPauseOrChange, ...mayClose, 'course.closed': 'completed' },
        },
        completed: { on: reality },
        withdrawn: {
          id: 'withdrawn',
          initial: 'safetyFollowUp',
          states: {
            safetyFollowUp: {
              on: {
                ...mayClose,
                'safety-follow-up.held': 'earlyTermination',
                'termination-visit.held': 'closed',
                'course.closed': 'closed',
              },
            },
            earlyTermination: {
              on: { ...mayClose, 'termination-visit.held': 'closed', 'course.closed': 'closed' },
            },
            closed: {},
          },
        },
      },
    },
    sessions: {
      initial: 'none',
      on: {
        'preparation-session.held': [
          { guard: 'every preparatory session was held', target: '.complete' },
          { guard: 'a preparatory session is open', target: '.underway' },
        ],
      },
      states: { none: {}, underway: {}, complete: {} },
    },
    washout: {
      initial: 'unassessed',
      on: {
        'washout.recorded': [
          { guard: 'a medicine is tapered', target: '.tapering' },
          { guard: 'washout is complete', target: '.washedOut' },
          { guard: 'washout is not needed', target: '.notNeeded' },
        ],
      },
      states: { unassessed: {}, notNeeded: {}, tapering: {}, washedOut: {} },
    },
    safetyPlan: {
      initial: 'none',
      states: {
        none: { on: { 'safety-plan.drafted': 'drafted', 'safety-plan.agreed': 'agreed' } },
        drafted: { on: { 'safety-plan.agreed': 'agreed' } },
        agreed: {},
      },
    },
    activity: {
      initial: 'active',
      states: {
        active: { on: { 'course.paused': 'paused' } },
        paused: {
          on: {
            'propose.resumption': { guard: allowed, actions: 'keep in the record' },
            'course.resumed': 'active',
            'consent.withdrawn': 'active',
          },
        },
      },
    },
  },
});
