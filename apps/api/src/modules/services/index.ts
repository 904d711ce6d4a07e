import { servicesEndpoints } from '@gza/contract';
import { invalid, ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { servicesConsequences } from './consequences.js';
import { cancelCardsWithCase } from './cancel-cards.js';
import { endReferralsWithCase, withdrawWithConsent, withdrawWithMerge } from './end-referrals.js';
import { expireReferrals } from './expire-referrals.job.js';
import { expireDirectoryEntries } from './expire-directory-entries.job.js';
import { serviceDependents } from './persistence/case-dependents.js';
import { servicesColumnAccess } from './persistence/column-access.js';
import { DirectoryEntryRecord } from './persistence/directory.entity.js';
import { IssuedCardRecord, ServiceDeliveryRecord } from './persistence/entities.js';
import { ReferralRecord } from './persistence/referral.entity.js';
import { ServiceRecord } from './persistence/service.entity.js';
import { ReferralVisitRecord } from './persistence/visit.entity.js';
import { recomputeAnswerDeadlines } from './recompute-deadlines.js';
import { seedServices } from './persistence/seed.js';
import { suspendOffersOfOrganisation } from './suspend-offers-of-organisation.js';
import { servicesToday } from './persistence/today.js';
import { servicesHandlers } from './services.routes.js';

mapConstraintToProblem('issued_card_one_waiting', new ProblemError('card-requested-already'));
mapConstraintToProblem('issued_card_number_key', new ProblemError('card-number-taken'));
mapConstraintToProblem('service_pkey', new ProblemError('service-exists'));
mapConstraintToProblem('referral_visit_once', new ProblemError('visit-recorded-already'));
mapConstraintToProblem(
  'directory_entry_region',
  invalid({ pointer: '/regionCode', code: 'notFound' }),
);

const withdrawal = {
  how: {
    ka: 'გადამისამართებები, რომლებსაც თანხმობა აღარ ფარავს, გამოიხმობა.',
    en: 'Open referrals that no consent covers any more are withdrawn.',
  },
  handle: withdrawWithConsent,
};

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
    ServiceRecord,
  ],
  columnAccess: servicesColumnAccess,
  caseDependents: serviceDependents,
  consequences: servicesConsequences,
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
    'person.merged': {
      'withdraw-merged-referrals': {
        how: {
          ka: 'გადამისამართება, რომელსაც გაერთიანებული ჩანაწერის თანხმობები აღარ ფარავს, გამოიხმობა.',
          en: 'Open referrals that the consents of the merged record do not cover are withdrawn.',
        },
        handle: withdrawWithMerge,
      },
    },
    'person.unmerged': {
      'withdraw-separated-referrals': {
        how: {
          ka: 'გადამისამართება, რომელსაც გაყოფილი ჩანაწერის თანხმობები აღარ ფარავს, გამოიხმობა.',
          en: 'Open referrals that the consents of the separated records do not cover are withdrawn.',
        },
        handle: withdrawWithMerge,
      },
    },
    'case.moved': {
      'end-referrals': {
        how: {
          ka: 'როცა საქმე იხურება, გაგზავნილი გადამისამართებები გამოიხმობა, პროექტები კი უქმდება.',
          en: 'When a case is closed, its open referrals are withdrawn and its drafts discarded.',
        },
        when: { to: ['closed'] },
        handle: endReferralsWithCase,
      },
      'cancel-cards': {
        how: {
          ka: 'როცა საქმე იხურება, მოთხოვნილი ბარათები უქმდება.',
          en: 'When a case is closed, the cards that were requested are cancelled.',
        },
        when: { to: ['closed'] },
        handle: cancelCardsWithCase,
      },
    },
    'consent.withdrawn': { 'withdraw-referrals': withdrawal },
    'consent.expired': { 'withdraw-referrals': withdrawal },
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
  // Every hour: the day of the agency begins at another hour in each time zone.
  schedule: { expireReferrals: '5 * * * *', expireDirectoryEntries: '10 * * * *' },
  seed: seedServices,
  today: servicesToday,
});

export { getService, type ServiceSummary } from './service.lookup.js';
