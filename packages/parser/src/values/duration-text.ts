/** Minutes as people write them: `45m`, `1h 43m`, `3d 7h 40m`. */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  const days = Math.floor(whole / 1440);
  const hours = Math.floor(whole / 60) % 24;
  const rest = whole % 60;
  const text = `${days === 0 ? '' : ` ${days}d`}${hours === 0 ? '' : ` ${hours}h`}${rest === 0 ? '' : ` ${rest}m`}`;
  return text === '' ? '0m' : text.slice(1);
}
