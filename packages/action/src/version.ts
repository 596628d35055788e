import manifest from '../package.json' with { type: 'json' };

/** Version of the action. */
export const version: string = manifest.version;
