import type { ComponentDocs } from '../template/component-docs.ts';

export const dosingDayDocs = {
  DayRuler: {
    use: 'As the axis of a dosing day: doses, phases, checks, windows and the line of the present on one ruler.',
    not: 'to move a phase on. The clock predicts; a person records.',
    anatomy: [
      { at: '.mdma-ruler-head', name: 'Sentence', what: 'the day in words, for everybody' },
      { at: '.mdma-ruler-dose-mark', name: 'Dose', what: 'when it was given' },
      { at: '.mdma-ruler-effect', name: 'Expected effect', what: 'hatched, without a scale: it is no level in blood' },
      { at: '.mdma-ruler-gate', name: 'Window', what: 'of the supplemental dose' },
      { at: '.mdma-check-marks', name: 'Checks', what: 'done, due, missed' },
    ],
    keyboard: [
      { keys: 'Arrow left and right', does: 'moves the reading line by 1 min' },
      { keys: 'Page up and down', does: 'by 15 min' },
      { keys: 'Home, End', does: 'to the start and the end of the day' },
    ],
    risks: [
      {
        error: 'reads a hatched phase as a fact',
        harm: 'a decision at the wrong time',
        control: 'hatching, the word expected, and no name beside it',
        proof: 'Normal',
      },
      {
        error: 'takes the expected effect for a level in blood',
        harm: 'a false sense of when it ends',
        control: 'no scale and no number; it can be left out',
        proof: 'WithoutEffect',
      },
      {
        error: 'does not see that a check was missed',
        harm: 'an hour without a reading',
        control: 'a missed check has a mark of its own',
        proof: 'CheckOverdue',
      },
    ],
    evidence: [
      { source: 'nct03537014', for: 'the window of the supplemental dose' },
      { source: 'kolbrich-2008', for: 'time course, from which no number is drawn' },
    ],
  },
  PhaseClock: {
    use: 'To say how long ago the first dose was, which phase a person recorded and what is due next.',
    not: 'to infer a phase from time.',
    anatomy: [
      { at: '.mdma-phase-clock-part', name: 'Elapsed', what: 'since the first dose' },
      { at: '.mdma-phase-clock-phase', name: 'Phase', what: 'with who recorded it and when' },
      { at: '.mdma-phase-clock-next', name: 'Next', what: 'a list of what is due' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'believes a phase that nobody recorded',
        harm: 'care for a state that is not there',
        control: 'without a record it says expected, not recorded',
        proof: 'NothingRecorded',
      },
      {
        error: 'overlooks what is due',
        harm: 'a late reading',
        control: 'what is overdue says by how much',
        proof: 'Overdue',
      },
    ],
    evidence: [{ source: 'maps-manual-v8-1', for: 'phases are a matter of observation' }],
  },
  IdentityBanner: {
    use: 'At the top of every screen about one participant.',
    not: 'on a screen about several.',
    anatomy: [
      { at: '.mdma-identity-value', name: 'Participant', what: 'a code without O, I or L, and no photograph' },
      { at: '.mdma-identity-detail', name: 'Course', what: 'session, protocol, consent' },
      { at: '.mdma-identity-simulated', name: 'Simulation', what: 'hatched, on screen and in print' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'records for the wrong participant',
        harm: 'a dose or a reading in another record',
        control: 'full width, fixed, the same on every screen',
        proof: 'LongText',
      },
      {
        error: 'takes a simulation for a person, or a person for a simulation',
        harm: 'false data in a record',
        control: 'SIMULATED DATA in words and hatching',
        proof: 'Simulated',
      },
      {
        error: 'goes on without consent on record',
        harm: 'care that nobody agreed to',
        control: 'its absence is written where the consent would stand',
        proof: 'WithoutConsent',
      },
    ],
    evidence: [
      { design: 'NHS Common User Interface, patient banner', for: 'fixed, never covered, unknown items say so' },
    ],
  },
  DoseCard: {
    use: 'For the dose that is planned, authorised or given, with the conditions that hold it.',
    not: 'to compute a dose.',
    anatomy: [
      { at: '.mdma-gate-title', name: 'Dose', what: 'which one it is' },
      { at: '.mdma-dose-text', name: 'Amount', what: 'with substance and salt form' },
      { at: '.mdma-gate-held', name: 'Verdict', what: 'held, with how many conditions are open' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens why a condition holds or does not, and the act' }],
    risks: [
      {
        error: 'gives a dose while a condition is open',
        harm: 'harm that the condition guards against',
        control: 'there is no button until every condition is met',
        proof: 'Held',
      },
      {
        error: 'confirms another dose than the one in the hand',
        harm: 'a wrong dose',
        control: 'the confirmation repeats substance, salt, amount, person',
        proof: 'Ready',
      },
      {
        error: 'hides a dose that was given against the rules',
        harm: 'a record that is not true',
        control: 'what happened is recorded and called a deviation',
        proof: 'Deviation',
      },
    ],
    evidence: [{ source: 'nct03537014', for: 'initial doses of the Phase 3 pattern' }],
  },
  SupplementalGate: {
    use: 'For the one decision of the day that has a window: whether the supplemental dose is given.',
    not: 'to change its amount: that follows from the first dose.',
    anatomy: [
      { at: '.mdma-gate-title', name: 'Decision', what: 'what is decided' },
      { at: '.mdma-gate-clock', name: 'Countdown', what: 'to the opening or the end of the window' },
      { at: '.mdma-gate-bar', name: 'Window', what: 'where now stands in it' },
      { at: '.mdma-gate-acts', name: 'Acts', what: 'withholding is one press' },
    ],
    keyboard: [
      { keys: 'Tab', does: 'to each condition, its reason, and the acts' },
      { keys: 'Enter, Space', does: 'opens a reason, or does the act' },
    ],
    risks: [
      {
        error: 'gives it before the window opens',
        harm: 'a second dose too early',
        control: 'no button before the window, even when every condition holds',
        proof: 'NotYetThoughClear',
      },
      {
        error: 'gives it after the window',
        harm: 'a longer session than anybody planned',
        control: 'it closes itself as withheld',
        proof: 'ClosedThoughClear',
      },
      {
        error: 'gives it with a raised or an old pressure',
        harm: 'a hypertension that nobody saw',
        control: 'freshness and range are conditions; the button is absent',
        proof: 'Held',
      },
      {
        error: 'relies on one source where two differ',
        harm: 'an act outside a rule',
        control: 'every window is shown with its source',
        proof: 'SourcesDisagree',
      },
    ],
    evidence: [
      { source: 'nct03537014', for: 'window and amount in the registry record' },
      { source: 'booster-rct-2026', for: 'what a supplemental dose adds' },
    ],
  },
  CapsuleCount: {
    use: 'To account for every capsule of a session: dispensed, administered, returned, wasted.',
    not: 'as a stock ledger of a pharmacy.',
    anatomy: [
      { at: '.mdma-capsules-table', name: 'Counts', what: 'what the record says and what was counted' },
      { at: '.mdma-capsules-verdict', name: 'Verdict', what: 'whether they agree, as the domain says' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'goes through the counts and records them' }],
    risks: [
      {
        error: 'ends a session with a capsule unaccounted for',
        harm: 'a controlled substance is lost',
        control: 'a mismatch is named and the count stays open',
        proof: 'Mismatch',
      },
      {
        error: 'takes not counted for none left',
        harm: 'the same',
        control: 'not counted is a word, not a zero',
        proof: 'NotCounted',
      },
    ],
    evidence: [{ design: 'INV-039 of the course', for: 'a session does not end while the count differs' }],
  },
  StaffBoard: {
    use: 'To see who is in the room and who is on call.',
    not: 'as a roster.',
    anatomy: [{ at: '.mdma-staff', name: 'People', what: 'by role, as a list of words' }],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens why somebody is required' }],
    risks: [
      {
        error: 'does not notice that a therapist has left',
        harm: 'a participant alone with one person, or with none',
        control: 'it shows at once, stays, and is no passing message',
        proof: 'OneMissing',
      },
    ],
    evidence: [
      { source: 'maps-code-of-ethics-2021', for: 'two therapists in the room' },
      { source: 'maps-manual-v8-1', for: 'who attends through the night' },
    ],
  },
  DayChecklist: {
    use: 'From arrival to ready.',
    not: 'for conditions that the domain judges: those are interlocks.',
    anatomy: [{ at: '.mdma-checklist-item', name: 'Item', what: 'with who ticked it and when' }],
    keyboard: [
      { keys: 'Tab', does: 'from item to item' },
      { keys: 'Space', does: 'ticks' },
    ],
    risks: [
      {
        error: 'ticks what was not done',
        harm: 'a step is left out',
        control: 'each tick is an entry with a name; taking it back is another entry',
        proof: 'Partly',
      },
    ],
    evidence: [{ source: 'maps-manual-v8-1', for: 'what is done before the dose' }],
  },
  EmergencyBar: {
    use: 'In the same corner of every screen of a dosing day, first in the order of the page.',
    not: 'with a confirmation, ever.',
    anatomy: [{ at: '.mdma-emergency button', name: 'Emergency', what: '64 px high, at every width and size of text' }],
    keyboard: [{ keys: 'Tab, then Enter', does: 'first stop of the page; one press starts the emergency' }],
    risks: [
      {
        error: 'has to search or to confirm',
        harm: 'help comes later',
        control: 'one press, no dialog, first in the page',
        proof: 'Idle',
      },
      {
        error: 'presses it by mistake',
        harm: 'an emergency on record that was none',
        control: 'an amendment says so afterwards; nothing stands in front of the press',
        proof: 'Over',
      },
    ],
    evidence: [{ design: 'INV-033 of the course', for: 'an emergency needs no condition' }],
  },
  FitToLeave: {
    use: 'At the end of a session: signs, distress, judgement, three agreements, a companion.',
    not: 'to let somebody go because a time has passed.',
    anatomy: [
      { at: '.mdma-gate-title', name: 'Question', what: 'may this person leave' },
      { at: '.mdma-leave-agreements', name: 'Agreements', what: 'of both therapists and of the participant' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens a condition; agrees or disagrees' }],
    risks: [
      {
        error: 'lets a person leave alone or driving',
        harm: 'an accident',
        control: 'the companion is a condition, and no driving is said in words',
        proof: 'AgreementsOpen',
      },
      {
        error: 'overrules one who disagrees',
        harm: 'the same',
        control: 'one disagreement keeps it closed',
        proof: 'Disagrees',
      },
    ],
    evidence: [{ source: 'maps-overnight-2021', for: 'staying overnight or leaving with a companion' }],
  },
  SimBar: {
    use: 'Only where data are simulated.',
    not: 'in a product that holds real records.',
    anatomy: [
      { at: '.mdma-sim-mark', name: 'Mark', what: 'SIMULATED DATA in hatching' },
      { at: '.mdma-sim-tools', name: 'Tools', what: 'pause, speed, next check' },
    ],
    keyboard: [{ keys: 'Tab, Space', does: 'pause and go on; speed is a list of choices' }],
    risks: [
      {
        error: 'forgets that time runs faster',
        harm: 'a wrong sense of how long things take',
        control: 'the speed stands beside the clock, and an alert slows it down',
        proof: 'Slowed',
      },
    ],
    evidence: [
      { design: 'FHIR, security label HTEST', for: 'simulated data are marked on screen, in print and in the export' },
    ],
  },
  'Dosing day console': {
    use: 'As the one screen of a dosing day, with every chart on one axis.',
    not: 'for more than one participant.',
    anatomy: [
      { at: '.mdma-console-banner', name: 'Identity', what: 'who, and that it is simulated' },
      { at: '.mdma-console-emergency', name: 'Emergency', what: 'first in the page' },
      { at: '.mdma-console-clock', name: 'Time', what: 'since the first dose, and what is next' },
      { at: '.mdma-console-axis', name: 'Axis', what: 'ruler, strips and checks on the same pixels' },
      { at: '.mdma-console-alerts', name: 'Alerts', what: 'the only colour, when there is one' },
    ],
    keyboard: [{ keys: 'Tab', does: 'emergency, then each region in the order in which it is read' }],
    risks: [
      {
        error: 'compares two charts that are not aligned',
        harm: 'a cause where there is none',
        control: 'every row of the axis starts and ends on the same pixel',
        proof: 'PressureRaised',
      },
      {
        error: 'overlooks the one value that matters',
        harm: 'a late reaction',
        control: 'without an alert there is no colour but the line of the present',
        proof: 'Calm',
      },
    ],
    evidence: [
      {
        design: 'ISA-101 and research on observation charts',
        for: 'grey at rest, one axis, design as a control of risk',
      },
    ],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
