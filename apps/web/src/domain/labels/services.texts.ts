import {
  cardKindLabels,
  cardStateLabels,
  deliverySourceLabels,
  disclosedFieldLabels,
  disclosureLabels,
  labelsIn,
  offerStateLabels,
  referralRejectionLabels,
  referralStageLabels,
  referralStateLabels,
  serviceRecipientLabels,
  visitMarkLabels,
} from '@gza/contract/labels';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of this module, wherever they are shown. */
export const serviceLabels = defineTexts('labels.services', {
  ka: {
    referralState: labelsIn(referralStateLabels, 'ka'),
    stage: labelsIn(referralStageLabels, 'ka'),
    rejection: labelsIn(referralRejectionLabels, 'ka'),
    visit: labelsIn(visitMarkLabels, 'ka'),
    offerState: labelsIn(offerStateLabels, 'ka'),
    recipient: labelsIn(serviceRecipientLabels, 'ka'),
    source: labelsIn(deliverySourceLabels, 'ka'),
    disclosure: labelsIn(disclosureLabels, 'ka'),
    disclosed: labelsIn(disclosedFieldLabels, 'ka'),
    card: labelsIn(cardKindLabels, 'ka'),
    cardState: labelsIn(cardStateLabels, 'ka'),
  },
  en: {
    referralState: labelsIn(referralStateLabels, 'en'),
    stage: labelsIn(referralStageLabels, 'en'),
    rejection: labelsIn(referralRejectionLabels, 'en'),
    visit: labelsIn(visitMarkLabels, 'en'),
    offerState: labelsIn(offerStateLabels, 'en'),
    recipient: labelsIn(serviceRecipientLabels, 'en'),
    source: labelsIn(deliverySourceLabels, 'en'),
    disclosure: labelsIn(disclosureLabels, 'en'),
    disclosed: labelsIn(disclosedFieldLabels, 'en'),
    card: labelsIn(cardKindLabels, 'en'),
    cardState: labelsIn(cardStateLabels, 'en'),
  },
});
