// Generated from schemas/ by `pnpm gen`; do not edit.

/**
 * Calendar day, YYYY-MM-DD.
 */
export type CalendarDate = string;
/**
 * RFC 3339 instant with an offset.
 */
export type Instant = string;

/**
 * What one document says: the canonical incident, the sections in the shape of its template, and everything the template does not know.
 */
export interface Postmortem {
  source: Source;
  incident: Incident;
  /**
   * Sections in the shape of the template; see schemas/templates/.
   */
  sections: {
    [k: string]: unknown;
  };
  /**
   * Parts the template does not know, in document order.
   */
  other: OtherPart[];
  /**
   * JSON pointer to the place in the document it was read from. Only with --positions.
   */
  places?: {
    [k: string]: Place;
  };
}
/**
 * Where the document comes from.
 */
export interface Source {
  /**
   * Path as given, with forward slashes; null for text without a file.
   */
  path: string | null;
  /**
   * Name of the template the sections are shaped by; null when none was used.
   */
  template: string | null;
}
/**
 * The canonical incident: the same shape for every postmortem, whatever template it was written for. Unknown scalars are null, unknown lists are empty.
 */
export interface Incident {
  /**
   * Identifier the document states: front matter, an `Incident ID` key, or an id in the title such as `INC-001`. Never invented.
   */
  id: string | null;
  /**
   * Title as plain text, without a leading id or a `Postmortem:` label.
   */
  title: string | null;
  /**
   * Day the incident began.
   */
  date: CalendarDate | null;
  /**
   * Severity as written and its level in the configured vocabulary.
   */
  severity: Severity | null;
  /**
   * Phase of the incident as written. A state of the document (Draft, Final) is in review.state.
   */
  status: Status | null;
  /**
   * IANA zone name, fixed offset (`+05:30`) or `UTC` in which times without a zone are read.
   */
  timeZone: string;
  /**
   * False when no zone was stated and UTC was assumed.
   */
  timeZoneStated: boolean;
  /**
   * Instant the incident began, from the stated range, front matter or the first milestone.
   */
  startedAt: Instant | null;
  /**
   * Instant the incident was resolved, from the stated range, front matter or the last milestone.
   */
  endedAt: Instant | null;
  /**
   * Duration as stated, in minutes. One day is 1,440.
   */
  durationMinutes: number | null;
  /**
   * Summary as Markdown.
   */
  summary: string | null;
  /**
   * Affected services as named.
   */
  services: string[];
  /**
   * Free labels from the metadata.
   */
  tags: string[];
  /**
   * Entries of the main timeline in document order.
   */
  timeline: TimelineEntry[];
  causes: Causes;
  /**
   * Follow-up actions, the records of checklists and tracking table merged.
   */
  actionItems: ActionItem[];
  lessons: Lessons;
  /**
   * Past incidents the document names.
   */
  similar: SimilarIncident[];
  review: Review;
  measures: Measures;
}
/**
 * A severity: the leading token as written, its level, and the comment after it.
 */
export interface Severity {
  /**
   * Level in the configured vocabulary, null when the label is not in it.
   */
  level: 'critical' | 'high' | 'medium' | 'low' | null;
  /**
   * Leading token as written, for example `SEV-2`.
   */
  label: string;
  /**
   * What follows the label.
   */
  note: string | null;
}
/**
 * A status: the leading token as written, the incident's phase, and the comment after it.
 */
export interface Status {
  /**
   * Phase of the incident, null when the label is not in the vocabulary.
   */
  phase: 'ongoing' | 'mitigated' | 'resolved' | null;
  /**
   * Leading token as written, for example `Resolved`.
   */
  label: string;
  /**
   * What follows the label.
   */
  note: string | null;
}
/**
 * One entry of the timeline.
 */
export interface TimelineEntry {
  /**
   * Instant, null when it would be a guess.
   */
  at: Instant | null;
  /**
   * Time as written.
   */
  time: string | null;
  /**
   * How exact the written time is.
   */
  precision: 'day' | 'hour' | 'minute' | 'second' | 'approximate' | 'relative' | 'unknown';
  /**
   * What happened, as Markdown.
   */
  event: string | null;
  /**
   * What was done, as Markdown.
   */
  action: string | null;
  /**
   * Who or what acted.
   */
  actor: string | null;
  /**
   * Milestone of the response that the entry marks.
   */
  milestone: 'started' | 'detected' | 'acknowledged' | 'diagnosed' | 'fixed' | 'resolved' | null;
  /**
   * Addresses named in the entry.
   */
  links: string[];
}
/**
 * Causes and how the response went.
 */
