import type { ComponentDocs } from '../template/component-docs.ts';

export const recordDocs = {
  ConsentLedger: {
    use: 'For every scope of consent, given and withdrawn, with its time.',
    not: 'as a form of settings: there are no switches.',
    anatomy: [
      { at: '.mdma-consent-scope', name: 'Scope', what: 'what was agreed to, in plain words' },
      { at: '.mdma-consent-state', name: 'State', what: 'given, withdrawn, or not asked' },
      { at: '.mdma-consent-acts', name: 'Act', what: 'withdrawing is one press' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'withdraws at once' }],
    risks: [
      {
        error: 'is asked why when withdrawing',
        harm: 'somebody goes on against their will',
        control: 'one press, no reason, no dialog',
        proof: 'WithdrawIsOnePress',
      },
      {
        error: 'relies on consent to an older text',
        harm: 'consent to something else',
        control: 'an outdated version is named',
        proof: 'OutdatedVersion',
      },
    ],
    evidence: [
      { source: 'maps-code-of-ethics-2021', for: 'consent to touch can be withdrawn at any time' },
      { source: 'mp1-consent-2005', for: 'what participants were told' },
    ],
  },
  ConsentReader: {
    use: "To read what is agreed to, at one's own pace, with questions about it and a copy to take home.",
    not: 'to test somebody: answers never exclude.',
    anatomy: [
      { at: '.mdma-reader-head', name: 'Head', what: 'title, version and date, on every page' },
      { at: '.mdma-reader-contents', name: 'Contents', what: 'links to each section' },
      { at: '.mdma-reader-section', name: 'Section', what: 'in Literata, with lines no longer than 66 characters' },
      { at: '.mdma-reader-ask', name: 'Question', what: 'whether it was understood' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'to a section, and to an answer' }],
    risks: [
      {
        error: 'thinks that a wrong answer shuts them out',
        harm: 'an answer that pleases',
        control: 'any answer is taken, and what follows explains instead of marking',
        proof: 'AnyAnswer',
      },
    ],
    evidence: [
      { source: 'mp1-consent-2005', for: 'what participants were told' },
      { source: 'maps-code-of-ethics-2021', for: 'consent to touch, and that it can be withdrawn' },
    ],
  },
  EventLog: {
    use: 'To read what was recorded, in its order, with who and when.',
    not: 'to change it: a correction is a new entry.',
    anatomy: [
      { at: '.mdma-event-log-head', name: 'Count', what: 'and that it is append only' },
      { at: '.mdma-log-when', name: 'Time', what: 'of day, and since the first dose' },
      { at: '.mdma-log-what', name: 'Entry', what: 'measured things in B612, words of people in Literata' },
      { at: '.mdma-log-by', name: 'Who', what: 'recorded it' },
    ],
    keyboard: [{ keys: 'Tab', does: 'to the log, which then scrolls with the arrow keys' }],
    risks: [
      {
        error: 'does not see that an entry was corrected',
        harm: 'a decision on a mistake',
        control: 'struck through, with who and when, beside the new one',
        proof: 'Corrected',
      },
      {
        error: 'takes the time of writing for the time it happened',
        harm: 'a false order of events',
        control: 'where the two differ, both are written',
        proof: 'RecordedLater',
      },
    ],
    evidence: [{ design: 'anaesthetic records, from abstracts', for: 'one record for care now and review later' }],
  },
  EventComposer: {
    use: 'To write an entry in the middle of a session.',
    not: 'for readings: those have fields of their own.',
    anatomy: [
      { at: '.mdma-composer-templates', name: 'Beginnings', what: 'for what is written often' },
      { at: '.mdma-composer-words', name: 'Words', what: 'kept until they are saved' },
      { at: '.mdma-tone-choices', name: 'Tone', what: 'difficult, neutral and pleasant, in balance' },
    ],
    keyboard: [{ keys: 'Ctrl + Enter', does: 'records the entry' }],
    risks: [
      {
        error: 'loses what was written',
        harm: 'an observation is gone',
        control: 'words stay until they are saved, and say when they are not',
        proof: 'SaveFailed',
      },
      {
        error: 'writes down only what was difficult, or only what was pleasant',
        harm: 'a record that is biased',
        control: 'the three tones stand side by side and none is chosen before',
        proof: 'Balanced',
      },
    ],
    evidence: [{ source: 'crl-coverage-2025', for: 'why pleasant effects are recorded as well' }],
  },
  ReplayScrubber: {
    use: 'To go through a record entry by entry, as it was known then.',
    not: 'to edit.',
    anatomy: [
      { at: '.mdma-replay-head', name: 'REPLAY', what: 'the frame that says that nothing here acts' },
      { at: '.mdma-replay-tools', name: 'Steps', what: 'to the entry before and after, without dragging' },
      { at: '.mdma-replay-screen', name: 'Screen', what: 'as it was then, inert' },
    ],
    keyboard: [
      { keys: 'Arrow keys', does: 'from entry to entry' },
      { keys: 'Home, End', does: 'to the first and the last' },
    ],
    risks: [
      {
        error: 'acts in the past',
        harm: 'an entry that nobody meant',
        control: 'the screen is inert and framed',
        proof: 'Inert',
      },
      {
        error: 'judges people by what was learnt later',
        harm: 'an unjust review',
        control: 'it shows what was known at that entry, before its correction',
        proof: 'BeforeTheCorrection',
      },
    ],
    evidence: [{ design: 'bitemporal records of this project', for: 'occurred and recorded are two times' }],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
