/** Minutes as people write them: `45m`, `1h 43m`, `3d 7h 40m`. */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60];
  const parts = [days && `${days}d`, hours && `${hours}h`, rest && `${rest}m`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : '0m';
}
