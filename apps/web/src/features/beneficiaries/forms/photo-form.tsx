import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { pictureOfPage } from '../../../domain/scans/picture-of-page.js';
import { FileProblem } from '../../../domain/scans/file-problem.js';
import { useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useNarrow } from '../../../platform/use-narrow.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FileButton } from '../../../ui/forms/file-button.js';
import { IconCamera, IconUpload } from '../../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { photoTexts } from '../photo.texts.js';

/** Longest side of a photo in pixels: a face is known in it, and it is sent in a moment on a slow line. */
const longestSide = 800;

interface PhotoFormProps {
  person: Dto<'Beneficiary'>;
  replaces: boolean;
  onDone: () => void;
}

/** Adds a photo to which the person agrees: the picture is chosen after the agreement is ticked. */
export function PhotoForm({ person, replaces, onDone }: PhotoFormProps) {
  const t = useTexts(photoTexts);
  const changes = useChanges();
  const narrow = useNarrow();
  const [agrees, setAgrees] = useState(false);
  const [agreedOn, setAgreedOn] = useState(today());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const send = async ([chosen]: File[]) => {
    if (!chosen) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const content = await pictureOfPage(chosen, longestSide);
      await changes.setPhoto({ id: person.id, query: { agreedOn }, body: { content } });
      notify.done(t('added'));
      onDone();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const disabled = busy || !agrees || agreedOn === '';
  return (
    <Stack gap={12}>
      {replaces ? <strong>{t('replaceTitle')}</strong> : null}
      <Muted small>{t('choice')}</Muted>
      <Checkbox
        label={t('agrees')}
        hint={t('agreesHint')}
        checked={agrees}
        onChange={(checked) => setAgrees(checked)}
      />
      <DateField
        id="photo-agreed-on"
        label={t('agreedOn')}
        value={agreedOn}
        onChange={setAgreedOn}
        max={today()}
      />
      <Inline>
        {narrow ? (
          <FileButton
            label={t('take')}
            icon={<IconCamera size={18} aria-hidden />}
            accept="image/*"
            camera
            disabled={disabled}
            onChoose={(files) => void send(files)}
          />
        ) : null}
        <FileButton
          label={t('choose')}
          icon={<IconUpload size={18} aria-hidden />}
          accept="image/*"
          disabled={disabled}
          onChoose={(files) => void send(files)}
        />
      </Inline>
      {agrees ? null : <Muted small>{t('tickFirst')}</Muted>}
      <div aria-live="polite">{busy ? t('sending') : null}</div>
      {failure === undefined ? null : <FileProblem title={t('refused')} failure={failure} />}
    </Stack>
  );
}
