import { useEffect, useState } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { saveFile } from '../../platform/save-file.js';
import { useFormat } from '../../platform/use-format.js';
import { ErrorState } from '../../ui/feedback/states.js';
import { Between, Inline, Muted, Stack } from '../../ui/layout/layout.js';
import { Button } from '../../ui/navigation/button.js';
import { previewOf, sizeOf, type Scan } from './scans.presenter.js';
import { scansTexts } from './scans.texts.js';
import classes from './scans.module.css';

interface ScanPageProps {
  scan: Scan;
  /** Place of the page, from 1. */
  number: number;
  content: (scan: Scan) => Promise<Blob>;
  onRemove: (() => void) | undefined;
}

/** One page: what it is, who added it, and its content under it when it is opened. */
export function ScanPage({ scan, number, content, onRemove }: ScanPageProps) {
  const t = useTexts(scansTexts);
  const f = useFormat();
  const [shown, setShown] = useState<Blob | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { unit, size } = sizeOf(scan.size);
  const open = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      setShown(await content(scan));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap={8}>
      <Between>
        <Stack gap={4}>
          <strong>{t('page', { number })}</strong>
          <Muted small>
            {[scan.name, t(unit, { size: f.number(size, unit === 'megabytes' ? 1 : 0) })]
              .filter(Boolean)
              .join(', ')}
          </Muted>
          <Muted small>
            {t('added', { who: scan.addedBy.name, when: f.dateTime(scan.addedAt) })}
          </Muted>
        </Stack>
        <Inline>
          <Button
            busy={busy}
            aria-expanded={shown !== null}
            aria-label={t(shown ? 'hidePage' : 'showPage', { number })}
            onClick={() => (shown ? setShown(null) : void open())}
          >
            {t(shown ? 'hide' : 'show')}
          </Button>
          {onRemove ? (
            <Button kind="quiet" aria-label={t('removePage', { number })} onClick={onRemove}>
              {t('remove')}
            </Button>
          ) : null}
        </Inline>
      </Between>
      {failure === undefined ? null : <ErrorState error={failure} onRetry={() => void open()} />}
      {shown ? <Content content={shown} scan={scan} number={number} /> : null}
    </Stack>
  );
}

function useAddress(content: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return address;
}

function Content(props: { content: Blob; scan: Scan; number: number }) {
  const { content, scan, number } = props;
  const t = useTexts(scansTexts);
  const address = useAddress(content);
  const [unreadable, setUnreadable] = useState(false);
  const preview = unreadable ? 'none' : previewOf(scan.mediaType, navigator.pdfViewerEnabled);
  const label = t('page', { number });
  const save = () => saveFile(content, scan.name ?? `${label}.${scan.mediaType.split('/')[1]}`);
  return (
    <Stack gap={8} start={preview !== 'document'}>
      {preview === 'picture' && address ? (
        <img
          className={classes['picture']}
          src={address}
          alt={label}
          onError={() => setUnreadable(true)}
        />
      ) : null}
      {preview === 'document' && address ? (
        <iframe className={classes['document']} src={address} title={label} />
      ) : null}
      {preview === 'none' ? <Muted>{t('cannotShow')}</Muted> : null}
      <Button kind="quiet" onClick={save}>
        {t('save')}
      </Button>
    </Stack>
  );
}
