import { defineTexts } from '../../platform/i18n/define-texts.js';

/**
 * Texts of the printed plan. A court receives it, so the paper is Georgian in every language of the screen.
 */
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
