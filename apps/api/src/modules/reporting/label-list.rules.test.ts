import 'reflect-metadata';
import fc from 'fast-check';
import { ReportQuery } from '@gza/contract/dtos';
import { schemaOf } from '@gza/contract/schema';
import { contradict, formatLabels, parseLabels, type Label } from './label-list.rules.js';

const key = fc.stringMatching(/^[A-Za-z]\w{0,8}$/u);
const value = fc.stringMatching(/^[^\s;][^;\n\r\u2028\u2029]{0,12}$/u);
const labels = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 });

describe('labels of a query', () => {
  it('ask for every value that can be stored', () => {
    fc.assert(
      fc.property(labels, (list) => {
        expect(parseLabels(formatLabels(list))).toEqual(list);
      }),
    );
  });

  it('have a form that the contract takes', () => {
    const { pattern = '' } = schemaOf(ReportQuery).properties?.['cohort'] ?? {};
    fc.assert(
      fc.property(labels, (list) => {
        expect(formatLabels(list)).toMatch(new RegExp(pattern, 'u'));
      }),
    );
  });

  it.each<[string | undefined, Label[]]>([
    [undefined, []],
    [
      'study:rossi,parole:yes',
      [
        ['study', 'rossi'],
        ['parole', 'yes'],
      ],
    ],
    ['wave:a:b', [['wave', 'a:b']]],
    [
      'wave:a\\,b,arm:1',
      [
        ['wave', 'a,b'],
        ['arm', '1'],
      ],
    ],
    [
      'wave:a\\\\,arm:1',
      [
        ['wave', 'a\\'],
        ['arm', '1'],
      ],
    ],
    ['wave:=1+1', [['wave', '=1+1']]],
  ])('are read: %s', (list, read) => {
    expect(parseLabels(list)).toEqual(read);
  });

  it('contradict each other with two values of one key', () => {
    expect(contradict(parseLabels('study:a,study:b'))).toBe(true);
    expect(contradict(parseLabels('study:a,study:a,arm:b'))).toBe(false);
  });
});
