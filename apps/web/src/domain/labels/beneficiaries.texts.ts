import {
  applicationChannelLabels,
  applicationStateLabels,
  caseCategoryLabels,
  caseStateLabels,
  closureReasonLabels,
  consentPurposeLabels,
  labelsIn,
  legalBasisKindLabels,
  outcomeKindLabels,
  outcomeStatusLabels,
  riskLevelLabels,
  sexLabels,
} from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of this module, wherever they are shown. */
export const beneficiaryLabels = defineTexts('labels.beneficiaries', {
  ka: {
    nameless: 'სახელის გარეშე',
    sex: labelsIn(sexLabels, 'ka'),
    risk: labelsIn(riskLevelLabels, 'ka'),
    caseState: labelsIn(caseStateLabels, 'ka'),
    category: labelsIn(caseCategoryLabels, 'ka'),
    channel: labelsIn(applicationChannelLabels, 'ka'),
    applicationState: labelsIn(applicationStateLabels, 'ka'),
    closureReason: labelsIn(closureReasonLabels, 'ka'),
    consent: labelsIn(consentPurposeLabels, 'ka'),
    legalBasis: labelsIn(legalBasisKindLabels, 'ka'),
    outcome: labelsIn(outcomeKindLabels, 'ka'),
    outcomeStatus: labelsIn(outcomeStatusLabels, 'ka'),
  },
  en: {
    nameless: 'No name recorded',
    consent: labelsIn(consentPurposeLabels, 'en'),
    legalBasis: labelsIn(legalBasisKindLabels, 'en'),
    outcome: labelsIn(outcomeKindLabels, 'en'),
    outcomeStatus: labelsIn(outcomeStatusLabels, 'en'),
    sex: labelsIn(sexLabels, 'en'),
    risk: labelsIn(riskLevelLabels, 'en'),
    caseState: labelsIn(caseStateLabels, 'en'),
    category: labelsIn(caseCategoryLabels, 'en'),
    channel: labelsIn(applicationChannelLabels, 'en'),
    applicationState: labelsIn(applicationStateLabels, 'en'),
    closureReason: labelsIn(closureReasonLabels, 'en'),
  },
});
