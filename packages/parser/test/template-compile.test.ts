import { describe, expect, test } from 'vitest';
import { compileTemplate, defaultTemplate, templateSchema, type Template, type TemplateNode } from '@afterword/parser';

function keys(node: TemplateNode): unknown {
  if (node.kind !== 'group') return parts(node);
  if (node.shape === 'collapsed') return keys(node.children[0]!);
  return Object.fromEntries(node.children.map((child) => [child.key ?? child.kind, keys(child)]));
}

function parts(node: Exclude<TemplateNode, { kind: 'group' }>): string {
  const types = { date: 'd', time: 't', person: 'p', duration: 'l', quantity: 'q', commit: 'c', enum: 'e', datetime: 'dt', text: '' };
  if (node.kind === 'rows') return `rows ${node.columns.map((column) => column.key).join(' ')}`;
  if (node.kind === 'field' || node.kind === 'list') {
    const names = node.pattern.segments.map(
      ({ capture, keyed }) => `${keyed ? ':' : ''}${capture.name}${types[capture.type] ? `/${types[capture.type]}` : ''}`,
    );
    const shape = node.pattern.segments.length === 1 ? types[node.pattern.segments[0]!.capture.type] : names.join(' ');
    return `${node.kind === 'list' ? (node.checkbox ? 'checklist ' : 'list ') : ''}${shape}${node.optional ? '?' : ''}`.trim();
  }
  return node.kind;
}

function codes({ errors }: Template): string[] {
  return errors.map(({ code, severity }) => (severity === 'error' ? code : `(${code})`));
}

const body = (source: string): Template => compileTemplate(`# Title\n\n${source}`, 'test');
const section = (source: string): unknown => (keys(body(`## S\n\n${source}`).root) as { s: unknown }).s;
const header = (source: string): unknown => (keys(body(source).root) as { header: unknown }).header;

test('the built-in template has every part of the format', () => {
  const template = defaultTemplate();
  expect(template.errors).toEqual([]);
  const fields = (...names: string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name.replace(/[/?].*/, ''), name.replace(/^[^/?]*\/?/, '')]));
  const action = 'checklist action :owner/p :due/d';
  const signed = 'name/p date/d';
  expect(keys(template.root)).toEqual({
    header: { date: 'd', incidentId: '', severity: 'e', duration: 'start/t end/t total/l', status: 'e' },
    executiveSummary: fields('whatHappened', 'impact', 'rootCause', 'resolution'),
    impactAssessment: {
      userImpact: fields('usersAffected/q', 'serviceDegradation', 'geographicScope?', 'userVisibleSymptoms'),
      businessImpact: fields('tracksLost/q', 'revenueImpact', 'reputationImpact'),
      systemImpact: fields('servicesAffected', 'dataIntegrity', 'performanceDegradation'),
    },
    timeline: 'rows time event actionTaken actor',
    rootCauseAnalysis: { primaryCause: { technicalDetails: 'list' }, contributingFactors: 'list factor text', whatWorkedWell: 'list' },
    resolutionAndRecovery: {
      immediateActionsTaken: 'list action time/t text',
      systemStateAfterResolution: fields('healthCheckStatus', 'dataConsistency', 'performanceMetrics', 'userExperience'),
    },
    actionItems: { immediateActions: action, shortTermActions: action, longTermActions: action },
    preventionMeasures: {
      monitoringImprovements: fields('newAlertsNeeded', 'alertThresholdAdjustments', 'dashboardEnhancements'),
      codeConfigurationChanges: fields('inputValidation', 'errorHandling', 'circuitBreakers', 'rateLimiting'),
      processImprovements: fields('deploymentProcess', 'documentation', 'training', 'emergencyProcedures'),
      infrastructureImprovements: fields('redundancy', 'capacity', 'backupSystems'),
    },
    lessonsLearned: { technicalLessons: 'list lesson text', processLessons: 'list lesson text', questionsForFurtherInvestigation: 'list' },
    supportingEvidence: {
      logsAndTraces: fields('errorLogs', 'performanceTraces', 'databaseQueries'),
      monitoringData: fields('dashboards', 'metrics', 'alerts'),
      externalDependencies: fields('thirdPartyStatus', 'networkIssues', 'browserClientIssues'),
    },
    communicationLog: {
      internalCommunication: fields('teamNotification', 'statusUpdates', 'escalation'),
      externalCommunication: fields('userNotification', 'customerSupport', 'partnerNotification?'),
    },
    appendix: {
      systemConfigurationAtTimeOfIncident: 'data',
      codeChangesInPast24Hours: 'list commit/c description author/p time/t',
      similarPastIncidents: 'list date/d text',
    },
    reviewAndApproval: { preparedBy: signed, reviewedBy: signed, approvedBy: signed, distribution: '' },
    followUpActionsTracking: 'rows actionItem owner dueDate status completionDate notes',
  });
});

test.each([
  ['**Date:** [YYYY-MM-DD]', { date: 'd' }],
  ['**Date**: YYYY-MM-DD', { date: 'd' }],
  ['- **Date**: `<YYYY-MM-DD>`', { date: 'd' }],
  ['Date: {{ date }}', { date: 'd' }],
  ['日期：YYYY-MM-DD', { 日期: 'd' }],
  ['**Impact:**', { impact: '' }],
  ['**Severity:** P0 / P1 / P2', { severity: 'e' }],
  ['**Severity:** SEV-[1-4]', { severity: '' }],
  ['**Escalated:** [Yes/No]', { escalated: 'e' }],
  ['**State:** [Verified/restored]', { state: '' }],
  ['**State:** [All green/Degraded/etc.]', { state: '' }],
  ['**Data/Hora:** YYYY-MM-DD HH:MM', { dataHora: 'dt' }],
  ['**A:** [x]  \n**B:** [y]', { a: '', b: '' }],
  ['**A:** [x] · **B:** [y]', { a: '', b: '' }],
  ['| Field | Value |\n|---|---|\n| **Date** | [Date] |\n| Owner | [Name] |', { date: 'd', owner: 'p' }],
  ['**Note:** [x](https://a.example) [link]', { note: '' }],
  ['In one short paragraph: what happened and why', {}],
])('header %s', (source, expected) => {
  expect(header(source)).toEqual(expected);
});

