import { addDays, daysBetween, isoDay } from '../../values/calendar.ts';
import type { WrittenDate } from '../../values/written-date.ts';
import type { WrittenTime } from '../../values/time.ts';
import { instantOf, offsetAt, zonesOf, type LocalTime } from '../../values/zone.ts';

/** What the document says about the times of a timeline. */
export interface Setting {
  /** Day of times before the first dated one, `YYYY-MM-DD` or null. */
  day: string | null;
  /** Day of the incident: tells the year of days without one. */
  near: string | null;
  /** Zone of times without one, as written. */
  zone: string;
  /** Zone known from elsewhere, canonical: decides between the meanings of `CST`. */
  home: string | null;
  /** True when numeric dates have the day first, null when nothing tells. */
  dayFirst: boolean | null;
}

const HALF_DAY = 720;
const DAY = 1440;
const SURE_DAYS = 120;
const CLOSE_DAYS = 14;

/** Turns the times of a timeline, given in their order, into instants. */
export class Chronology {
  readonly #setting: Setting;
  #day: string | null;
  #last: number | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#day = setting.day;
  }

  /** RFC 3339 instant, or null when day, clock or zone is missing or doubtful. */
  at(time: WrittenTime, zone: string | null): string | null {
    if (time.date) this.#enter(this.dayOf(time.date));
    else if (time.relative && Math.abs(time.relative.minutes ?? DAY) >= DAY) this.#enter(null);
    else if (time.precision === 'approximate' && !time.clock) this.#enter(null);
    if (!time.clock || time.precision === 'unknown') return null;
    const minutes = time.clock.hour * 60 + time.clock.minute;
    if (!time.date && this.#last !== null && this.#last - minutes > HALF_DAY) this.#day = this.#day && addDays(this.#day, 1);
    this.#last = minutes;
    return this.#day && this.#instant({ date: this.#day, ...time.clock }, time.zone ?? zone ?? this.#setting.zone);
  }

  /** `YYYY-MM-DD` of a written day, null when its year or the order of day and month is doubtful. */
  dayOf(date: WrittenDate): string | null {
    const { dayFirst, near } = this.#setting;
    const swapped = { ...date, month: date.day, day: date.month };
    if (!date.ambiguous) return this.#withYear(date);
    if (dayFirst !== null) return this.#withYear(dayFirst ? date : swapped);
    const close = [date, swapped]
      .map((one) => this.#withYear(one))
      .filter((day) => day && near && Math.abs(daysBetween(near, day)) <= CLOSE_DAYS);
    return close.length === 1 ? close[0]! : null;
  }

  #enter(day: string | null): void {
    this.#day = day;
    this.#last = null;
  }

  #withYear({ year, month, day }: WrittenDate): string | null {
    if (year !== null) return isoDay(year, month, day);
    const near = this.#day ?? this.#setting.near;
    if (!near) return null;
    const base = Number(near.slice(0, 4));
    const days = [base - 1, base, base + 1]
      .map((one) => isoDay(one, month, day))
      .filter((one) => one && Math.abs(daysBetween(near, one)) <= SURE_DAYS);
    return days.length === 1 ? days[0]! : null;
  }

  #instant(local: LocalTime, written: string): string | null {
    const zones = zonesOf(written);
    if (zones.length === 1) return instantOf(local, zones[0]!);
    const home = this.#setting.home;
    const offset = home && offsetAt(local, home);
    const meant = zones.find((zone) => offset !== null && offsetAt(local, zone) === offset);
    return meant ? instantOf(local, meant) : null;
  }
}

/** Day and month order that the unambiguous numeric dates of a timeline show, null without evidence or with both. */
export function dayFirstOf(texts: readonly string[]): boolean | null {
  const orders = new Set<boolean>();
  for (const text of texts) {
    const found = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(?:19|20)\d{2}(?!\d)/.exec(text);
    if (found && Number(found[1]) > 12) orders.add(true);
    if (found && Number(found[3]) > 12) orders.add(false);
  }
  return orders.size === 1 ? [...orders][0]! : null;
}
