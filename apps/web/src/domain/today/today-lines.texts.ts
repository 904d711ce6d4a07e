import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Texts that lines of several kinds share. */
export const todayLineTexts = defineTexts('todayLines', {
  ka: {
    late_one: 'ვადას გადასცდა {{count}} დღით',
    late_other: 'ვადას გადასცდა {{count}} დღით',
    ahead_one: '{{count}} დღეში',
    ahead_other: '{{count}} დღეში',
    today: 'დღეს',
    tomorrow: 'ხვალ',
    by: 'ავტორი: {{name}}',
    nameless: 'უსახელო',
  },
  en: {
    late_one: 'late by {{count}} day',
    late_other: 'late by {{count}} days',
    ahead_one: 'in {{count}} day',
    ahead_other: 'in {{count}} days',
    today: 'today',
    tomorrow: 'tomorrow',
    by: 'by {{name}}',
    nameless: 'No name',
  },
});
