import { goalBody, itemValues, newItem } from './plan-form.presenter.js';
import { signatureRows } from './print.presenter.js';

const goal = {
  id: 'g1',
  lineageId: 'l1',
  text: 'სამსახურის პოვნა',
  need: 'educationProfession' as const,
  state: 'open' as const,
  dueOn: null,
  closedOn: null,
  resultNote: null,
};

it('says nothing of what was left empty', () => {
  expect(goalBody({ text: ' სამსახურის პოვნა ', need: '', dueOn: '' })).toEqual({
    text: 'სამსახურის პოვნა',
    need: null,
    dueOn: null,
  });
});

it('lets an item answer the need of its goal, in the terms of its kind', () => {
  const values = {
    ...itemValues(undefined, false),
    programmeId: 'p1',
    serviceCode: 'left-from-before',
    mandatory: 'yes',
  };
  expect(newItem(values, goal)).toEqual({
    kind: 'programme',
    programmeId: 'p1',
    text: null,
    mandatory: true,
    delivery: 'group',
    responsibleId: null,
    dueOn: null,
    goalId: 'g1',
    need: 'educationProfession',
  });
});

it('does not take silence on the obligation for a choice, but officers have none', () => {
  expect(newItem(itemValues(undefined, false), goal).mandatory).toBeUndefined();
  expect(newItem(itemValues(undefined, true), goal).mandatory).toBe(true);
});

it('prints a line to sign on for everybody who has not signed', () => {
  const signature = {
    signer: 'officer' as const,
    staff: { id: 'u1', name: 'დავით მაისურაძე' },
    signerName: null,
    method: 'electronic' as const,
    signedOn: '2026-11-23',
    recordedBy: { id: 'u1', name: 'დავით მაისურაძე' },
    recordedAt: '2026-11-23T10:00:00Z',
  };
  const signersNeeded = ['person' as const, 'officer' as const];
  expect(
    signatureRows({ mandatory: true, signersNeeded, signatures: [signature] }, 'გიორგი ლომიძე'),
  ).toEqual([
    { signer: 'person', name: 'გიორგი ლომიძე' },
    { signer: 'officer', name: 'დავით მაისურაძე', method: 'electronic', signedOn: '2026-11-23' },
  ]);
  expect(
    signatureRows({ mandatory: false, signersNeeded: [], signatures: [] }, 'გიორგი ლომიძე').map(
      ({ signer }) => signer,
    ),
  ).toEqual(['person', 'caseManager']);
});
