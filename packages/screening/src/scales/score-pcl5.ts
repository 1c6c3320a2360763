import type { Basis, Result } from '@mdma-at/evidence';
import { pcl5 } from './pcl5.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** One number for each DSM-5 cluster: intrusion, avoidance, cognition and mood, arousal. */
export interface Pcl5Clusters {
  readonly B: number;
  readonly C: number;
  readonly D: number;
  readonly E: number;
}

/** What twenty answers of the PCL-5 add up to. */
export interface Pcl5Score {
  /** 0 to 80. */
  readonly total: number;
  /** Sum of the items of each cluster. */
  readonly clusters: Pcl5Clusters;
  /** Items of each cluster rated 2 or more. */
  readonly symptomCounts: Pcl5Clusters;
  /** At least one B, one C, two D and two E symptoms. It is provisional: only an interview diagnoses. */
  readonly provisionalDiagnosis: boolean;
  readonly cutOff: number;
  readonly atOrAboveCutOff: boolean;
  readonly basis: Basis;
}

/** Scores the PCL-5 from its twenty items, 0 to 4 each. A missing item makes the whole invalid. */
export function scorePcl5(items: unknown, options: { readonly cutOff?: number } = {}): Result<Pcl5Score> {
  const read = readItems(items, pcl5);
  if (!read.ok) return read;
  const total = sum(read.value);
  const symptomCounts = eachCluster((name) => itemsOf(read.value, name).filter(isSymptom).length);
  const cutOff = options.cutOff ?? pcl5.cutOff;
  return {
    ok: true,
    value: {
      total,
      clusters: eachCluster((name) => sum(itemsOf(read.value, name))),
      symptomCounts,
      provisionalDiagnosis: clusterNames.every((name) => symptomCounts[name] >= pcl5.clusters[name].symptomsNeeded),
      cutOff,
      atOrAboveCutOff: total >= cutOff,
      basis: pcl5.basis,
    },
  };
}

const clusterNames = ['B', 'C', 'D', 'E'] as const;
type ClusterName = (typeof clusterNames)[number];

function eachCluster(figure: (name: ClusterName) => number): Pcl5Clusters {
  return { B: figure('B'), C: figure('C'), D: figure('D'), E: figure('E') };
}

function itemsOf(items: readonly number[], name: ClusterName): readonly number[] {
  return items.slice(pcl5.clusters[name].from, pcl5.clusters[name].to);
}

function isSymptom(item: number): boolean {
  return item >= pcl5.symptomFrom;
}
