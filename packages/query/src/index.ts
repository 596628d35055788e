export { FIELDS, pick, type IncidentRecord } from './fields.ts';
export { byDate, matchesFilter, titleOf, type IncidentFilter } from './filter.ts';
export { listing, type Listing } from './listing.ts';
