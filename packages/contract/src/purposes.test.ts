import { auditPurposes } from './accounts/codes.js';
import { endpoints } from './endpoints.js';
import { purposeOf } from './purposes.js';

const operations = Object.keys(endpoints);

describe('the purpose of an operation', () => {
  it.each([
    ['findDuplicates', 'intake'],
    ['createApplication', 'intake'],
    ['takeHotlineCall', 'intake'],
    ['recordPreReleaseVisit', 'intake'],
    ['getBeneficiary', 'casework'],
    ['getRecord', 'casework'],
    ['getAssessment', 'casework'],
    ['listPlans', 'casework'],
    ['getRegister', 'rehabilitation'],
    ['listEnrolments', 'rehabilitation'],
    ['getReferral', 'services'],
    ['listOrganisations', 'services'],
    ['getReport', 'figures'],
    ['listUsers', 'administration'],
    ['startImport', 'administration'],
    ['listAuditEvents', 'accountability'],
    ['login', 'access'],
    ['acceptInvitation', 'access'],
    ['issueToken', 'access'],
    ['expireConsents', 'upkeep'],
    ['toString', 'upkeep'],
  ])('%s: %s', (operation, purpose) => {
    expect(purposeOf(operation)).toBe(purpose);
  });

  it('is one of the list, and none of the list is unused', () => {
    expect(new Set([...operations.map(purposeOf), purposeOf('relayOutbox')])).toEqual(
      new Set(auditPurposes),
    );
  });
});
