import { servicesEndpoints } from '@gza/contract';
import { Refusal } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { expireReferrals } from './expire-referrals.job.js';
import { IssuedCardRecord, ServiceDeliveryRecord } from './persistence/entities.js';
import { ReferralRecord } from './persistence/referral.entity.js';
import { seedServices } from './persistence/seed.js';
import { servicesHandlers } from './services.routes.js';

constraintMeans('issued_card_one_waiting', new Refusal('card-requested-already'));
constraintMeans('issued_card_number_key', new Refusal('card-number-taken'));

export const servicesModule = gzaModule({
  name: 'services',
  endpoints: servicesEndpoints,
  handlers: servicesHandlers,
  entities: [IssuedCardRecord, ServiceDeliveryRecord, ReferralRecord],
  jobs: (uow) => ({ expireReferrals: expireReferrals(uow) }),
  // Just after midnight in Tbilisi.
  schedule: { expireReferrals: '5 20 * * *' },
  seed: seedServices,
});

export { getService, type ServiceFacts } from './service.lookup.js';
