import type { Dto } from '@gza/contract';
import {
  basisChange,
  basisValues,
  consentBody,
  newBasis,
  newSupport,
  outcomeBody,
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
    purpose: 'assessment',
    organisationId: 'o1',
    givenOn: '2026-11-23',
    givenBy: 'person',
    personView: 'თანახმაა',
    note: '',
  };
  expect(consentBody(typed)).toEqual({
    purpose: 'assessment',
    givenOn: '2026-11-23',
    givenBy: 'person',
  });
  const shared = { ...typed, purpose: 'partnerSharing', givenBy: 'legalRepresentative' };
  expect(consentBody(shared)).toMatchObject({ organisationId: 'o1', personView: 'თანახმაა' });
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
    detail: ' მღებავი ',
  };
  expect(outcomeBody(typed)).toEqual({
    kind: 'employment',
    status: 'employed',
    occurredOn: '2026-11-01',
    source: 'person',
    detail: 'მღებავი',
  });
});
