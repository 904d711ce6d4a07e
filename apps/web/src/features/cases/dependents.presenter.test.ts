import { caseDependentKinds, type CaseDependent, type Dto } from '@gza/contract';
import { dependentLines, isMeeting } from './dependents.presenter.js';

const record = (kind: CaseDependent, id: string): Dto<'CaseDependentRecord'> => ({
  kind,
  id,
  name: null,
  state: 'sent',
  at: null,
});

it('groups what depends on a case by its kind, in the order of the server', () => {
  const [first, second, third] = [
    record('referral', 'a'),
    record('cardRequest', 'b'),
    record('referral', 'c'),
  ];
  expect(dependentLines([first, second, third])).toEqual([
    { kind: 'referral', records: [first, third] },
    { kind: 'cardRequest', records: [second] },
  ]);
});

it('has no line for nothing', () => {
  expect(dependentLines([])).toEqual([]);
});

it('tells meetings apart by their time, and nothing else', () => {
  expect(caseDependentKinds.filter(isMeeting)).toEqual(['individualSession', 'appointment']);
});
