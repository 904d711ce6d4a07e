import type { CardKind, Dto } from '@gza/contract';
import { defineTexts } from '../i18n/define-texts.js';

/** The words for codes of this module, wherever they are shown. */
export const serviceWords = defineTexts('words.services', {
  ka: {
    referralState: {
      draft: 'შავი ვერსია',
      sent: 'გაგზავნილი',
      accepted: 'მიღებული',
      inProgress: 'მიმდინარე',
      delivered: 'გაწეული',
      notTakenUp: 'არ ისარგებლა',
      discontinued: 'შეწყვეტილი',
      rejected: 'უარყოფილი',
      expired: 'ვადაგასული',
      withdrawn: 'გაწვეული',
      discarded: 'გაუქმებული',
    } satisfies Record<Dto<'Referral'>['state'], string>,
    card: {
      idCard: 'პირადობის მოწმობა',
      transportCard: 'ტრანსპორტის ბარათი',
    } satisfies Record<CardKind, string>,
    cardState: {
      requested: 'მოთხოვნილი',
      issued: 'გაცემული',
      handedOver: 'გადაცემული',
      returned: 'დაბრუნებული',
      lost: 'დაკარგული',
      refused: 'უარყოფილი',
      cancelled: 'გაუქმებული',
    } satisfies Record<Dto<'IssuedCard'>['state'], string>,
  },
  en: {
    referralState: {
      draft: 'Draft',
      sent: 'Sent',
      accepted: 'Accepted',
      inProgress: 'In progress',
      delivered: 'Delivered',
      notTakenUp: 'Not taken up',
      discontinued: 'Discontinued',
      rejected: 'Rejected',
      expired: 'Expired',
      withdrawn: 'Withdrawn',
      discarded: 'Discarded',
    },
    card: { idCard: 'ID card', transportCard: 'Transport card' },
    cardState: {
      requested: 'Requested',
      issued: 'Issued',
      handedOver: 'Handed over',
      returned: 'Returned',
      lost: 'Lost',
      refused: 'Refused',
      cancelled: 'Cancelled',
    },
  },
});
