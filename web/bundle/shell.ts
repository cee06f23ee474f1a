import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Tells the service worker which files a page consists of, once all of them are built. */
export function shell(worker: string): Plugin {
  return {
    name: 'shell',
    apply: 'build',
    writeBundle(options) {
      const folder = options.dir!;
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== worker && !entry.name.startsWith('console-'))
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort();
      const hash = createHash('sha256');
      files.forEach((file) => hash.update(file).update(readFileSync(join(folder, file))));
      const path = join(folder, worker);
      const value = JSON.stringify({ name: hash.digest('hex').slice(0, 12), files });
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('SHELL', () => value));
    },
  };
}
