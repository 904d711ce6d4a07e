import { labelsIn, taskRuleLabels, taskStateLabels } from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of tasks, wherever they are shown. */
export const taskLabels = defineTexts('labels.tasks', {
  ka: {
    rule: labelsIn(taskRuleLabels, 'ka'),
    state: labelsIn(taskStateLabels, 'ka'),
  },
  en: {
    rule: labelsIn(taskRuleLabels, 'en'),
    state: labelsIn(taskStateLabels, 'en'),
  },
});
