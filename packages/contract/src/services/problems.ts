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
  'service-exists': {
    status: 409,
    title: {
      ka: 'ასეთი კოდით სერვისი უკვე არსებობს',
      en: 'There is already a service with this code',
    },
    detail: {
      ka: 'მიუთითეთ სხვა კოდი ან შეცვალეთ არსებული სერვისი.',
      en: 'Give another code, or change the existing service.',
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
      en: 'This kind of card has already been requested',
    },
    detail: {
      ka: 'გააგრძელეთ არსებული მოთხოვნით ან გააუქმეთ იგი.',
      en: 'Continue with the existing request, or cancel it.',
    },
  },
  'card-number-taken': {
    status: 409,
    title: {
      ka: 'ბარათის ეს ნომერი უკვე გაცემულია',
      en: 'A card with this number has already been issued',
    },
    detail: { ka: 'შეამოწმეთ ბარათის ნომერი.', en: 'Check the number on the card.' },
  },
  'referral-not-under-way': {
    status: 409,
    title: { ka: 'სერვისი არ მიმდინარეობს', en: 'The service is not under way' },
    detail: {
      ka: 'დასწრება აღირიცხება სერვისის დაწყებიდან მის დასრულებამდე.',
      en: 'Attendance can be recorded from the start of the service to its end.',
    },
  },
  'visit-recorded-already': {
    status: 409,
    title: { ka: 'ეს დღე უკვე აღრიცხულია', en: 'This day has already been recorded' },
    detail: {
      ka: 'შეასწორეთ უკვე აღრიცხული დღე ან მიუთითეთ სხვა დღე.',
      en: 'Correct the existing entry, or give another day.',
    },
  },
  'delivery-not-by-staff': {
    status: 409,
    title: {
      ka: 'ეს სერვისი თანამშრომელს არ აღურიცხავს',
      en: 'This record was not made by staff',
    },
    detail: {
      ka: 'იგი ბარათის გაცემიდან ან პარტნიორის ანგარიშიდან შეიქმნა და აქ არ იცვლება.',
      en: 'It comes from a card or from a partner’s report and cannot be changed here.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
