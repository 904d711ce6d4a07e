import { readingLanguages, type ReadingLanguage } from '@gza/contract';
import { useId, useRef, useState, type ReactNode } from 'react';
import {
  PaperLanguageContext,
  catalogueLanguage,
  paperLanguageOf,
  type PaperLanguage,
} from '../platform/i18n/paper-language.js';
import { PartLanguage, useTexts } from '../platform/i18n/use-texts.js';
import { beneficiaryLabels } from './labels/beneficiaries.texts.js';
import { PdfButton } from './kept-paper/pdf-button.js';
import { paperLabels } from './labels/paper.print-texts.js';
import { useNamesReady } from './reference.js';
import { IconPrinter } from '../ui/icons/icons.js';
import { RadioGroup } from '../ui/forms/radio-group.js';
import { Button } from '../ui/navigation/button.js';
import { Page } from '../ui/layout/page.js';
import { Paper, PaperNote } from '../ui/layout/paper.js';
import { useLetters } from '../ui/layout/paper-fonts.js';
import { ScreenOnly } from '../ui/layout/screen-only.js';
import { printPageTexts } from './print-page.texts.js';

interface PrintPageProps {
  title: string;
  back: ReactNode;
  /** Leads to the scans of the paper, once it is signed. */
  signed?: ReactNode;
  /** The paper; absent when there is none to print. */
  paper?: ReactNode;
  /**
   * The language in which the person reads: the paper is in every language of papers, and in this one at first.
   * Left out for a paper that only colleagues and partners read, which is always Georgian.
   */
  reads?: ReadingLanguage | null;
  /** Offers the paper as a PDF: kept in the file of the person, or downloaded where it has no record yet. */
  pdf?: 'download' | { keep: (file: File) => Promise<unknown> };
  children?: ReactNode;
}

/** Shows a paper as it will be printed, with the button that prints it. */
export function PrintPage(props: PrintPageProps) {
  const { title, back, signed, paper, reads, pdf, children } = props;
  const t = useTexts(printPageTexts);
  const [chosen, choose] = useState<PaperLanguage>();
  const language = paperLanguageOf(chosen, reads ?? null);
  const named = useNamesReady();
  const lettered = useLetters(language);
  const page = useRef<HTMLElement>(null);
  const unready = !paper || !named || !lettered;
  const translated = reads !== undefined;
  return (
    <Page
      title={title}
      lead={t(translated ? 'leadTranslated' : 'leadGeorgian')}
      back={back}
      actions={
        <>
          {signed}
          {pdf ? (
            <PdfButton
              page={page}
              disabled={unready}
              {...(pdf === 'download' ? {} : { keep: pdf.keep })}
            />
          ) : null}
          <Button
            kind="primary"
            icon={<IconPrinter size={18} aria-hidden />}
            disabled={unready}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      {translated && paper ? (
        <ScreenOnly>
          <LanguageChoice language={language} choose={choose} />
        </ScreenOnly>
      ) : null}
      {paper ? (
        <Paper label={title} language={language} page={page}>
          <PaperLanguageContext value={language}>
            <PartLanguage value={catalogueLanguage(language)}>
              {paper}
              {language === 'ka' ? null : (
                <PaperNote>{paperLabels[language].translation}</PaperNote>
              )}
            </PartLanguage>
          </PaperLanguageContext>
        </Paper>
      ) : (
        children
      )}
    </Page>
  );
}

interface LanguageChoiceProps {
  language: PaperLanguage;
  choose: (language: PaperLanguage) => void;
}

function LanguageChoice({ language, choose }: LanguageChoiceProps) {
  const t = useTexts(printPageTexts);
  const labels = useTexts(beneficiaryLabels);
  return (
    <RadioGroup
      id={useId()}
      label={t('language')}
      description={t(language === 'ka' ? 'languageHint' : 'translationHint')}
      value={language}
      options={readingLanguages.map((value) => ({ value, label: labels(`reads.${value}`) }))}
      onChange={(value) => choose(value as PaperLanguage)}
    />
  );
}
