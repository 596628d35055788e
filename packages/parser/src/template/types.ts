import type { Span } from '../place.ts';

// A compiled template: plain data (JSON). It keeps its own source; nodes are ranges in it, so that writer, scaffold and
// placeholder detector are all "source with holes".

export type CaptureType = 'text' | 'date' | 'time' | 'datetime' | 'duration' | 'person' | 'quantity' | 'commit' | 'enum';

/** A value in a line. `samples` are its exact unfilled spellings; `hint` is the slot text shown to authors. */
export interface Capture {
  name: string;
  type: CaptureType;
  /** Values of an enumeration, else empty. */
  values: string[];
  samples: string[];
  /** Literal example value of the template; left unchanged it is advice, not a placeholder. */
  suggestion: string | null;
  hint: string;
}

/** One capture with the literal text around it. A keyed segment is found by the word before its colon, in any order. */
export interface Segment {
  pre: string;
  post: string;
  bold: 'none' | 'plain' | 'colonInside' | 'colonOutside';
  keyed: boolean;
  capture: Capture;
}

/** A line pattern. Holds no RegExp: matchers are built at use. */
export interface Pattern {
  segments: Segment[];
}

export interface TemplateSpan extends Span {
  line: number;
}

interface Base {
  /** Key in `sections`; null for an anonymous node. */
  key: string | null;
  /** Label as the template spells it. */
  label: string | null;
  span: TemplateSpan;
  aliases: string[];
  optional: boolean;
}

export interface Guidance {
  span: TemplateSpan;
  text: string;
}

export interface Group extends Base {
  kind: 'group';
  via: 'heading' | 'label';
  level: number;
  qualifier: string | null;
  /** Kind of section for the readers, where the alias table does not know the heading. */
  role: string | null;
  shape: 'object' | 'collapsed';
  repeat: Pattern | null;
  guidance: Guidance[];
  children: TemplateNode[];
  /** Pattern of a heading that carries its value: `## Date: [x]`. */
  value: Pattern | null;
}

export interface Field extends Base {
  kind: 'field';
  via: 'line' | 'bullet' | 'row' | 'heading' | 'front';
  pattern: Pattern;
  hole: TemplateSpan;
}

export interface List extends Base {
  kind: 'list';
  marker: '-' | '*' | '1.';
  checkbox: boolean;
  pattern: Pattern;
  samples: TemplateSpan[];
}

export interface Column {
  key: string;
  label: string;
  aliases: string[];
  capture: Capture;
  suggestions: string[];
}

export interface Rows extends Base {
  kind: 'rows';
  columns: Column[];
  samples: TemplateSpan[];
}

export interface Choices extends Base {
  kind: 'choices';
  options: string[];
}

export interface Data extends Base {
  kind: 'data';
  language: string;
  sample: string;
}

export interface Code extends Base {
  kind: 'code';
  language: string;
  sample: string;
}

export interface Prose extends Base {
  kind: 'prose';
  capture: Capture;
}

export type TemplateNode = Group | Field | List | Rows | Choices | Data | Code | Prose;

/** Something wrong with a template, at a place in its source. */
export interface TemplateProblem {
  code: string;
  severity: 'error' | 'notice';
  message: string;
  span: Span;
}

/** What each phase of the incident requires; JSON pointers into `sections`. Empty arrays mean the default. */
export interface PhaseRequirements {
  ongoing: string[];
  approved: string[];
}

export interface Template {
  format: 1;
  name: string;
  source: string;
  title: Pattern | null;
  root: Group;
  phases: PhaseRequirements;
  errors: TemplateProblem[];
}
