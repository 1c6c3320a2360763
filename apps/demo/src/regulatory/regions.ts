import type { BoardRegion } from '@mdma-at/ui';

const regions: readonly (readonly [BoardRegion, readonly string[]])[] = [
  ['oceania', ['AU', 'NZ']],
  ['north-america', ['CA', 'MX', 'US']],
  [
    'europe',
    [
      'AT',
      'BE',
      'CH',
      'CZ',
      'DE',
      'DK',
      'EE',
      'ES',
      'FI',
      'FR',
      'GB',
      'IE',
      'IT',
      'LU',
      'NL',
      'NO',
      'PT',
      'SE',
      'SK',
      'UA',
    ],
  ],
  ['asia', ['IL', 'JP', 'SG']],
  ['south-america', ['AR', 'BR']],
  ['africa', ['ZA']],
];

/** Every region in the order of the board. Treaties and unions, and whatever is new, stand last as context. */
export const regionOrder: readonly BoardRegion[] = [...regions.map(([region]) => region), 'context'];

/** Where a country stands on the board. */
export function regionOf(country: string): BoardRegion {
  return regions.find(([, codes]) => codes.includes(country))?.[0] ?? 'context';
}
