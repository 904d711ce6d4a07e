import { defineTexts } from '../../platform/i18n/define-texts.js';

export const draftsTexts = defineTexts('drafts', {
  ka: {
    title: 'შეუნახავი ტექსტები ({{count}})',
    hint: 'მხოლოდ თქვენ ხედავთ, ამ მოწყობილობაზე. შენახვამდე ინახება 30 დღე.',
    at: 'აკრეფილია {{when}}',
    discard: 'წაშლა',
    discardOf: 'წაშლა: {{draft}}',
    discarded: 'შეუნახავი ტექსტი წაიშალა.',
  },
  en: {
    title: 'Not saved yet ({{count}})',
    hint: 'Only you see this, on this device. It is kept for 30 days until you save it.',
    at: 'Typed {{when}}',
    discard: 'Discard',
    discardOf: 'Discard: {{draft}}',
    discarded: 'The unsaved text has been discarded.',
  },
});
