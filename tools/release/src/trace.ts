/** What must hold, and where it comes from. */
export interface Requirement {
  readonly id: string;
  readonly group: string;
  readonly says: string;
  readonly shownBy: readonly string[];
  readonly source: string;
  /** Files that keep it, besides the interlocks that name it. */
  readonly keptIn?: readonly string[];
  /** Requirements whose tests prove this one too. */
  readonly through?: readonly string[];
}

/** A test that names requirements. */
export interface Proof {
  readonly file: string;
  readonly name: string;
  readonly isSkipped: boolean;
}

/** A requirement with everything that was found about it. */
export interface Traced extends Requirement {
  /** Interlocks, each as `name (file)`. */
  readonly interlocks: readonly string[];
  readonly proofs: readonly Proof[];
}

const tag = /\[(INV-\d{3}|RULE-\d)\]/g;

/** The ids that a test's name carries. */
export function idsOf(name: string): readonly string[] {
  return [...name.matchAll(tag)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

/** Joins requirements with the interlocks that name them and the tests that prove them. */
export function trace(
  requirements: readonly Requirement[],
  interlocks: Readonly<Record<string, readonly string[]>>,
  proofs: readonly Proof[],
): readonly Traced[] {
  return requirements.map((requirement) => ({
    ...requirement,
    interlocks: Object.entries(interlocks).flatMap(([name, kept]) => (kept.includes(requirement.id) ? [name] : [])),
    proofs: proofs.filter(({ name }) => idsOf(name).includes(requirement.id)),
  }));
}

/** What is missing between a requirement and its proof. */
export function traceProblems(
  traced: readonly Traced[],
  proofs: readonly Proof[],
  exists: (file: string) => boolean,
): readonly string[] {
  const known = new Set(traced.map(({ id }) => id));
  const proven = new Set(traced.filter((one) => one.proofs.some(({ isSkipped }) => !isSkipped)).map(({ id }) => id));
  const problems = traced.flatMap((one) => {
    const has = proven.has(one.id) || (one.through?.some((id) => proven.has(id)) ?? false);
    const kept = one.interlocks.length + (one.keptIn?.length ?? 0) > 0;
    return [
      ...(has ? [] : [`${one.id} has no test: put [${one.id}] into the name of the test that proves it (${one.says})`]),
      ...(kept ? [] : [`${one.id} is kept nowhere`]),
      ...(one.keptIn ?? [])
        .filter((file) => !exists(file))
        .map((file) => `${one.id} is said to be kept in ${file}, which does not exist`),
      ...one.proofs.filter(({ isSkipped }) => isSkipped).map(({ file, name }) => `${one.id}: ${file} skips "${name}"`),
    ];
  });
  const unknown = proofs.flatMap(({ file, name }) =>
    idsOf(name)
      .filter((id) => !known.has(id))
      .map((id) => `${file} names ${id}, which nobody requires`),
  );
  return [...problems, ...new Set(unknown)];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The table of a reviewer: what must hold, from where, kept where, proven by what. */
export function traceReport(traced: readonly Traced[]): string {
  const groups = [...new Set(traced.map(({ group }) => group))];
  const tests = new Set(traced.flatMap(({ proofs }) => proofs.map(({ file, name }) => `${file} ${name}`)));
  const count = (kind: string): number => traced.filter(({ shownBy }) => shownBy.includes(kind)).length;
  const head = [
    '# Traceability',
    'Written by `pnpm trace:build` from the code; CI fails on a requirement without a test that passed, on a test that names an unknown one, and on a table that is out of date.',
    `${traced.length} requirements, ${tests.size} tests. By exploration of the charts: ${count('exploration')}; by functions: ${count('function')}; by review, procedure and usability: ${count('review')} (some in two ways). "Policy" marks what this project decided; every other source is an id of the evidence registry, of a fact, or of a rule of law.`,
  ];
  const sections = groups.map((group) => {
    const rows = traced
      .filter((one) => one.group === group)
      .map((one) => {
        const kept = [...one.interlocks, ...(one.keptIn ?? []).map((file) => `\`${file}\``)].join('<br>');
        const through = one.through?.map((id) => `all of ${id}`) ?? [];
        const proofs = [
          ...one.proofs.map(
            ({ file, name }) =>
              `\`${file}\`: ${name.replaceAll(tag, '').replaceAll(/\s+/g, ' ').replaceAll('› › ', '› ').trim()}`,
          ),
          ...through,
        ];
        return `| ${one.id} | ${cell(one.says)} | ${cell(one.source)} | ${cell(kept)} | ${cell(proofs.join('<br>'))} |`;
      });
    return [
      `## ${group}`,
      '',
      '| id | what must hold | source | kept by | proven by |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${[...head, ...sections].join('\n\n')}\n`;
}

/** One test of a run. */
export interface Ran {
  readonly fullName: string;
  readonly status: string;
}

/** The requirements that no test of this run proved, and those that one refuted. */
export function unproven(requirements: readonly Requirement[], ran: readonly Ran[]): readonly string[] {
  const passed = new Set(ran.filter(({ status }) => status === 'passed').flatMap(({ fullName }) => idsOf(fullName)));
  const failed = new Set(ran.filter(({ status }) => status === 'failed').flatMap(({ fullName }) => idsOf(fullName)));
  return requirements.flatMap(({ id, through }) => {
    if (failed.has(id)) return [`${id} was refuted by a test of this run`];
    return passed.has(id) || (through?.some((other) => passed.has(other)) ?? false)
      ? []
      : [`${id}: no test of this run proved it`];
  });
}
