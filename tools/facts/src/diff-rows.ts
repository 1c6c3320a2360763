import { leaves, type PackageData } from './collect.ts';
import { isRecord } from './groups.ts';

type Row = Readonly<Record<string, unknown>>;

function rowsOf(data: PackageData): ReadonlyMap<string, Row> {
  const lists = Object.values(data).flatMap((exported) =>
    Object.values(exported).filter((value) => Array.isArray(value)),
  );
  const rows = lists.flat().filter((row): row is Row => isRecord(row) && String(row['id']).startsWith('R-'));
  return new Map(rows.map((row) => [String(row['id']), row]));
}

function dateOf(date: unknown): string {
  if (isRecord(date)) return `between ${String(date['earliest'])} and ${String(date['latest'])}`;
  return String(date);
}

function sourcesOf(row: Row, nameOf: (source: string) => string): string {
  const basis = row['basis'];
  const cites = isRecord(basis) && Array.isArray(basis['cites']) ? (basis['cites'] as { source: string }[]) : [];
  return cites.map(({ source }) => nameOf(source)).join(', ') || 'none';
}

/** What happened to the rows of law, a line for a row that came or went and one for each field that changed. */
export function diffRows(
  before: PackageData,
  after: PackageData,
  nameOf: (source: string) => string,
): readonly string[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const shown = is ?? was;
    if (!shown) return [];
    if (!was || !is) {
      const what = is ? 'is new' : 'is gone';
      return [
        `${id} ${what}: ${String(shown['event'])} (${dateOf(shown['date'])}, source ${sourcesOf(shown, nameOf)})`,
      ];
    }
    const [fieldsBefore, fieldsAfter] = [leaves(was, id), leaves(is, id)];
    const fields = [...new Set([...Object.keys(fieldsBefore), ...Object.keys(fieldsAfter)])];
    return fields.flatMap((field) =>
      fieldsBefore[field] === fieldsAfter[field]
        ? []
        : [
            `${field}: ${fieldsBefore[field] ?? 'absent'} → ${fieldsAfter[field] ?? 'removed'}, source ${sourcesOf(is, nameOf)}`,
          ],
    );
  });
}
