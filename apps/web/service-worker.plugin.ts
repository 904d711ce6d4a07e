import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const workerFile = 'service-worker.js';

/**
 * Length from which a lazy chunk is not part of the shell. Charts, the calendar and similar parts load with
 * their screens and are of no use offline.
 */
const heavyBytes = 200_000;

/** Matches the fonts of the screen; the fonts for print come with the page to print. */
const isScreenFont = (name: string) => /-(georgian|latin|latin-ext)-wght-.*\.woff2$/u.test(name);

/**
 * Tells the service worker which files make the shell, and gives page and worker the name of their build.
 * Runs on the written bundle, because the names are known only then.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'gza-service-worker',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      const first = new Set<string>();
      const follow = (name: string) => {
        const chunk = bundle[name];
        if (chunk?.type !== 'chunk' || first.has(name)) return;
        first.add(name);
        chunk.imports.forEach(follow);
      };
      for (const [name, part] of Object.entries(bundle))
        if (part.type === 'chunk' && part.isEntry && name !== workerFile) follow(name);

      const names = Object.values(bundle)
        .filter((part) => {
          if (part.fileName === workerFile) return false;
          if (part.type === 'chunk')
            return first.has(part.fileName) || part.code.length < heavyBytes;
          return part.fileName.endsWith('.css') || isScreenFont(part.fileName);
        })
        .map(({ fileName }) => `/${fileName}`)
        .sort();
      const files = [...names, '/favicon.svg'];
      const build = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const put = (file: string, token: string, text: string) => {
        const path = join(dir, file);
        const written = readFileSync(path, 'utf8');
        if (!written.includes(token)) throw new Error(`${file} has no ${token}.`);
        writeFileSync(
          path,
          written.replaceAll(token, () => text),
        );
      };
      put(workerFile, '__SHELL_FILES__', JSON.stringify(files));
      put(workerFile, '__SHELL_BUILD__', JSON.stringify(build));
      put('index.html', '__SHELL_BUILD__', build);
    },
  };
}
