import type { CauseName } from '../../src/platform/consequences.js';
import { expireConsents } from '../../src/modules/beneficiaries/case-file/expire-consents.job.js';
import { referenceId } from '../../src/platform/reference.js';
import { csv, importFile } from '../support/imports.js';
import { runRelay } from '../support/outbox.js';
import { plainCall } from './plain-call.js';
import type { Walker } from './walker.js';

interface Step {
  /** What must be so before; the first look at the person comes after it. */
  readonly given?: (walker: Walker) => Promise<void>;
  readonly cause: (walker: Walker) => Promise<unknown>;
}

const close = (reason: string): Step => ({
  given: (w) =>
    w.change('rehabilitation_case/', {
      state: 'closingReview',
      closure_reason: reason,
      last_step_by: '@staff/socialWorker',
    }),
  cause: (w) => w.cause(w.supervisor, 'closeCase', 'rehabilitation_case/', {}),
});
const account = (change: object): Step => ({
  cause: (w) => w.cause(w.others.administrator, 'changeUser', 'staff/socialWorker', change),
});

/** How each step is caused, over HTTP. */
export const steps: Readonly<Record<CauseName, Step>> = {
  caseTransferred: {
    cause: (w) =>
      w.cause(w.supervisor, 'transferCase', 'rehabilitation_case/', {
        bureauId: referenceId('bureau', 'kakheti'),
        reason: 'გადავიდა საცხოვრებლად',
      }),
  },
  caseSuspended: {
    cause: (w) => w.cause(w.worker, 'suspendCase', 'rehabilitation_case/', { reason: 'დააკავეს' }),
  },
  caseClosed: close('movedAbroad'),
  episodeOpened: {
    given: async (w) => {
      await close('movedAbroad').given?.(w);
      await close('movedAbroad').cause(w);
    },
    cause: async (w) => {
      const { body } = await plainCall(w.api, w.worker, 'createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiaryId: w.id('beneficiary'),
        },
      });
      const accepted = await plainCall(w.api, w.worker, 'acceptApplication', {
        id: body.id,
        version: body.version,
        body: {},
      });
      expect(accepted.problem).toEqual([200, 'done']);
      await runRelay(w.api);
    },
  },
  personCorrected: {
    cause: (w) =>
      w.cause(w.worker, 'changeBeneficiary', 'beneficiary', {
        givenName: 'ბექა',
        familyName: 'ლომიძე',
        birthDate: '1991-03-14',
      }),
  },
  personMerged: {
    given: async (w) => {
      // The other record has a notice too.
      const { body } = await plainCall(w.api, w.worker, 'createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: { givenName: 'ბექა', familyName: 'ნოზაძე', sex: 'male' },
        },
      });
      w.survivingId = body.beneficiary.id;
      const notice = await plainCall(w.api, w.worker, 'recordReleaseNotice', {
        body: { beneficiaryId: w.survivingId, establishment: 'N8', expectedOn: '2027-01-25' },
      });
      expect(notice.problem).toEqual([201, 'done']);
    },
    cause: async (w) => {
      const merged = await plainCall(w.api, w.supervisor, 'getBeneficiary', {
        id: w.id('beneficiary'),
      });
      const surviving = await plainCall(w.api, w.supervisor, 'getBeneficiary', {
        id: w.survivingId,
      });
      const reply = await plainCall(w.api, w.supervisor, 'mergePeople', {
        id: w.survivingId,
        version: surviving.body.version,
        body: {
          mergedId: w.id('beneficiary'),
          mergedVersion: merged.body.version,
          take: ['birthDate', 'phone'],
          reason: 'ერთი ადამიანია',
        },
      });
      expect(reply.problem).toEqual([201, 'done']);
      w.recordId = w.survivingId;
      w.mergeId = reply.body.id;
      await runRelay(w.api);
    },
  },
  mergeUndone: {
    given: async (w) => {
      await steps.personMerged.given?.(w);
      await steps.personMerged.cause(w);
    },
    cause: async (w) => {
      const reply = await plainCall(w.api, w.supervisor, 'undoMerge', {
        id: w.mergeId,
        version: 1,
        body: { reason: 'ორი ადამიანია', decisions: [] },
      });
      expect(reply.problem).toEqual([200, 'done']);
      w.recordId = w.id('beneficiary');
      await runRelay(w.api);
    },
  },
  importUndone: {
    given: async (w) => {
      const header = ['externalReference', 'givenName', 'familyName', 'sex', 'bureau', 'category'];
      const bureau = await w.bureauCode();
      const rows = [
        [w.id('beneficiary').slice(-12), 'დავით', 'ჩიჩუა', 'male', bureau, ''],
        [w.id('plan').slice(-12), 'გია', 'მაისურაძე', 'male', bureau, 'formerPrisoner'],
      ];
      const run = await importFile(
        w.others.head,
        { type: 'beneficiaries', mode: 'commit' },
        csv(header, ...rows),
      );
      expect(run).toMatchObject({ created: 1, changed: 1, failed: 0 });
      w.importId = run.id;
    },
    cause: async (w) => {
      const reply = await plainCall(w.api, w.others.head, 'undoImport', {
        id: w.importId,
        body: { reason: 'სხვა წლის ფაილია' },
      });
      expect(reply.problem).toEqual([200, 'done']);
      await runRelay(w.api);
    },
  },
  personDied: close('died'),
  consentGiven: {
    cause: async (w) => {
      const reply = await plainCall(w.api, w.worker, 'recordConsent', {
        id: w.id('beneficiary'),
        body: { purpose: 'research', givenBy: 'person' },
      });
      expect(reply.problem).toEqual([201, 'done']);
      await runRelay(w.api);
    },
  },
  consentWithdrawn: {
    cause: (w) => w.cause(w.worker, 'withdrawConsent', 'consent/sharing', {}),
  },
  consentExpired: {
    given: (w) => w.change('consent/sharing', { valid_until: '2026-11-24' }),
    cause: async (w) => {
      const now = w.api.clock.now().toISOString();
      w.api.clock.advance({ days: 1 });
      await expireConsents(w.api.server.uow)({});
      await runRelay(w.api);
      w.api.clock.set(now);
    },
  },
  workerLeft: account({ active: false }),
  workerMoved: account({ bureauId: referenceId('bureau', 'kakheti') }),
  workerRoleChanged: account({ role: 'lawyer' }),
  organisationDeactivated: {
    cause: (w) =>
      w.cause(w.others.administrator, 'changeOrganisation', 'organisation', { active: false }),
  },
  sessionCancelled: {
    cause: (w) =>
      w.cause(w.worker, 'cancelSession', 'programme_session/voluntary', { reason: 'ავად არის' }),
  },
  sessionReopened: {
    cause: (w) =>
      w.cause(w.worker, 'reopenSession', 'programme_session/group', { reason: 'შეცდომით' }),
  },
  enrolmentEnded: {
    cause: (w) =>
      w.cause(w.worker, 'dropOutEnrolment', 'enrolment/group', { reason: 'აღარ მოდის' }),
  },
  referralEnded: {
    cause: (w) => w.cause(w.partner, 'deliverReferral', 'referral/retraining', { units: 3 }),
  },
  planReplaced: {
    given: (w) => w.change('nextPlan', { state: 'signed' }),
    cause: (w) => w.cause(w.worker, 'activatePlan', 'nextPlan', {}),
  },
  groupCompleted: {
    given: (w) => w.change('enrolment/group', { state: 'completed' }),
    cause: (w) => w.cause(w.worker, 'completeGroup', 'programme_group', {}),
  },
};
