import type { PackageData } from './collect.ts';
import { isRecord } from './groups.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

function isListOfRows(value: unknown): value is readonly Row[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((row) => isRecord(row) && typeof row['id'] === 'string')
  );
}

/** A list that only gathers the rows of other lists names them by id, so that each row stands in the file once. */
export function nameGatheredRows(data: PackageData): PackageData {
  const lists = Object.values(data).flatMap((exported) => Object.values(exported).filter(isListOfRows));
  const isGathered = (list: readonly Row[]): boolean =>
    list.every((row) => lists.some((other) => other.length < list.length && other.includes(row)));
  return Object.fromEntries(
    Object.entries(data).map(([file, exported]) => [
      file,
      Object.fromEntries(
        Object.entries(exported).map(([name, value]) => [
          name,
          isListOfRows(value) && isGathered(value) ? value.map(({ id }) => id) : value,
        ]),
      ),
    ]),
  );
}
