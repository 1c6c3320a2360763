import type { Instant, Issue } from '@mdma-at/evidence';
import { contextChoices, longestDeviceName } from './context-choices.ts';
import { describeSeen } from './describe-seen.ts';
import type { ReadingContext, VitalSign } from './reading.ts';
import { vitalSigns } from './vital-signs.ts';

/** One entry of a reading as it was written: a number in some notation, and a unit. */
export interface SignEntry {
  readonly sign: VitalSign;
  readonly value: string | number;
  readonly unit: string;
}

/** What could be read of an input before any value is judged, and everything that is wrong with its shape. */
export interface ReadShape {
  readonly issues: readonly Issue[];
  readonly at: Instant;
  readonly entries: readonly SignEntry[];
  readonly context?: ReadingContext;
}

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the shape of a reading. It accepts exactly what `readingInputSchema` accepts, and a test holds it to that; it
 * is written out so that whoever parses a reading does not load a schema library.
 */
export function readShape(input: unknown): ReadShape {
  const issues: Issue[] = [];
  const fields = readFields(input, { known: ['at', 'signs', 'context'], path: [], issues });
  if (fields === nothing) return { issues, at: 0, entries: [] };
  const at = fields['at'];
  if (!isInstant(at)) issues.push(issueAt(['at'], at, 'whole milliseconds since 1970-01-01T00:00:00Z'));
  const entries = readEntries(fields['signs'], issues);
  const context = Object.hasOwn(fields, 'context') ? readContext(fields['context'], issues) : undefined;
  const shape = { issues, at: isInstant(at) ? at : 0, entries };
  return context ? { ...shape, context } : shape;
}

const nothing: Fields = Object.freeze({});

function readFields(
  input: unknown,
  { known, path, issues }: { readonly known: readonly string[]; readonly path: Path; readonly issues: Issue[] },
): Fields {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push(issueAt(path, input, 'an object'));
    return nothing;
  }
  for (const key of Object.keys(input).filter((one) => !known.includes(one))) {
    const message = `saw the unknown key ${describeSeen(key)}; expected ${known.join(', ')}`;
    issues.push({ path: [...path, key], code: 'key.unknown', message });
  }
  return input as Fields;
}

function readEntries(input: unknown, issues: Issue[]): readonly SignEntry[] {
  const signs = readFields(input, { known: vitalSigns, path: ['signs'], issues });
  const named = vitalSigns.filter((sign) => Object.hasOwn(signs, sign));
  if (signs !== nothing && Object.keys(signs).length === 0) {
    issues.push({
      path: ['signs'],
      code: 'reading.empty',
      message: 'saw no sign; expected at least one that was measured',
    });
  }
  return named.flatMap((sign) => {
    const path = ['signs', sign];
    const entry = readFields(signs[sign], { known: ['value', 'unit'], path, issues });
    if (entry === nothing) return [];
    const { value, unit } = entry;
    const hasValue = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
    if (!hasValue) issues.push(issueAt([...path, 'value'], value, 'a number or the text of one'));
    if (typeof unit !== 'string') issues.push(issueAt([...path, 'unit'], unit, 'a UCUM unit'));
    return hasValue && typeof unit === 'string' ? [{ sign, value, unit }] : [];
  });
}

function readContext(input: unknown, issues: Issue[]): ReadingContext {
  const path = ['context'];
  const fields = readFields(input, { known: [...Object.keys(contextChoices), 'device'], path, issues });
  for (const [name, choices] of Object.entries<readonly string[]>(contextChoices)) {
    if (!Object.hasOwn(fields, name) || choices.includes(fields[name] as string)) continue;
    issues.push(issueAt([...path, name], fields[name], `one of ${choices.join(', ')}`));
  }
  const { device } = fields;
  const isName = typeof device === 'string' && device.length > 0 && device.length <= longestDeviceName;
  if (Object.hasOwn(fields, 'device') && !isName) {
    issues.push(issueAt([...path, 'device'], device, `a name of 1 to ${longestDeviceName} characters`));
  }
  return fields as ReadingContext;
}

function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isNaN(new Date(value).getTime());
}

function issueAt(path: Path, seen: unknown, expected: string): Issue {
  const what = path.at(-1) === 'unit' ? 'unit' : 'value';
  return {
    path,
    code: seen === undefined ? `${what}.missing` : `${what}.invalid`,
    message: `saw ${describeSeen(seen)}; expected ${expected}`,
  };
}
