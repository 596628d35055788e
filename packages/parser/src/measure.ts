/** Runs something as a phase whose time is taken. Without one, nobody looks at the clock. */
export type Measure = <T>(phase: string, run: () => T) => T;

/** Only runs it. */
export const unmeasured: Measure = (_phase, run) => run();
