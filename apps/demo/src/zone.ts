/** The zone that this browser lives in, as an entry keeps it. */
export function zoneNow(): { readonly zone: string; readonly offsetMin: number } {
  return { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, offsetMin: -new Date().getTimezoneOffset() };
}
