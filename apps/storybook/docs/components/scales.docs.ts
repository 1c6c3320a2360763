import type { ComponentDocs } from '../template/component-docs.ts';

export const scaleDocs = {
  ScaleForm: {
    use: 'To answer a scale, by the participant or by a rater.',
    not: 'for a scale whose text may not be shown: then only scores are entered.',
    anatomy: [
      { at: '.mdma-scale-head', name: 'Scale', what: 'its name and who answers' },
      { at: '.mdma-scale-item', name: 'Item', what: 'a fieldset of its own, not a row of a table' },
      { at: '.mdma-scale-licence', name: 'Licence', what: 'what may be shown and why' },
    ],
    keyboard: [
      { keys: 'Tab', does: 'from item to item' },
      { keys: 'Arrow keys', does: 'from answer to answer' },
    ],
    risks: [
      {
        error: 'leaves an item out without noticing',
        harm: 'a total that means nothing',
        control: 'missing items are named and linked, and there is no total',
        proof: 'Missing',
      },
      {
        error: 'rates while knowing the arm',
        harm: 'a biased outcome',
        control: 'a rater who is not blind is said to be so',
        proof: 'RaterNotBlind',
      },
    ],
    evidence: [{ source: 'medafile-pcl5', for: 'items of the PCL-5 and their licence' }],
  },
  ScoreCard: {
    use: 'To read a score with its parts, its rule for missing items and its cut-off.',
    not: 'as a diagnosis.',
    anatomy: [
      { at: '.mdma-score-sentence', name: 'Sentence', what: 'the score in words, first' },
      { at: '.mdma-score-parts', name: 'Parts', what: 'each with its range' },
      { at: '.mdma-score-sources', name: 'Sources', what: 'of the cut-off, with its mark' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens a source' }],
    risks: [
      {
        error: 'sees only the total',
        harm: 'an answer about suicide is lost in it',
        control: 'that answer raises an alarm outside of the score, even without a total',
        proof: 'RiskItemWithoutTotal',
      },
      {
        error: 'takes an incomplete scale for a low score',
        harm: 'an improvement that is none',
        control: 'incomplete has no total',
        proof: 'Incomplete',
      },
    ],
    evidence: [{ source: 'va-caps5-training', for: 'how CAPS-5 is scored' }],
  },
  OutcomeTrend: {
    use: 'To follow a score over the visits of a course.',
    not: 'to show success: there is no colour for better.',
    anatomy: [
      { at: '.mdma-trend-caption', name: 'Sentence', what: 'the course of the score in words' },
      { at: '.mdma-trend-plot', name: 'Plot', what: 'over the full range of the scale' },
      { at: '.mdma-trend-dosing', name: 'Dosing days', what: 'as marks on the same axis' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'shows the same as a table' }],
    risks: [
      {
        error: 'sees a change that is within the error of the scale',
        harm: 'a false hope or a false alarm',
        control: 'the band of reliable change is drawn with its source, or not at all',
        proof: 'NoThreshold',
      },
      {
        error: 'overlooks a visit without a score',
        harm: 'a course that looks better than it is known to be',
        control: 'a missing visit is a gap',
        proof: 'Normal',
      },
    ],
    evidence: [{ source: 'marx-2022', for: 'reliable change of the PCL-5 and CAPS-5' }],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
