import 'dayjs/locale/az.js';
import 'dayjs/locale/hy-am.js';
import 'dayjs/locale/ru.js';
import { latinName } from '@gza/contract';
import { useMemo } from 'react';
import { dayjs } from './date-locale.js';
import { formatDate, formatNumber, formatTime, localise, type LocalisedText } from './format.js';
import { catalogueLanguage, usePaperLanguage, type PaperLanguage } from './i18n/paper-language.js';

/** Name of each language among the locales of dates. */
const locales: Readonly<Record<PaperLanguage, string>> = {
  ka: 'ka',
  en: 'en',
  ru: 'ru',
  az: 'az',
  hy: 'hy-am',
};

type Maybe<T> = T | null | undefined;

const georgian = /\p{Script=Georgian}/u;

/** Formats of a paper in its language. Days are written in digits, the same in every language. */
export interface PaperFormat {
  readonly language: PaperLanguage;
  date(value: Maybe<string>): string;
  time(instant: Maybe<string>): string;
  /** `ორშაბათი` for a calendar day. */
  dayOfWeek(day: string): string;
  number(value: Maybe<number>): string;
  /** A name as documents write it, in Georgian letters; for other readers with Latin letters beside it. */
  name(value: string): string;
  /** A name of the catalogue. It is official in Georgian; readers of other languages see the English one beside it. */
  text(value: Maybe<LocalisedText>): string;
}

export function paperFormat(language: PaperLanguage): PaperFormat {
  return {
    language,
    date: formatDate,
    time: formatTime,
    dayOfWeek: (day) => dayjs.utc(day).locale(locales[language]).format('dddd'),
    number: (value) => formatNumber(value, undefined, catalogueLanguage(language)),
    name: (value) =>
      language !== 'ka' && georgian.test(value) ? `${value} (${latinName(value)})` : value,
    text: (value) =>
      language === 'ka' || language === 'en' || !value?.en
        ? localise(value, catalogueLanguage(language))
        : `${value.ka} (${value.en})`,
  };
}

/** The formats of the paper that is shown. */
export function usePaperFormat(): PaperFormat {
  const language = usePaperLanguage();
  return useMemo(() => paperFormat(language), [language]);
}
