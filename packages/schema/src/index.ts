import { validators, type StandaloneValidator } from './generated/validators.ts';

export type * from './generated/types.ts';
export { incidentSchema, postmortemSchema, reportSchema, statsSchema } from './generated/schemas.ts';
export { isOpen } from './is-open.ts';
export { nearest } from './nearest.ts';
export { readableErrors, valueAt, type ReadableError } from './readable-errors.ts';

export type { StandaloneValidator };

/** Validators of the public schemas; see `StandaloneValidator`. */
export const validateIncident: StandaloneValidator = validators.validateIncident;
export const validatePostmortem: StandaloneValidator = validators.validatePostmortem;
export const validateReport: StandaloneValidator = validators.validateReport;
