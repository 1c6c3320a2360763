import type { Because } from '@mdma-at/protocol';
import type { MessageValue } from '../messages/message-params.ts';
import type { Mdma } from '../provider/mdma-provider.tsx';

const moments: ReadonlySet<string> = new Set(['at', 'since', 'until', 'opensAt', 'closesAt']);
const days: ReadonlySet<string> = new Set(['reviewedAt']);

/** Why an interlock judged as it did, as a sentence; an unknown code is shown as it is. */
export function becauseText(because: Because, mdma: Pick<Mdma, 'words' | 'format'>): string {
  const values = Object.entries(because.values ?? {}).flatMap(([name, value]) => {
    const text = shown(name, value, mdma);
    // a course tells the day of a review where a dosing day tells its moment
    return name === 'on'
      ? [
          [name, text],
          ['reviewedAt', text],
        ]
      : [[name, text]];
  });
  return mdma.words('because', because.code, Object.fromEntries(values) as Readonly<Record<string, MessageValue>>);
}

function shown(name: string, value: MessageValue, { words, format }: Pick<Mdma, 'words' | 'format'>): MessageValue {
  if (typeof value === 'number' && moments.has(name)) return format.time(value);
  if (typeof value === 'number' && days.has(name)) return format.date(value);
  if (typeof value === 'number' && name.endsWith('Mg')) return format.decimal(String(value));
  if (typeof value !== 'string') return value;
  switch (name) {
    case 'on':
      return format.day(value);
    case 'verdict':
      return words('verdict', value);
    case 'missing':
      return value
        .split(/[\s,]+/)
        .map((sign) => words('sign', sign))
        .join(', ');
    case 'findings':
      return value
        .split(/[\s,]+/)
        .map((code) => words('finding', code))
        .join(', ');
    case 'role':
      return words('role', value);
    case 'reason':
      return words('withholdReason', value);
    case 'saltForm':
    case 'expected':
      return words('saltForm', value);
    default:
      return value;
  }
}
