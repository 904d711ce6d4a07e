import { composeStatement } from './parameters.js';

describe('a composed statement', () => {
  const parameters = {
    actorId: { type: 'uuid', value: 'a' },
    since: { type: 'date', value: '2026-11-28' },
    unused: { type: 'text', value: 'never named' },
  } as const;

  it('numbers a parameter once, by its first place in the text, and sends only what stands there', () => {
    const statement = composeStatement({
      name: 'example',
      parameters,
      write: ({ since, actorId }) => `${since} ${actorId} ${since}`,
    });
    expect(statement).toEqual({
      name: 'example',
      text: '$1::date $2::uuid $1::date',
      values: ['2026-11-28', 'a'],
    });
  });

  it('does not number what is named and left out of the text', () => {
    const { text, values } = composeStatement({
      name: 'example',
      parameters,
      write: ({ actorId, since }) => [actorId, since].slice(1).join(' '),
    });
    expect([text, values]).toEqual(['$1::date', ['2026-11-28']]);
  });
});
