import type { ComponentDocs } from '../template/component-docs.ts';

export const vitalsDocs = {
  VitalsStrips: {
    use: 'To see every vital sign over the day, on the axis of the ruler.',
    not: 'to judge. Bands and the verdict are handed in, and without limits it draws none.',
    anatomy: [
      { at: '.mdma-strips-caption', name: 'Sentence', what: 'the chart in one sentence, with its limit and source' },
      { at: '.mdma-strip-heading', name: 'Strip', what: 'one sign with its unit, on a scale that does not move' },
      { at: '.mdma-strip-band', name: 'Band', what: 'neutral until the latest reading enters it' },
      { at: '.mdma-strip-tee', name: 'Pressure', what: 'a double-ended T from systolic to diastolic' },
      { at: '.mdma-strip-latest', name: 'Latest', what: 'large, with the value before it' },
      { at: '.mdma-strips-toggle', name: 'Table', what: 'the same readings as a table' },
    ],
    keyboard: [
      { keys: 'Tab', does: 'one stop for all strips' },
      { keys: 'Arrow left and right', does: 'from reading to reading' },
      { keys: 'Arrow up and down', does: 'from strip to strip' },
      { keys: 'Enter', does: 'opens the reading' },
    ],
    risks: [
      {
        error: 'takes the absence of a band for a normal value',
        harm: 'a high pressure passes',
        control: 'without limits it says that no limits are set',
        proof: 'NoLimitsSet',
      },
      {
        error: 'reads a line across a check that was missed',
        harm: 'a gap taken for a steady course',
        control: 'the line ends before a missed check and begins after it',
        proof: 'Gap',
      },
      {
        error: 'cannot see the tint',
        harm: 'a crossing goes unseen',
        control: 'symbol, edge, word and the table say it too',
        proof: 'Warning',
      },
      {
        error: 'relies on the last point though it is old',
        harm: 'a decision on what has passed',
        control: 'the line ends, hatching begins, every latest value says its age',
        proof: 'Stale',
      },
    ],
    evidence: [
      {
        design: 'NHS Common User Interface, graphs (GTAB-039 to 057, 069 to 075, 166)',
        for: 'T for pressure, fixed scales, straight lines, latest and previous value',
      },
      { design: 'research on observation charts (PubMed 30509531)', for: 'a graph with its limits drawn in' },
      { source: 'mitchell-2021', for: 'vital signs are watched through the session' },
    ],
  },
  VitalsTable: {
    use: 'To read every value with its time, newest first.',
    not: 'to enter values.',
    anatomy: [
      { at: '.mdma-vitals-table-frame', name: 'Table', what: 'with a caption, and a column for the limit' },
      { at: '.mdma-vitals-value', name: 'Value', what: 'decimal marks under each other' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'corrects a reading, where that is allowed' }],
    risks: [
      {
        error: 'reads a value that was corrected',
        harm: 'a decision on a mistake',
        control: 'the first value is struck through beside the new one',
        proof: 'Corrected',
      },
      {
        error: 'takes a value that was not judged for a normal one',
        harm: 'a crossing goes unseen',
        control: 'not judged is said in the column of the limit',
        proof: 'NotJudged',
      },
    ],
    evidence: [{ design: 'WHO labour care guide, from papers', for: 'an alert column beside the values' }],
  },
  VitalEntry: {
    use: 'To enter a set of vital signs with one hand.',
    not: 'to enter what a device sends.',
    anatomy: [
      { at: '.mdma-entry-fields', name: 'Fields', what: 'in the order in which they are measured' },
      { at: '.mdma-entry-last', name: 'Last', what: 'what it was before, in sight' },
      { at: '.mdma-entry-context', name: 'Circumstances', what: 'arm, posture, device' },
    ],
    keyboard: [
      { keys: 'Enter', does: 'to the next field, and at the end records' },
      { keys: 'Tab', does: 'in the order of the page' },
    ],
    risks: [
      {
        error: 'swaps systolic and diastolic',
        harm: 'a wrong alarm or none',
        control: 'the domain refuses the set, and keeps what was typed',
        proof: 'SetRefused',
      },
      {
        error: 'types 43.4 for 37.4',
        harm: 'a false alarm, or a true one that is later disbelieved',
        control: 'a value that is hardly possible is asked about before it is recorded',
        proof: 'Asked',
      },
      {
        error: 'leaves before it is saved',
        harm: 'a reading is lost',
        control: 'what is not saved says so and stays on the screen',
        proof: 'Failed',
      },
    ],
    evidence: [
      { design: 'NHS service manual, interruption page', for: 'a likely mistake is asked about, not refused' },
    ],
  },
  ClinicalNumberField: {
    use: 'For every measured number that a person types.',
    not: 'for counts or codes. It has no steppers and no slider.',
    anatomy: [
      { at: '.mdma-number-field-label', name: 'Label', what: 'with the unit in its name for readers' },
      { at: '.mdma-number-field-input', name: 'Entry', what: 'kept as it was typed' },
      { at: '.mdma-number-field-unit', name: 'Unit', what: 'beside the entry' },
    ],
    keyboard: [
      { keys: 'Digits, point or comma', does: 'typed as they are; both marks are read' },
      { keys: 'Enter, Tab', does: 'hands the text over to be judged' },
      { keys: 'Arrow up and down, wheel', does: 'nothing' },
    ],
    risks: [
      {
        error: 'types 1620 for 162',
        harm: 'a wrong alarm, or a clamped value that nobody meant',
        control: 'it is refused with its reason, and 1620 stays as it was typed',
        proof: 'Refused',
      },
      {
        error: 'scrolls with the wheel over a field',
        harm: 'a value changes in silence',
        control: 'the wheel does nothing',
        proof: 'WheelIgnored',
      },
      {
        error: 'writes a comma for the decimal mark',
        harm: 'a factor of ten',
        control: 'a comma is read as the mark; what could be either is refused',
        proof: 'DecimalComma',
      },
      {
        error: 'enters degrees Fahrenheit',
        harm: 'an alarm without a fever',
        control: 'what is hardly possible is asked about, with a proposal',
        proof: 'Asked',
      },
    ],
    evidence: [
      {
        design: 'issues on number fields in other libraries',
        for: 'the wheel changes values, and limits clamp in silence',
      },
      { source: 'rcp-news2-2017', for: 'the ranges in which vital signs are recorded' },
    ],
  },
  DuePrompt: {
    use: 'To say what to measure next and why.',
    not: 'as an alarm.',
    anatomy: [
      { at: '.mdma-due-what', name: 'What', what: 'the reading that is due' },
      { at: '.mdma-due-when', name: 'When', what: 'at which time, and by how much it is late' },
      { at: '.mdma-due-acts', name: 'Acts', what: 'record, or skip with a reason' },
    ],
    keyboard: [
      { keys: 'Tab, Enter', does: 'record or skip' },
      { keys: 'Escape', does: 'leaves the reason, and the focus returns' },
    ],
    risks: [
      {
        error: 'skips a reading in passing',
        harm: 'an hour without one',
        control: 'a skip asks for a reason and stays on record',
        proof: 'SkipAsksAReason',
      },
      {
        error: 'is torn away from a participant',
        harm: 'the room is disturbed',
        control: 'it is spoken politely once and takes no focus',
        proof: 'Spoken',
      },
    ],
    evidence: [{ source: 'open-mdma', for: 'how often vital signs are taken' }],
  },
  SudsDial: {
    use: 'To record distress from 0 to 10 in the words of the participant, and what gave comfort.',
    not: 'as a measure that decides something by itself.',
    anatomy: [
      { at: '.mdma-suds-head', name: 'Question', what: 'as it is asked' },
      {
        at: '.mdma-suds-steps',
        name: 'Steps',
        what: 'eleven, with words at both ends and in the middle, without colour',
      },
    ],
    keyboard: [
      { keys: 'Arrow keys', does: 'from number to number' },
      { keys: 'Tab', does: 'one stop for the eleven numbers' },
    ],
    risks: [
      {
        error: 'records a number that the participant did not say',
        harm: 'a false record of distress',
        control: 'nothing is chosen before somebody chooses',
        proof: 'NoNumberChosen',
      },
    ],
    evidence: [{ source: 'maps-manual-v8-1', for: 'distress is asked for through the session' }],
  },
  TrendSpark: {
    use: 'For a small course of values in a list.',
    not: 'where somebody has to read a value or a limit: it has no axis, so it draws no limit.',
    anatomy: [
      { at: '.mdma-spark-line', name: 'Line', what: 'broken where a reading is missing' },
      { at: '.mdma-spark-last', name: 'Last', what: 'the latest reading' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'reads a limit into it',
        harm: 'a false all-clear',
        control: 'no axis, no band; the words beside it are required by type',
        proof: 'InAList',
      },
      {
        error: 'does not see that it has ended',
        harm: 'an old course taken for now',
        control: 'where data end, hatching begins',
        proof: 'Stale',
      },
    ],
    evidence: [{ design: 'NHS Common User Interface, graphs', for: 'gaps stay gaps' }],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
