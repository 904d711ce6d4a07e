import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'case-not-in-planning': {
    status: 409,
    title: {
      ka: 'საქმე დაგეგმვის ეტაპზე არ არის',
      en: 'The case is not in planning',
    },
    detail: {
      ka: 'საქმის მდგომარეობა: {state}. გეგმა დგება და ამოქმედდება დაგეგმვის ან აქტიურ ეტაპზე.',
      en: 'The case is in state {state}. A plan can be made and put into force only while the case is in planning or active.',
    },
  },
  'plan-stands': {
    status: 409,
    title: { ka: 'საქმეს მოქმედი გეგმა აქვს', en: 'The case already has a plan in force' },
    detail: {
      ka: 'შექმენით მოქმედი გეგმის ახალი ვერსია.',
      en: 'Make a new version of the plan in force.',
    },
  },
  'plan-in-preparation': {
    status: 409,
    title: { ka: 'საქმეზე გეგმა უკვე მზადდება', en: 'A plan is being prepared for this case' },
    detail: {
      ka: 'გააგრძელეთ ამ ვერსიაზე მუშაობა ან გააუქმეთ იგი.',
      en: 'Continue with the version in preparation, or discard it.',
    },
  },
  'next-version-open': {
    status: 409,
    title: { ka: 'მზადდება გეგმის ახალი ვერსია', en: 'The next version is being prepared' },
    detail: {
      ka: 'გადახედვა დასრულდება ახალი ვერსიის ამოქმედებით; სხვა შემთხვევაში ჯერ გააუქმეთ ახალი ვერსია.',
      en: 'The review ends when the next version comes into force. To end it otherwise, discard the next version first.',
    },
  },
  'plan-incomplete': {
    status: 422,
    title: { ka: 'გეგმა ჯერ სრული არ არის', en: 'The plan is not complete yet' },
    detail: { ka: 'აკლია: {missing}.', en: 'Add what is missing: {missing}.' },
  },
  'plan-item-in-use': {
    status: 409,
    title: {
      ka: 'ღონისძიებას სხვა ჩანაწერები ასახელებს',
      en: 'Other records name this item of the plan',
    },
    detail: {
      ka: 'ღონისძიებას ასახელებს: მიმართვები ({referrals}), ჩართვები პროგრამაში ({enrolments}), მიწოდებული სერვისები ({deliveries}). დატოვეთ გეგმაში და გეგმის ამოქმედების შემდეგ დაასრულეთ მიზეზის მითითებით; თუ მოქმედ გეგმაშიც არის, ახლავე იქ დაასრულეთ. ამოსაღებად ჯერ გაიწვიეთ მიმართვა ან შეწყვიტეთ ჩართვა, მიწოდებულ სერვისს კი ღონისძიება მოხსენით.',
      en: 'These name the item: referrals ({referrals}), enrolments ({enrolments}), deliveries ({deliveries}). Keep it in the plan, and close it with a reason once the plan is in force, or now where the plan in force has it too. To remove it, first withdraw the referral or the enrolment, and take the item off the delivery.',
    },
  },
  'plan-goal-in-use': {
    status: 409,
    title: {
      ka: 'მიზანს შედეგები ასახელებს',
      en: 'Outcomes name this goal of the plan',
    },
    detail: {
      ka: 'მიზანს ასახელებს შედეგები: {outcomes}. დატოვეთ გეგმაში და გეგმის ამოქმედების შემდეგ დახურეთ მიზეზის მითითებით. ამოსაღებად ჯერ შედეგს მიზანი მოხსენით ან სხვა მიუთითეთ; შეცდომით ჩაწერილი შედეგი მონიშნეთ შეცდომად.',
      en: 'Outcomes that name the goal: {outcomes}. Keep it in the plan, and close it with a reason once the plan is in force. To remove it, first take it off the outcomes or name another goal there; mark an outcome that was recorded in error.',
    },
  },
  'plan-in-use': {
    status: 409,
    title: {
      ka: 'გეგმის ამ ვერსიას სხვა ჩანაწერები ასახელებს',
      en: 'Other records name this version of the plan',
    },
    detail: {
      ka: 'მხოლოდ ამ ვერსიაში არსებულ ღონისძიებებსა და მიზნებს ასახელებს: მიმართვები ({referrals}), ჩართვები პროგრამაში ({enrolments}), მიწოდებული სერვისები ({deliveries}), შედეგები ({outcomes}). აამოქმედეთ ვერსია და ისინი იქ დახურეთ მიზეზის მითითებით. გასაუქმებლად ჯერ გაიწვიეთ მიმართვა ან შეწყვიტეთ ჩართვა, მიწოდებულ სერვისს ღონისძიება, შედეგს კი მიზანი მოხსენით.',
      en: 'These name items and goals that only this version has: referrals ({referrals}), enrolments ({enrolments}), deliveries ({deliveries}), outcomes ({outcomes}). Put the version into force, and close the items and goals there with a reason. To discard it, first withdraw the referral or the enrolment, and take the item off the delivery and the goal off the outcome.',
    },
  },
  'already-signed': {
    status: 409,
    title: {
      ka: 'ეს ხელმოწერა უკვე დაფიქსირებულია',
      en: 'This signature has already been recorded',
    },
    detail: {
      ka: 'თითოეული მხარე გეგმის ვერსიას ერთხელ აწერს ხელს.',
      en: 'Each party signs a version of the plan only once.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
