import {
  appointmentKindLabels,
  caseCategoryLabels,
  closureReasonLabels,
  consentPurposeLabels,
  enrolmentStateLabels,
  labelsIn,
  outcomeKindLabels,
  outcomeStatusLabels,
  planDeliveryLabels,
  planGoalStateLabels,
  planItemKindLabels,
  planItemStateLabels,
  planNeedLabels,
  planSignerLabels,
  planStateLabels,
  referralStateLabels,
  signatureMethodLabels,
} from '@gza/contract/labels';
import { planLabels } from '../plans.texts.js';

/** Labels of the codes that papers name, in a language of the portal. */
export const inPortal = (language: 'ka' | 'en') => ({
  category: labelsIn(caseCategoryLabels, language),
  consent: labelsIn(consentPurposeLabels, language),
  closureReason: labelsIn(closureReasonLabels, language),
  outcome: labelsIn(outcomeKindLabels, language),
  outcomeStatus: labelsIn(outcomeStatusLabels, language),
  planState: labelsIn(planStateLabels, language),
  goalState: labelsIn(planGoalStateLabels, language),
  itemState: labelsIn(planItemStateLabels, language),
  need: labelsIn(planNeedLabels, language),
  itemKind: labelsIn(planItemKindLabels, language),
  delivery: labelsIn(planDeliveryLabels, language),
  mandatory: planLabels[language].mandatory,
  signer: labelsIn(planSignerLabels, language),
  method: labelsIn(signatureMethodLabels, language),
  appointment: labelsIn(appointmentKindLabels, language),
  enrolmentState: labelsIn(enrolmentStateLabels, language),
  referralState: labelsIn(referralStateLabels, language),
});

/** Labels of the codes that papers name, in one language. */
export type PaperCodes = ReturnType<typeof inPortal>;
/** Names of areas of programmes by their code. */
export type AreaNames = Readonly<Record<string, string>>;
