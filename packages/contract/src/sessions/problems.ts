import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'session-clash': {
    status: 409,
    title: { ka: 'ამ დროს სესია უკვე დანიშნულია', en: 'There is a session at this time already' },
    detail: { ka: 'აირჩიეთ სხვა დრო.', en: 'Choose another time.' },
  },
  'public-holiday': {
    status: 409,
    title: { ka: 'ეს დღე უქმეა', en: 'This day is a public holiday' },
    detail: {
      ka: '{day} უქმე დღეა. აირჩიეთ სხვა დღე; თუ უქმე დღეზე შეთანხმდით, ეს კალენდარში მიუთითეთ.',
      en: '{day} is a public holiday. Choose another day; if you have agreed to meet on it, say so in the calendar.',
    },
  },
  'session-not-begun': {
    status: 409,
    title: { ka: 'სესია ჯერ არ დაწყებულა', en: 'The session lies ahead' },
    detail: { ka: 'აღრიცხეთ სესიის დღეს ან მის შემდეგ.', en: 'Record it on its day or after.' },
  },
  'register-locked': {
    status: 403,
    title: { ka: 'დასწრების ჟურნალი ჩაკეტილია', en: 'The register is locked' },
    detail: {
      ka: 'შესწორება {until}-მდე შეიძლებოდა; შემდეგ ჟურნალს მხოლოდ ხელმძღვანელი ასწორებს და სესია აღარ ბრუნდება.',
      en: 'It could be changed until {until}. After that only a supervisor corrects its marks, and the session is not reopened.',
    },
  },
  'register-incomplete': {
    status: 422,
    title: { ka: 'ჟურნალი სრული არ არის', en: 'The register is not complete' },
    detail: {
      ka: 'მონიშნეთ ყველა მოსალოდნელი წევრი; აკლია: {missing}.',
      en: 'Give a mark to everybody expected. Missing: {missing}.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
