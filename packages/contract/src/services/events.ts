import { event, id, idOrNull, type EventTable } from '../kernel/event.js';

const referral = {
  aggregate: 'referral',
  aggregateId: 'referralId',
  payload: { referralId: id, organisationId: id },
} as const;
const told = { audience: { organisation: 'organisationId' } } as const;
const answered = { audience: { nobody: 'because the partner made this step itself' } } as const;
const seenOnToday = 'because Today reads the answers of partners themselves';

export const servicesEvents = {
  'referral.sent': event({
    ...referral,
    ...told,
    summary: {
      ka: 'გადამისამართება პარტნიორს გაეგზავნა.',
      en: 'A referral was sent to a partner.',
    },
    noReaction: 'because the partner reads its referrals over the API',
  }),
  'referral.discarded': event({
    ...referral,
    audience: { nobody: 'because a draft was never shown to the partner' },
    summary: {
      ka: 'გადამისამართების პროექტი გაუქმდა.',
      en: 'A draft of a referral was discarded.',
    },
    noReaction: 'because nothing depends on a draft',
  }),
  'referral.accepted': event({
    ...referral,
    ...answered,
    summary: { ka: 'პარტნიორმა გადამისამართება მიიღო.', en: 'A partner accepted a referral.' },
    noReaction: seenOnToday,
  }),
  'referral.rejected': event({
    ...referral,
    ...answered,
    summary: {
      ka: 'პარტნიორმა გადამისამართებაზე უარი თქვა.',
      en: 'A partner rejected a referral.',
    },
    noReaction: seenOnToday,
  }),
  'referral.inProgress': event({
    ...referral,
    ...answered,
    summary: { ka: 'პარტნიორმა სერვისის გაწევა დაიწყო.', en: 'A partner began the service.' },
  }),
  'referral.delivered': event({
    ...referral,
    ...answered,
    summary: { ka: 'პარტნიორმა სერვისი გასწია.', en: 'A partner delivered the service.' },
  }),
  'referral.notTakenUp': event({
    ...referral,
    ...answered,
    summary: {
      ka: 'ბენეფიციარმა სერვისით არ ისარგებლა.',
      en: 'The service of a referral was not taken up.',
    },
  }),
  'referral.discontinued': event({
    ...referral,
    ...answered,
    summary: { ka: 'სერვისის გაწევა შეწყდა.', en: 'The service of a referral was discontinued.' },
  }),
  'referral.expired': event({
    ...referral,
    ...told,
    summary: {
      ka: 'გადამისამართებას პასუხის ვადა გაუვიდა.',
      en: 'A referral expired without an answer.',
    },
    noReaction: 'because the record shows the expired referral to those who sent it',
  }),
  'referral.withdrawn': event({
    ...referral,
    ...told,
    summary: { ka: 'გადამისამართება უკან გაიწვიეს.', en: 'A referral was withdrawn.' },
  }),
  'service.delivered': event({
    summary: { ka: 'გაწეული სერვისი ჩაიწერა.', en: 'A delivered service was recorded.' },
    aggregate: 'serviceDelivery',
    aggregateId: 'serviceDeliveryId',
    payload: { serviceDeliveryId: id },
    audience: { nobody: 'because services delivered are counted in reports only' },
  }),
  'service.itemChanged': event({
    summary: {
      ka: 'გაწეული სერვისი გეგმის სხვა ღონისძიებას მიეკუთვნა, ან აღარცერთს.',
      en: 'A delivered service was given to another plan item, or to none.',
    },
    aggregate: 'serviceDelivery',
    aggregateId: 'serviceDeliveryId',
    payload: { serviceDeliveryId: id, from: idOrNull, to: idOrNull },
    audience: { nobody: 'because plans stay in the Department' },
  }),
} as const satisfies EventTable;
