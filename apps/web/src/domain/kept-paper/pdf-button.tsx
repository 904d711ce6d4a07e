import { useState, type RefObject } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { readableProblem } from '../../platform/problem.js';
import { saveFile } from '../../platform/save-file.js';
import { notify } from '../../ui/feedback/notify.js';
import { IconDownload } from '../../ui/icons/icons.js';
import { Button } from '../../ui/navigation/button.js';
import { pdfButtonTexts } from './pdf-button.texts.js';

interface PdfButtonProps {
  /** The paper on the page. */
  page: RefObject<HTMLElement | null>;
  /** Adds the PDF to the file of the person; without it, the browser downloads the PDF. */
  keep?: (file: File) => Promise<unknown>;
  disabled: boolean;
}

/** Makes a PDF of exactly the paper that is seen, and keeps it. */
export function PdfButton({ page, keep, disabled }: PdfButtonProps) {
  const t = useTexts(pdfButtonTexts);
  const [busy, setBusy] = useState(false);
  const make = async (paper: HTMLElement) => {
    // The library is large, and few of those who print need it.
    const { makePdf, unknownSigns } = await import('./make-pdf.js');
    const unknown = unknownSigns(paper.textContent ?? '');
    if (unknown.length > 0) {
      notify.failed(t('unknownSigns', { signs: unknown.join(' ') }));
      return;
    }
    const title = paper.querySelector('h2')?.textContent ?? '';
    const name = `${title} (${paper.lang}).pdf`;
    const pdf = await makePdf(paper, title);
    if (keep) {
      await keep(new File([pdf], name, { type: 'application/pdf' }));
      notify.done(t('kept'));
    } else saveFile(pdf, name);
  };
  const start = () => {
    if (!page.current) return;
    setBusy(true);
    make(page.current)
      .catch((error: unknown) => notify.failed(readableProblem(error).title ?? t('failed')))
      .finally(() => setBusy(false));
  };
  return (
    <Button
      icon={<IconDownload size={18} aria-hidden />}
      disabled={disabled}
      busy={busy}
      onClick={start}
    >
      {t(keep ? 'keep' : 'download')}
    </Button>
  );
}
