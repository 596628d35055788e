// Generated from schemas/ by `pnpm gen`; do not edit.

import type { ErrorObject } from 'ajv';

export interface StandaloneValidator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export declare const validateIncident: StandaloneValidator;
export declare const validatePostmortem: StandaloneValidator;
export declare const validateReport: StandaloneValidator;
