import type { CodeLabels } from '../kernel/code-labels.js';
import type { Dto } from '../kernel/endpoint.js';
import type {
  CardKind,
  DeliverySource,
  DisclosedField,
  DisclosureKind,
  ReferralRejectionReason,
  ServiceRecipient,
  VisitMark,
} from './codes.js';
import type { ReferralStage } from './states.js';

export const referralStateLabels: CodeLabels<Dto<'Referral'>['state']> = {
  draft: { ka: 'შავი ვერსია', en: 'Draft' },
  sent: { ka: 'გაგზავნილი', en: 'Sent' },
  accepted: { ka: 'მიღებული', en: 'Accepted' },
  inProgress: { ka: 'მიმდინარე', en: 'In progress' },
  delivered: { ka: 'გაწეული', en: 'Delivered' },
  notTakenUp: { ka: 'არ ისარგებლა', en: 'Not taken up' },
  discontinued: { ka: 'შეწყვეტილი', en: 'Discontinued' },
  rejected: { ka: 'უარყოფილი', en: 'Rejected' },
  expired: { ka: 'ვადაგასული', en: 'Expired' },
  withdrawn: { ka: 'გამოხმობილი', en: 'Withdrawn' },
  discarded: { ka: 'გაუქმებული', en: 'Discarded' },
};

export const referralStageLabels: CodeLabels<ReferralStage> = {
  prepared: { ka: 'შავი ვერსიები', en: 'Drafts' },
  awaiting: { ka: 'ელოდება პასუხს', en: 'Awaiting an answer' },
  underWay: { ka: 'მიმდინარე', en: 'Under way' },
  delivered: { ka: 'გაწეული', en: 'Delivered' },
  fruitless: { ka: 'უშედეგოდ დასრულებული', en: 'Ended without result' },
};

export const referralRejectionLabels: CodeLabels<ReferralRejectionReason> = {
  noCapacity: { ka: 'თავისუფალი ადგილი არ არის', en: 'No free place' },
  notEligible: {
    ka: 'ბენეფიციარი პირობებს არ აკმაყოფილებს',
    en: 'The person does not meet the conditions',
  },
  otherRegion: { ka: 'სხვა რეგიონს ეკუთვნის', en: 'Belongs to another region' },
  notOffered: { ka: 'ამ სერვისს აღარ ვაწვდით', en: 'We no longer offer this service' },
  other: { ka: 'სხვა მიზეზი', en: 'Another reason' },
};

export const visitMarkLabels: CodeLabels<VisitMark> = {
  attended: { ka: 'მოვიდა', en: 'Came' },
  missed: { ka: 'არ მოვიდა', en: 'Did not come' },
};

export const offerStateLabels: CodeLabels<Dto<'DirectoryEntry'>['state']> = {
  proposed: { ka: 'შეთავაზებული', en: 'Proposed' },
  verified: { ka: 'გადამოწმებული', en: 'Verified' },
  active: { ka: 'მოქმედი', en: 'Active' },
  suspended: { ka: 'შეჩერებული', en: 'Suspended' },
  expired: { ka: 'გადასამოწმებელი', en: 'To be verified again' },
  discarded: { ka: 'უარყოფილი', en: 'Discarded' },
};

export const serviceRecipientLabels: CodeLabels<ServiceRecipient> = {
  person: { ka: 'ბენეფიციარი', en: 'The beneficiary' },
  familyMember: { ka: 'ოჯახის წევრი', en: 'A family member' },
};

export const deliverySourceLabels: CodeLabels<DeliverySource> = {
  staff: { ka: 'თანამშრომლის აღრიცხული', en: 'Recorded by staff' },
  referral: { ka: 'პარტნიორის ანგარიში', en: 'Reported by the partner' },
  card: { ka: 'ბარათის გადაცემა', en: 'Card handed over' },
};

export const disclosureLabels: CodeLabels<DisclosureKind> = {
  referralSent: { ka: 'გადამისამართება გაიგზავნა', en: 'The referral was sent' },
  contactShared: { ka: 'ტელეფონი გაუზიარდა მიღებისას', en: 'The phone was shared on acceptance' },
  consulted: { ka: 'პარტნიორმა ნახა', en: 'The partner viewed it' },
};

export const disclosedFieldLabels: CodeLabels<DisclosedField> = {
  givenName: { ka: 'სახელი', en: 'Given name' },
  familyName: { ka: 'გვარი', en: 'Family name' },
  phone: { ka: 'ტელეფონი', en: 'Phone' },
  serviceCode: { ka: 'სერვისი', en: 'Service' },
  request: { ka: 'თხოვნის ტექსტი', en: 'Text of the request' },
};

export const cardKindLabels: CodeLabels<CardKind> = {
  idCard: { ka: 'პირადობის მოწმობა', en: 'ID card' },
  transportCard: { ka: 'ტრანსპორტის ბარათი', en: 'Transport card' },
};

export const cardStateLabels: CodeLabels<Dto<'IssuedCard'>['state']> = {
  requested: { ka: 'მოთხოვნილი', en: 'Requested' },
  issued: { ka: 'გაცემული', en: 'Issued' },
  handedOver: { ka: 'გადაცემული', en: 'Handed over' },
  returned: { ka: 'დაბრუნებული', en: 'Returned' },
  lost: { ka: 'დაკარგული', en: 'Lost' },
  refused: { ka: 'უარყოფილი', en: 'Refused' },
  cancelled: { ka: 'გაუქმებული', en: 'Cancelled' },
};
