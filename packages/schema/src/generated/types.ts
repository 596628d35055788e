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
  /**
   * What Git knows of the document. Only where it was asked for; null outside of Git.
   */
  history?: DocumentHistory | null;
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
 * What Git knows of a document, through renames and merges. What is not committed is not part of it.
 */
export interface DocumentHistory {
  /**
   * False where the clone is too shallow to hold the beginning of the document.
   */
  complete: boolean;
  /**
   * Oldest commit of a history that is not complete: full hash. The facts before it are not known.
   */
  cutAt: string | null;
  /**
   * Commit that added the document.
   */
  firstDraft: CommitPoint | null;
  /**
   * Commit that brought the first draft to the default branch: the draft itself, or a merge.
   */
  merged: CommitPoint | null;
  /**
   * Calendar days in UTC from the end of the incident, or its date where no end is known, to `merged`.
   */
  publicationLagDays: number | null;
  /**
   * Authors and co-authors of the changes, first ones first.
   */
  authors: string[];
  /**
   * Names in trailers such as `Reviewed-by` of the changes and of the merges that brought them.
   */
  reviewers: string[];
  /**
   * Commit that stated the approval that stands; null without one.
   */
  approval: CommitPoint | null;
  /**
   * Last commit that changed title, severity, times, services, summary, timeline, causes or lessons.
   */
  lastContentChange: CommitPoint | null;
  /**
   * Whether `lastContentChange` comes after `approval`; null without one.
   */
  changedAfterApproval: boolean | null;
  /**
   * One for each of the incident's actions, in their order.
   */
  actionItems: ActionHistory[];
}
/**
 * A commit, when it was made, and by whom.
 */
export interface CommitPoint {
  /**
   * Full hash.
   */
  commit: string;
  /**
   * When the change was written, which a rebase keeps; for `merged`, when it came to the branch. Null when the commit states no time that can be.
   */
  at: Instant | null;
  /**
   * Name of the author.
   */
  author: string;
}
/**
 * What Git knows of one action. Versions of an action are matched by a reference of its own, else by title.
 */
export interface ActionHistory {
  /**
   * Key of the action.
   */
  key: string;
  /**
   * First commit that names the action; null when it is not committed, or older than what the clone holds.
   */
  added: CommitPoint | null;
  /**
   * Commit that marked the action as done, the last one where it was opened again; null while it is not done, or not committed as done.
   */
  done: CommitPoint | null;
  /**
   * Changes of the due date, oldest first. A date that was given for the first time is none.
   */
  dueMoves: DueMove[];
  /**
   * Days from the first due date to the last committed one; negative when it is earlier now.
   */
  dueMovedDays: number;
}
/**
 * A commit that changed the due date of an action.
 */
