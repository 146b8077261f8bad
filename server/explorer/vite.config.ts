import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { land } from './build/land';

/** Two pages: the explorer at `/`, and GraphiQL, which the server sends at `/graphql`; and the script of embedded views, whose pages the server writes. */
export default defineConfig({
  plugins: [svelte(), land()],
  build: {
    target: 'es2022',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: { index: 'index.html', graphiql: 'graphiql.html', view: 'src/embed/main.ts' },
      // The server's pages name this one file: it keeps its name.
      output: { entryFileNames: (chunk) => (chunk.name === 'view' ? 'embed/view.js' : 'assets/[name]-[hash].js') },
      // GraphiQL's parts mark what runs in a browser; here everything does.
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:5080', ws: true } } },
});
