import type { Dto } from '@gza/contract';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { Inline } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { downloadCsv, problemDetail, type DownloadKind } from '../download.js';
import type { ReportQuery } from '../queries.js';
import { reportsTexts } from '../reports.texts.js';

interface DownloadsProps {
  definition: Dto<'ReportDefinition'>;
  question: ReportQuery;
}

/** The same question as a file: the whole set, not what happens to be on the screen. */
export function Downloads({ definition, question }: DownloadsProps) {
  const t = useTexts(reportsTexts);
  const download = useMutation({
    mutationFn: (kind: DownloadKind) => downloadCsv(definition.code, question, kind),
    onError: (error) =>
      notify.failed([t('download.failed'), problemDetail(error)].filter(Boolean).join(' ')),
  });
  const kinds: { kind: DownloadKind; label: string }[] = [
    { kind: 'figures', label: t('download.csv') },
    ...(definition.parameters.includes('table')
      ? [{ kind: 'curve' as const, label: t('download.curve') }]
      : []),
    ...(definition.rowsOffered ? [{ kind: 'rows' as const, label: t('download.rows') }] : []),
  ];
  return (
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
    </Inline>
  );
}
