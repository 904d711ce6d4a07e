import {
  labelsIn,
  planDeliveryLabels,
  planGoalStateLabels,
  planItemKindLabels,
  planItemStateLabels,
  planNeedLabels,
  planSignerLabels,
  planStateLabels,
  signatureMethodLabels,
} from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of this module, wherever they are shown. */
export const planLabels = defineTexts('labels.plans', {
  ka: {
    state: labelsIn(planStateLabels, 'ka'),
    goalState: labelsIn(planGoalStateLabels, 'ka'),
    itemState: labelsIn(planItemStateLabels, 'ka'),
    need: labelsIn(planNeedLabels, 'ka'),
    kind: labelsIn(planItemKindLabels, 'ka'),
    delivery: labelsIn(planDeliveryLabels, 'ka'),
    mandatory: { yes: 'სავალდებულო', no: 'ნებაყოფლობითი' },
    signer: labelsIn(planSignerLabels, 'ka'),
    method: labelsIn(signatureMethodLabels, 'ka'),
    mover: {
      enrolment: 'პროგრამაში ჩართვის მიხედვით',
      referral: 'გადამისამართების მიხედვით',
      delivery: 'გაწეული სერვისის მიხედვით',
    },
  },
  en: {
    state: labelsIn(planStateLabels, 'en'),
    goalState: labelsIn(planGoalStateLabels, 'en'),
    itemState: labelsIn(planItemStateLabels, 'en'),
    need: labelsIn(planNeedLabels, 'en'),
    kind: labelsIn(planItemKindLabels, 'en'),
    delivery: labelsIn(planDeliveryLabels, 'en'),
    mandatory: { yes: 'Mandatory', no: 'Voluntary' },
    signer: labelsIn(planSignerLabels, 'en'),
    method: labelsIn(signatureMethodLabels, 'en'),
    mover: {
      enrolment: 'by the enrolment',
      referral: 'by the referral',
      delivery: 'by the delivered service',
    },
  },
});
