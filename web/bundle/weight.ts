import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Most bytes, after gzip, that a phone takes in for the widget. */
export interface Limits {
  /** Until one can type: the file of the script tag with what it imports at once. */
  readonly first: number;
  /** With everything that it can ask for later. */
  readonly all: number;
}

/** Fails the build when the file named `entry` has become too heavy for a phone at sea. */
export function weight(entry: string, limits: Limits): Plugin {
  return {
    name: 'weight',
    apply: 'build',
    writeBundle(options, bundle) {
      const foreign = [...reached(bundle, entry, true)].filter((name) => name !== entry && isEntry(bundle, name));
      // Shared parts laid into a page's own file would run that page wherever the widget is.
      if (foreign.length > 0) this.error(`${entry} would run ${foreign.join(', ')}`);
      const size = (names: ReadonlySet<string>) => sum([...names].map((name) => gzipped(join(options.dir!, name))));
      const weights = { first: size(reached(bundle, entry, false)), all: size(reached(bundle, entry, true)) };
      for (const part of ['first', 'all'] as const) {
        const says = `${entry}, ${part}: ${weights[part]} of ${limits[part]} bytes after gzip`;
        if (weights[part] > limits[part]) this.error(`too heavy: ${says}`);
        this.info(says);
      }
    },
  };
}

/** The files that one file imports, with itself; also those that it may ask for later when `later` is set. */
function reached(bundle: Rolldown.OutputBundle, name: string, later: boolean, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (found.has(name) || chunk?.type !== 'chunk') return found;
  found.add(name);
  const next = later ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports;
  next.forEach((other) => reached(bundle, other, later, found));
  return found;
}

function isEntry(bundle: Rolldown.OutputBundle, name: string): boolean {
  const chunk = bundle[name];
  return chunk?.type === 'chunk' && chunk.isEntry;
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}
