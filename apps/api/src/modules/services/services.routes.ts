import type { servicesEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import {
  cancelCard,
  handOverCard,
  issueCard,
  loseCard,
  refuseCard,
  requestCard,
  returnCard,
} from './commands/move-card.js';
import { changeDelivery, recordDelivery } from './commands/record-delivery.js';
import { cardList, cardView } from './persistence/card.views.js';
import { serviceList } from './persistence/catalogue.views.js';
import { deliveryList, deliveryView } from './persistence/delivery.views.js';

export const servicesHandlers: Handlers<typeof servicesEndpoints> = {
  listServices: view(() => serviceList),

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
};
