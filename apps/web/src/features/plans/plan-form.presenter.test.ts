import {
  goalBody,
  goalValues,
  itemChange,
  itemValues,
  newItem,
  usualDelivery,
} from './plan-form.presenter.js';
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
  measures: { before: null, after: null, outcomes: [] },
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

describe('the form of a goal', () => {
  it('begins empty, with the need that asked for it', () => {
    expect(goalValues()).toEqual({ text: '', need: '', dueOn: '' });
    expect(goalValues(undefined, 'dependences')).toEqual({
      text: '',
      need: 'dependences',
      dueOn: '',
    });
  });

  it('shows a goal that is there, whatever need asked', () => {
    expect(goalValues({ ...goal, dueOn: '2027-01-31' }, 'dependences')).toEqual({
      text: 'სამსახურის პოვნა',
      need: 'educationProfession',
      dueOn: '2027-01-31',
    });
    expect(goalValues({ ...goal, need: null }, 'dependences').need).toBe('');
  });

  it('says what was filled', () => {
    expect(goalBody({ text: 'ა', need: 'dependences', dueOn: '2027-01-31' })).toEqual({
      text: 'ა',
      need: 'dependences',
      dueOn: '2027-01-31',
    });
  });
});

describe('the form of an item', () => {
  const item = {
    id: 'i1',
    lineageId: 'l1',
    goalId: 'g1',
    kind: 'service' as const,
    programmeId: null,
    serviceCode: 'legal-assistance',
    text: 'კონსულტაცია',
    areaCode: null,
    mandatory: true,
    delivery: 'individual' as const,
    need: null,
    responsible: { id: 'u1', name: 'ნინო ბერიძე' },
    dueOn: '2027-01-31',
    state: 'planned' as const,
    closedOn: null,
    resultNote: null,
    servedBy: [],
    units: null,
    plannedUnits: null,
    movedBy: null,
    decision: null,
  };
  const values = {
    kind: 'service' as const,
    programmeId: '',
    serviceCode: 'legal-assistance',
    plannedUnits: '',
    text: 'კონსულტაცია',
    mandatory: 'yes',
    delivery: 'individual' as const,
    responsibleId: 'u1',
    dueOn: '2027-01-31',
  };

  it('begins as a programme in a group, nothing chosen', () => {
    expect(itemValues(undefined, false)).toEqual({
      kind: 'programme',
      programmeId: '',
      serviceCode: '',
      plannedUnits: '',
      text: '',
      mandatory: '',
      delivery: 'group',
      responsibleId: '',
      dueOn: '',
    });
  });

  it('shows an item that is there', () => {
    expect(itemValues(item, false)).toEqual(values);
    expect(itemValues({ ...item, mandatory: false }, true)).toMatchObject({ mandatory: 'no' });
    expect(
      itemValues(
        {
          ...item,
          kind: 'programme',
          programmeId: 'p1',
          serviceCode: null,
          text: null,
          responsible: null,
          dueOn: null,
        },
        false,
      ),
    ).toEqual({
      ...values,
      kind: 'programme',
      programmeId: 'p1',
      serviceCode: '',
      plannedUnits: '',
      text: '',
      responsibleId: '',
      dueOn: '',
    });
  });

  it.each([
    ['programme', 'group'],
    ['service', 'none'],
    ['action', 'none'],
  ] as const)('suggests for a %s: %s', (kind, delivery) => {
    expect(usualDelivery(kind)).toBe(delivery);
  });

  const common = {
    mandatory: true,
    delivery: 'individual',
    responsibleId: 'u1',
    dueOn: '2027-01-31',
    text: 'კონსულტაცია',
  };

  it.each([
    ['programme', { ...common, programmeId: 'p1' }],
    ['service', { ...common, serviceCode: 'legal-assistance', plannedUnits: null }],
    ['action', common],
  ] as const)('sends a changed %s in the terms of its kind', (kind, body) => {
    expect(itemChange({ ...values, kind, programmeId: 'p1' })).toEqual(body);
  });

  it('shows and sends how many units of a service are planned', () => {
    const planned = itemValues({ ...item, plannedUnits: 10 }, false);
    expect(planned.plannedUnits).toBe('10');
    expect(itemChange(planned)).toMatchObject({ plannedUnits: 10 });
    expect(itemChange({ ...planned, kind: 'action' })).not.toHaveProperty('plannedUnits');
  });

  it('sends what is voluntary as such', () => {
    expect(itemChange({ ...values, mandatory: 'no' }).mandatory).toBe(false);
  });

  it('may serve no goal and no need', () => {
    expect(newItem({ ...values, kind: 'action' }, undefined)).toEqual({
      ...common,
      kind: 'action',
      goalId: null,
      need: null,
    });
  });
});

describe('the lines to sign on', () => {
  const signature = {
    signer: 'legalRepresentative' as const,
    staff: null,
    signerName: 'მარიამ ლომიძე',
    method: 'paper' as const,
    signedOn: '2026-11-23',
    recordedBy: { id: 'u1', name: 'დავით მაისურაძე' },
    recordedAt: '2026-11-23T10:00:00Z',
  };

  it('are those of the person and of the officer before a mandatory plan is approved', () => {
    expect(
      signatureRows({ mandatory: true, signersNeeded: [], signatures: [] }, 'გიორგი ლომიძე'),
    ).toEqual([
      { signer: 'person', name: 'გიორგი ლომიძე' },
      { signer: 'officer', name: '' },
    ]);
  });

  it('name who signed: a colleague, somebody else, or the person', () => {
    expect(
      signatureRows(
        {
          mandatory: false,
          signersNeeded: ['legalRepresentative', 'person'],
          signatures: [signature, { ...signature, signer: 'person', signerName: null }],
        },
        'გიორგი ლომიძე',
      ),
    ).toEqual([
      {
        signer: 'legalRepresentative',
        name: 'მარიამ ლომიძე',
        method: 'paper',
        signedOn: '2026-11-23',
      },
      { signer: 'person', name: 'გიორგი ლომიძე', method: 'paper', signedOn: '2026-11-23' },
    ]);
  });
});
