import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Texts around the papers of a course. */
export const coursePapersTexts = defineTexts('coursePapers', {
  ka: {
    sheet: { title: 'დასწრების ფურცლის ბეჭდვა', back: 'ჯგუფზე დაბრუნება' },
    certificate: {
      title: 'სერტიფიკატის ბეჭდვა',
      back: 'დასწრებაზე დაბრუნება',
      none: 'სერტიფიკატი ჯერ ვერ გაიცემა',
      noneText:
        'სერტიფიკატი გაიცემა, როცა პროგრამა დასრულებულია. დასრულება ჯგუფის გვერდზე ფიქსირდება.',
    },
  },
  en: {
    sheet: { title: 'Print the attendance sheet', back: 'Back to the group' },
    certificate: {
      title: 'Print the certificate',
      back: 'Back to attendance',
      none: 'There is no certificate yet',
      noneText:
        'A certificate is issued when the programme is completed. Completion is recorded on the page of the group.',
    },
  },
});
