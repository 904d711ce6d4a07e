import { defineTexts } from '../../platform/i18n/define-texts.js';

/**
 * Texts of the printed plan. A court receives it, so the paper is Georgian in every language of the screen.
 */
export const printTexts = defineTexts('planPrint', {
  ka: {
    title: 'გეგმის ბეჭდვა',
    lead: 'A4 ფორმატი. დოკუმენტი ყოველთვის ქართულად იბეჭდება.',
    back: 'გეგმაზე დაბრუნება',
    print: 'ბეჭდვა ან PDF-ად შენახვა',
  },
  en: {
    title: 'Print the plan',
    lead: 'A4. The document is always printed in Georgian.',
    back: 'Back to the plan',
    print: 'Print or save as PDF',
  },
});
