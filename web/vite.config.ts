import { defineConfig } from 'vite';

/** What the gateway serves to browsers: a new page or script is one more line, its path given from this folder. */
const entries = {
  playground: 'playground/index.html',
};

export default defineConfig({
  root: import.meta.dirname,
  // Pages are served at addresses of their own (/playground), so they name their files from the root (/assets/…).
  base: '/',
  publicDir: false,
  appType: 'mpa',
  // Module workers are plain files of ours: `worker-src 'self'` is enough, no blob:.
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Icons and fonts stay files, so that the policy need not allow data: for them.
    assetsInlineLimit: 0,
    // Monaco, the editor inside GraphiQL, is one big chunk, loaded by the playground alone.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(entries).map(([name, file]) => [name, `${import.meta.dirname}/${file}`]),
      ),
      // GraphiQL names its icons, for screen readers too, after its functions: « sb icon » once they are shortened.
      output: {
        minify: { mangle: { keepNames: { function: true, class: false } }, compress: true, codegen: true },
      },
    },
  },
});
