/** Words of single components. */
export const components = {
  'measure.lastReading': 'Last reading {age} ago',
  'measure.over': 'over',
  'clock.lost': 'Clock lost, last known time',
  'clock.remaining': '{label}: {time} left',
  'button.pending': 'Being recorded',
  'button.reasonMissing': 'Write a reason first. It becomes part of the record.',
} as const;
