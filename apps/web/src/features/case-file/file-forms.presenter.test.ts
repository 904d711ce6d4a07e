import type { Dto } from '@gza/contract';
import {
  basisChange,
  basisValues,
  consentBody,
  goalChange,
  goalValues,
  namableGoals,
  newBasis,
  newSupport,
  outcomeBody,
  signsAlone,
  statusesOf,
  supportChange,
  supportValues,
} from './file-forms.presenter.js';

it('adds a support person without empty fields, and clears fields in a change', () => {
  const typed = { ...supportValues(), kind: 'family', name: ' მანანა ', relation: 'დედა' };
  expect(newSupport(typed)).toEqual({
    kind: 'family',
    name: 'მანანა',
    relation: 'დედა',
    mayBeContacted: false,
    legalRepresentative: false,
  });
  expect(supportChange({ ...typed, relation: '', endedOn: '2026-11-20' })).toMatchObject({
    relation: null,
    endedOn: '2026-11-20',
  });
});

it('names a partner and the view of a minor only where they belong', () => {
  const typed = {
    purpose: ['assessment', 'partnerSharing'],
    organisationId: 'o1',
    givenOn: '2026-11-23',
    validUntil: '',
    givenBy: 'person',
    personView: 'თანახმაა',
    note: '',
  };
  expect(consentBody(typed, 'assessment')).toEqual({
    purpose: 'assessment',
    givenOn: '2026-11-23',
    givenBy: 'person',
  });
  const shared = { ...typed, givenBy: 'legalRepresentative' };
  expect(consentBody(shared, 'partnerSharing')).toMatchObject({
    purpose: 'partnerSharing',
    organisationId: 'o1',
    personView: 'თანახმაა',
  });
});

it('reads one obligation a line, and writes them back the same', () => {
  const typed = {
    ...basisValues(),
    kind: 'conditionalSentence',
    issuedBy: 'სასამართლო',
    actDate: '2026-01-10',
    startsOn: '2026-01-20',
    mandatoryObligations: 'გამოცხადება კვირაში ერთხელ\n\n  საცხოვრებლის შეუცვლელობა ',
  };
  const body = newBasis(typed);
  expect(body).toEqual({
    kind: 'conditionalSentence',
    issuedBy: 'სასამართლო',
    actDate: '2026-01-10',
    startsOn: '2026-01-20',
    mandatoryObligations: ['გამოცხადება კვირაში ერთხელ', 'საცხოვრებლის შეუცვლელობა'],
    juvenileRules: false,
  });
  const stored = { ...body, actNumber: null, article: null, endsOn: null } as Dto<'LegalBasis'>;
  expect(basisChange(basisValues(stored))).toMatchObject({ endsOn: null, article: null });
  expect(basisValues(stored).mandatoryObligations.split('\n')).toHaveLength(2);
});

it('offers the statuses of the field, and a conviction only of an offence', () => {
  expect(statusesOf('housing')).toEqual(['stable', 'temporary', 'homeless']);
  expect(statusesOf('')).toEqual([]);
  const typed = {
    kind: 'employment',
    status: 'employed',
    occurredOn: '2026-11-01',
    convictedOn: '2026-11-02',
    source: 'person',
    goalId: 'g1',
    detail: ' მღებავი ',
  };
  expect(outcomeBody(typed)).toEqual({
    kind: 'employment',
    status: 'employed',
    occurredOn: '2026-11-01',
    source: 'person',
    goalId: 'g1',
    detail: 'მღებავი',
  });
});

describe('a support person', () => {
  const full = {
    kind: 'family',
    name: 'მანანა',
    relation: 'დედა',
    phone: '555',
    address: 'თბილისი',
    mayBeContacted: true,
    legalRepresentative: true,
    note: 'საღამოს',
    endedOn: '2026-11-20',
  } as const;
  const empty = {
    kind: '',
    name: '',
    relation: '',
    phone: '',
    address: '',
    mayBeContacted: false,
    legalRepresentative: false,
    note: '',
    endedOn: '',
  };

  it('goes to the form and back', () => {
    expect(supportValues(full as never)).toEqual(full);
    expect(supportChange(supportValues(full as never))).toEqual(full);
    const { endedOn: _, ...current } = full;
    expect(newSupport(supportValues(full as never))).toEqual(current);
  });

  it('begins empty, and shows nothing for what is not known', () => {
    expect(supportValues()).toEqual(empty);
    const unknown = Object.fromEntries(Object.keys(full).map((name) => [name, null]));
    expect(supportValues(unknown as never)).toEqual(empty);
    expect(supportChange(empty)).toEqual({
      ...empty,
      relation: null,
      phone: null,
      address: null,
      note: null,
      endedOn: null,
    });
  });
});

