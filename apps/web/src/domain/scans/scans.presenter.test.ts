import { previewOf, sendInOrder, sizeOf } from './scans.presenter.js';

it.each([
  [1, { unit: 'kilobytes', size: 1 }],
  [999_400, { unit: 'kilobytes', size: 999 }],
  [999_600, { unit: 'megabytes', size: 1 }],
  [2_349_000, { unit: 'megabytes', size: 2.3 }],
])('tells the size of %i bytes', (bytes, size) => expect(sizeOf(bytes)).toEqual(size));

it('shows pictures always, and a document where the browser reads PDF', () => {
  expect(previewOf('image/heic', false)).toBe('picture');
  expect(previewOf('application/pdf', true)).toBe('document');
  expect(previewOf('application/pdf', false)).toBe('none');
});

describe('files that are sent', () => {
  const files = ['1.png', '2.txt', '3.png'].map((name) => new File(['x'], name));

  it('keep their order, and one that is refused does not stop the others', async () => {
    const sent: string[] = [];
    const counts: number[] = [];
    const failure = new Error('refused');
    const refused = await sendInOrder(
      files,
      async ({ name }) => {
        if (name === '2.txt') throw failure;
        sent.push(name);
      },
      (count) => counts.push(count),
    );
    expect([sent, counts, refused]).toEqual([
      ['1.png', '3.png'],
      [1, 2, 3],
      [{ name: '2.txt', failure }],
    ]);
  });

  it('are not tried further when the line is down', async () => {
    const failure = new TypeError('Failed to fetch');
    let tried = 0;
    const refused = await sendInOrder(
      files,
      async ({ name }) => {
        tried += 1;
        if (name === '2.txt') throw failure;
      },
      () => undefined,
    );
    expect([tried, refused.map(({ name }) => name)]).toEqual([2, ['2.txt', '3.png']]);
  });
});
