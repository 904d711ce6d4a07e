import { defineTexts } from '../platform/i18n/define-texts.js';

export const absenceNoticeTexts = defineTexts('absenceNotice', {
  ka: {
    title: '{{name}} ამ დღეს არ იქნება ({{from}} – {{until}})',
    deputy: 'ცვლის {{name}}.',
    nobody: 'შემცვლელი დასახელებული არ არის.',
  },
  en: {
    title: '{{name}} is absent on this day ({{from}} – {{until}})',
    deputy: '{{name}} stands in.',
    nobody: 'No deputy is named.',
  },
});
