import { defaultLimits, ENGINE_CHOICES } from '@afterword/parser';
import type { OptionDefinition, Rule } from '../rule.ts';
import { SITE } from '../site.ts';

const SEVERITIES = ['error', 'warning', 'info', 'off'];

const ENGINE = {
  enum: ENGINE_CHOICES,
  default: 'auto',
  description:
    'What reads Markdown: `satteri` (native, fast), `remark`, or `auto` for satteri where it is installed. The results are the same.',
};

const strings = (description: string): object => ({ type: 'array', items: { type: 'string', minLength: 1 }, description });

const words = (meaning: string, names: string[]): object => ({
  type: 'object',
  description: `Words for ${meaning}, added to the built-in ones.`,
  additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, strings(`Words that mean ${name}.`)])),
});

/** JSON Schema of the configuration file, with the options of every rule. */
export function configSchema(rules: readonly Rule[]): object {
  const settings = {
    type: 'object',
    description: 'Severity and options of rules, by rule id.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SITE}/schemas/config.schema.json`,
    title: 'Afterword configuration',
    description: 'Configuration of Afterword: afterword.config.yaml or afterword.config.json.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      root: { type: 'boolean', description: 'Stop the search for configuration in the folders above.' },
      extends: {
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
        description: 'Presets (`recommended`, `strict`, `advice`) and configuration files this one builds on, later ones win.',
      },
      files: strings('Patterns of the documents to check, relative to this file.'),
      ignores: strings('Patterns of documents to leave out, relative to this file.'),
      template: { type: 'string', minLength: 1, description: 'Template of the team: a file relative to this one, or `default`.' },
      timeZone: {
        type: 'string',
        minLength: 1,
        description: 'Zone of times where a document states none: an IANA name, an offset or UTC.',
      },
      vocabulary: {
        type: 'object',
        description: 'Words of the team.',
        additionalProperties: false,
        properties: {
          severity: words('severities', ['critical', 'high', 'medium', 'low']),
          status: words('the phase of an incident', ['ongoing', 'mitigated', 'resolved']),
          reviewState: words('the state of a document', ['draft', 'reviewed', 'approved']),
          actionState: words('the state of an action', ['open', 'inProgress', 'done', 'declined']),
        },
      },
      rules: settings,
      overrides: {
        type: 'array',
        description: 'Rules for some of the documents, later ones win.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: { files: strings('Patterns of the documents, relative to this file.'), rules: { $ref: '#/properties/rules' } },
        },
      },
      limits: limitsSchema(),
      engine: ENGINE,
    },
  };
}

function limitsSchema(): object {
  return {
    type: 'object',
    description: 'Limits of a document; beyond one it is not parsed. See docs/guide/configure.md.',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(defaultLimits).map(limitSchema)),
  };
}

function limitSchema([name, value]: [string, number]): [string, object] {
  return [name, { type: 'integer', minimum: 1, default: value, description: `Most ${name} of a document.` }];
}

function settingSchema({ summary, options }: Rule): object {
  const severity = { enum: SEVERITIES };
  const optionSchema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionType(option)])),
  };
  return { description: summary, anyOf: [severity, { type: 'array', prefixItems: [severity, optionSchema], items: false, minItems: 1 }] };
}

function optionType({ default: value, description, minimum }: OptionDefinition): object {
  const type = typeof value === 'object' ? { type: 'array', items: { type: 'string' } } : { type: typeof value };
  return { ...type, description, default: value, ...(minimum === undefined ? {} : { minimum }) };
}
