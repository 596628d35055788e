import { describe, expect, test } from 'vitest';
import { isDuration } from '../src/template/duration-form.ts';

const DURATIONS = `47 minutes | 1h30m | 1 h, 5 min | ~2 hours | ≈ 20min | Total: 3 days | about an hour and 20 minutes | half an hour so far | 1:30
 | 01:30:15 total | 1.5h | 2,5 HRS | approx. 3 weeks | <1-hour | 1 día | 約30分 | 2時間30分間 | 1d 2h 3m 4s 5ms`;
const OTHERS = `47 | minutes | 47 minutesx | 47  minutes | 1h until noon | approx 5 | approximate 5m | 1h,, 5m | 1:3 | 1:30 UTC | .5h
 | 1d 2h 3m 4s 5ms 6s | total | 5 minutes total so far`;

describe('a whole text as a length of time', () => {
  test.each(DURATIONS.split(/\n? \| /))('%s', (text) => {
    expect(isDuration(text)).toBe(true);
  });

  test.each(['', ...OTHERS.split(/\n? \| /)])('`%s` is none', (text) => {
    expect(isDuration(text)).toBe(false);
  });
});
