import type { ReactNode } from 'react';
import { PartLanguage, useTexts } from '../platform/i18n/use-texts.js';
import { useNamesReady } from './reference.js';
import { IconPrinter } from '../ui/icons/icons.js';
import { Button } from '../ui/navigation/button.js';
import { Page } from '../ui/layout/page.js';
import { Paper } from '../ui/layout/paper.js';
import { printPageTexts } from './print-page.texts.js';

interface PrintPageProps {
  title: string;
  back: ReactNode;
  /** Leads to the scans of the paper, once it is signed. */
  signed?: ReactNode;
  /** The paper, in Georgian; absent when there is none to print. */
  paper?: ReactNode;
  children?: ReactNode;
}

/** Shows a paper as it will be printed, with the button that prints it. */
export function PrintPage({ title, back, signed, paper, children }: PrintPageProps) {
  const t = useTexts(printPageTexts);
  const named = useNamesReady();
  return (
    <Page
      title={title}
      lead={t('lead')}
      back={back}
      actions={
        <>
          {signed}
          <Button
            kind="primary"
            icon={<IconPrinter size={18} aria-hidden />}
            disabled={!paper || !named}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      {paper ? (
        <Paper label={title}>
          <PartLanguage value="ka">{paper}</PartLanguage>
        </Paper>
      ) : (
        children
      )}
    </Page>
  );
}
