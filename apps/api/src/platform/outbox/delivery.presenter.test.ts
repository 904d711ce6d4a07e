import { events } from '@gza/contract/events';
import { deliveryPresenter } from './delivery.presenter.js';
import type { RegisteredReaction } from './reactions.js';

const how = { ka: 'ხურავს გეგმას', en: 'Ends the plan' };
const reactions: RegisteredReaction[] = [
  {
    event: 'case.opened',
    handler: 'plans/end-plans',
    how,
    when: {},
    handle: () => Promise.resolve(),
  },
];
const present = deliveryPresenter(reactions);

const stored = { id: '7', event: 'case.opened', handler: 'plans/end-plans', failures: 5 };
const shown = {
  id: '7',
  event: 'case.opened',
  failures: 5,
  summary: events['case.opened'].summary,
  handler: { name: 'plans/end-plans', how },
};

describe('the deliveries of events as an operator sees them', () => {
  it('have the sentence of their event and of their handler', () => {
    expect(JSON.parse(present.one(JSON.stringify(stored)))).toEqual(shown);
  });

  it('keep the bare names of an event and a handler that are gone', () => {
    expect(
      JSON.parse(
        present.one(JSON.stringify({ ...stored, event: 'case.renamed', handler: 'plans/gone' })),
      ),
    ).toEqual({
      ...shown,
      event: 'case.renamed',
      summary: null,
      handler: { name: 'plans/gone', how: null },
    });
  });

  it('come as a page with its cursor', () => {
    expect(
      JSON.parse(present.page(JSON.stringify({ items: [stored], nextCursor: 'next' }))),
    ).toEqual({ items: [shown], nextCursor: 'next' });
  });

  it('are counted by handler', () => {
    expect(
      JSON.parse(
        present.summary(
          JSON.stringify({
            parked: 2,
            handlers: [
              { handler: 'plans/end-plans', parked: 2, waiting: 1 },
              { handler: 'plans/gone', parked: 0, waiting: 3 },
            ],
          }),
        ),
      ),
    ).toEqual({
      parked: 2,
      handlers: [
        { handler: { name: 'plans/end-plans', how }, parked: 2, waiting: 1 },
        { handler: { name: 'plans/gone', how: null }, parked: 0, waiting: 3 },
      ],
    });
  });
});
