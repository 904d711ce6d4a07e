import { act, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { toContinue, useContinued } from './use-continued.js';

const opened: string[] = [];

function Page({ ways }: { ways: string[] }) {
  const { search, state } = useLocation() as { search: string; state: unknown };
  useContinued(ways.map((continues) => ({ continues, open: () => void opened.push(continues) })));
  return <output>{JSON.stringify({ search, state })}</output>;
}

async function arrive(state: unknown, ways: string[]) {
  render(
    <MemoryRouter initialEntries={[{ pathname: '/', search: '?tab=plan', state }]}>
      <Page ways={ways} />
    </MemoryRouter>,
  );
  await act(async () => await new Promise((settled) => setTimeout(settled)));
}
const shown = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '');

beforeEach(() => opened.splice(0));

it('opens what the draft was typed in, once, and stays where it is', async () => {
  await arrive(toContinue('plan.1.about'), ['plan.1.goal.new', 'plan.1.about']);
  expect(opened).toEqual(['plan.1.about']);
  expect(shown()).toEqual({ search: '?tab=plan', state: null });
});

it('leaves alone who came for something else', async () => {
  await arrive(toContinue('plan.2.about'), ['plan.1.about']);
  expect([opened, shown()]).toEqual([
    [],
    { search: '?tab=plan', state: { draft: 'plan.2.about' } },
  ]);
});

it('leaves alone who came for nothing', async () => {
  await arrive({ person: { id: '1' } }, ['plan.1.about']);
  expect(opened).toEqual([]);
});
