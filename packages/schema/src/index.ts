export type * from './generated/types.ts';
export { incidentSchema, postmortemSchema, reportSchema } from './generated/schemas.ts';
export { validateIncident, validatePostmortem, validateReport, type StandaloneValidator } from './generated/validators.js';
