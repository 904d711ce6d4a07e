import { appointmentKindLabels, appointmentStateLabels, labelsIn } from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of this module, wherever they are shown. */
export const appointmentLabels = defineTexts('labels.appointments', {
  ka: {
    kind: labelsIn(appointmentKindLabels, 'ka'),
    state: labelsIn(appointmentStateLabels, 'ka'),
  },
  en: {
    kind: labelsIn(appointmentKindLabels, 'en'),
    state: labelsIn(appointmentStateLabels, 'en'),
  },
});
