import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { iconsPlugin } from './icons.plugin.js';
import { operationsPlugin } from './operations.plugin.js';
import { serviceWorkerPlugin, workerFile } from './service-worker.plugin.js';

const api = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [operationsPlugin(), iconsPlugin(), react(), serviceWorkerPlugin()],
  resolve: {
    // `source` reads the workspace packages as TypeScript, without building them first.
    conditions: ['source', ...defaultClientConditions],
  },
  server: { port: 5173, proxy: { '/api': api, '/problems': api } },
  preview: { port: 4173, proxy: { '/api': api, '/problems': api } },
  build: {
    target: 'es2022',
    assetsDir: 'assets',
    // Fonts and images stay files: a data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    sourcemap: true,
    // Preload of lazy parts uses <link>, which needs no inline script.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { index: 'index.html', worker: 'src/worker/service-worker.ts' },
      output: {
        // The worker has one fixed name for every build.
        entryFileNames: ({ name }) => (name === 'worker' ? workerFile : 'assets/[name]-[hash].js'),
      },
    },
  },
});
