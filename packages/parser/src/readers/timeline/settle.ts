import { isUnfilled } from '../../values/unfilled.ts';
import type { Moment } from './moment.ts';

const MAY_BE_SLOT = /[hxya_-]/i;
const ASIDE = /^\([^()]{1,60}\)$/u;

/**
 * What is left of a timeline once days that only head other moments are marked, and nothing where none of its times is
 * filled in: a template's rows are no entries.
 */
export function settled(moments: Moment[]): Moment[] {
  if (!moments.some(({ time }) => time && time.raw !== '' && !isSlot(time.raw))) return [];
  for (const [i, moment] of moments.entries()) {
    const next = moments[i + 1];
    if (next && isDay(moment) && saysNothing(moment) && next.time?.clock && !next.time.date) moment.heading = true;
  }
  return moments;
}

function isDay({ time }: Moment): boolean {
  if (!time || time.clock !== null || time.end !== null) return false;
  return time.precision === 'day' || (time.relative !== null && time.relative.minutes === null);
}

function saysNothing({ event, action }: Moment): boolean {
  return action === null && (event === null || ASIDE.test(event.text));
}

// `[HH:MM]` and a blank are slots; `???` says that the time is not known.
function isSlot(raw: string): boolean {
  return holdsSlot(raw) || (/^[[<{]/.test(raw) && !/[\d?]/.test(raw) && isUnfilled(raw));
}

function holdsSlot(raw: string): boolean {
  return (
    MAY_BE_SLOT.test(raw) &&
    /(?<!\p{L})(?:h{1,2}\s?[:.h]\s?m{1,2}|x{2}\s?:\s?x{2}|_{1,3}\s?:\s?_{1,3}|-{2}:-{2}|y{4}|a{4}-m{2})(?!\p{L})/iu.test(raw)
  );
}
