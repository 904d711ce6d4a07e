import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'session-clash': {
    status: 409,
    title: {
      ka: 'ამ დროს შეხვედრა უკვე დანიშნულია',
      en: 'There is already a session at this time',
    },
    detail: {
      ka: 'აირჩიეთ სხვა დრო, ადგილი ან წამყვანი. თუ დამთხვევაზე შეთანხმდით, ეს მიუთითეთ და დაწერეთ მიზეზი (onClash, clashReason). ერთი ჯგუფის ორი შეხვედრა ერთსა და იმავე დროს არ ინიშნება.',
      en: 'Choose another time, place or leader. If the overlap was agreed, confirm it and give the reason (onClash, clashReason). Two sessions of one group never overlap.',
    },
  },
  'beyond-course': {
    status: 409,
    title: { ka: 'პროგრამაში ამდენი შეხვედრა არ არის', en: 'The programme has fewer sessions' },
    detail: {
      ka: 'პროგრამა {sessions} შეხვედრისგან შედგება; დასანიშნად დარჩენილია {left}. შეამცირეთ რაოდენობა ან დაადასტურეთ, რომ დამატებითი შეხვედრები გჭირდებათ (beyondCourse).',
      en: 'The programme has {sessions} sessions; {left} are left to schedule. Schedule fewer, or confirm that additional sessions are wanted (beyondCourse).',
    },
  },
  'public-holiday': {
    status: 409,
    title: { ka: 'ეს დღე უქმეა', en: 'This day is a public holiday' },
    detail: {
      ka: '{day} უქმე დღეა. აირჩიეთ სხვა დღე; თუ უქმე დღეზე შეთანხმდით, ეს კალენდარში მიუთითეთ.',
      en: '{day} is a public holiday. Choose another day. If you have agreed to meet on this day, confirm it in the calendar.',
    },
  },
  'session-not-begun': {
    status: 409,
    title: { ka: 'შეხვედრა ჯერ არ დაწყებულა', en: 'The session has not begun yet' },
    detail: { ka: 'აღრიცხეთ შეხვედრის დღეს ან მის შემდეგ.', en: 'Record it on its day or later.' },
  },
  'register-locked': {
    status: 403,
    title: { ka: 'დასწრების ჟურნალი ჩაკეტილია', en: 'The register is locked' },
    detail: {
      ka: 'შესწორება {until}-მდე შეიძლებოდა; შემდეგ ჟურნალს მხოლოდ ხელმძღვანელი ასწორებს და შეხვედრა აღარ ბრუნდება.',
      en: 'It could be changed until {until}. Now only a supervisor can correct its marks, and the session cannot be reopened.',
    },
  },
  'register-incomplete': {
    status: 422,
    title: { ka: 'ჟურნალი სრული არ არის', en: 'The register is not complete' },
    detail: {
      ka: 'მონიშნეთ ყველა მოსალოდნელი წევრი; შეუვსებელია: {missing}.',
      en: 'Mark everybody who is expected. Missing: {missing}.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
