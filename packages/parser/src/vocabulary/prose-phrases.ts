import { NUMBER_WORD_PATTERN } from './number-words.ts';

// Wording of prose that tells when an incident began and how long it lasted. Data: add a phrase here.

const any = (...phrases: string[]): string => `(?:${phrases.join('|')})`;

const WEEKDAY = '(?:the\\s+|day\\s+)?(?:\\p{L}{3,12},?\\s+)?$';
const SENTENCE_START = `(?:^|[.!?:。\\n])[\\s*_-]*${any('on', 'at', 'between', 'from', 'since', 'starting(?: on)?', 'el', 'em', 'no dia', 'le', 'am', 'vom', 'du')}\\s+`;
const AFTER_VERB = `\\b${any('incident', 'outage', 'began', 'beginning', 'started', 'starting', 'occurred', 'happened', 'took place')}\\s+(?:on|at)\\s+`;

/** Before a date on which the incident began: `On Sunday, …`, `Between …`. */
export const BEFORE_BEGINNING: RegExp = new RegExp(`(?:${SENTENCE_START}|${AFTER_VERB})${WEEKDAY}`, 'iu');

/** Before the first and after it: `… did not run from 2026-01-02 until 2026-01-04`. */
export const BEFORE_RANGE_START: RegExp = /\b(?:from|between|since|desde|entre|de|von|du)\s+$/i;
export const AFTER_RANGE_START: RegExp = /^[^.;\n]{0,20}?\s?(?:until|to|through|till|and|hasta|até|a|y|e|bis|und|au|et|[-–—→])\s/iu;

/** Before a day on which something else happened. */
export const BEFORE_OTHER_DAY: RegExp = new RegExp(
  `\\b${any(
    'written', 'published', 'updated', 'created', 'reviewed', 'edited', 'revised', 'released', 'introduced', 'deployed', 'merged', 'added', 'built',
    'scheduled', 'planned', 'due', 'by', 'until', 'before', 'after', 'since', 'as of', 'effective', 'version',
  )}\\s+(?:\\p{L}+\\s+){0,2}$`,
  'iu',
);

const ABOUT = any(
  'over', 'under', 'about', 'approximately', 'around', 'roughly', 'nearly', 'almost', 'some', 'circa', 'casi', 'unos', 'unas', 'aproximadamente', 'cerca de',
  'quase', 'environ', 'près de', 'fast', 'etwa', 'rund', 'knapp', '~', '≈',
);
const HEDGE = `(?:(?:just|a little|well|slightly)\\s+)?${ABOUT}?\\s*`;
const AMOUNT = `(?=\\d|(?:${NUMBER_WORD_PATTERN})[\\s-])`;
const DOWN = any(
  'down', 'stopped', 'stuck', 'unavailable', 'unusable', 'unreachable', 'inaccessible', 'offline', 'degraded', 'disrupted', 'interrupted', 'impacted',
  'affected', 'broken', 'fail(?:ed|ing|s)', 'outage', 'downtime', 'caíd[oa]', 'no disponible', 'inaccesible', 'indisponible', 'indisponível',
  'inacessível', 'fora do ar', 'hors service', 'nicht erreichbar', 'nicht verfügbar', 'ausgefallen',
);
const OUTAGE = any('outage', 'downtime', 'disruption', 'interruption');

/** Sentences that say how long an incident was, each up to the quantity. */
export const STATED_DURATION: readonly RegExp[] = [
  `\\b(?:total\\s+)?(?:down\\s?time|outage duration|duration)(?:\\s+(?:was|of))?\\s*[:=]?\\s*${HEDGE}(?=\\d)`,
  `(?<!\\p{L})(?:lasted|lasting|duró|durou|dauerte|a duré)\\s+(?:for\\s+)?${HEDGE}${AMOUNT}`,
  `\\bfor\\s+a\\s+total\\s+(?:of\\s+)?${HEDGE}${AMOUNT}`,
  `(?<!\\p{L})${DOWN}(?:\\s[\\p{L}'’-]+){0,6}?\\s+(?:for|durante|por|pendant|für)\\s+${HEDGE}${AMOUNT}`,
  `\\b(?:an?|the)\\s+${HEDGE}(?=[\\p{L}\\d.]{1,12}[\\s-](?:minute|min|hour|hr|day)(?:[\\s-]long)?\\s(?:\\p{L}+\\s){0,2}?${OUTAGE}\\b)`,
  `\\b${OUTAGE}\\s+of\\s+${HEDGE}${AMOUNT}`,
].map((pattern) => new RegExp(pattern, 'iu'));
