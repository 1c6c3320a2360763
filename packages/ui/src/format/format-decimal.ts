const decimal = /^([+-]?)(\d*)(?:\.(\d+))?$/;

/**
 * A decimal string for reading: a zero before the mark, groups from 1,000 on, every recorded digit kept and none added.
 * What is not a decimal string is shown as it is.
 *
 * @example
 * formatDecimal('37.0', 'en-CA'); // '37.0'
 */
export function formatDecimal(text: string, locale: string): string {
  const parts = decimal.exec(text.trim());
  const [, sign = '', whole = '', fraction] = parts ?? [];
  if (!parts || (whole === '' && fraction === undefined)) return text;
  const { group, mark } = separators(locale);
  const grouped = (whole === '' ? '0' : whole).replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${sign === '-' ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : mark + fraction}`;
}

interface Separators {
  readonly group: string;
  readonly mark: string;
}

const known = new Map<string, Separators>();

function separators(locale: string): Separators {
  const before = known.get(locale);
  if (before) return before;
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(12345.6);
  const find = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  const found = { group: find('group', ','), mark: find('decimal', '.') };
  known.set(locale, found);
  return found;
}
