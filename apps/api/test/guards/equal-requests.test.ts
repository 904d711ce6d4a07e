import { endpoints, refusesEqual, type OperationId } from '@gza/contract';
import type { Call } from './calls/call.js';
import { calls } from './calls/index.js';
import { GuardWorld } from './world.js';

const name = { ka: 'ახალი', en: 'New' };
const byAdministrator = (body: Call['body']): Call => ({
  as: 'administrator',
  ...(body && { body }),
});

/** Calls of reference data and of staff, which the guards of records do not have. */
const ofNoPerson: Partial<Record<OperationId, Call>> = {
  recordStaffAbsence: {
    as: 'socialWorker',
    body: { fromOn: '2026-11-30', untilOn: '2026-12-04' },
  },
  createRegion: byAdministrator({ code: 'AM-ER', name }),
  createEstablishment: byAdministrator({ code: 'n99', name }),
  createArea: byAdministrator({ code: 'restorative', name }),
  createService: byAdministrator({ code: 'debt-advice', kind: 'education', name }),
  recordPublicHoliday: byAdministrator({ on: '2027-03-01', name }),
  recordDayOffDecree: byAdministrator({
    on: '2027-03-02',
    kind: 'dayOff',
    number: '1',
    decreedOn: '2026-11-20',
  }),
};

/** What the second of two equal requests is told, where the rules of the operation know more than that it is equal. */
const byRule: Partial<Record<OperationId, string>> = {
  recordStaffAbsence: 'absence-overlaps',
  createUser: 'user-exists',
  createSavedView: 'saved-view-name-taken',
  createApplication: 'application-waits',
  recordReleaseNotice: 'release-notice-exists',
  recordConsent: 'consent-in-force',
  addDocumentScan: 'scan-added-already',
  addConsentScan: 'scan-added-already',
  addApplicationScan: 'scan-added-already',
  addCaseScan: 'scan-added-already',
  addPlanScan: 'scan-added-already',
  addAppointmentScan: 'scan-added-already',
  recordOutcome: 'outcome-exists',
  createAssessment: 'assessment-in-progress',
  createPlan: 'plan-in-preparation',
  proposeEnrolment: 'enrolment-exists',
  scheduleGroup: 'session-clash',
  createSession: 'session-clash',
  recordTaskStep: 'invalid-request',
  requestCard: 'card-requested-already',
  recordReferralVisit: 'visit-recorded-already',
  createOrganisation: 'organisation-exists',
  createProgramme: 'programme-exists',
  createBureau: 'bureau-exists',
  createRegion: 'region-exists',
  createEstablishment: 'establishment-exists',
  createArea: 'area-exists',
  createService: 'service-exists',
  recordPublicHoliday: 'holiday-exists',
  recordDayOffDecree: 'decree-exists',
};

const operations = (Object.keys(endpoints) as OperationId[]).filter(refusesEqual);

/** A double click, and a retry that lost its key: whatever is created, it is created once. */
describe('three equal requests at once', () => {
  let world: GuardWorld;
  beforeAll(async () => {
    world = await GuardWorld.start();
  });
  afterAll(() => world.api.stop());

  it.each(operations)('do %s once', async (id) => {
    const call = calls[id] ?? ofNoPerson[id];
    if (!call) throw new Error(`${id} needs a call in calls.ts`);
    const twice = byRule[id] ?? 'just-recorded';
    const answers = await world.atOnce(id, call, 3);
    expect(answers.map((answer) => answer.split(' ')[0])).toEqual(['done', twice, twice].sort());
  });
});
