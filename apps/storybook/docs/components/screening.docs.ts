import type { ComponentDocs } from '../template/component-docs.ts';

export const screeningDocs = {
  ChoiceSet: {
    use: 'For every question with fixed answers.',
    not: 'for a list of more than about ten.',
    anatomy: [
      { at: '.mdma-choices', name: 'Answers', what: 'each a target of its own' },
      { at: '.mdma-choice', name: 'Answer', what: '“not known” and “none of these” are answers too' },
    ],
    keyboard: [
      { keys: 'Tab', does: 'one stop for a set of which one is chosen' },
      { keys: 'Arrow keys', does: 'from answer to answer' },
      { keys: 'Space', does: 'ticks, where several may be chosen' },
    ],
    risks: [
      {
        error: 'answers no because there is no “not known”',
        harm: 'an exclusion is missed',
        control: '“not known” is an answer, and never counts as no',
        proof: 'NotKnown',
      },
      {
        error: 'leaves “none of these” beside another answer',
        harm: 'a contradiction on record',
        control: 'choosing one takes back the other',
        proof: 'NoneOfThese',
      },
    ],
    evidence: [{ design: 'issues on matrix questions in other tools', for: 'fieldsets of radios, never a table' }],
  },
  ScreeningWizard: {
    use: 'To answer a screening one topic to a page, with the verdict beside it.',
    not: 'to decide. It hands answers on, and a report comes back.',
    anatomy: [
      { at: '.mdma-topics', name: 'Topics', what: 'with how many answers are open' },
      { at: '.mdma-screening-question', name: 'Question', what: 'with why it is asked' },
      { at: '.mdma-screening-report', name: 'Verdict', what: 'as answered so far' },
    ],
    keyboard: [
      { keys: 'Tab, Enter', does: 'through the questions and to the next topic' },
      { keys: 'Enter on an open answer', does: 'goes to its question' },
    ],
    risks: [
      {
        error: 'loses answers by going back',
        harm: 'a screening that is done twice, or wrongly',
        control: 'back loses nothing',
        proof: 'BackLosesNothing',
      },
      {
        error: 'reads unknown as no',
        harm: 'an exclusion is missed',
        control: 'unknown keeps the verdict open',
        proof: 'UnknownIsNotNo',
      },
    ],
    evidence: [{ source: 'nct03537014', for: 'criteria of the Phase 3 pattern' }],
  },
  EligibilityReport: {
    use: 'To see what the answers add up to, and what is missing.',
    not: 'as a decision: somebody decides, and the report says who.',
    anatomy: [
      { at: '.mdma-report-verdict', name: 'Verdict', what: 'eligible, undetermined, to be referred, not eligible' },
      { at: '.mdma-report-counts', name: 'Counts', what: 'met, not met, unknown, in words' },
      { at: '.mdma-report-findings', name: 'Criteria', what: 'each with why' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens why, and goes to the answer' }],
    risks: [
      {
        error: 'takes undetermined for a pass',
        harm: 'somebody is admitted who must not be',
        control: 'undetermined has its own shape and word, and never looks like a pass',
        proof: 'Undetermined',
      },
      {
        error: 'takes an empty set of criteria for a pass',
        harm: 'the same',
        control: 'no criteria is undetermined with its reason',
        proof: 'NoCriteria',
      },
      {
        error: 'does not see that two sets of rules disagree',
        harm: 'the milder one wins by chance',
        control: 'both verdicts stand side by side',
        proof: 'RuleSetsDisagree',
      },
    ],
    evidence: [
      { source: 'nct03537014', for: 'inclusion and exclusion criteria' },
      { source: 'tga-guidance', for: 'what a prescriber has to weigh' },
    ],
  },
  WhyPanel: {
    use: 'To take one verdict apart: answer, rule, source.',
    not: 'to argue. Changing the answer is a link.',
    anatomy: [
      { at: '.mdma-why-answers', name: 'Answer', what: 'what was said, with a link to change it' },
      { at: '.mdma-why-rule', name: 'Rule', what: 'in our own words' },
      { at: '.mdma-verification-mark', name: 'Source', what: 'with how well it was verified' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'to the answer and the source' }],
    risks: [
      {
        error: 'trusts a rule because it stands on a screen',
        harm: 'an unverified limit is treated as a fact',
        control: 'the mark says unverified, and is never left out',
        proof: 'UnverifiedSource',
      },
      {
        error: 'does not see that an answer is missing',
        harm: 'an unknown passes',
        control: 'not recorded is said in the place of the answer',
        proof: 'NotRecorded',
      },
    ],
    evidence: [
      { design: 'marks of verification of this project', for: 'primary, secondary, derived, seed, unverified, policy' },
    ],
  },
  MedicationList: {
    use: 'To collect what somebody takes, as they name it.',
    not: 'as a prescription.',
    anatomy: [
      { at: '.mdma-medicines-table', name: 'Medicines', what: 'generic name, class, dose as told' },
      { at: '.mdma-medicine-name', name: 'Name', what: 'bold and in lower case, never shortened' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'adds a medicine; what is refused is named' }],
    risks: [
      {
        error: 'takes a medicine that nobody recognised for a harmless one',
        harm: 'an interaction is missed',
        control: 'not recognised is said, and keeps the verdict open',
        proof: 'NotRecognised',
      },
      {
        error: 'takes an empty list for “takes nothing”',
        harm: 'the same',
        control: 'not asked and none taken are two states',
        proof: 'NotAsked',
      },
    ],
    evidence: [{ source: 'sarparast-2022', for: 'interactions of MDMA with psychiatric medicines' }],
  },
  InteractionCard: {
    use: 'For each interaction: medicine, mechanism, risk, act, source.',
    not: 'to tell anybody to stop a medicine.',
    anatomy: [
      { at: '.mdma-interaction-table', name: 'Table', what: 'what, why, and what the source says to do' },
      { at: '.mdma-medicine-name', name: 'Medicine', what: 'generic name in full' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens the source, and the act where there is one' }],
    risks: [
      {
        error: 'goes on in spite of a contraindication',
        harm: 'a serotonin syndrome or a hypertensive crisis',
        control: 'a contraindication offers no way to go on',
        proof: 'Contraindication',
      },
      {
        error: 'takes silence for safety',
        harm: 'an unknown interaction passes',
        control: 'nothing can be said is a state of its own',
        proof: 'NothingCanBeSaid',
      },
    ],
    evidence: [
      { source: 'sarparast-2022', for: 'interactions' },
      { source: 'malcolm-2022', for: 'serotonin toxicity with serotonergic medicines' },
    ],
  },
  WashoutPlanner: {
    use: 'To see from which day on each medicine has left, and which day is the earliest.',
    not: 'to lead a taper. The prescriber does, and the page says so.',
    anatomy: [
      { at: '.mdma-washout-target', name: 'Target', what: 'the dosing day that is planned for' },
      { at: '.mdma-washout-list', name: 'Medicines', what: 'as a list with bars, not to be dragged' },
      { at: '.mdma-washout-foot', name: 'Who leads', what: 'the prescriber, and that it is no medical advice' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'changes a day in its field; nothing is dragged' }],
    risks: [
      {
        error: 'plans a dose in spite of an MAO inhibitor',
        harm: 'a hypertensive crisis',
        control: 'no day is offered at all',
        proof: 'MaoInhibitor',
      },
      {
        error: 'relies on an interval that is a site policy',
        harm: 'a false precision',
        control: 'each interval says whether it is from a source or from the site',
        proof: 'Normal',
      },
      {
        error: 'stops a medicine without its prescriber',
        harm: 'a relapse or a withdrawal',
        control: 'the prescriber confirms, and nothing here says stop',
        proof: 'Confirming',
      },
    ],
    evidence: [
      { source: 'cicali-2020', for: 'which medicines inhibit CYP2D6' },
      { source: 'sarparast-2022', for: 'which medicines matter' },
    ],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
