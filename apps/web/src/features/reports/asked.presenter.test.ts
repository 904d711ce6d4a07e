import { askedOf } from './asked.presenter.js';

const t = (key: string) => key;
const question = {
  cohort: null,
  exclude: null,
  studies: 'excluded',
  splitBy: null,
  windowDays: 365,
  index: 'release',
} as const;

it('names every parameter of a cohort, the defaults too', () => {
  expect(askedOf(question, t)).toEqual([
    ['query.cohort', 'figures.all'],
    ['query.studies', 'studies.excluded'],
    ['query.windowDays', '365'],
    ['query.index', 'index.release'],
  ]);
  expect(askedOf({ ...question, cohort: 'wave:1', exclude: 'arm:b', splitBy: 'aid' }, t)).toEqual([
    ['query.cohort', 'wave:1'],
    ['query.exclude', 'arm:b'],
    ['query.studies', 'studies.excluded'],
    ['query.splitBy', 'aid'],
    ['query.windowDays', '365'],
    ['query.index', 'index.release'],
  ]);
});

it('has nothing to say of a report without a cohort', () => {
  expect(askedOf(undefined, t)).toEqual([]);
});
