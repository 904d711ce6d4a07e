import type { servicesEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import {
  acceptReferral,
  deliverReferral,
  discontinueReferral,
  markReferralNotTakenUp,
  rejectReferral,
  startReferral,
} from './commands/answer-referral.js';
import { changeEntry, entryStep, proposeEntry } from './commands/keep-directory.js';
import { changeReferral, copyReferral, createReferral } from './commands/draft-referral.js';
import {
  cancelCard,
  handOverCard,
  issueCard,
  loseCard,
  refuseCard,
  requestCard,
  returnCard,
} from './commands/move-card.js';
import { followUpReferral } from './commands/follow-up-referral.js';
import { changeVisit, recordVisit } from './commands/record-visit.js';
import { changeDelivery, recordDelivery } from './commands/record-delivery.js';
import { discardReferral, sendReferral, withdrawReferral } from './commands/send-referral.js';
import { cardList, cardView } from './persistence/card.views.js';
import { changeService, createService } from './commands/keep-service.js';
import { serviceList, serviceView } from './persistence/catalogue.views.js';
import { entryList, entryView } from './persistence/directory.views.js';
import { deliveryList, deliveryView } from './persistence/delivery.views.js';
import {
  disclosuresOf,
  referralList,
  referralView,
  sentReferralView,
} from './persistence/referral.views.js';
import { visitsOf, visitView } from './persistence/visit.views.js';

export const servicesHandlers: Handlers<typeof servicesEndpoints> = {
  createService: change(createService, serviceView),
  changeService: change(changeService, serviceView),
  listServices: view(() => serviceList()),

  listIssuedCards: view(({ query }) => cardList(query)),
  getIssuedCard: view(({ params }) => cardView(params.id)),
  requestCard: change(requestCard, cardView),
  issueCard: change(issueCard, cardView),
  refuseCard: change(refuseCard, cardView),
  cancelCard: change(cancelCard, cardView),
  handOverCard: change(handOverCard, cardView),
  returnCard: change(returnCard, cardView),
  loseCard: change(loseCard, cardView),

  listServiceDeliveries: view(({ query }) => deliveryList(query)),
  getServiceDelivery: view(({ params }) => deliveryView(params.id)),
  recordServiceDelivery: change(recordDelivery, deliveryView),
  changeServiceDelivery: change(changeDelivery, deliveryView),

  listReferrals: view(({ query }, actor) => referralList(query, actor)),
  getReferral: view(({ params }, actor) => referralView(params.id, actor)),
  createReferral: change(createReferral, referralView),
  changeReferral: change(changeReferral, referralView),
  sendReferral: change(sendReferral, sentReferralView),
  discardReferral: change(discardReferral, referralView),
  withdrawReferral: change(withdrawReferral, referralView),
  copyReferral: change(copyReferral, referralView),
  followUpReferral: change(followUpReferral, referralView),
  acceptReferral: change(acceptReferral, referralView),
  rejectReferral: change(rejectReferral, referralView),
  startReferral: change(startReferral, referralView),
  deliverReferral: change(deliverReferral, referralView),
  markReferralNotTakenUp: change(markReferralNotTakenUp, referralView),
  discontinueReferral: change(discontinueReferral, referralView),
  listReferralVisits: view(({ params }) => visitsOf(params.id)),
  getReferralVisit: view(({ params }) => visitView(params.id)),
  recordReferralVisit: change(recordVisit, visitView),
  changeReferralVisit: change(changeVisit, visitView),
  listDisclosures: view(({ params }) => disclosuresOf(params.id)),

  listDirectoryEntries: view(({ query }) => entryList(query)),
  getDirectoryEntry: view(({ params }) => entryView(params.id)),
  proposeDirectoryEntry: change(proposeEntry, entryView),
  changeDirectoryEntry: change(changeEntry, entryView),
  verifyDirectoryEntry: change(entryStep('verify'), entryView),
  discardDirectoryEntry: change(entryStep('discard'), entryView),
  activateDirectoryEntry: change(entryStep('activate'), entryView),
  suspendDirectoryEntry: change(entryStep('suspend'), entryView),
  resumeDirectoryEntry: change(entryStep('resume'), entryView),
};
