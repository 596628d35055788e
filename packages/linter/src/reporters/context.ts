/** What a reporter needs beyond the report. */
export interface ReportContext {
  /** Text of a checked file, null when it could not be read. */
  textOf(path: string): string | null;
  /** Path as people see it: relative to the current directory. */
  shownPath(path: string): string;
  color: boolean;
  /** Columns of the terminal. */
  width: number;
}
