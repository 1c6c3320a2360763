import type { Messages } from '@mdma-at/ui/messages';

/** Words that the demo lays over the catalogue. */
export const demoWords: Partial<Messages> & Readonly<Record<string, string>> = {
  'comfort.water': 'Water',
  'comfort.food': 'Food',
  'comfort.temperature': 'Room temperature',
  'comfort.music': 'Music',
  'comfort.eye-mask': 'Eye mask',
  'comfort.blanket': 'Blanket',
  'comfort.toilet': 'Toilet',
  'comfort.other': 'Other comfort',
  'action.watch': 'cool the room',
  'action.repeat': 'repeat in 5 min',
  'action.physician': 'inform physician',
};
