/** One thing that is shipped with the packages or fetched by whoever installs them. */
export interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** Licences that let everybody use and change the packages, commercially too, with a notice at most. */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];

/** The components whose licence is missing or on nobody's list. */
export function licenceProblems(components: readonly Component[]): readonly string[] {
  return components.flatMap(({ group, name, version, licenses = [] }) => {
    const named = licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression ?? 'unnamed');
    const wrong = named.filter((one) => !allowedLicences.includes(one));
    const what = `${group ? `${group}/` : ''}${name}@${version}`;
    if (named.length === 0) return [`${what} has no licence`];
    return wrong.map((one) => `${what} is under ${one}, which nobody allowed`);
  });
}