export interface Causes {
  /**
   * Root or primary cause as Markdown.
   */
  primary: string | null;
  /**
   * Contributing factors.
   */
  factors: Factor[];
  /**
   * What went well.
   */
  wentWell: string[];
  /**
   * What went wrong.
   */
  wentWrong: string[];
  /**
   * Where we got lucky.
   */
  gotLucky: string[];
}
/**
 * A contributing factor.
 */
export interface Factor {
  /**
   * Short name of the factor, where it has one.
   */
  title: string | null;
  /**
   * Description as Markdown.
   */
  text: string | null;
}
/**
 * One follow-up action.
 */
export interface ActionItem {
  /**
   * Title folded for comparison; the same in every record of one action.
   */
  key: string;
  /**
   * What is to be done, as plain text.
   */
  title: string;
  /**
   * Owner as written.
   */
  owner: string | null;
  /**
   * Due date, null when it is not a date.
   */
  due: CalendarDate | null;
  /**
   * Due date as written.
   */
  dueText: string | null;
  /**
   * State, null when none is shown.
   */
  state: 'open' | 'inProgress' | 'done' | 'declined' | null;
  /**
   * Completion date.
   */
  completedOn: CalendarDate | null;
  /**
   * Horizon of the group the action stands in.
   */
  horizon: 'immediate' | 'short' | 'long' | null;
  /**
   * Tickets, pull requests and addresses the action names.
   */
  references: string[];
  /**
   * Further text of the action, as Markdown.
   */
  notes: string | null;
  /**
   * Where the document records the action.
   */
  recordedIn: ('list' | 'table')[];
}
/**
 * Lessons learned, as Markdown texts.
 */
export interface Lessons {
  /**
   * Technical lessons.
   */
  technical: string[];
  /**
   * Process lessons.
   */
  process: string[];
  /**
   * Lessons without a group.
   */
  other: string[];
  /**
   * Open questions.
   */
  questions: string[];
}
/**
 * A past incident the document refers to.
 */
export interface SimilarIncident {
  /**
   * Reference as plain text.
   */
  label: string;
  /**
   * Incident id named in the reference.
   */
  id: string | null;
  /**
   * Link target as written.
   */
  path: string | null;
  /**
   * Date named in the reference.
   */
  date: CalendarDate | null;
}
/**
 * Authorship and review.
 */
export interface Review {
  /**
   * Author.
   */
  preparedBy: Signature | null;
  /**
   * Reviewer.
   */
  reviewedBy: Signature | null;
  /**
   * Approver.
   */
  approvedBy: Signature | null;
  /**
   * Who receives a copy.
   */
  distribution: string[];
  /**
   * State of the document.
   */
  state: 'draft' | 'reviewed' | 'approved' | null;
}
/**
 * Who signed a step of the review, and when.
 */
export interface Signature {
  /**
   * Name as written.
   */
  name: string | null;
  /**
   * Date of the signature.
   */
  date: CalendarDate | null;
}
/**
 * Times of the response. A measure is null when neither the text nor the timeline gives it.
 */
export interface Measures {
  /**
   * Started to detected.
   */
  timeToDetect: Measure | null;
  /**
   * Detected to acknowledged.
   */
  timeToAcknowledge: Measure | null;
  /**
   * Detected to diagnosed.
   */
  timeToDiagnose: Measure | null;
  /**
   * Detected to fixed.
   */
  timeToFix: Measure | null;
  /**
   * Started to resolved.
   */
  timeToResolve: Measure | null;
  /**
   * Whole incident: stated where stated, else from the timeline.
   */
  duration: Measure | null;
}
/**
 * A measured time, with where it comes from.
 */
export interface Measure {
  /**
   * Length in minutes.
   */
  minutes: number;
  /**
   * Stated in the document, or computed from two timeline entries.
   */
  basis: 'stated' | 'timeline';
  /**
   * Start of the measure, null for a stated length.
   */
  from: Instant | null;
  /**
   * End of the measure, null for a stated length.
   */
  to: Instant | null;
}
/**
 * A part of the document the template has no place for.
 */
