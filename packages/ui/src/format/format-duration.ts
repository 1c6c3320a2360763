import type { Translator } from '../messages/translator.ts';

/** One number of a duration with the word of its unit. */
export interface DurationPart {
  readonly amount: number;
  readonly unit: string;
}

/** How finely a duration is told. Whole units only; what is left over is dropped, never rounded up. */
export type DurationPrecision = 'minutes' | 'seconds';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The parts of a duration in milliseconds, from days down; parts that are zero are left out, except the last. */
export function durationParts(
  milliseconds: number,
  translator: Translator,
  precision: DurationPrecision = 'minutes',
): readonly DurationPart[] {
  const { t } = translator;
  const total = Math.abs(milliseconds);
  const parts = [
    { amount: Math.floor(total / day), unit: t('duration.days') },
    { amount: Math.floor((total % day) / hour), unit: t('duration.hours') },
    { amount: Math.floor((total % hour) / minute), unit: t('duration.minutes') },
    ...(precision === 'seconds'
      ? [{ amount: Math.floor((total % minute) / second), unit: t('duration.seconds') }]
      : []),
  ];
  const told = parts.filter(({ amount }) => amount > 0);
  return told.length > 0 ? told : parts.slice(-1);
}

/** A duration in whole units, such as `1hr 47min`; zero units are left out. */
export function formatDuration(
  milliseconds: number,
  translator: Translator,
  precision: DurationPrecision = 'minutes',
): string {
  return durationParts(milliseconds, translator, precision)
    .map(({ amount, unit }) => `${amount}${unit}`)
    .join('\u00a0');
}
