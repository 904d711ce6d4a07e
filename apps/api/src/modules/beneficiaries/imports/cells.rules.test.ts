import fc from 'fast-check';
import { Cells } from './cells.rules.js';

const born = 'NewBeneficiary.birthDate';
const released = 'ChangeBeneficiaryBody.releaseDate';
const two = { items: 2, limit: 3 };
const lives = { first: '01.01.1900', last: '24.11.2026' };
const read = (cell: string) => new Cells({ column: cell }, '2026-11-24');
const errorsOf = (cell: string, take: (cells: Cells) => unknown) => {
  const cells = read(cell);
  const value = take(cells);
  return [value, cells.errors];
};
const errorsWith = (code: string, params?: object) => [
  undefined,
  [{ column: 'column', code, ...(params && { params }) }],
];

/** A cell contains a value, nothing, or an error that names the expected form. */
describe('cells of an imported row', () => {
  it.each([
    ['text', (c: Cells) => c.text('column', 3), 'აბგ', 'აბგ'],
    ['a line', (c: Cells) => c.line('column', 8), ' ა \t\n ბ ', 'ა ბ'],
    ['a name', (c: Cells) => c.name('column', 8), 'ნინო  ბ.', 'ნინო ბ.'],
    ['a pattern', (c: Cells) => c.matching('column', /^\d+$/u, 'birthYear'), '12', '12'],
    ['today', (c: Cells) => c.date('column', born), '2026-11-24', '2026-11-24'],
    ['a day as Excel writes it', (c: Cells) => c.date('column', born), '04.03.1988', '1988-03-04'],
    ['a day without zeros', (c: Cells) => c.date('column', born), '4.3.1988', '1988-03-04'],
    ['a day to come', (c: Cells) => c.date('column', released), '2026-11-25', '2026-11-25'],
    ['one of a list', (c: Cells) => c.oneOf('column', ['a', 'b']), 'b', 'b'],
    ['several lines', (c: Cells) => c.lines('column', two), ' ა  ბ ;; გ ; ', ['ა ბ', 'გ']],
    ['a known code', (c: Cells) => c.known('column', new Map([['x', 'id']])), 'x', 'id'],
    [
      'labels',
      (c: Cells) => c.labels('column'),
      'study: rossi ;arm:1',
      { study: 'rossi', arm: '1' },
    ],
    [
      'labels with signs',
      (c: Cells) => c.labels('column'),
      'wave:a,b; arm: c:d',
      { wave: 'a,b', arm: 'c:d' },
    ],
  ] as const)('read %s', (_, take, cell, value) => {
    expect(errorsOf(cell, take)).toEqual([value, []]);
    expect(errorsOf('', take)).toEqual([undefined, []]);
  });

  it.each([
    [(c: Cells) => c.text('column', 3), 'აბგდ', 'maxLength', { limit: 3 }],
    [(c: Cells) => c.line('column', 3), 'აბგდ', 'maxLength', { limit: 3 }],
    [(c: Cells) => c.line('column', 9), 'ა\u200bბ', 'hiddenCharacters', undefined],
    [(c: Cells) => c.name('column', 9), 'ა\u202eბ', 'hiddenCharacters', undefined],
    [(c: Cells) => c.name('column', 9), '<b>', 'personName', undefined],
    [(c: Cells) => c.matching('column', /^\d+$/u, 'birthYear'), 'x', 'birthYear', undefined],
    [(c: Cells) => c.date('column', born), '2026-02-30', 'date', undefined],
    [(c: Cells) => c.date('column', born), '30.02.1990', 'date', undefined],
    [(c: Cells) => c.date('column', born), '3/4/1988', 'date', undefined],
    [(c: Cells) => c.date('column', born), '04.03.88', 'date', undefined],
    [(c: Cells) => c.date('column', born), '32205', 'date', undefined],
    [(c: Cells) => c.date('column', born), '25.11.2026', 'dateRange', lives],
    [(c: Cells) => c.date('column', born), '2026-11-25', 'dateRange', lives],
    [(c: Cells) => c.date('column', born), '1899-12-31', 'dateRange', lives],
    [
      (c: Cells) => c.date('column', released, { birth: '1990-03-14' }),
      '1990-03-13',
      'dateBeforeBirth',
      { first: '14.03.1990', last: '24.11.2056' },
    ],
    [(c: Cells) => c.oneOf('column', ['a', 'b']), 'c', 'oneOf', { allowed: ['a', 'b'] }],
    [(c: Cells) => c.known('column', new Map([['x', 'id']])), 'y', 'oneOf', { allowed: ['x'] }],
    [(c: Cells) => c.lines('column', two), 'ა; ბ; გ', 'maxItems', { limit: 2 }],
    [(c: Cells) => c.lines('column', two), 'ა; აბგდ', 'maxLength', { limit: 3 }],
    [(c: Cells) => c.lines('column', two), 'ა; \u200bბ', 'hiddenCharacters', undefined],
    [(c: Cells) => c.labels('column'), 'study', 'labels', undefined],
    [(c: Cells) => c.labels('column'), 'study: ', 'labels', undefined],
  ] as const)('tell what is wrong (%#)', (take, cell, code, params) => {
    expect(errorsOf(cell, take)).toEqual(errorsWith(code, params));
  });

  it('read every day in both ways of writing it', () => {
    const min = new Date('1900-01-01');
    const max = new Date('2026-11-24');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (at) => {
        const day = at.toISOString().slice(0, 10);
        const [year, month, date] = day.split('-').map(Number);
        for (const cell of [day, day.split('-').reverse().join('.'), `${date}.${month}.${year}`])
          expect(errorsOf(cell, (c) => c.date('column', born))).toEqual([day, []]);
      }),
    );
  });
});
