import type { Service } from '../../client/service';
import type { Fields } from '../../stream/reading';
import { fields, list, number, text, texts } from '../../stream/reading';
import type { Box } from '../../stream/things';
import { readBox } from '../../stream/things';
import { part } from './sending';

/** How well a version could be read. */
export interface Quality {
  readonly pages: number;
  readonly passages: number;
  readonly withoutText: readonly number[];
  readonly unreadScans: readonly number[];
  readonly tables: number;
  readonly tableRows: number;
  readonly suspicious: readonly { readonly page: number; readonly characters: number; readonly examples: readonly string[] }[];
  /** Pages by the code of what was left out there. */
  readonly notices: readonly (readonly [code: string, pages: readonly number[]])[];
  readonly languages: readonly (readonly [language: string, passages: number])[];
}

/** What a version changes of another one, in the text and in what answers rest on. */
export interface Impact {
  readonly from: number;
  readonly to: number;
  readonly same: number;
  readonly gone: number;
  readonly added: number;
  readonly answers: number;
  readonly affected: number;
  readonly quotes: readonly Quote[];
}

export interface Quote {
  readonly page: number;
  readonly text: string;
  readonly answers: number;
  /** CHANGED GONE MOVED SAME. */
  readonly change: string;
  readonly now: { readonly page: number; readonly text: string } | undefined;
}

/** A page as it was read. */
export interface ReadPage {
  readonly title: string;
  readonly version: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly notices: readonly string[];
  readonly picture: string;
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly kind: string;
  /** Of a warning; empty otherwise. */
  readonly level: string;
  readonly text: string;
  readonly section: readonly string[];
  readonly box: Box | undefined;
}

export async function quality(service: Service, id: string, version: number): Promise<Quality> {
  const from = fields(await service.get(service.api(`manuals/${part(id)}/quality?version=${version}`)));
  return {
    pages: number(from, 'pages'),
    passages: number(from, 'passages'),
    withoutText: numbers(from['without_text']),
    unreadScans: numbers(from['unread_scans']),
    tables: number(from, 'tables'),
    tableRows: number(from, 'table_rows'),
    suspicious: list(from['suspicious'], (each) => {
      const page = fields(each);
      return { page: number(page, 'page'), characters: number(page, 'characters'), examples: texts(page['examples']) };
    }),
    notices: Object.entries(fields(from['notices'])).map(([code, pages]) => [code, numbers(pages)] as const),
    languages: Object.entries(fields(from['languages'])).map(([tag, passages]) => [tag, Number(passages)] as const),
  };
}

/** Against the version before it that was read. */
export async function impact(service: Service, id: string, version: number): Promise<Impact> {
  const from = fields(await service.get(service.api(`manuals/${part(id)}/versions/${version}/impact`)));
  const counts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, number(from, name)]));
  return { ...(counts('from', 'to', 'same', 'gone', 'added', 'answers', 'affected') as unknown as Impact), quotes: list(from['quotes'], readQuote) };
}

export async function readPage(service: Service, id: string, page: number, version: number): Promise<ReadPage> {
  const from = fields(await service.get(service.api(`manuals/${part(id)}/pages/${page}?version=${version}`)));
  return {
    title: text(from, 'title'),
    version: number(from, 'version'),
    width: number(from, 'width'),
    height: number(from, 'height'),
    text: text(from, 'text'),
    notices: texts(from['notices']),
    picture: text(from, 'picture'),
    passages: list(from['passages'], readPassage),
  };
}

function readPassage(value: unknown): Passage {
  const from = fields(value);
  return { kind: text(from, 'kind'), level: text(from, 'level'), text: text(from, 'text'), section: texts(from['section']), box: readBox(from['box']) };
}

function readQuote(value: unknown): Quote {
  const from = fields(value);
  const now: Fields | undefined = from['now'] ? fields(from['now']) : undefined;
  return {
    page: number(from, 'page'),
    text: text(from, 'text'),
    answers: number(from, 'answers'),
    change: text(from, 'change'),
    now: now && { page: number(now, 'page'), text: text(now, 'text') },
  };
}

function numbers(value: unknown): number[] {
  return list(value, Number).filter(Number.isFinite);
}
