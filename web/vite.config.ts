import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { shell } from './bundle/shell.ts';
import { weight } from './bundle/weight.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The index page, and beside it `ai-assistant.js`: the one script tag for host pages, under a name that stays. */
export default defineConfig({
  root: here('./page'),
  base: './',
  plugins: [weight('ai-assistant.js', { first: 12_000, all: 60_000 }), shell('sw.js')],
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('./page/index.html'), 'ai-assistant': here('./widget/loader.ts'), sw: here('./worker/sw.ts') },
      output: {
        // What pages and widget share lies apart from both: else the bundler lays it into a page, which would then run too.
        codeSplitting: { groups: [{ name: 'shared', test: /\/web\/(client|store|stream)\// }] },
        // Files of the console begin so: they are kept on no phone before somebody opens it.
        chunkFileNames: (chunk) => `assets/${chunk.moduleIds.some((id) => id.includes('/web/console/')) ? 'console-' : ''}[name]-[hash].js`,
        entryFileNames: (chunk) => (['ai-assistant', 'sw'].includes(chunk.name) ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
