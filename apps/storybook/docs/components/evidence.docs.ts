import type { ComponentDocs } from '../template/component-docs.ts';

export const evidenceDocs = {
  Citation: {
    use: 'Beside every value that comes from somewhere.',
    not: 'to soften a value: the mark is never left out.',
    anatomy: [
      { at: '.mdma-citation', name: 'Source', what: 'its title, and where in it' },
      { at: '.mdma-verification-mark', name: 'Mark', what: 'how well it was verified' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'follows the link, where there is one' }],
    risks: [
      {
        error: 'relies on a paper that was withdrawn',
        harm: 'a decision on findings that do not stand',
        control: 'retracted is the first word',
        proof: 'Retracted',
      },
      {
        error: 'takes unverified for verified',
        harm: 'a false certainty',
        control: 'the mark is part of the component, not an option',
        proof: 'Unverified',
      },
    ],
    evidence: [{ source: 'feduccia-2021-retraction', for: 'why retraction comes first' }],
  },
  VerificationMark: {
    use: 'Wherever it matters how well a statement was checked.',
    not: 'as a grade of quality of a study.',
    anatomy: [{ at: '.mdma-verification-mark', name: 'Word', what: 'one of six, always a word' }],
    keyboard: [],
    risks: [
      {
        error: 'reads a glyph as approval',
        harm: 'a false certainty',
        control: 'words, the same six everywhere',
        proof: 'EveryMark',
      },
    ],
    evidence: [{ design: 'marks of verification of this project', for: 'what each word means' }],
  },
  ClaimTable: {
    use: 'To see which claims were made, by whom, and what stands against them.',
    not: 'to show a share without its number of people and its comparison.',
    anatomy: [
      { at: '.mdma-claims-filter', name: 'Filter', what: 'by verdict and severity' },
      { at: '.mdma-claim-text', name: 'Claim', what: 'as it was made' },
      { at: '.mdma-claim-verdict', name: 'Verdict', what: 'what the sources say' },
    ],
    keyboard: [{ keys: 'Tab, arrow keys', does: 'through the filter and the claims' }],
    risks: [
      {
        error: 'quotes a claim without what stands against it',
        harm: 'a promise that nobody can keep',
        control: 'both sides stand in one row',
        proof: 'Normal',
      },
      {
        error: 'quotes from a withdrawn paper',
        harm: 'the same',
        control: 'retracted is the first word',
        proof: 'Retracted',
      },
    ],
    evidence: [
      { source: 'crl-digest', for: 'what the regulator objected to' },
      { source: 'mitchell-2023', for: 'the second Phase 3 trial' },
    ],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
