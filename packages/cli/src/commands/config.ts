import { isAbsolute, resolve } from 'node:path';
import { Command } from 'commander';
import { counted } from '@afterword/linter';
import {
  BUILT_IN,
  Configurations,
  openRepository,
  resolvedSettings,
  within,
  type ResolvedSetting,
  type ResolvedSettings,
} from '@afterword/workspace';
import { terminalOf } from '../options.ts';
import type { Finish } from '../program.ts';
import { tableText } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface ConfigOptions {
  config?: string;
  all?: boolean;
  json?: boolean;
}

/** A file that settings are resolved for. */
interface Subject extends ResolvedSettings {
  /** As given; null for any document of the current folder. */
  file: string | null;
  /** Whether Git leaves the file out. */
  ignoredByGit: boolean;
}

export function configCommand(finish: Finish): Command {
  return new Command('config')
    .description('Show the settings of a file and where each comes from.')
    .argument('[file]', 'a document, which need not exist yet; without one, the settings of the current folder')
    .option('-c, --config <file>', 'configuration instead of the nearest afterword.config.yaml')
    .option('--all', 'built-in words, limits and rules, too')
    .option('--json', 'JSON object with all settings')
    .addHelpText('after', '\nExamples:\n  afterword config\n  afterword config postmortems/2026-03-04-db.md\n  afterword config --json')
    .action(async (file: string | undefined, options: ConfigOptions, command: Command) => {
      const terminal = terminalOf(command);
      const subject = await subjectOf(file ?? null, options, terminal);
      terminal.print(options.json ? json(subject) : text(subject, options, terminal));
      finish(0);
    });
}

async function subjectOf(file: string | null, { config }: ConfigOptions, { cwd }: Terminal): Promise<Subject> {
  const absolute = resolve(cwd, file ?? 'document.md');
  const repository = file === null ? null : await openRepository(cwd);
  const ignored = await repository?.ignored([absolute]);
  return {
    file,
    ignoredByGit: ignored?.has(absolute) ?? false,
    ...shownPaths(resolvedSettings(new Configurations(config ?? null, cwd), absolute), cwd),
  };
}

// Paths from the current folder, as everywhere on the command line.
function shownPaths({ layers, settings, decidedBy }: ResolvedSettings, cwd: string): ResolvedSettings {
  const shown = (from: string): string => (isAbsolute(from) ? within(cwd, from) : from);
  return {
    layers: layers.map(shown),
    settings: settings.map(({ key, value, from }) => ({
      key,
      value: key === 'template' && typeof value === 'string' ? shown(value) : value,
      from: shown(from),
    })),
    decidedBy: decidedBy && { ...decidedBy, value: shown(decidedBy.value), from: shown(decidedBy.from) },
  };
}

function json(subject: Subject): string {
  const { file, layers, settings } = subject;
  const value = { file, checked: file === null ? null : isChecked(subject), configurations: layers, settings };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function isChecked({ decidedBy, ignoredByGit }: Subject): boolean {
  return decidedBy?.setting === 'files' && !ignoredByGit;
}

function text(subject: Subject, { all = false }: ConfigOptions, terminal: Terminal): string {
  const { colors: c } = terminal;
  const isStated = ({ from }: ResolvedSetting): boolean => from !== BUILT_IN && !from.startsWith('preset ');
  const isRule = ({ key }: ResolvedSetting): boolean => key.startsWith('rules.');
  const isList = ({ key }: ResolvedSetting): boolean => /^(?:vocabulary|limits)\./.test(key);
  const shown = subject.settings.filter((setting) => !isRule(setting) && (all || !isList(setting) || isStated(setting)));
  const rules = subject.settings.filter((setting) => isRule(setting) && (all || isStated(setting)));
  const configurations = subject.layers.map((path, i) => `  ${i + 1}  ${path}\n`).join('');
  return [
    subject.file === null ? '' : `${whether(subject)}\n\n`,
    `${c.bold('Configurations')}, later ones win\n${configurations || '  none: built-in settings\n'}\n`,
    settingsTable(['Setting', 'Value', 'From'], shown, terminal),
    rules.length === 0 ? '' : `\n${settingsTable(['Rule', 'Severity and options', 'From'], rules, terminal)}`,
    all ? '' : `\n${remaining(subject, isStated)}\n`,
  ].join('');
}

function whether({ file, decidedBy, ignoredByGit }: Subject): string {
  if (ignoredByGit) return `${file}: not checked, Git ignores it`;
  if (decidedBy === null) return `${file}: checked only when named, no pattern of \`files\` matches it`;
  if (decidedBy.setting === 'template') return `${file}: checked only when named, it is the template (${decidedBy.from})`;
  const where = `\`${decidedBy.value}\` (${decidedBy.from})`;
  return decidedBy.setting === 'ignores' ? `${file}: not checked, ignored by ${where}` : `${file}: checked, it matches ${where}`;
}

function settingsTable(head: string[], settings: ResolvedSetting[], terminal: Terminal): string {
  const rows = settings.map(({ key, value, from }) => [key.replace(/^rules\./, ''), shownValue(value), from]);
  return tableText({ head, rows }, terminal);
}

function shownValue(value: unknown): string {
  if (value === null) return '-';
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return value.join(', ');
  if (Array.isArray(value)) return value.map(shownValue).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function remaining({ settings }: Subject, isStated: (setting: ResolvedSetting) => boolean): string {
  const presets = settings.filter((setting) => setting.key.startsWith('rules.') && !isStated(setting)).map(({ from }) => from);
  const counts = [...new Set(presets)].map((from) => `${presets.filter((one) => one === from).length} of the ${from}`);
  return `${counted(presets.length, 'more rule')} as built in: ${counts.join(', ')} (--all lists them).`;
}
