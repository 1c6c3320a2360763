import type { ComponentDocs } from '../template/component-docs.ts';

const cui = 'NHS Common User Interface';
const ismp = 'ISMP list of error-prone forms';

export const primitiveDocs = {
  Measure: {
    use: 'Wherever a person reads a measured value: a list, a chart, a sentence, a print.',
    not: 'for a dose (DoseText) or a time (Clock), and never to decide whether a value is high: the flag is handed in.',
    anatomy: [
      { at: '.mdma-measure-label', name: 'Label', what: 'what was measured, always there, if only for readers' },
      { at: '.mdma-measure-value', name: 'Value', what: 'the recorded digits, none added and none dropped' },
      { at: '.mdma-measure-unit', name: 'Unit', what: 'in the same line as its number, whatever the width' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'reads 1.0 as 10, or .5 as 5',
        harm: 'a tenfold misreading',
        control: 'no zero is added after the mark, and one always stands before it',
        proof: 'RecordedPrecision',
      },
      {
        error: 'takes an empty place for zero or for normal',
        harm: 'a check that was missed goes unseen',
        control: 'what was not recorded says so in words',
        proof: 'Empty',
      },
      {
        error: 'relies on a value that is too old',
        harm: 'a decision on a state that has passed',
        control: 'an old value says how old it is, in the same place',
        proof: 'Stale',
      },
      {
        error: 'reads a corrected value as if it had never been wrong',
        harm: 'a false picture of what was known',
        control: 'the first value stays, struck through',
        proof: 'Corrected',
      },
    ],
    evidence: [
      { design: ismp, for: 'no trailing zero, no naked decimal, a space before the unit' },
      { design: `${cui}, display of measurements`, for: 'units always seen, recorded precision kept' },
    ],
  },
  DoseText: {
    use: 'Wherever a dose is named: a plan, a confirmation, a log, a print.',
    not: 'for any other amount. It takes a dose with its salt form and refuses a bare number by its type.',
    anatomy: [
      { at: '.mdma-dose-label', name: 'DOSE', what: 'the one word in capitals' },
      { at: '.mdma-dose-amount', name: 'Amount', what: 'bold, with its unit, never parted from it' },
      {
        at: '.mdma-dose-substance',
        name: 'Substance and salt',
        what: 'midomafetamine (MDMA) with its salt form, never shortened',
      },
    ],
    keyboard: [],
    risks: [
      {
        error: 'takes 80 mg of the free base for 80 mg of the hydrochloride',
        harm: 'a different amount of substance',
        control: 'the salt form is part of the type and always shown',
        proof: 'FreeBase',
      },
      {
        error: 'reads number and unit as one',
        harm: 'a wrong amount',
        control: 'a space that does not break between them',
        proof: 'LongText',
      },
    ],
    evidence: [
      { source: 'nct03537014', for: 'doses are stated as the hydrochloride' },
      { design: `${cui}, medication line`, for: 'label before the dose, bold amount, wrapped and never cut' },
    ],
  },
  Clock: {
    use: 'For a time of day, time since a moment, or time that is left.',
    not: 'to let time do something. It reads no clock itself: `from`, `to` and `now` are handed in.',
    anatomy: [
      { at: '.mdma-clock-label', name: 'Label', what: 'what the time counts' },
      { at: '.mdma-clock-value', name: 'Value', what: 'whole hours and minutes, or a 24-hour time' },
      { at: '.mdma-clock-unit', name: 'Unit', what: 'a word beside each number' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'misses that a window is about to close',
        harm: 'a decision too late',
        control: 'a countdown is spoken at the minutes that are asked for, each once',
        proof: 'CountdownSpoken',
      },
      {
        error: 'trusts a clock that has stopped',
        harm: 'wrong elapsed time',
        control: 'a lost clock says that it is lost and shows no number',
        proof: 'Lost',
      },
      {
        error: 'takes the time of another zone for their own',
        harm: 'an act an hour off',
        control: 'the zone is written where it differs',
        proof: 'WallWithZone',
      },
    ],
    evidence: [{ design: `${cui}, date and time`, for: '24 hours, the month as a word, whole units for a duration' }],
  },
  StatusMark: {
    use: 'Wherever something has a status. It is the only carrier of severity.',
    not: 'to rank things. Severity comes from the domain packages.',
    anatomy: [
      { at: '.mdma-status-icon', name: 'Shape', what: 'a different one for each status, readable in greyscale' },
      { at: '.mdma-status-word', name: 'Word', what: 'real text; it may be for readers only, never missing' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'cannot tell red from yellow',
        harm: 'a critical state taken for a lesser one',
        control: 'shape, fill, word and place each carry the level alone',
        proof: 'Greyscale',
      },
      {
        error: 'takes an acknowledged alert for one that is over',
        harm: 'nobody watches',
        control: 'an acknowledged one keeps its shape and loses its fill',
        proof: 'EveryAlertState',
      },
    ],
    evidence: [
      { design: 'IEC 60601-1-8, through manuals of devices', for: 'three levels of priority; no claim of conformity' },
      { design: 'ANSI/ISA-18.2, from secondary sources', for: 'the states of an alarm' },
    ],
  },
  Button: {
    use: 'For every act. `tone` says which way it leads: toward risk, toward safety, or neither.',
    not: 'for going somewhere: that is a link.',
    anatomy: [{ at: '.mdma-button', name: 'Target', what: '44 px high at a desk, 56 px in the room; verb and object' }],
    keyboard: [
      { keys: 'Enter, Space', does: 'does the act; for `risk` it opens the confirmation' },
      { keys: 'Escape', does: 'leaves the confirmation, does nothing, and returns the focus' },
    ],
    risks: [
      {
        error: 'presses a risk button by mistake',
        harm: 'an act toward risk that nobody meant',
        control: 'a confirmation names the act and the person, and asks for a reason',
        proof: 'RiskNeedsReason',
      },
      {
        error: 'is held up by a question in an emergency',
        harm: 'help comes later',
        control: '`safety` forbids a confirmation by its type; one press acts',
        proof: 'Safety',
      },
      {
        error: 'does not know why a button does nothing',
        harm: 'a workaround',
        control: 'a button that is held back takes focus and says why',
        proof: 'DisabledWithReason',
      },
    ],
    evidence: [
      { design: 'NHS service manual, interruption page', for: 'used sparingly, and it names what cannot be undone' },
    ],
  },
  DateTimeField: {
    use: 'To say when something happened.',
    not: 'to plan. What lies ahead is refused, because nothing is recorded before it happened.',
    anatomy: [
      { at: '.mdma-moment-fields', name: 'Day and time', what: 'parts that are typed, the month as a word, 24 hours' },
      { at: '.mdma-moment-zone', name: 'Zone', what: 'the time zone that the value is read in' },
    ],
    keyboard: [
      { keys: 'Tab, arrow left and right', does: 'from part to part' },
      { keys: 'Arrow up and down, digits', does: 'changes the part' },
    ],
    risks: [
      {
        error: 'records what has not happened yet',
        harm: 'a record of something that may never be',
        control: 'a moment ahead of now is refused with its reason, and what was typed stays',
        proof: 'FutureRefused',
      },
      {
        error: 'lets the device fill in a day without looking',
        harm: 'a wrong day',
        control: '“Time now” fills the time alone',
        proof: 'TimeNow',
      },
    ],
    evidence: [{ design: `${cui}, drug administration`, for: 'no recording ahead of time' }],
  },
  Interruption: {
    use: 'To pause a person where a mistake is likely, an act cannot be undone, or a risk is unusual.',
    not: 'for an act toward safety, and not often: at most three on the path of a day.',
    anatomy: [
      { at: '.mdma-interruption-kind', name: 'Kind', what: 'why the work is interrupted' },
      { at: '.mdma-interruption-heading', name: 'Question', what: 'names the act and the number' },
      { at: '.mdma-confirm-facts', name: 'Facts', what: 'what was entered and what it was before' },
      { at: '.mdma-confirm-acts', name: 'Two acts', what: 'each says what it does; the safe one is first in reach' },
    ],
    keyboard: [
      { keys: 'Escape', does: 'the safe alternative' },
      { keys: 'Tab', does: 'between the reason and the two acts' },
    ],
    risks: [
      {
        error: 'confirms without reading',
        harm: 'the mistake stands',
        control: 'the heading has the focus, and the buttons name the act instead of OK',
        proof: 'LikelyMistake',
      },
      {
        error: 'goes on without a ground',
        harm: 'nobody can learn from it later',
        control: 'where it is asked for, a reason comes first',
        proof: 'UnusualRisk',
      },
    ],
    evidence: [
      {
        design: 'NHS service manual, interruption page',
        for: 'question an unlikely value, confirm what cannot be undone',
      },
    ],
  },
  Sheet: {
    use: 'To give a page its parts: a ruled sheet with an ink line along its top, headings, rows of a ledger.',
    not: 'inside another sheet, and never as a card with a shadow.',
    anatomy: [
      { at: '.mdma-sheet', name: 'Sheet', what: 'paper with an ink line, no frame and no shadow' },
      { at: '.mdma-sheet-head', name: 'Head', what: 'the heading, at the level that the page needs' },
    ],
    keyboard: [],
    risks: [
      {
        error: 'takes an empty sheet for one that is still loading',
        harm: 'a wait for nothing, or a gap taken for an answer',
        control: 'empty is a sentence; loading is ruled lines and a word for readers',
        proof: 'Empty',
      },
    ],
    evidence: [{ design: cui, for: 'null is a word' }],
  },
  Tabs: {
    use: 'To go between parts of one thing that are not read together.',
    not: 'to hide what somebody must see: an alert or a limit never stands behind a tab.',
    anatomy: [
      { at: '.mdma-tab-list', name: 'Tabs', what: 'one stop for all' },
      { at: '.mdma-tab-panel', name: 'Panel', what: 'of the tab that is chosen' },
    ],
    keyboard: [
      { keys: 'Tab', does: 'to the chosen tab, then into its panel' },
      { keys: 'Arrow keys, Home, End', does: 'from tab to tab' },
    ],
    risks: [
      {
        error: 'does not find what stands behind another tab',
        harm: 'a fact that is overlooked',
        control: 'words and no icons; long names wrap and are never cut',
        proof: 'LongText',
      },
    ],
    evidence: [{ design: 'ARIA Authoring Practices, tabs', for: 'keys and roles' }],
  },
  Overlays: {
    use: 'For a menu, a short aside, a dialog, or a notice about the software.',
    not: 'for an alarm, and never for a fact that is needed: an overlay can be closed.',
    anatomy: [],
    keyboard: [
      { keys: 'Enter, Space', does: 'opens' },
      { keys: 'Arrow keys', does: 'through a menu, to an act that is not possible too' },
      { keys: 'Escape', does: 'closes, and the focus returns' },
    ],
    risks: [
      {
        error: 'misses a notice that went away by itself',
        harm: 'work that was not saved',
        control: 'a notice stays until somebody closes it',
        proof: 'SomeNotices',
      },
      {
        error: 'does not know why an act is not possible',
        harm: 'a workaround',
        control: 'what cannot be chosen is reached all the same and says why',
        proof: 'MenuActNotPossible',
      },
    ],
    evidence: [{ design: 'ARIA Authoring Practices, menu button and dialog', for: 'keys, roles, return of focus' }],
  },
  StaticTable: {
    use: 'To read rows and columns.',
    not: 'to choose or to sort: that is DataGrid.',
    anatomy: [
      { at: 'caption', name: 'Caption', what: 'required by type' },
      { at: '.mdma-table', name: 'Table', what: 'head and first column stay in sight' },
    ],
    keyboard: [{ keys: 'Tab, arrow keys', does: 'scrolls a table that is larger than its frame' }],
    risks: [
      {
        error: 'compares numbers whose marks are not under each other',
        harm: 'a misreading by a factor of ten',
        control: 'decimal marks are aligned, and no digit is added for it',
        proof: 'Normal',
      },
      {
        error: 'takes a failed table for an empty one',
        harm: 'a record that seems to have nothing in it',
        control: 'empty, loading and failed are three sentences',
        proof: 'Failed',
      },
    ],
    evidence: [{ design: `${cui}, tables (GTAB-188, 201)`, for: 'newest first, decimals aligned and not padded' }],
  },
  DataGrid: {
    use: 'For rows that are sorted or chosen.',
    not: 'for reading alone: that is StaticTable.',
    anatomy: [{ at: '.mdma-table', name: 'Grid', what: 'with a caption that is required by type' }],
    keyboard: [
      { keys: 'Arrow keys', does: 'from cell to cell' },
      { keys: 'Enter on a head', does: 'sorts' },
    ],
    risks: [
      {
        error: 'loses the head of a column in a long table',
        harm: 'a value read under the wrong name',
        control: 'head and first column stay in sight',
        proof: 'TwoHundredRows',
      },
    ],
    evidence: [{ design: 'ARIA Authoring Practices, grid', for: 'keys and roles' }],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
