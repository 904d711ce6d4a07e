import { defineTexts } from '../platform/i18n/define-texts.js';

/** The countries whose citizens the offices meet most, by their ISO 3166 code. */
export const countriesTexts = defineTexts('countries', {
  ka: {
    AM: 'სომხეთი',
    AZ: 'აზერბაიჯანი',
    BY: 'ბელარუსი',
    GE: 'საქართველო',
    IL: 'ისრაელი',
    IN: 'ინდოეთი',
    IR: 'ირანი',
    KZ: 'ყაზახეთი',
    MD: 'მოლდოვა',
    RU: 'რუსეთი',
    TR: 'თურქეთი',
    UA: 'უკრაინა',
    US: 'აშშ',
    UZ: 'უზბეკეთი',
  },
  en: {
    AM: 'Armenia',
    AZ: 'Azerbaijan',
    BY: 'Belarus',
    GE: 'Georgia',
    IL: 'Israel',
    IN: 'India',
    IR: 'Iran',
    KZ: 'Kazakhstan',
    MD: 'Moldova',
    RU: 'Russia',
    TR: 'Türkiye',
    UA: 'Ukraine',
    US: 'United States',
    UZ: 'Uzbekistan',
  },
});
