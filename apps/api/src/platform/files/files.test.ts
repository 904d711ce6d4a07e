import { InstallationKeys } from '../installation-keys.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import type { FileStore } from './file-store.js';
import { Files } from './files.js';

const part = Buffer.alloc(64 * 1024, 'x');
const parts = 160;

/** A content of 10 MiB that counts how much of it was asked for. */
function counted() {
  const asked = { parts: 0 };
  const content = async function* () {
    yield Buffer.from('%PDF-1.7');
    for (; asked.parts < parts - 1; asked.parts += 1) yield part;
  };
  return { asked, content: content() };
}

it('receives a file no faster than it is stored, so that little of it is in memory', async () => {
  const { asked, content } = counted();
  let ahead = 0;
  const store: Pick<FileStore, 'put'> = {
    put: async (_, stored) => {
      let bytes = 0;
      for await (const chunk of stored) {
        bytes += chunk.length;
        ahead = Math.max(ahead, asked.parts * part.length - bytes);
      }
    },
  };
  const files = new Files({
    store: store as FileStore,
    keys: new InstallationKeys('a secret of at least thirty-two characters'),
    // Nothing is entered in a row.
    uow: {} as UnitOfWork,
    limit: 10 * 1024 * 1024,
  });
  const { size, mediaType } = await files.receive(content, null);
  expect([size, mediaType]).toEqual([8 + (parts - 1) * part.length, 'application/pdf']);
  expect(ahead).toBeLessThanOrEqual(3 * part.length);
});