export interface OtherPart {
  /**
   * Heading text, null for loose text.
   */
  heading: string | null;
  /**
   * Heading level, null for loose text.
   */
  level: number | null;
  /**
   * Markdown of the part without its heading.
   */
  markdown: string;
  /**
   * JSON pointer to the section it stands in, null at the top.
   */
  under: string | null;
  /**
   * JSON pointer to the part before it, null when it comes first.
   */
  after: string | null;
  /**
   * True for guidance text of the template left in the document.
   */
  guidance: boolean;
}
/**
 * A range of the text; its end is exclusive.
 */
export interface Place {
  start: Point;
  end: Point;
}
/**
 * A point in the text.
 */
export interface Point {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column in UTF-16 code units, from 1.
   */
  column: number;
  /**
   * Offset in UTF-16 code units, from 0, a byte order mark not counted.
   */
  offset: number;
}

/**
 * Result of a lint run, as `afterword lint --format json` prints it.
 */
export interface Report {
  /**
   * Version of this format.
   */
  version: 1;
  tool: Tool;
  summary: Summary;
  /**
   * One entry for each file checked, sorted by path.
   */
  results: FileResult[];
  /**
   * Rules that reported something, sorted by id.
   */
  rules: RuleInfo[];
}
/**
 * Program that made the report.
 */
export interface Tool {
  /**
   * Name of the program.
   */
  name: string;
  /**
   * Version of the program.
   */
  version: string;
}
/**
 * Counts over all results.
 */
export interface Summary {
  /**
   * Files checked.
   */
  files: number;
  /**
   * Files with at least one finding.
   */
  filesWithFindings: number;
  /**
   * Findings of severity error.
   */
  errors: number;
  /**
   * Findings of severity warning.
   */
  warnings: number;
  /**
   * Findings of severity info.
   */
  infos: number;
  /**
   * Findings with a safe fix.
   */
  fixable: number;
  /**
   * Findings that do not count: suppressed inline, by the baseline, or on unchanged lines.
   */
  suppressed: number;
}
/**
 * Findings of one file.
 */
export interface FileResult {
  /**
   * Path relative to the repository root, with forward slashes.
   */
  path: string;
  /**
   * Findings sorted by line, column and rule.
   */
  diagnostics: Diagnostic[];
}
/**
 * One finding.
 */
export interface Diagnostic {
  /**
   * Rule that reported it.
   */
  ruleId: string;
  /**
   * Severity after configuration and phase.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * One sentence without a final dot: what was unexpected or is missing, and what to do.
   */
  message: string;
  /**
   * Path of the file.
   */
  path: string;
  range: Range;
  /**
   * Offset of the range's start in UTF-16 code units.
   */
  offset: number;
  /**
   * JSON pointer into the parsed postmortem.
   */
  pointer?: string;
  /**
   * Further advice.
   */
  help?: string;
  /**
   * Other places that explain it.
   */
  related?: Related[];
  fix?: Fix;
  /**
   * Page of the rule.
   */
  url: string;
  /**
   * Stable identity of the finding, independent of line numbers.
   */
  fingerprint: string;
  /**
   * Why it does not count: suppressed inline, accepted by the baseline, or on lines that the change left as they were.
   */
  suppressed?: 'inline' | 'baseline' | 'unchanged';
}
/**
 * A range of the file; its end is exclusive.
 */
export interface Range {
  start: ReportPoint;
  end: ReportPoint;
}
/**
 * A point in the file.
 */
export interface ReportPoint {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column in UTF-16 code units, from 1.
   */
  column: number;
}
/**
 * Another place that explains the finding.
 */
export interface Related {
  /**
   * What the place shows.
   */
  message: string;
  /**
   * Path of the place.
   */
  path: string;
  range: Range;
}
/**
 * A change that removes the finding.
 */
export interface Fix {
  /**
   * What the fix does.
   */
  title: string;
  /**
   * A safe fix never changes what the document says.
   */
  safety: 'safe' | 'unsafe';
  /**
   * Edits, not overlapping.
   *
   * @minItems 1
   */
  edits: Edit[];
}
/**
 * A replacement of a range of the text.
 */
export interface Edit {
  /**
   * Offset of the first character replaced, in UTF-16 code units, a byte order mark not counted.
   */
  start: number;
  /**
   * Offset after the last character replaced.
   */
  end: number;
  /**
   * Text put in its place.
   */
  text: string;
}
/**
 * A rule that reported something.
 */
export interface RuleInfo {
  /**
   * Rule id.
   */
  id: string;
  /**
   * What the rule requires.
   */
  summary: string;
  /**
   * Page of the rule.
   */
  url: string;
}
