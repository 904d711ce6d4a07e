import type { Dto } from '@gza/contract';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconDownload, IconPrinter } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ScreenOnly } from '../../../ui/layout/screen-only.js';
import { downloadCsv, downloadWorkbook, problemDetail, type CsvKind } from '../download.js';
import type { ReportQuery } from '../queries.js';
import { reportsTexts } from '../reports.texts.js';
import { workbook } from '../workbook.presenter.js';

interface DownloadsProps {
  definition: Dto<'ReportDefinition'>;
  question: ReportQuery;
  /** The figures; absent while they are being counted. */
  figures: Dto<'ReportFigures'> | undefined;
}

type Kind = CsvKind | 'workbook';

/** Downloads the figures of the query as a file: the whole set, not only the part on the screen. */
export function Downloads({ definition, question, figures }: DownloadsProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const { code } = definition;
  const download = useMutation({
    mutationFn: async (kind: Kind) => {
      if (kind !== 'workbook') return downloadCsv(code, question, kind);
      if (figures)
        await downloadWorkbook(code, figures.period.to, workbook(figures, definition, t, f));
    },
    onError: (error) =>
      notify.failed([t('download.failed'), problemDetail(error)].filter(Boolean).join(' ')),
  });
  const kinds: { kind: Kind; label: string }[] = [
    { kind: 'figures', label: t('download.csv') },
    ...(figures ? [{ kind: 'workbook' as const, label: t('download.workbook') }] : []),
    ...(definition.parameters.includes('table')
      ? [{ kind: 'curve' as const, label: t('download.curve') }]
      : []),
    ...(definition.rowsOffered ? [{ kind: 'rows' as const, label: t('download.rows') }] : []),
  ];
  return (
    <ScreenOnly>
      <Inline>
        {kinds.map(({ kind, label }) => (
          <Button
            key={kind}
            icon={<IconDownload size={18} aria-hidden />}
            busy={download.isPending && download.variables === kind}
            onClick={() => download.mutate(kind)}
          >
            {label}
          </Button>
        ))}
        <Button icon={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </Inline>
    </ScreenOnly>
  );
}
