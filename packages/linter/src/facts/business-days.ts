import { daysBetween } from '@afterword/parser';

/** Days from Monday to Friday after one day, up to and with another; both as YYYY-MM-DD. Holidays are not known. */
export function businessDaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  if (!(days > 0)) return 0;
  const weeks = Math.floor(days / 7);
  const first = new Date(from).getUTCDay();
  let count = weeks * 5;
  for (let i = 1; i <= days % 7; i++) if ((first + i) % 7 !== 0 && (first + i) % 7 !== 6) count++;
  return count;
}
