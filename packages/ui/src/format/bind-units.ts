/** Prose in which a number never parts from its unit at the end of a line: `40 mg`, `160 mmHg`, `32 %`. */
export function bindUnits(text: string): string {
  return text.replaceAll(/(\d) (?=(?:mg|mcg|kg|mmHg|ms|min|h|hours|minutes|days|weeks|months)\b|%|°C|°F)/g, '$1\u00a0');
}
