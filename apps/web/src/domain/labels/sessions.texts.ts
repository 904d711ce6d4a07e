import {
  attendanceMarkLabels,
  attendanceMarkShortLabels,
  labelsIn,
  sessionStateLabels,
} from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of this module, wherever they are shown. */
export const sessionLabels = defineTexts('labels.sessions', {
  ka: {
    mark: labelsIn(attendanceMarkLabels, 'ka'),
    markShort: labelsIn(attendanceMarkShortLabels, 'ka'),
    state: labelsIn(sessionStateLabels, 'ka'),
  },
  en: {
    mark: labelsIn(attendanceMarkLabels, 'en'),
    markShort: labelsIn(attendanceMarkShortLabels, 'en'),
    state: labelsIn(sessionStateLabels, 'en'),
  },
});