export interface DueMove {
  /**
   * Full hash.
   */
  commit: string;
  /**
   * When the change was written.
   */
  at: Instant | null;
  /**
   * Name of the author.
   */
  author: string;
  from: CalendarDate;
  to: CalendarDate;
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

/**
 * Calendar day, YYYY-MM-DD.
 */
export type StatisticsDay = string;
/**
 * A number of incidents or items.
 */
export type StatisticsCount = number;
/**
 * Severity level.
 */
export type StatisticsLevel = 'critical' | 'high' | 'medium' | 'low' | null;

/**
 * What the incidents of an archive tell together: `afterword stats --json`. What the number of incidents does not carry is null.
 */
export interface Statistics {
  asOf: StatisticsDay;
  incidents: StatisticsCount;
  ongoing: StatisticsCount;
  nearMisses: StatisticsCount;
  /**
   * Date of the earliest incident.
   */
  from: StatisticsDay | null;
  /**
   * Date of the latest incident.
   */
  to: StatisticsDay | null;
  /**
   * Incidents of each level, most severe first; level null where it is unknown.
   */
  severities: SeverityCount[];
  services: ServiceCounts;
  periods: PeriodCounts;
  times: TimeStatistics;
  severityAgainstDuration: SeverityAgainstDuration;
  actions: ActionStatistic;
  publication: PublicationStatistic;
}
/**
 * Incidents of a level.
 */
export interface SeverityCount {
  level: StatisticsLevel;
  count: StatisticsCount;
}
/**
 * Incidents of each service. An incident counts for each service it names.
 */
export interface ServiceCounts {
  known: StatisticsCount;
  of: StatisticsCount;
  /**
   * Services, most incidents first.
   */
  counts: ServiceCount[];
}
/**
 * Incidents that name a service.
 */
export interface ServiceCount {
  /**
   * Name as most documents write it.
   */
  service: string;
  count: StatisticsCount;
}
/**
 * Incidents of each period, those without an incident included.
 */
export interface PeriodCounts {
  /**
   * Length of a period.
   */
  by: 'month' | 'quarter' | 'year';
  /**
   * Periods in order, up to the last day asked for.
   */
  counts: PeriodCount[];
  undated: StatisticsCount;
  outside: StatisticsCount;
  trend: Association;
}
/**
 * Incidents of a period.
 */
export interface PeriodCount {
  /**
   * `2026-11`, `2026-Q4` or `2026`.
   */
  period: string;
  count: StatisticsCount;
  /**
   * False for the first period, of which only the part from its first incident on is known, and for a last one that is not over.
   */
  complete: boolean;
}
/**
 * Kendall's rank correlation and its test (Mann-Kendall where one side is time).
 */
export interface Association {
  n: StatisticsCount;
  /**
   * Kendall's tau-b, -1 to 1.
   */
  tau: number | null;
  /**
   * Two-sided p-value by the normal approximation.
   */
  p: number | null;
  /**
   * The p-value after Holm's correction for all tests of this object.
   */
  pAdjusted: number | null;
  /**
   * tooFew: n carries no test. unclear: the adjusted p-value is 0.05 or more.
   */
  verdict: 'tooFew' | 'unclear' | 'rising' | 'falling';
}
/**
 * Times of the response.
 */
export interface TimeStatistics {
  timeToDetect: TimeStatistic;
  timeToAcknowledge: TimeStatistic;
  timeToDiagnose: TimeStatistic;
  timeToFix: TimeStatistic;
  timeToResolve: TimeStatistic;
  duration: TimeStatistic;
}
/**
 * A time of the response over all incidents, in minutes.
 */
export interface TimeStatistic {
  known: StatisticsCount;
  of: StatisticsCount;
  stated: StatisticsCount;
  /**
   * Median, from 3 incidents on; with an interval from 6 on.
   */
  median: Estimate | null;
  /**
   * 90th percentile, from 10 incidents on; with an interval from 29 on.
   */
  p90: Estimate | null;
  trend: Association;
}
/**
 * A percentile and its 95 % interval.
 */
export interface Estimate {
  /**
   * The percentile, in the unit of what it describes.
   */
  value: number;
  /**
   * Lower end of the interval, null where n carries none.
   */
  low: number | null;
  /**
   * Upper end of the interval, null where n carries none or it is not reached.
   */
  high: number | null;
}
/**
 * How long incidents of each level lasted.
 */
export interface SeverityAgainstDuration {
  /**
   * Upper bounds of the classes of duration in minutes, exclusive; the last class has none.
   */
  bounds: number[];
  /**
   * Levels, most severe first; null where it is unknown.
   */
  levels: DurationOfLevel[];
  association: Association;
}
/**
 * Durations of incidents of a level, in minutes.
 */
export interface DurationOfLevel {
  level: StatisticsLevel;
  known: StatisticsCount;
  of: StatisticsCount;
  /**
   * Median, as for the times of the response.
   */
  median: Estimate | null;
  /**
   * 90th percentile, as for the times of the response.
   */
  p90: Estimate | null;
  /**
   * Incidents of each class of duration.
   */
  counts: StatisticsCount[];
}
/**
 * How long action items take, by the Kaplan-Meier estimate. Day 0 is the date of the incident.
 */
export interface ActionStatistic {
  items: StatisticsCount;
  done: StatisticsCount;
  doneByHistory: StatisticsCount;
  open: StatisticsCount;
  leftOut: ActionsLeftOut;
  /**
   * Days until half of the items are done, null where that is not reached or too few are observed.
   */
  median: Estimate | null;
  /**
   * Share done after a week, a month and so on, as long as at least 10 items are observed.
   */
  marks: CompletionMark[];
  /**
   * Steps of the estimate, one for each day on which items were done.
   */
  curve: CompletionStep[];
}
/**
 * Items that are not in the estimate, by the reason.
 */
export interface ActionsLeftOut {
  declined: StatisticsCount;
  doneWithoutDate: StatisticsCount;
  unknownState: StatisticsCount;
  incidentUndated: StatisticsCount;
  impossibleDate: StatisticsCount;
}
/**
 * Share of the items done after a number of days.
 */
export interface CompletionMark {
  /**
   * Days since the incident.
   */
  days: number;
  observed: StatisticsCount;
  /**
   * Share done.
   */
  share: number;
  /**
   * Lower end of the 95 % interval, null where none can be told.
   */
  low: number | null;
  /**
   * Upper end of the 95 % interval, null where none can be told.
   */
  high: number | null;
}
/**
 * A step of the Kaplan-Meier estimate.
 */
export interface CompletionStep {
  /**
   * Days since the incident.
   */
  days: number;
  atRisk: StatisticsCount;
  done: StatisticsCount;
  /**
   * Share still open after this day.
   */
  open: number;
}
/**
 * Days from the end of an incident, or its date where no end is known, to its published postmortem. One that was published before counts as 0.
 */
export interface PublicationStatistic {
  known: StatisticsCount;
  of: StatisticsCount;
  merged: StatisticsCount;
  approved: StatisticsCount;
  /**
   * Median in days.
   */
  median: Estimate | null;
  /**
   * 90th percentile in days.
   */
  p90: Estimate | null;
}
