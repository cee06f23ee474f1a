import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../../samples/manuals/', import.meta.url));
const COMMAND = process.env['ASSISTANT'] ?? fileURLToPath(new URL('../../assistant', import.meta.url));

/** The product itself, on an empty data folder, with some of the sample manuals. */
export class RealService {
  private constructor(
    readonly home: string,
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  /** Ends when the service says that it is ready. */
  static async start(files: readonly string[], settings: Record<string, string>): Promise<RealService> {
    const folder = mkdtempSync(join(tmpdir(), 'assistant-'));
    const samples = someOf(files, join(folder, 'samples'));
    const [program, ...first] = COMMAND.split(' ') as [string, ...string[]];
    const serve = ['serve', '--port', '0', '--data', join(folder, 'data'), '--samples', samples];
    const process = spawn(program, [...first, ...serve], { env: environment(settings), stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface(process.stdout)) {
      const home = /^ready (\S+)/.exec(line)?.[1];
      if (home) return new RealService(`${home}/`, process, folder);
    }
    throw new Error('the service ended before it was ready');
  }

  /** A bearer token for somebody of this role. */
  token(role: string): string {
    const [program, ...first] = COMMAND.split(' ') as [string, ...string[]];
    return execFileSync(program, [...first, 'token', '--role', role, '--data', join(this.folder, 'data')], { env: environment({}) }).toString().trim();
  }

  /** Calls the API as somebody. */
  async call(token: string, method: string, path: string, body: object = {}): Promise<Record<string, unknown>> {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${this.home}api/v1/${path}`, { method, headers, ...(method !== 'GET' && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A folder with a few of the sample manuals: taking all of them in would cost a minute. */
function someOf(files: readonly string[], folder: string): string {
  mkdirSync(folder);
  const all = JSON.parse(readFileSync(join(SAMPLES, 'samples.json'), 'utf8')) as { file: string }[];
  writeFileSync(join(folder, 'samples.json'), JSON.stringify(all.filter(({ file }) => files.includes(file))));
  files.forEach((file) => copyFileSync(join(SAMPLES, file), join(folder, file)));
  return folder;
}

/** Nothing that the one who tests has set for an installation of his own. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const foreign = /^(ASSISTANT_|DATABASE_|REDIS_|OPENAI_|SMTP_|ENVIRONMENT$|ABPARTS_)/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))), ...settings };
}
