import { useState } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { Dialog } from '../../ui/feedback/dialog.js';
import { notify } from '../../ui/feedback/notify.js';
import { EmptyState } from '../../ui/feedback/states.js';
import { ReasonForm } from '../../ui/forms/dialog-form.js';
import { Stack } from '../../ui/layout/layout.js';
import { Button } from '../../ui/navigation/button.js';
import type { Scan } from './scans.presenter.js';
import { scansTexts } from './scans.texts.js';
import { useScans, type ScannedPaper } from './use-scans.js';
import { AddScans } from './add-scans.js';
import { ScanPage } from './scan-page.js';
import classes from './scans.module.css';

/** Opens the scans of a paper; absent for a reader of a paper without any. */
export function ScansButton(props: { paper: ScannedPaper; mayAdd: boolean; onOpen: () => void }) {
  const { paper, mayAdd, onOpen } = props;
  const t = useTexts(scansTexts);
  const count = paper.scans.length;
  if (count === 0 && !mayAdd) return null;
  const label = count === 0 ? t('add') : t('open', { count });
  return (
    <Button kind="quiet" aria-label={`${label}: ${paper.title}`} onClick={onOpen}>
      {label}
    </Button>
  );
}

interface ScansDialogProps {
  /** The paper whose scans are open. */
  paper: ScannedPaper | undefined;
  mayAdd: boolean;
  onClose: () => void;
}

/** Shows the scanned pages of a paper in order, adds to them and removes them. */
export function ScansDialog({ paper, mayAdd, onClose }: ScansDialogProps) {
  const t = useTexts(scansTexts);
  return (
    <Dialog
      open={paper !== undefined}
      wide
      title={t('title', { paper: paper?.title ?? '' })}
      onClose={onClose}
    >
      {paper ? <Scans key={paper.id} paper={paper} mayAdd={mayAdd} /> : null}
    </Dialog>
  );
}

function Scans({ paper, mayAdd }: { paper: ScannedPaper; mayAdd: boolean }) {
  const t = useTexts(scansTexts);
  const scans = useScans(paper);
  const [removing, setRemoving] = useState<Scan | null>(null);
  const close = () => setRemoving(null);
  if (removing) {
    const number = paper.scans.findIndex(({ id }) => id === removing.id) + 1;
    return (
      <ReasonForm
        action={t('remove')}
        text={t('removeText', { number })}
        danger
        draft={`scan.remove.${removing.id}`}
        onCancel={close}
        submit={async (reason) => {
          await scans.remove(removing.id, reason);
          notify.done(t('removed'));
          close();
        }}
      />
    );
  }
  return (
    <Stack gap={16}>
      {mayAdd ? <AddScans send={scans.add} /> : null}
      {paper.scans.length === 0 ? (
        <EmptyState title={t('none')} text={t(mayAdd ? 'noneAdd' : 'noneRead')} />
      ) : (
        <ol className={classes['pages']} aria-label={t('pages')}>
          {paper.scans.map((scan, index) => (
            <li key={scan.id}>
              <ScanPage
                scan={scan}
                number={index + 1}
                content={scans.content}
                onRemove={mayAdd ? () => setRemoving(scan) : undefined}
              />
            </li>
          ))}
        </ol>
      )}
    </Stack>
  );
}
