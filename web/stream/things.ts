import { fields, flag, list, number, text, texts } from './reading';

/** x0, y0, x1, y1 in points from the page's top left. */
export type Box = readonly [number, number, number, number];

/** Where a page of a manual is, and what on it is meant. */
export interface Place {
  readonly title: string;
  /** Index in the PDF, from 1. */
  readonly page: number;
  /** Undefined when nothing on the page is marked. */
  readonly box: Box | undefined;
  /** Relative address of the page's picture. */
  readonly picture: string;
  /** Verbatim words of the page. */
  readonly quote: string;
  /** Tag of the quote's language. */
  readonly language: string;
  /** Whether the manual's values are invented; whoever shows the quote must say so. */
  readonly sample: boolean;
}

/** A place that carries a statement. */
export interface Citation extends Place {
  readonly model: string;
  readonly version: number;
}

/** A warning of the manual, word for word. */
export interface Hazard extends Place {
  /** DANGER, WARNING, CAUTION or NOTICE. */
  readonly level: string;
}

/** What the question takes for granted and the manual has otherwise, in the asker's language. */
export interface Correction {
  readonly text: string;
  readonly citation: Citation;
}

export interface Statement {
  /** Position in the answer. */
  readonly n: number;
  readonly text: string;
  readonly language: string;
  readonly citations: readonly Citation[];
  /** Numbers of parts in the text that its pages carry; absent in what older versions kept. */
  readonly parts?: readonly string[];
  /** Whether the service has taken it back. */
  readonly isWithdrawn: boolean;
}

export function readCitation(value: unknown): Citation {
  const from = fields(value);
  return {
    title: text(from, 'title') || text(from, 'manual').replace(/\.pdf$/i, ''),
    page: number(from, 'page'),
    box: readBox(from['box']),
    picture: text(from, 'picture'),
    quote: text(from, 'quote'),
    language: text(from, 'language'),
    sample: flag(from, 'sample'),
    model: text(from, 'model'),
    version: number(from, 'version'),
  };
}

export function readHazard(value: unknown): Hazard {
  const from = fields(value);
  const { title, page, box, picture, language, sample } = readCitation(value);
  return { title, page, box, picture, language, sample, quote: text(from, 'text'), level: text(from, 'level').toUpperCase() };
}

export function readStatement(value: unknown): Statement {
  const from = fields(value);
  return {
    n: number(from, 'n'),
    text: text(from, 'text'),
    language: text(from, 'language'),
    citations: list(from['citations'], readCitation),
    parts: texts(from['parts']),
    isWithdrawn: false,
  };
}

export function readBox(value: unknown): Box | undefined {
  const [x0, y0, x1, y1] = list(value, Number);
  const all = [x0, y0, x1, y1];
  return all.every(Number.isFinite) && x1! > x0! && y1! > y0! ? (all as unknown as Box) : undefined;
}
