/** What a tool would do if it published now. */
export interface Target {
  /** Who was asked: `npm`, `pnpm`, or the name of a tarball. */
  readonly who: string;
  readonly registry: string | undefined;
}

const sameUrl = (one: string, other: string): boolean => one.replace(/\/$/, '') === other.replace(/\/$/, '');

/**
 * Why publishing is refused: a registry that is not on this machine, or a tool or tarball that would go to another one.
 * An empty list is the only answer that lets anything be published.
 */
export function guardRegistry(local: string, targets: readonly Target[]): readonly string[] {
  const { protocol, hostname, port } = new URL(local);
  const problems: string[] = [];
  if (protocol !== 'http:' || hostname !== '127.0.0.1' || port === '')
    problems.push(`${local} is not a registry of this machine`);
  if (targets.length === 0) problems.push('nobody was asked where it would publish');
  for (const { who, registry } of targets) {
    if (registry === undefined || registry === '') problems.push(`${who} does not say where it would publish`);
    else if (!sameUrl(registry, local)) problems.push(`${who} would publish to ${registry}, not to ${local}`);
  }
  return problems;
}
