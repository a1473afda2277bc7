const dayMs = 86_400_000;

/**
 * The day of `wallMs` (milliseconds since 1970) as `2026-11-25`, UTC. Pure layers have no `Date`: days are counted by "civil
 * from days" (Howard Hinnant, public domain), which holds for every date of the Gregorian calendar.
 */
export function dayOf(wallMs: number): string {
  // eras of 400 years begin on 1 March of the year 0
  const z = Math.floor(wallMs / dayMs) + 719_468;
  const era = Math.floor(z / 146_097);
  const day = z - era * 146_097;
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const date = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(date)}`;
}
