/** The answers that the context of a reading can have. */
export const contextChoices = {
  arm: ['left', 'right'],
  posture: ['seated', 'lying', 'standing'],
  temperatureSite: ['oral', 'tympanic', 'axillary', 'temporal', 'core'],
} as const;

/** How long the name of a device may be. */
export const longestDeviceName = 200;
