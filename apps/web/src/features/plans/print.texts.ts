import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Texts around the printed plan. */
export const printTexts = defineTexts('planPrint', {
  ka: {
    title: 'გეგმის ბეჭდვა',
    back: 'გეგმაზე დაბრუნება',
  },
  en: {
    title: 'Print the plan',
    back: 'Back to the plan',
  },
});
