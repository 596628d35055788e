// Generated from packages/linter/src/rules by `pnpm gen`; do not edit.
import type { Rule } from '../rule.ts';
import actionsClosedWithOpenImmediate from '../rules/actions/closed-with-open-immediate.ts';
import actionsDeclinedHasReason from '../rules/actions/declined-has-reason.ts';
import actionsDoneHasDate from '../rules/actions/done-has-date.ts';
import actionsDueAfterIncident from '../rules/actions/due-after-incident.ts';
import actionsDueInHorizon from '../rules/actions/due-in-horizon.ts';
import actionsDueRequired from '../rules/actions/due-required.ts';
import actionsDuplicate from '../rules/actions/duplicate.ts';
import actionsFactorCoverage from '../rules/actions/factor-coverage.ts';
import actionsGenericOwner from '../rules/actions/generic-owner.ts';
import actionsNoPrevention from '../rules/actions/no-prevention.ts';
import actionsNotTracked from '../rules/actions/not-tracked.ts';
import actionsOverdue from '../rules/actions/overdue.ts';
import actionsOwnerRequired from '../rules/actions/owner-required.ts';
import actionsTableAgrees from '../rules/actions/table-agrees.ts';
import actionsTooMany from '../rules/actions/too-many.ts';
import actionsVagueVerb from '../rules/actions/vague-verb.ts';
import appendixCommitExists from '../rules/appendix/commit-exists.ts';
import appendixCommitWindow from '../rules/appendix/commit-window.ts';
import appendixYaml from '../rules/appendix/yaml.ts';
import causeCharacterWords from '../rules/cause/character-words.ts';
import causeCounterfactual from '../rules/cause/counterfactual.ts';
import causeHumanError from '../rules/cause/human-error.ts';
import causePersonAsCause from '../rules/cause/person-as-cause.ts';
import causeRepeatsSummary from '../rules/cause/repeats-summary.ts';
import causeSingleFactor from '../rules/cause/single-factor.ts';
import communicationOrdered from '../rules/communication/ordered.ts';
import evidenceSomeLink from '../rules/evidence/some-link.ts';
import headerDateFormat from '../rules/header/date-format.ts';
import headerDateInFuture from '../rules/header/date-in-future.ts';
import headerDurationMatchesRange from '../rules/header/duration-matches-range.ts';
import headerDurationMatchesTimeline from '../rules/header/duration-matches-timeline.ts';
import headerDurationReadable from '../rules/header/duration-readable.ts';
import headerEndBeforeStart from '../rules/header/end-before-start.ts';
import headerIdFormat from '../rules/header/id-format.ts';
import headerIdMatchesFile from '../rules/header/id-matches-file.ts';
import headerIdUnique from '../rules/header/id-unique.ts';
import headerSeverityKnown from '../rules/header/severity-known.ts';
import headerStaleDraft from '../rules/header/stale-draft.ts';
import headerStatusKnown from '../rules/header/status-known.ts';
import headerStatusTransition from '../rules/header/status-transition.ts';
import historyDueDateDrift from '../rules/history/due-date-drift.ts';
import impactDataLossStated from '../rules/impact/data-loss-stated.ts';
import impactQuantified from '../rules/impact/quantified.ts';
import impactSaneNumbers from '../rules/impact/sane-numbers.ts';
import impactVagueQuantity from '../rules/impact/vague-quantity.ts';
import languageAbsoluteWords from '../rules/language/absolute-words.ts';
import languageShouting from '../rules/language/shouting.ts';
import lessonsWellAndWrong from '../rules/lessons/well-and-wrong.ts';
import linksAnchor from '../rules/links/anchor.ts';
import linksImageAlt from '../rules/links/image-alt.ts';
import linksRelative from '../rules/links/relative.ts';
import linksUnsafe from '../rules/links/unsafe.ts';
import reviewApproverNamed from '../rules/review/approver-named.ts';
import reviewChangedAfterApproval from '../rules/review/changed-after-approval.ts';
import reviewDated from '../rules/review/dated.ts';
import reviewNotBeforeIncident from '../rules/review/not-before-incident.ts';
import reviewSelfApproval from '../rules/review/self-approval.ts';
import securityPersonalData from '../rules/security/personal-data.ts';
import securitySecret from '../rules/security/secret.ts';
import similarEarlier from '../rules/similar/earlier.ts';
import similarMirrored from '../rules/similar/mirrored.ts';
import similarOpenAction from '../rules/similar/open-action.ts';
import similarResolves from '../rules/similar/resolves.ts';
import structureCheckbox from '../rules/structure/checkbox.ts';
import structureDuplicateField from '../rules/structure/duplicate-field.ts';
import structureDuplicateSection from '../rules/structure/duplicate-section.ts';
import structureEmptySection from '../rules/structure/empty-section.ts';
import structureFrontMatter from '../rules/structure/front-matter.ts';
import structureHeadingLevel from '../rules/structure/heading-level.ts';
import structureInvalidValue from '../rules/structure/invalid-value.ts';
import structureMergeConflict from '../rules/structure/merge-conflict.ts';
import structureMissingField from '../rules/structure/missing-field.ts';
import structureMissingSection from '../rules/structure/missing-section.ts';
import structureMovedSection from '../rules/structure/moved-section.ts';
import structurePlaceholder from '../rules/structure/placeholder.ts';
import structureReadable from '../rules/structure/readable.ts';
import structureSectionOrder from '../rules/structure/section-order.ts';
import structureSeveralIncidents from '../rules/structure/several-incidents.ts';
import structureTableCells from '../rules/structure/table-cells.ts';
import structureTemplateFit from '../rules/structure/template-fit.ts';
import structureTitle from '../rules/structure/title.ts';
import structureTodo from '../rules/structure/todo.ts';
import structureUnclosedFence from '../rules/structure/unclosed-fence.ts';
import structureUnknownSection from '../rules/structure/unknown-section.ts';
import summaryContradictsHeader from '../rules/summary/contradicts-header.ts';
import summaryCopied from '../rules/summary/copied.ts';
import summaryLength from '../rules/summary/length.ts';
import suppressionMalformed from '../rules/suppression/malformed.ts';
import suppressionMissingReason from '../rules/suppression/missing-reason.ts';
import suppressionUnclosed from '../rules/suppression/unclosed.ts';
import suppressionUnknownRule from '../rules/suppression/unknown-rule.ts';
import suppressionUnused from '../rules/suppression/unused.ts';
import timelineActor from '../rules/timeline/actor.ts';
import timelineChronological from '../rules/timeline/chronological.ts';
import timelineCommunication from '../rules/timeline/communication.ts';
import timelineDuplicateRow from '../rules/timeline/duplicate-row.ts';
import timelineGap from '../rules/timeline/gap.ts';
import timelineMilestones from '../rules/timeline/milestones.ts';
import timelineNoConclusions from '../rules/timeline/no-conclusions.ts';
import timelineNotEmpty from '../rules/timeline/not-empty.ts';
import timelineReadableTime from '../rules/timeline/readable-time.ts';
import timelineStartsAtPage from '../rules/timeline/starts-at-page.ts';
import timelineTimeZoneStated from '../rules/timeline/time-zone-stated.ts';
import timelineWithinIncident from '../rules/timeline/within-incident.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  actionsClosedWithOpenImmediate,
  actionsDeclinedHasReason,
  actionsDoneHasDate,
  actionsDueAfterIncident,
  actionsDueInHorizon,
  actionsDueRequired,
  actionsDuplicate,
  actionsFactorCoverage,
  actionsGenericOwner,
  actionsNoPrevention,
  actionsNotTracked,
  actionsOverdue,
  actionsOwnerRequired,
  actionsTableAgrees,
  actionsTooMany,
  actionsVagueVerb,
  appendixCommitExists,
  appendixCommitWindow,
  appendixYaml,
  causeCharacterWords,
  causeCounterfactual,
  causeHumanError,
  causePersonAsCause,
  causeRepeatsSummary,
  causeSingleFactor,
  communicationOrdered,
  evidenceSomeLink,
  headerDateFormat,
  headerDateInFuture,
  headerDurationMatchesRange,
  headerDurationMatchesTimeline,
  headerDurationReadable,
  headerEndBeforeStart,
  headerIdFormat,
  headerIdMatchesFile,
  headerIdUnique,
  headerSeverityKnown,
  headerStaleDraft,
  headerStatusKnown,
  headerStatusTransition,
  historyDueDateDrift,
  impactDataLossStated,
  impactQuantified,
  impactSaneNumbers,
  impactVagueQuantity,
  languageAbsoluteWords,
  languageShouting,
  lessonsWellAndWrong,
  linksAnchor,
  linksImageAlt,
  linksRelative,
  linksUnsafe,
  reviewApproverNamed,
  reviewChangedAfterApproval,
  reviewDated,
  reviewNotBeforeIncident,
  reviewSelfApproval,
  securityPersonalData,
  securitySecret,
  similarEarlier,
  similarMirrored,
  similarOpenAction,
  similarResolves,
  structureCheckbox,
  structureDuplicateField,
  structureDuplicateSection,
  structureEmptySection,
  structureFrontMatter,
  structureHeadingLevel,
  structureInvalidValue,
  structureMergeConflict,
  structureMissingField,
  structureMissingSection,
  structureMovedSection,
  structurePlaceholder,
  structureReadable,
  structureSectionOrder,
  structureSeveralIncidents,
  structureTableCells,
  structureTemplateFit,
  structureTitle,
  structureTodo,
  structureUnclosedFence,
  structureUnknownSection,
  summaryContradictsHeader,
  summaryCopied,
  summaryLength,
  suppressionMalformed,
  suppressionMissingReason,
  suppressionUnclosed,
  suppressionUnknownRule,
  suppressionUnused,
  timelineActor,
  timelineChronological,
  timelineCommunication,
  timelineDuplicateRow,
  timelineGap,
  timelineMilestones,
  timelineNoConclusions,
  timelineNotEmpty,
  timelineReadableTime,
  timelineStartsAtPage,
  timelineTimeZoneStated,
  timelineWithinIncident,
];
