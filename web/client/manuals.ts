import { fields, list, number, text, texts } from '../stream/reading';
import type { Service } from './service';

/** A manual with its versions, newest first. */
export interface Manual {
  readonly id: string;
  readonly title: string;
  readonly models: readonly string[];
  readonly versions: readonly Version[];
}

export interface Version {
  readonly version: number;
  /** RECEIVED READING EMBEDDING PUBLISHED REJECTED SUPERSEDED WITHDRAWN. */
  readonly state: string;
  /** Why it was rejected; empty otherwise. */
  readonly code: string;
  /** Steps done of the stage, `of` is 0 while their number is unknown. */
  readonly done: number;
  readonly of: number;
}

/** What an editor says about a file. */
export interface Upload {
  readonly file: File;
  readonly models: readonly string[];
  readonly title: string;
  readonly audience: string;
}

export async function manuals(service: Service): Promise<Manual[]> {
  return list(await service.get(service.api('manuals')), readManual);
}

export async function manual(service: Service, id: string): Promise<Manual> {
  return readManual(await service.get(service.api(`manuals/${encodeURIComponent(id)}`)));
}

/** Hands a file in and returns the manual's id; the service has it safely when this returns. */
export async function upload(service: Service, what: Upload): Promise<string> {
  const form = new FormData();
  form.append('file', what.file);
  what.models.forEach((model) => form.append('model', model));
  if (what.title) form.append('title', what.title);
  form.append('audience', what.audience);
  return text(fields(await service.postForm(service.api('manuals'), form)), 'id');
}

/** Whether the version is still on its way. */
export function isUnderWay(version: Version | undefined): boolean {
  return version !== undefined && ['RECEIVED', 'READING', 'EMBEDDING'].includes(version.state);
}

function readManual(value: unknown): Manual {
  const from = fields(value);
  const versions = list(from['versions'], readVersion).sort((a, b) => b.version - a.version);
  return { id: text(from, 'id'), title: text(from, 'title'), models: texts(from['models']), versions };
}

function readVersion(value: unknown): Version {
  const from = fields(value);
  return {
    version: number(from, 'version'),
    state: text(from, 'state'),
    code: text(from, 'code'),
    done: number(from, 'done'),
    of: number(from, 'of'),
  };
}
