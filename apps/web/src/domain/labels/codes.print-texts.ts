import type { PaperLanguage, PaperTexts } from '../../platform/i18n/paper-language.js';
import { armenianAreas, armenianCodes } from './codes/hy.print-texts.js';
import { azerbaijaniAreas, azerbaijaniCodes } from './codes/az.print-texts.js';
import { russianAreas, russianCodes } from './codes/ru.print-texts.js';
import { inPortal, type AreaNames, type PaperCodes } from './codes/portal.print-texts.js';

/** Labels of the codes that papers name, in every language of a paper. */
export const paperCodes: PaperTexts<PaperCodes> = {
  ka: inPortal('ka'),
  en: inPortal('en'),
  ru: russianCodes,
  az: azerbaijaniCodes,
  hy: armenianCodes,
};

type Translated = Exclude<PaperLanguage, 'ka' | 'en'>;

/** Areas of the programmes. The catalogue names them in Georgian and English, and may have further ones. */
export const areaNames: Readonly<Record<Translated, AreaNames>> = {
  ru: russianAreas,
  az: azerbaijaniAreas,
  hy: armenianAreas,
};
