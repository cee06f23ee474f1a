import type { Service } from '../../client/service';
import { fields, flag, list, number, text, texts } from '../../stream/reading';
import { part, sendJson } from './sending';

/** A manual with its versions, newest first. */
export interface Manual {
  readonly id: string;
  readonly title: string;
  /** `operator` or `expert`. */
  readonly audience: string;
  readonly sample: boolean;
  readonly models: readonly string[];
  readonly versions: readonly Version[];
}

export interface Version {
  readonly version: number;
  /** RECEIVED READING EMBEDDING PUBLISHED REJECTED SUPERSEDED WITHDRAWN. */
  readonly state: string;
  /** Why it was rejected; empty otherwise. */
  readonly code: string;
  /** The same in words, or a remark. */
  readonly detail: string;
  /** Steps done of the stage, `of` is 0 while their number is unknown. */
  readonly done: number;
  readonly of: number;
  readonly file: string;
  readonly language: string;
  readonly pages: number;
  readonly unreadPages: number;
  readonly passages: number;
  readonly receivedAt: string;
}

/** What an editor says about files. */
export interface Upload {
  readonly models: readonly string[];
  /** Empty: from the file. */
  readonly title: string;
  readonly audience: string;
  /** Empty: found in the text. */
  readonly language: string;
}

/** What became of one file of an upload. */
export interface Received {
  readonly file: string;
  /** Empty when it was refused. */
  readonly id: string;
  readonly duplicate: boolean;
  /** Why it was refused; empty when it was not. */
  readonly code: string;
}

export async function manuals(service: Service): Promise<Manual[]> {
  return list(await service.get(service.api('manuals')), readManual);
}

export async function manual(service: Service, id: string): Promise<Manual> {
  return readManual(await service.get(service.api(`manuals/${part(id)}`)));
}

/** Hands a file in, or an archive of files; the service has them safely when this returns. */
export async function upload(service: Service, file: File, about: Upload): Promise<Received[]> {
  const isArchive = /\.zip$/i.test(file.name);
  const form = new FormData();
  form.append('file', file);
  about.models.forEach((model) => form.append('model', model));
  if (about.title && !isArchive) form.append('title', about.title);
  if (about.language) form.append('language', about.language);
  form.append('audience', about.audience);
  const answer = await service.postForm(service.api(isArchive ? 'manuals/bundle' : 'manuals'), form);
  return isArchive ? list(answer, readEntry) : [received(file.name, answer, '')];
}

export async function withdraw(service: Service, id: string, version: number): Promise<void> {
  await sendJson(service, 'POST', `manuals/${part(id)}/versions/${version}/withdraw`);
}

export async function restore(service: Service, id: string, version: number): Promise<void> {
  await sendJson(service, 'POST', `manuals/${part(id)}/versions/${version}/restore`);
}

/** Reads the file of a version again, as the next version, whose number is returned. */
export async function readAgain(service: Service, id: string, version: number): Promise<number> {
  return number(fields(await sendJson(service, 'POST', `manuals/${part(id)}/versions/${version}/read-again`)), 'version');
}

/** Takes all samples out and returns how many versions that were. */
export async function removeSamples(service: Service): Promise<number> {
  return number(fields(await sendJson(service, 'DELETE', 'manuals/samples')), 'withdrawn');
}

/** Whether the version is still on its way. */
export function isUnderWay(version: Version | undefined): boolean {
  return version !== undefined && ['RECEIVED', 'READING', 'EMBEDDING'].includes(version.state);
}

export function readManual(value: unknown): Manual {
  const from = fields(value);
  const versions = list(from['versions'], readVersion).sort((a, b) => b.version - a.version);
  return {
    id: text(from, 'id'),
    title: text(from, 'title'),
    audience: text(from, 'audience'),
    sample: flag(from, 'sample'),
    models: texts(from['models']),
    versions,
  };
}

export function readVersion(value: unknown): Version {
  const from = fields(value);
  return {
    version: number(from, 'version'),
    state: text(from, 'state'),
    code: text(from, 'code'),
    detail: text(from, 'detail'),
    done: number(from, 'done'),
    of: number(from, 'of'),
    file: text(from, 'file'),
    language: text(from, 'language'),
    pages: number(from, 'pages'),
    unreadPages: number(from, 'unread_pages'),
    passages: number(from, 'passages'),
    receivedAt: text(from, 'received_at'),
  };
}

function readEntry(value: unknown): Received {
  const from = fields(value);
  return received(text(from, 'file'), from['upload'], text(from, 'code'));
}

function received(file: string, accepted: unknown, code: string): Received {
  const from = fields(accepted);
  return { file, id: text(from, 'id'), duplicate: flag(from, 'duplicate'), code };
}
