import {
  alertSeverityLabels,
  alertStateLabels,
  assessmentStateLabels,
  assessmentStepLabels,
  labelsIn,
  levelOverrideStateLabels,
  notComparableLabels,
  reliableChangeLabels,
  translationStatusLabels,
} from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of this module, wherever they are shown. */
export const assessmentLabels = defineTexts('labels.assessments', {
  ka: {
    state: labelsIn(assessmentStateLabels, 'ka'),
    step: labelsIn(assessmentStepLabels, 'ka'),
    severity: labelsIn(alertSeverityLabels, 'ka'),
    alertState: labelsIn(alertStateLabels, 'ka'),
    overrideState: labelsIn(levelOverrideStateLabels, 'ka'),
    reliable: labelsIn(reliableChangeLabels, 'ka'),
    notComparable: labelsIn(notComparableLabels, 'ka'),
    translation: labelsIn(translationStatusLabels, 'ka'),
    rating: {
      r0: 'პრობლემა არ არის',
      r1: 'მცირე',
      r2: 'გამოკვეთილი',
      r3: 'მძიმე',
      none: 'შეუფასებელი',
    },
  },
  en: {
    state: labelsIn(assessmentStateLabels, 'en'),
    step: labelsIn(assessmentStepLabels, 'en'),
    severity: labelsIn(alertSeverityLabels, 'en'),
    alertState: labelsIn(alertStateLabels, 'en'),
    overrideState: labelsIn(levelOverrideStateLabels, 'en'),
    reliable: labelsIn(reliableChangeLabels, 'en'),
    notComparable: labelsIn(notComparableLabels, 'en'),
    translation: labelsIn(translationStatusLabels, 'en'),
    rating: {
      r0: 'no problem',
      r1: 'slight',
      r2: 'clear',
      r3: 'serious',
      none: 'not rated',
    },
  },
});
