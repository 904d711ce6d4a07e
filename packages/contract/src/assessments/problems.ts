import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'instrument-not-available': {
    status: 422,
    title: { ka: 'ეს ინსტრუმენტი მიუწვდომელია', en: 'This instrument is not available' },
    detail: {
      ka: 'აირჩიეთ ინსტრუმენტი, რომელსაც მოქმედი ვერსია აქვს.',
      en: 'Choose an instrument that has an active version.',
    },
  },
  'assessment-in-progress': {
    status: 409,
    title: {
      ka: 'ამ საქმეზე ასეთი შეფასება უკვე დაწყებულია',
      en: 'This assessment is already under way in this case',
    },
    detail: {
      ka: 'გააგრძელეთ დაწყებული შეფასება ან ჯერ გააუქმეთ იგი.',
      en: 'Continue the one that was begun, or discard it first.',
    },
  },
  'assessment-locked': {
    status: 409,
    title: { ka: 'პასუხები ჩაკეტილია', en: 'The answers are locked' },
    detail: {
      ka: 'მდგომარეობა: {state}. დასრულებული შეფასება მხოლოდ შესწორებით იცვლება, მიზეზის მითითებით.',
      en: 'The assessment is in state {state}. A completed assessment can be corrected only by an amendment with a reason.',
    },
  },
  'no-risk-summary': {
    status: 422,
    title: { ka: 'ამ შეფასებას რისკის დონე არ აქვს', en: 'This assessment has no risk level' },
    detail: {
      ka: 'დონის შეცვლა შესაძლებელია მხოლოდ დასრულებულ შეფასებაში, რომელიც რისკის დონეს ითვლის.',
      en: 'The level can be changed only in a completed assessment whose form computes one.',
    },
  },
  'override-not-one-step': {
    status: 422,
    title: {
      ka: 'დონე მხოლოდ ერთი საფეხურით იცვლება',
      en: 'The level can be changed by one step only',
    },
    detail: {
      ka: 'გამოთვლილი დონეა {computed}. შესაძლებელია: {allowed}.',
      en: 'The computed level is {computed}. Choose one of: {allowed}.',
    },
  },
  'override-pending': {
    status: 409,
    title: {
      ka: 'დონის შეცვლა უკვე შეთავაზებულია',
      en: 'A change of the level has already been proposed',
    },
    detail: {
      ka: 'ჯერ გადაწყვიტეთ არსებული შეთავაზება.',
      en: 'Decide on the earlier proposal first.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
