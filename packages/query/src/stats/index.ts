export { CARRIES } from './carries.ts';
export { statisticsOf, type StatisticsOptions } from './statistics.ts';
export type { PeriodLength } from './periods.ts';
export { TIMES, type TimeName } from './times.ts';
