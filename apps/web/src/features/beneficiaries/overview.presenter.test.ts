import { rowsOf } from './overview.presenter.js';

const main = (needs: string) => ({ at: 'main' as const, needs });
const half = (needs: string) => ({ at: 'half' as const, needs });
const shown = (parts: readonly (ReturnType<typeof main> | ReturnType<typeof half>)[]) =>
  rowsOf(parts).map((row) => row.map(({ needs }) => needs));

it('sets two halves side by side, and everything else in a row of its own', () => {
  expect(
    shown([main('a'), half('b'), half('c'), main('d'), half('e'), half('f'), half('g')]),
  ).toEqual([['a'], ['b', 'c'], ['d'], ['e', 'f'], ['g']]);
});

it('leaves a half alone whose neighbour the reader may not see', () => {
  expect(shown([main('a'), half('b'), main('d')])).toEqual([['a'], ['b'], ['d']]);
  expect(shown([])).toEqual([]);
});
