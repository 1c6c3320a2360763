import type { ComponentDocs } from '../template/component-docs.ts';

export const courseDocs = {
  CourseRail: {
    use: 'To see a whole course on one ruler: what was held, what is expected, and where today stands.',
    not: 'to book. It draws a course and hands on which visit was chosen.',
    anatomy: [
      { at: '.mdma-rail-head', name: 'Standing', what: 'where the course stands, in words' },
      { at: '.mdma-rail-drawing', name: 'Ruler', what: 'the course drawn over the same visits as the list' },
      { at: '.mdma-rail-visits', name: 'Visits', what: 'the list itself: read first, drawn second' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'goes to a visit and chooses it' }],
    risks: [
      {
        error: 'reads an expected day as a booked one',
        harm: 'a plan that nobody made',
        control: 'what is expected is hatched and says so',
        proof: 'Running',
      },
      {
        error: 'takes a course that has stopped for one that runs',
        harm: 'a visit that must not be held',
        control: 'a course that paused or ended says it before anything else',
        proof: 'Withdrawn',
      },
      {
        error: 'believes a spacing that no definition states',
        harm: 'a dose too early',
        control: 'days that are not stated are said to be not stated',
        proof: 'DaysNotStated',
      },
    ],
    evidence: [
      { source: 'nct03537014', for: 'the order of visits in the Phase 3 pattern' },
      { design: 'issues on timelines in other tools', for: 'an ordered list first, the drawing over it' },
    ],
  },
  VisitCard: {
    use: 'For one visit: what must hold before it, what has to be done, and whether it can be opened.',
    not: 'to judge whether it may be held: interlocks are handed in.',
    anatomy: [
      { at: '.mdma-visit-head', name: 'Visit', what: 'its name and status word' },
      { at: '.mdma-visit-tasks', name: 'Tasks', what: 'what is done and what is open' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens the visit' }],
    risks: [
      {
        error: 'opens a visit that is locked',
        harm: 'a step is left out',
        control: 'a locked visit names the condition that locks it',
        proof: 'Locked',
      },
      {
        error: 'takes a condition that nobody judged for one that holds',
        harm: 'an unknown passes',
        control: 'not judged is a state of its own',
        proof: 'NotJudged',
      },
    ],
    evidence: [{ design: 'INV-003 and the other invariants of the course', for: 'which condition locks a visit' }],
  },
  SpacingWindow: {
    use: 'To see from which day to which day the next dosing day may lie.',
    not: 'to find a date for somebody: the window is handed in with its source.',
    anatomy: [
      { at: '.mdma-spacing-head', name: 'Sentence', what: 'the window in words' },
      { at: '.mdma-spacing-plot', name: 'Gates', what: 'one for each source that states a window' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'plans from one source where another differs',
        harm: 'a dose outside a rule',
        control: 'both windows are drawn, each with its source',
        proof: 'SourcesDisagree',
      },
      {
        error: 'assumes a window where none is stated',
        harm: 'an invented rule',
        control: 'not stated is said in words, and nothing is drawn',
        proof: 'NotStated',
      },
    ],
    evidence: [{ source: 'nct03537014', for: 'days between dosing sessions' }],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
