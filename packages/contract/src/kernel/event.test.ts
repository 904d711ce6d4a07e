import { code, codeOrNull, count, event, id, idOrNull, payloadErrors } from './event.js';

const spec = event({
  summary: { ka: 'ნიმუში', en: 'A sample' },
  aggregate: 'sample',
  aggregateId: 'sampleId',
  payload: {
    sampleId: id,
    parentId: idOrNull,
    from: codeOrNull(['open', 'closed']),
    to: code(['open', 'closed']),
    parts: count,
  },
  audience: { nobody: 'because it is a sample' },
});
const sampleId = '01890a5d-ac96-774b-bcce-b302099a8057';
const good = { sampleId, parentId: null, from: null, to: 'open', parts: 0 };

describe('the payload of an event', () => {
  it('holds identifiers, codes and counts', () => {
    expect(payloadErrors(spec, good)).toEqual([]);
    expect(payloadErrors(spec, { ...good, parentId: sampleId, from: 'closed', parts: 12 })).toEqual(
      [],
    );
  });

  it.each([
    ['an identifier that is none', { sampleId: 'ნინო' }, ['sampleId']],
    ['null where an identifier is required', { sampleId: null }, ['sampleId']],
    ['a code that is not in the set', { to: 'lost' }, ['to']],
    ['null where a code is required', { to: null }, ['to']],
    ['a fraction', { parts: 0.5 }, ['parts']],
    ['a negative count', { parts: -1 }, ['parts']],
    ['null where a count is required', { parts: null }, ['parts']],
    ['a field that is not declared', { name: 'ნინო ბერიძე' }, ['name']],
    ['a number where an identifier is', { parentId: 7 }, ['parentId']],
  ])('refuses %s', (_what, change, errors) => {
    expect(payloadErrors(spec, { ...good, ...change })).toEqual(errors);
  });

  it('refuses a payload without its fields', () => {
    expect(payloadErrors(spec, {})).toEqual(['sampleId', 'parentId', 'from', 'to', 'parts']);
  });
});
