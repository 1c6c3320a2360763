import type { Basis } from '@mdma-at/evidence';
import type { ProtocolDefinition } from './definition.ts';

/** The groups of a definition that carry one basis; the doses have one per session. */
type Group = Exclude<
  keyof ProtocolDefinition,
  'id' | 'title' | 'variant' | 'criteriaSet' | 'doses' | 'otherDoses' | 'courseTotalMg' | 'checklist' | 'overlay'
>;

/**
 * Who says one value of a definition: the site policy that set it, else the source of its group.
 * A path is written with dots, group first.
 *
 * @example basisOf(definition, 'dosing.gapDays.min')
 */
export function basisOf(definition: ProtocolDefinition, path: `${Group}.${string}`): Basis {
  const group = path.slice(0, path.indexOf('.')) as Group;
  return definition.overlay?.entries[path]?.basis ?? definition.overlay?.statedBasis[group] ?? definition[group].basis;
}
