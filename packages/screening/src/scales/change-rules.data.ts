import type { Basis } from '@mdma-at/evidence';

/** What a source calls a change, as levels from the smallest up. The sources disagree: choose one by name. */
export interface ChangeRule {
  readonly scale: 'pcl-5' | 'caps-5';
  readonly levels: readonly ChangeLevel[];
  readonly basis: Basis;
}

/** A change of at least so many points, and, where stated, an end score of at most so many. */
export interface ChangeLevel {
  readonly level: 'response' | 'meaningful' | 'reliable' | 'clinically-significant';
  readonly pointsAtLeast: number;
  readonly endAtMost?: number;
}

/** The change thresholds of each source. PCL-5 and CAPS-5 are never converted into one another (S-335). */
export const changeRules = {
  pcl5Older: {
    scale: 'pcl-5',
    levels: [
      { level: 'response', pointsAtLeast: 5 },
      { level: 'meaningful', pointsAtLeast: 10 },
    ],
    basis: {
      facts: ['S-330'],
      verification: 'secondary',
      cites: [{ source: 'qxmd-pcl5' }, { source: 'therapistassist-pcl5' }],
    },
  },
  pcl5RangesUpper: {
    scale: 'pcl-5',
    levels: [
      { level: 'reliable', pointsAtLeast: 10 },
      { level: 'meaningful', pointsAtLeast: 20 },
    ],
    basis: {
      facts: ['S-331'],
      verification: 'derived',
      cites: [{ source: 'onlinemedicaltools-pcl5' }],
      because: 'The text gives ranges, 5 to 10 for reliable and 10 to 20 for meaningful; the upper ends stand here.',
    },
  },
  pcl5MarxFirstSample: {
    scale: 'pcl-5',
    levels: [
      { level: 'reliable', pointsAtLeast: 15 },
      { level: 'clinically-significant', pointsAtLeast: 15, endAtMost: 28 },
    ],
    basis: {
      facts: ['S-332', 'S-335'],
      verification: 'primary',
      cites: [{ source: 'marx-2022' }],
      because: 'First sample of male veterans.',
    },
  },
  pcl5MarxSecondSample: {
    scale: 'pcl-5',
    levels: [
      { level: 'reliable', pointsAtLeast: 18 },
      { level: 'clinically-significant', pointsAtLeast: 18, endAtMost: 28 },
    ],
    basis: {
      facts: ['S-332'],
      verification: 'primary',
      cites: [{ source: 'marx-2022' }],
      because: 'Second sample of male veterans.',
    },
  },
  caps5MarxFirstSample: {
    scale: 'caps-5',
    levels: [
      { level: 'reliable', pointsAtLeast: 13 },
      { level: 'clinically-significant', pointsAtLeast: 13, endAtMost: 8 },
    ],
    basis: {
      facts: ['S-333'],
      verification: 'primary',
      cites: [{ source: 'marx-2022' }],
      because: 'First sample of male veterans.',
    },
  },
  caps5MarxSecondSample: {
    scale: 'caps-5',
    levels: [
      { level: 'reliable', pointsAtLeast: 12 },
      { level: 'clinically-significant', pointsAtLeast: 12, endAtMost: 8 },
    ],
    basis: {
      facts: ['S-333'],
      verification: 'primary',
      cites: [{ source: 'marx-2022' }],
      because: 'Second sample of male veterans.',
    },
  },
} as const satisfies Readonly<Record<string, ChangeRule>>;

/** Change thresholds that are attributed to somebody, text not seen; use one only where a site accepts it. */
export const reportedChangeRules = {
  caps5Trials: {
    scale: 'caps-5',
    levels: [{ level: 'meaningful', pointsAtLeast: 10 }],
    basis: {
      facts: ['S-334'],
      verification: 'unverified',
      cites: [],
      because: 'Attributed to the trials; the text was not seen.',
    },
  },
} as const satisfies Readonly<Record<string, ChangeRule>>;
