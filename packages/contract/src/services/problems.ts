import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'open-case-needed': {
    status: 422,
    title: { ka: 'ბენეფიციარს ღია საქმე არ აქვს', en: 'The beneficiary has no open case' },
    detail: {
      ka: 'ჯერ მიიღეთ მომართვა და გახსენით საქმე.',
      en: 'Accept an application first: it opens a case.',
    },
  },
  'organisation-inactive': {
    status: 422,
    title: { ka: 'ორგანიზაცია აღარ თანამშრომლობს', en: 'The organisation is not active' },
    detail: {
      ka: 'აირჩიეთ მოქმედი პარტნიორი ორგანიზაცია.',
      en: 'Choose a partner organisation that is active.',
    },
  },
  'card-requested-already': {
    status: 409,
    title: {
      ka: 'ასეთი ბარათი უკვე მოთხოვნილია',
      en: 'Such a card has been requested already',
    },
    detail: {
      ka: 'გააგრძელეთ არსებული მოთხოვნით ან გააუქმეთ იგი.',
      en: 'Go on with the request that stands, or cancel it.',
    },
  },
  'card-number-taken': {
    status: 409,
    title: { ka: 'ბარათის ეს ნომერი უკვე გაცემულია', en: 'A card of this number has been issued' },
    detail: { ka: 'შეამოწმეთ ბარათის ნომერი.', en: 'Check the number on the card.' },
  },
  'referral-not-under-way': {
    status: 409,
    title: { ka: 'მომსახურება არ მიმდინარეობს', en: 'The service is not under way' },
    detail: {
      ka: 'დასწრება აღირიცხება მომსახურების დაწყებიდან მის დასრულებამდე.',
      en: 'Attendance is written down from the start of the service to its end.',
    },
  },
  'visit-recorded-already': {
    status: 409,
    title: { ka: 'ეს დღე უკვე აღრიცხულია', en: 'This day has been recorded' },
    detail: {
      ka: 'შეასწორეთ არსებული ჩანაწერი ან მიუთითეთ სხვა დღე.',
      en: 'Correct the entry that is there, or give another day.',
    },
  },
  'delivery-not-by-staff': {
    status: 409,
    title: {
      ka: 'ეს ჩანაწერი თანამშრომელს არ შეუტანია',
      en: 'This record was not written by staff',
    },
    detail: {
      ka: 'იგი ბარათის გაცემიდან ან პარტნიორის ანგარიშიდან შეიქმნა და აქ არ იცვლება.',
      en: 'It follows from a card or from what a partner reported, and is not changed here.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
