import { defineTexts } from '../platform/i18n/define-texts.js';

/** Texts around a paper; the paper itself is Georgian in every language of the screen. */
export const printPageTexts = defineTexts('printPage', {
  ka: {
    print: 'ბეჭდვა ან PDF-ად შენახვა',
    lead: 'A4 ფორმატი. დოკუმენტი ყოველთვის ქართულად იბეჭდება.',
  },
  en: {
    print: 'Print or save as PDF',
    lead: 'A4. The document is always printed in Georgian.',
  },
});