describe('a consent', () => {
  it('says all that was typed where it belongs', () => {
    expect(
      consentBody(
        {
          purpose: ['partnerSharing'],
          organisationId: 'o1',
          givenOn: '2026-11-23',
          validUntil: '2027-11-23',
          givenBy: 'legalRepresentative',
          personView: ' თანახმაა ',
          note: ' წერილი ',
        },
        'partnerSharing',
      ),
    ).toEqual({
      purpose: 'partnerSharing',
      organisationId: 'o1',
      givenOn: '2026-11-23',
      validUntil: '2027-11-23',
      givenBy: 'legalRepresentative',
      personView: 'თანახმაა',
      note: 'წერილი',
    });
  });

  it('leaves out what was left empty', () => {
    expect(
      consentBody(
        {
          purpose: ['partnerSharing'],
          organisationId: '',
          givenOn: ' ',
          validUntil: ' ',
          givenBy: 'legalRepresentative',
          personView: '',
          note: '',
        },
        'partnerSharing',
      ),
    ).toEqual({ purpose: 'partnerSharing', givenBy: 'legalRepresentative' });
  });
});

describe('a legal basis', () => {
  const full = {
    kind: 'conditionalSentence',
    issuedBy: 'სასამართლო',
    actNumber: '1/12',
    actDate: '2026-01-10',
    article: '63',
    startsOn: '2026-01-20',
    endsOn: '2027-01-20',
    mandatoryObligations: ['გამოცხადება', 'საცხოვრებელი'],
    juvenileRules: true,
  };
  const empty = {
    kind: '',
    issuedBy: '',
    actNumber: '',
    actDate: '',
    article: '',
    startsOn: '',
    endsOn: '',
    mandatoryObligations: '',
    juvenileRules: false,
  };

  it('goes to the form and back', () => {
    const typed = basisValues(full as never);
    expect(typed).toEqual({ ...full, mandatoryObligations: 'გამოცხადება\nსაცხოვრებელი' });
    const { kind, ...content } = full;
    expect(basisChange({ ...typed, issuedBy: ' სასამართლო ' })).toEqual(content);
    expect(newBasis(typed)).toEqual({ kind, ...content });
  });

  it('begins empty, and shows nothing for what is not known', () => {
    expect(basisValues()).toEqual(empty);
    const unknown = { ...full, actNumber: null, article: null, endsOn: null };
    expect(basisValues(unknown as never)).toMatchObject({ actNumber: '', article: '', endsOn: '' });
    expect(basisChange(empty)).toEqual({
      issuedBy: '',
      actNumber: null,
      actDate: '',
      article: null,
      startsOn: '',
      endsOn: null,
      mandatoryObligations: [],
      juvenileRules: false,
    });
  });
});

it('says when an offence led to a conviction, and leaves out what was left empty', () => {
  const typed = {
    kind: 'reoffence',
    status: 'convicted',
    occurredOn: '2026-11-01',
    convictedOn: '2026-11-02',
    source: 'register',
    goalId: '',
    detail: ' ',
  };
  expect(outcomeBody(typed)).toEqual({
    kind: 'reoffence',
    status: 'convicted',
    occurredOn: '2026-11-01',
    convictedOn: '2026-11-02',
    source: 'register',
  });
  expect(outcomeBody({ ...typed, convictedOn: '' })).not.toHaveProperty('convictedOn');
});

it('names the goal of an outcome, another one, or none', () => {
  const goal = { id: 'g1', text: 'სამუშაო', state: 'open' } as const;
  expect(goalValues({ goal })).toEqual({ goalId: 'g1' });
  expect(goalValues({ goal: null })).toEqual({ goalId: '' });
  expect(goalChange({ goalId: 'g2' })).toEqual({ goalId: 'g2' });
  expect(goalChange({ goalId: '' })).toEqual({ goalId: null });
});

it('offers the goals of the plan of the case, and the one that the outcome names', () => {
  const plan = {
    case: { id: 'c1' },
    goals: [
      { id: 'g1', text: 'სამუშაო' },
      { id: 'g2', text: 'სახლი' },
    ],
  } as Dto<'Plan'>;
  const outcome = (goal?: { id: string; text: string }, caseId = 'c1') =>
    ({ caseId, goal: goal ?? null }) as Dto<'Outcome'>;
  const ids = (...asked: Parameters<typeof namableGoals>) =>
    namableGoals(...asked).map(({ id }) => id);
  expect(ids(plan)).toEqual(['g1', 'g2']);
  expect(ids(null)).toEqual([]);
  expect(ids(plan, outcome())).toEqual(['g1', 'g2']);
  expect(ids(plan, outcome({ id: 'g2', text: 'სახლი' }))).toEqual(['g1', 'g2']);
  // The outcome names the goal in an earlier version of the plan.
  expect(ids(plan, outcome({ id: 'g0', text: 'სამუშაო' }))).toEqual(['g0', 'g2']);
  expect(ids(plan, outcome(undefined, 'earlier case'))).toEqual([]);
  expect(ids(plan, outcome({ id: 'e1', text: 'სწავლა' }, 'earlier case'))).toEqual(['e1']);
});

it.each([
  ['2008-11-24', true],
  ['2008-11-25', false],
  [null, false],
  [undefined, false],
])('presets the person as giver of a consent only for an adult: born %s, %s', (born, alone) => {
  expect(signsAlone(born, '2026-11-24')).toBe(alone);
});
