import type { TestProject } from 'vitest/node';
import { RealService } from '../test/real';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the service is, with a slash at its end. */
    home: string;
    /** A token of each role there. */
    tokens: Readonly<Record<string, string>>;
  }
}

const ROLES = ['OPERATOR', 'EDITOR', 'EXPERT', 'ADMIN'];

/** Starts the product once for all tests of the console; ASSISTANT_URL names one that runs already, with tokens beside it. */
export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env['ASSISTANT_URL'];
  if (running) {
    provide('home', `${running}/`);
    provide('tokens', Object.fromEntries(ROLES.map((role) => [role, process.env[`ASSISTANT_${role}`] ?? ''])));
    return undefined;
  }
  const service = await RealService.start(['autoboss-v4.0-operator-en.pdf'], {});
  provide('home', service.home);
  provide('tokens', Object.fromEntries(ROLES.map((role) => [role, service.token(role.toLowerCase())])));
  return () => service.stop();
}
