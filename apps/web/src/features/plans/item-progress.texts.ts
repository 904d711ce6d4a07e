import { defineTexts } from '../../platform/i18n/define-texts.js';

/** How far an item has come. */
export const itemProgressTexts = defineTexts('itemProgress', {
  ka: {
    sessions: '{{expected}} შეხვედრიდან დაესწრო {{attended}}-ს',
    course: 'კურსი: {{sessions}} შეხვედრა',
    days: '{{expected}} დღიდან მივიდა {{attended}}-ჯერ',
    units: 'მიღებულია: {{delivered}}',
    unitsOf: 'დაგეგმილი {{planned}}-დან მიღებულია {{delivered}}',
    last: 'ბოლოს {{date}}',
    next: 'შემდეგი {{date}}',
  },
  en: {
    sessions: '{{attended}} of {{expected}} sessions attended',
    course: 'course of {{sessions}} sessions',
    days: 'came on {{attended}} of {{expected}} days',
    units: 'delivered: {{delivered}}',
    unitsOf: '{{delivered}} of {{planned}} units delivered',
    last: 'last {{date}}',
    next: 'next {{date}}',
  },
});
