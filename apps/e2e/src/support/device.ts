import type { Page } from 'playwright-core';

/**
 * Everything that the portal keeps in IndexedDB, byte by byte as text, so that a name can be looked for;
 * empty when nothing is there.
 */
export const onDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('The store cannot be read.'));
      });
    const readable = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (typeof value !== 'object' || value === null) return value;
      return Object.entries(value).map(([name, part]) => [name, readable(part)]);
    };
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of Array.from(db.objectStoreNames)) {
        const all = await asked<unknown[]>(db.transaction(store).objectStore(store).getAll());
        found.push(...all.map((value) => `${store}: ${JSON.stringify(readable(value))}`));
      }
      db.close();
    }
    return found.join('\n');
  });
