import type { ComponentDocs } from '../template/component-docs.ts';

export const alertDocs = {
  AlertCard: {
    use: 'For each finding that somebody has to see.',
    not: 'for messages about the software, and not as a passing message.',
    anatomy: [
      { at: '.mdma-alert-head', name: 'Head', what: 'severity word, what was measured, when' },
      { at: '.mdma-alert-table', name: 'Table', what: 'limit with its source, what to do, state' },
      { at: '.mdma-alert-actions', name: 'Acts', what: 'the next act first, then acknowledge' },
    ],
    keyboard: [
      { keys: 'Tab, Enter', does: 'the act, acknowledge, and where it is allowed, shelve' },
      { keys: 'Escape', does: 'leaves the reason for a shelf' },
    ],
    risks: [
      {
        error: 'acknowledges and forgets',
        harm: 'a condition that goes on unwatched',
        control: 'an acknowledged alert stays until its condition has gone',
        proof: 'Acknowledged',
      },
      {
        error: 'does not learn that there was one',
        harm: 'a finding without a witness',
        control: 'one whose condition has gone stays until somebody has seen it',
        proof: 'Returned',
      },
      {
        error: 'shelves what is critical',
        harm: 'a critical state is silenced',
        control: 'a critical alert has no shelf',
        proof: 'Critical',
      },
      {
        error: 'is flooded',
        harm: 'the gravest is lost among twelve',
        control: 'the gravest in full, the rest folded with their number',
        proof: 'Storm',
      },
    ],
    evidence: [
      {
        design: 'ANSI/ISA-18.2, from secondary sources',
        for: 'active, acknowledged, returned, shelved, out of service',
      },
      { design: 'study of drug alerts as tables (JAMIA)', for: 'what, value, limit, act as a table' },
    ],
  },
  AdverseEventForm: {
    use: 'For everything that happened, pleasant and abuse-related effects and “no event” included.',
    not: 'to judge causality.',
    anatomy: [
      { at: '.mdma-adverse-intro', name: 'What to enter', what: 'everything, not only what was unwelcome' },
      { at: '.mdma-adverse-kinds', name: 'Kinds', what: 'pleasant, difficult, none' },
    ],
    keyboard: [{ keys: 'Tab, arrow keys, Enter', does: 'through the questions; an open answer is named and linked' }],
    risks: [
      {
        error: 'leaves out what was pleasant or seemed of no account',
        harm: 'a record that is biased toward one kind of effect',
        control: 'pleasant effects and no event are answers like the others',
        proof: 'Pleasant',
      },
      {
        error: 'forgets that a serious event has to be reported in time',
        harm: 'a report too late',
        control: 'choosing it opens a clock with its limit and its source',
        proof: 'SeriousClockOpen',
      },
    ],
    evidence: [
      { source: 'colcott-2024', for: 'odds of adverse events' },
      { source: 'crl-coverage-2025', for: 'why pleasant effects are recorded as well' },
    ],
  },
  RiskPanel: {
    use: 'To keep the risk of suicide, the plan and its contacts in reach of every screen.',
    not: 'to assess: the level comes from a person.',
    anatomy: [
      { at: '.mdma-risk-level', name: 'Level', what: 'a word with a shape' },
      { at: '.mdma-risk-acts', name: 'Plan', what: 'one press away' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens the plan; telephone numbers are links' }],
    risks: [
      {
        error: 'cannot find the plan when it is needed',
        harm: 'a person in danger waits',
        control: 'one press from every screen about this participant',
        proof: 'PlanOpen',
      },
      {
        error: 'takes not assessed for no risk',
        harm: 'the same',
        control: 'not assessed is a state of its own',
        proof: 'NotAssessed',
      },
    ],
    evidence: [{ source: 'ninds-cssrs', for: 'the levels of the scale, without its text' }],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
