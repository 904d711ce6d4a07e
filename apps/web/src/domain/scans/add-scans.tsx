import { useState } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useNarrow } from '../../platform/use-narrow.js';
import { notify } from '../../ui/feedback/notify.js';
import { ProgressBar } from '../../ui/feedback/progress-bar.js';
import { FileButton } from '../../ui/forms/file-button.js';
import { IconCamera, IconUpload } from '../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../ui/layout/layout.js';
import { pictureOfPage } from './picture-of-page.js';
import { FileProblem } from './file-problem.js';
import { acceptedFiles, sendInOrder, type RefusedFile } from './scans.presenter.js';
import { scansTexts } from './scans.texts.js';

/** Adds pages from files or the camera, several at once, and says what was not accepted and why. */
export function AddScans({ send }: { send: (file: File) => Promise<unknown> }) {
  const t = useTexts(scansTexts);
  const narrow = useNarrow();
  const [progress, setProgress] = useState<{ done: number; count: number } | null>(null);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const start = async (files: File[]) => {
    const count = files.length;
    setRefused([]);
    setProgress({ done: 0, count });
    const failed = await sendInOrder(files, send, (done) => setProgress({ done, count }));
    setProgress(null);
    setRefused(failed);
    if (failed.length < count) notify.done(t('sent', { count: count - failed.length }));
  };
  const choose = (files: File[]) => void start(files);
  const take = (files: File[]) =>
    void Promise.all(files.map((file) => pictureOfPage(file))).then(start);
  const busy = progress !== null;
  return (
    <Stack gap={8}>
      <Inline>
        {narrow ? (
          <FileButton
            label={t('photo')}
            icon={<IconCamera size={18} aria-hidden />}
            accept="image/*"
            camera
            disabled={busy}
            onChoose={take}
          />
        ) : null}
        <FileButton
          label={t('choose')}
          icon={<IconUpload size={18} aria-hidden />}
          accept={acceptedFiles}
          multiple
          disabled={busy}
          onChoose={choose}
        />
      </Inline>
      <Muted small>{t('accepts')}</Muted>
      {progress ? (
        <ProgressBar
          label={t('sending')}
          value={progress.done}
          max={progress.count}
          text={t('progress', progress)}
        />
      ) : null}
      {refused.map(({ name, failure }, index) => (
        <FileProblem
          key={`${index} ${name}`}
          title={t('refused', { file: name || t('unnamed') })}
          failure={failure}
        />
      ))}
    </Stack>
  );
}
