import { servicesEndpoints } from '@gza/contract';
import { invalid, ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { expireReferrals } from './expire-referrals.job.js';
import { expireDirectoryEntries } from './expire-directory-entries.job.js';
import { servicesColumnAccess } from './persistence/column-access.js';
import { DirectoryEntryRecord } from './persistence/directory.entity.js';
import { IssuedCardRecord, ServiceDeliveryRecord } from './persistence/entities.js';
import { ReferralRecord } from './persistence/referral.entity.js';
import { ReferralVisitRecord } from './persistence/visit.entity.js';
import { recomputeAnswerDeadlines } from './recompute-deadlines.js';
import { seedServices } from './persistence/seed.js';
import { suspendOffersOfOrganisation } from './suspend-offers-of-organisation.js';
import { servicesToday } from './persistence/today.js';
import { servicesHandlers } from './services.routes.js';

mapConstraintToProblem('issued_card_one_waiting', new ProblemError('card-requested-already'));
mapConstraintToProblem('issued_card_number_key', new ProblemError('card-number-taken'));
mapConstraintToProblem('referral_visit_once', new ProblemError('visit-recorded-already'));
mapConstraintToProblem(
  'directory_entry_region',
  invalid({ pointer: '/regionCode', code: 'notFound' }),
);

export const servicesModule = gzaModule({
  name: 'services',
  endpoints: servicesEndpoints,
  handlers: servicesHandlers,
  entities: [
    IssuedCardRecord,
    ServiceDeliveryRecord,
    ReferralRecord,
    ReferralVisitRecord,
    DirectoryEntryRecord,
  ],
  tables: ['service'],
  columnAccess: servicesColumnAccess,
  reactions: {
    'organisation.deactivated': {
      'suspend-offers-of-organisation': {
        how: {
          ka: 'ორგანიზაციის გამოქვეყნებული შეთავაზებები ჩერდება.',
          en: 'The published offers of the organisation are suspended.',
        },
        handle: suspendOffersOfOrganisation,
      },
    },
    'workingDays.changed': {
      'recompute-deadlines': {
        how: {
          ka: 'გადამისამართებებზე მოსალოდნელი პასუხების ვადები თავიდან ითვლება.',
          en: 'The deadlines for awaited answers are recalculated.',
        },
        handle: recomputeAnswerDeadlines,
      },
    },
  },
  jobs: (uow) => ({
    expireReferrals: expireReferrals(uow),
    expireDirectoryEntries: expireDirectoryEntries(uow),
  }),
  // Times in UTC, just after midnight in Tbilisi.
  schedule: { expireReferrals: '5 20 * * *', expireDirectoryEntries: '10 20 * * *' },
  seed: seedServices,
  today: servicesToday,
});

export { getService, type ServiceSummary } from './service.lookup.js';
