import type { Service } from '../../client/service';
import type { Fields } from '../../stream/reading';
import { fields, list, number, text } from '../../stream/reading';
import { part, sendJson } from './sending';

/** A question and the page that answers it, as an editor writes it. */
export interface NewGolden {
  readonly text: string;
  /** Empty: found in the text. */
  readonly language: string;
  readonly model: string;
  readonly manual: string;
  readonly page: number;
}

export interface Golden extends NewGolden {
  readonly id: string;
  readonly title: string;
}

/** One asking of golden questions. */
export interface Run {
  readonly id: string;
  /** COMMAND BEFORE AFTER. */
  readonly cause: string;
  /** Title of the manual whose publication asked; empty for a person. */
  readonly manual: string;
  readonly number: number;
  readonly at: string;
  readonly asked: number;
  readonly first: number;
  readonly amongFive: number;
  readonly results: readonly Result[];
}

/** Ranks are 0 when the page was not among those found. */
export interface Result {
  readonly text: string;
  readonly model: string;
  readonly page: number;
  readonly rank: number;
  readonly before: number;
}

export async function golden(service: Service): Promise<Golden[]> {
  return list(await service.get(service.api('golden-questions')), (one) => readGolden(fields(one)));
}

export async function addGolden(service: Service, question: NewGolden): Promise<Golden> {
  return readGolden(fields(await sendJson(service, 'POST', 'golden-questions', body(question))));
}

export async function changeGolden(service: Service, id: string, question: NewGolden): Promise<void> {
  await sendJson(service, 'PUT', `golden-questions/${part(id)}`, body(question));
}

export async function removeGolden(service: Service, id: string): Promise<void> {
  await sendJson(service, 'DELETE', `golden-questions/${part(id)}`);
}

/** Asks all of them now. */
export async function runGolden(service: Service): Promise<Run> {
  return readRun(await sendJson(service, 'POST', 'golden-questions/runs'));
}

/** The latest ones, without their results. */
export async function runs(service: Service): Promise<Run[]> {
  return list(await service.get(service.api('golden-questions/runs')), readRun);
}

export async function run(service: Service, id: string): Promise<Run> {
  return readRun(await service.get(service.api(`golden-questions/runs/${part(id)}`)));
}

function body({ text: words, language, model, manual, page }: NewGolden): object {
  return { text: words, model, manual, page, ...(language && { language }) };
}

function readGolden(from: Fields): Golden {
  return {
    id: text(from, 'id'),
    text: text(from, 'text'),
    language: text(from, 'language'),
    model: text(from, 'model'),
    manual: text(from, 'manual'),
    title: text(from, 'title'),
    page: number(from, 'page'),
  };
}

function readRun(value: unknown): Run {
  const from = fields(value);
  return {
    id: text(from, 'id'),
    cause: text(from, 'cause'),
    manual: text(from, 'manual'),
    number: number(from, 'number'),
    at: text(from, 'at'),
    asked: number(from, 'asked'),
    first: number(from, 'first'),
    amongFive: number(from, 'among_five'),
    results: list(from['results'], readResult),
  };
}

function readResult(value: unknown): Result {
  const from = fields(value);
  return { text: text(from, 'text'), model: text(from, 'model'), page: number(from, 'page'), rank: number(from, 'rank'), before: number(from, 'before') };
}