test.each([
  ['', 'prose'],
  ['_Say what happened._', 'prose'],
  ['[What happened]', 'prose'],
  ['- [x one]\n- [y two]', 'list'],
  ['-', 'list'],
  ['* [x one]', 'list'],
  ['- [ ] One\n- [ ] Two', 'choices'],
  ['- [ ] [Task] (owner: [Name])', 'checklist task :owner/p'],
  ['1. **[Factor 1]:** [Text]\n2. **[Factor 2]:** [Other]', 'list factor text'],
  ['| Time (UTC) | Event |\n|---|---|\n| HH:MM | [What] |', 'rows time event'],
  ['```json\n{}\n```', 'data'],
  ['```sh\nls\n```', 'code'],
  ['**Details:**\n- [a b]\n\n**More:** [x]', { details: 'list', more: '' }],
  ['- **Details:**\n  - [a b]', { details: 'list' }],
  ['**Example:**\n\n> all was well\n\n**Real:** [x]', { real: '' }],
])('section %s', (source, expected) => {
  expect(section(source)).toEqual(expected);
});

test.each([
  ['## A\n[x]\n\n## A\n[x]', ['duplicate-key']],
  ['## A\n- [x y]\n\ntext\n\n* [z w]', ['duplicate-key']],
  ['## A\n- **[One]:** [text]\n- [Two] - Owner: [Name]', ['mixed-list']],
  ['## A\n- [Summary here] [link text]', ['missing-separator']],
  ['**Title:** [x]', ['reserved-key']],
  ['## A\nWrite [cause] about it.', ['(slot-in-prose)']],
  ['## A\n\n[Factor]: text', ['slot-is-definition']],
  ['## A\n\nSee [docs].\n\n[docs]: https://docs.example', []],
])('problems of %s', (source, expected) => {
  expect(codes(body(source))).toEqual(expected);
});

describe('front matter', () => {
  const template = compileTemplate(
    '---\ndate: YYYY-MM-DD\nafterword:\n  name: acme\n  keys: { /causes/factor: title }\n  aliases: { /lessons: [Learnings] }\n  roles: { /lessons: lessons }\n  optional: [/lessons]\n  ignore: [/usage]\n---\n# T\n\n## Causes\n- **[Factor]:** [text]\n\n## Lessons\n[x]\n\n## Usage\nCopy this.\n',
    'file',
  );

  test('names, renames, and leaves out', () => {
    expect(template.errors).toEqual([]);
    expect(template.name).toBe('acme');
    expect(keys(template.root)).toEqual({ header: { date: 'd' }, causes: 'list title text', lessons: 'prose' });
    expect(template.root.children[2]).toMatchObject({ optional: true, role: 'lessons', aliases: ['Learnings'] });
  });

  test.each([
    ['afterword:\n  nmae: x', 'unknown-setting'],
    ['afterword: [', 'settings-unparsable'],
    ['afterword: 3', 'settings-shape'],
    ['afterword:\n  keys: { /header/date: __proto__ }', 'invalid-key'],
    ['afterword:\n  roles: { /header: cooking }', 'unknown-role'],
    ['afterword:\n  optional: [/nowhere]', 'unknown-pointer'],
  ])('%s', (settings, code) => {
    expect(codes(compileTemplate(`---\n${settings}\n---\n# T\n\n**Date:** [Date]\n`, 'x'))[0]).toBe(code);
  });
});

test('a template is frozen plain data', () => {
  const template = defaultTemplate();
  expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  expect(() => template.root.children.pop()).toThrow(TypeError);
});

test('the schema names its layers and refers only to what it defines', () => {
  const text = JSON.stringify(templateSchema(defaultTemplate()));
  const { $defs } = JSON.parse(text) as { $defs: object };
  const used = [...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map((match) => match[1]!);
  expect(Object.keys($defs)).toEqual(expect.arrayContaining([...new Set(used), 'ongoing', 'resolved', 'approved']));
});

test.each(['', '\uFEFF', '---\n', '# ', '#', '```', '[x]: <', '| a |', '---\nafterword:\n---', '# [Title\n## [', '## {{a}}\n### {{b}}'])(
  'compiles %j without a throw',
  (source) => {
    expect(compileTemplate(source, 'odd').format).toBe(1);
  },
);

test.each([
  ['[P0/P1/P2]', ['P0', 'P1', 'P2']],
  ['[SEV-1/SEV-2/SEV-3]', ['SEV-1', 'SEV-2', 'SEV-3']],
  ['[Critical/High/Medium/Low]', ['Critical', 'High', 'Medium', 'Low']],
])('choices %s keep every value whole', (slot, values) => {
  const { root } = compileTemplate(`# T\n\n**Severity:** ${slot}\n`, 'choices');
  const captures = JSON.stringify(root).match(/"values":\[[^\]]*\]/g);
  expect(captures).toEqual([`"values":${JSON.stringify(values)}`]);
});
