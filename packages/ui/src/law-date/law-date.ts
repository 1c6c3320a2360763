import type { DateWindow, Since } from '@mdma-at/regulatory';
import { formatDay } from '../format/format-instant.ts';
import type { Translator } from '../messages/translator.ts';

/**
 * When something happened, as exactly as it is known and no more: `01-Jul-2023`, `in Nov 2020`, `in 1986`,
 * `between 24-May-2022 and 31-Dec-2023`, `about 08-Jun-2022`.
 */
export function whenText(date: Since, translator: Translator): string {
  const { t } = translator;
  if (date === 'unknown') return t('lawDate.unknown');
  if (typeof date === 'string') return formatDay(date, translator);
  const from = formatDay(date.earliest, translator);
  const to = formatDay(date.latest, translator);
  switch (date.precision) {
    case 'month':
      return t('lawDate.month', monthOf(date, translator));
    case 'year':
      return t('lawDate.year', { year: yearOf(date) });
    case 'range':
      return t('lawDate.range', { from, to });
    case 'circa':
      return from === to ? t('lawDate.circa', { day: from }) : t('lawDate.circaRange', { from, to });
    default:
      return date.precision satisfies never;
  }
}

/** Since when something holds: `since 01-Jul-2023`, `since 1986`, or that nobody recorded it. */
export function sinceText(since: Since, translator: Translator): string {
  const { t } = translator;
  if (since === 'unknown') return t('lawDate.sinceUnknown');
  if (typeof since === 'string') return t('lawDate.since', { when: formatDay(since, translator) });
  switch (since.precision) {
    case 'month':
      return t('lawDate.sinceMonth', monthOf(since, translator));
    case 'year':
      return t('lawDate.sinceYear', { year: yearOf(since) });
    case 'range':
      return t('lawDate.sinceRange', {
        from: formatDay(since.earliest, translator),
        to: formatDay(since.latest, translator),
      });
    case 'circa':
      return t('lawDate.since', { when: whenText(since, translator) });
    default:
      return since.precision satisfies never;
  }
}

/** A day, month or year as far as it is known: `04-Sep-2025`, `Sep 2025`, `2025`. */
export function partialDateText(date: string, translator: Translator): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day === undefined) return `${translator.words('month', String(Number(month)))} ${year}`;
  return formatDay(date, translator);
}

function monthOf({ earliest }: DateWindow, translator: Translator): { readonly month: string; readonly year: string } {
  const [year = '', month = ''] = earliest.split('-');
  return { month: translator.words('month', String(Number(month))), year };
}

function yearOf({ earliest }: DateWindow): string {
  return earliest.slice(0, 4);
}
