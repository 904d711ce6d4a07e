import { documentTypeLabels, labelsIn } from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the papers in a person's file. */
export const documentLabels = defineTexts('labels.documents', {
  ka: {
    type: labelsIn(documentTypeLabels, 'ka'),
  },
  en: {
    type: labelsIn(documentTypeLabels, 'en'),
  },
});
