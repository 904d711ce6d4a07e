import * as fc from 'fast-check';
import { releaseAfterMerge, type ReleaseOfRecord } from './release-after-merge.rules.js';

const today = '2026-11-24';
const none: ReleaseOfRecord = { releaseDate: null, notice: undefined };
const of = (notice: string, releaseDate: string): ReleaseOfRecord => ({ releaseDate, notice });

describe('the day of release after a merge', () => {
  it.each([
    [
      'of the surviving record, whose notice stays',
      of('s', '2027-01-20'),
      of('m', '2027-02-20'),
      [],
      [],
      's',
    ],
    [
      'of the merged record, when it is taken',
      of('s', '2027-01-20'),
      of('m', '2027-02-20'),
      ['releaseDate'],
      ['releaseDate'],
      'm',
    ],
    [
      'of the only notice, when the surviving record has no day',
      none,
      of('m', '2027-02-20'),
      ['phone'],
      ['phone', 'releaseDate'],
      'm',
    ],
    [
      'of the only notice, when the day of the surviving record is past',
      { ...none, releaseDate: '2025-01-01' },
      of('m', '2027-02-20'),
      [],
      ['releaseDate'],
      'm',
    ],
    [
      'of the surviving record, to which the only notice moves',
      { ...none, releaseDate: '2027-03-01' },
      of('m', '2027-02-20'),
      [],
      [],
      'm',
    ],
    [
      'of the only notice, when nothing was to be taken instead',
      of('s', '2027-01-20'),
      none,
      ['releaseDate'],
      [],
      's',
    ],
    ['not at all, without a day and a notice', none, none, [], [], undefined],
  ] as const)('is that %s', (_, surviving, merged, take, taken, notice) => {
    expect(releaseAfterMerge({ surviving, merged }, take, today)).toEqual({ take: taken, notice });
  });

  it('is a day ahead whenever a notice that has one stays in force', () => {
    const day = fc.constantFrom('2026-01-01', today, '2027-01-01', '2027-02-02');
    const record = (name: string) =>
      fc.oneof(
        fc.record({ releaseDate: fc.option(day), notice: fc.constant(undefined) }),
        fc.record({
          releaseDate: fc.constantFrom(today, '2027-03-03', '2027-04-04'),
          notice: fc.constant(name),
        }),
      );
    fc.assert(
      fc.property(record('s'), record('m'), fc.boolean(), (surviving, merged, takes) => {
        const after = releaseAfterMerge({ surviving, merged }, takes ? ['releaseDate'] : [], today);
        const date = after.take.length > 0 ? merged.releaseDate : surviving.releaseDate;
        expect(after.notice === undefined).toBe(!surviving.notice && !merged.notice);
        if (after.notice) expect((date ?? '') >= today).toBe(true);
      }),
    );
  });
});
