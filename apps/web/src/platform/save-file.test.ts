import { csvForPeople } from './save-file.js';

it('marks a CSV for people as UTF-8, whatever its parts are', () => {
  const parts: BlobPart[][] = [['ა;ბ\r\n'], [new Blob(['ა;ბ']), '\r\n']];
  for (const part of parts) {
    const blob = csvForPeople(...part);
    // Three bytes of the mark, three for each Georgian letter, and `;`, CR, LF.
    expect([blob.size, blob.type]).toEqual([3 + 6 + 3, 'text/csv;charset=utf-8']);
  }
});
