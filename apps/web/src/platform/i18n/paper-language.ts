import type { ReadingLanguage } from '@gza/contract';
import { createContext, useContext } from 'react';
import type { Language } from './i18n.js';

/** A language in which papers are printed: those in which a person may read them. */
export type PaperLanguage = ReadingLanguage;

/** The texts of a paper in every language: one that lacks a language or a text does not compile. */
export type PaperTexts<Georgian> = Readonly<Record<PaperLanguage, Georgian>>;

/** The language of the paper that is shown; Georgian where a paper has no other. */
export const PaperLanguageContext = createContext<PaperLanguage>('ka');

export const usePaperLanguage = (): PaperLanguage => useContext(PaperLanguageContext);

export const usePaperTexts = <T>(texts: PaperTexts<T>): T => texts[usePaperLanguage()];

/** The language chosen, else that in which the person reads, else Georgian. */
export const paperLanguageOf = (
  chosen: PaperLanguage | undefined,
  reads: ReadingLanguage | null,
): PaperLanguage => chosen ?? reads ?? 'ka';

/** The language of the portal in which names of the catalogue stand on a paper. */
export const catalogueLanguage = (language: PaperLanguage): Language =>
  language === 'en' ? 'en' : 'ka';
