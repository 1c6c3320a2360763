/** How strong an effect is some hours after a dose, from 0 over 1 at its peak back towards 0. */
export function effectShape(hours: number, course: { readonly peakHours: number; readonly steepness: number }): number {
  if (hours <= 0) return 0;
  const t = hours / course.peakHours;
  return t ** course.steepness * Math.exp(course.steepness * (1 - t));
}
