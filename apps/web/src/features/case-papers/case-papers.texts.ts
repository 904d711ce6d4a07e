import { defineTexts } from '../../platform/i18n/define-texts.js';

export const casePapersTexts = defineTexts('casePapers', {
  ka: {
    consents: { title: 'თანხმობის ფურცელი', back: 'დოკუმენტებსა და თანხმობებზე დაბრუნება' },
    closing: {
      title: 'საქმის დახურვის შეჯამება',
      back: 'საქმეზე დაბრუნება',
      none: 'შეჯამება ჯერ არ არის',
      noneText: 'ის მაშინ იბეჭდება, როცა საქმე დახურულია ან დახურვა შეთავაზებულია.',
    },
  },
  en: {
    consents: { title: 'Consent form', back: 'Back to documents and consents' },
    closing: {
      title: 'Closing summary of the case',
      back: 'Back to the case',
      none: 'There is no summary yet',
      noneText: 'It is printed once the case is closed or its closing is proposed.',
    },
  },
});
