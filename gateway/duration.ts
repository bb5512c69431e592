/** An ISO 8601 duration of days, hours and minutes (`PT6H`, `P1D`) in milliseconds; null when it is none or under a minute. */
export function readDuration(text: string): number | null {
  const [, days = '0', hours = '0', minutes = '0'] =
    /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text) ?? [];
  const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
  return total >= 60_000 ? total : null;
}
