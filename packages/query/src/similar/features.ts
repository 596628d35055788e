import { foldedKey, plainText } from '@afterword/parser';
import type { Incident } from '@afterword/schema';
import { causeCategories, type CauseCategory } from './cause-categories.ts';
import { wordsOf, type Word } from './words.ts';

/** Texts of an incident by what they weigh: the first most. */
export const WEIGHTS = { title: 3, causes: 2, summary: 1.5, timeline: 1 } as const;

export type TextField = keyof typeof WEIGHTS;

export const TEXT_FIELDS = Object.keys(WEIGHTS) as TextField[];

/** The lists of an incident that comparing looks at. */
export const COMPARED_LISTS: readonly ['causes', 'timeline'] = ['causes', 'timeline'];

/** What incidents are compared by. */
export interface Features {
  /** Names folded for comparison, with their spelling. */
  services: ReadonlyMap<string, string>;
  causes: ReadonlySet<CauseCategory>;
  words: Record<TextField, Word[]>;
}

type ComparedIncident = Pick<Incident, 'title' | 'summary' | 'services' | 'tags' | (typeof COMPARED_LISTS)[number]>;

export function featuresOf(incident: ComparedIncident): Features {
  const { title, summary, causes, timeline, services, tags } = incident;
  const factors = causes.factors.flatMap((factor) => [factor.title, factor.text]);
  const texts: Record<TextField, (string | null)[]> = {
    title: [title, ...tags],
    causes: [causes.primary, ...factors, ...causes.wentWrong],
    summary: [summary],
    timeline: timeline.flatMap(({ event, action }) => [event, action]),
  };
  return {
    services: new Map(services.map((name) => [foldedKey(name), name] as const).filter(([key]) => key !== '')),
    causes: new Set(causeCategories(causes)),
    words: Object.fromEntries(TEXT_FIELDS.map((field) => [field, words(texts[field])])) as Record<TextField, Word[]>,
  };
}

function words(texts: readonly (string | null)[]): Word[] {
  return texts.flatMap((text) => (text === null ? [] : wordsOf(plainText(text))));
}
