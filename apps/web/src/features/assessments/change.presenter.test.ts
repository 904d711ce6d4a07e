import type { Dto } from '@gza/contract';
import { item, title } from './assessment.fixture.js';
import { formatFor } from '../../platform/format.js';
import { bandTitle, factorChanges, scoresOver, signed } from './change.presenter.js';

const f = formatFor('ka');

const scored = (
  id: string,
  assessedOn: string,
  value: number | null,
  state: Dto<'AssessmentListItem'>['state'] = 'completed',
) =>
  item({
    id,
    code: 'phq-9',
    assessedOn,
    state,
    scores: [
      {
        scale: 'total',
        band: null,
        value,
        answered: 9,
        items: 9,
        proRated: false,
        algorithmVersion: 1,
      },
    ],
  });

it('lines up the finished scores of one scale, oldest first', () => {
  const items = [
    scored('c', '2026-11-01', 4),
    scored('draft', '2026-12-01', null, 'draft'),
    scored('a', '2026-03-01', 14, 'superseded'),
    { ...scored('hidden', '2026-04-01', 1), scores: null },
  ];
  expect(scoresOver(items, 'phq-9', 'total').map(({ id, value }) => [id, value])).toEqual([
    ['a', 14],
    ['c', 4],
  ]);
  expect(scoresOver(items, 'gad-7', 'total')).toEqual([]);
  expect(scoresOver(items, 'phq-9', 'other')).toEqual([]);
});

it('sets ratings against those of the last time, only those that the reader sees', () => {
  const titles = ['housing', 'health', 'peers'].map((code) => ({
    code,
    title: { ka: code, en: code },
  }));
  expect(
    factorChanges(
      [
        { factor: 'housing', rating: 2 },
        { factor: 'peers', rating: null },
      ],
      [{ factor: 'housing', rating: 3 }],
      titles,
      f,
    ),
  ).toEqual([
    { factor: 'housing', title: 'housing', before: 3, now: 2 },
    { factor: 'peers', title: 'peers', before: null, now: null },
  ]);
});

it('says the direction of a difference', () => {
  expect([3, -2, 0, null].map((difference) => signed(difference, f))).toEqual([
    '+3',
    '−2',
    '0',
    '–',
  ]);
});

it('names a band', () => {
  const scales = [{ id: 'total', bands: [{ code: 'mild', title, from: 5 }] }];
  expect(bandTitle(scales, 'total', 'mild')).toBe(title);
  expect(bandTitle(scales, 'total', null)).toBeNull();
});

it('takes of a day the assessment that was begun first, whatever its state', () => {
  const begun = (
    id: string,
    createdAt: string,
    state: 'approved' | 'completed' | 'superseded',
  ) => ({
    ...scored(id, '2026-11-01', 1, state),
    createdAt,
  });
  const items = [
    begun('late', '2026-11-01T12:00:00.000Z', 'approved'),
    begun('early', '2026-11-01T08:00:00.000Z', 'completed'),
  ];
  expect(scoresOver(items, 'phq-9', 'total')).toEqual([
    { id: 'early', on: '2026-11-01', value: 1, band: null },
    { id: 'late', on: '2026-11-01', value: 1, band: null },
  ]);
  for (const state of ['draft', 'returned', 'discarded'] as const)
    expect(scoresOver([scored('x', '2026-11-01', 1, state)], 'phq-9', 'total')).toEqual([]);
});

it('names no band of a scale that is not there, or that has no such band', () => {
  const other = { ka: 'სხვა', en: 'Other' };
  const scales = [
    { id: 'part', bands: [{ code: 'mild', title: other, from: 0 }] },
    {
      id: 'total',
      bands: [
        { code: 'none', title: other, from: 0 },
        { code: 'mild', title, from: 5 },
      ],
    },
  ];
  expect(bandTitle(scales, 'total', 'mild')).toBe(title);
  expect(bandTitle(scales, 'missing', 'mild')).toBeNull();
  expect(bandTitle(scales, 'total', 'severe')).toBeNull();
});
