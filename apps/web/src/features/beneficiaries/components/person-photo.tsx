import type { Dto } from '@gza/contract';
import { useEffect, useState } from 'react';
import { pictureOfPage } from '../../../domain/scans/picture-of-page.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { useMay } from '../../../platform/access.js';
import { api } from '../../../platform/api.js';
import { useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { readableProblem } from '../../../platform/problem.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNarrow } from '../../../platform/use-narrow.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FileButton } from '../../../ui/forms/file-button.js';
import { IconCamera, IconUpload, IconUserCircle } from '../../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Button, IconButton } from '../../../ui/navigation/button.js';
import { uiTexts } from '../../../ui/ui.texts.js';
import { photoTexts } from '../photo.texts.js';
import classes from './person-photo.module.css';

/** Longest side of a photo in pixels: a face is known in it, and it is sent in a moment on a slow line. */
const longestSide = 800;

interface PersonPhotoProps {
  person: Dto<'Beneficiary'>;
  photo: Dto<'PersonPhoto'> | null;
}

/** Downloads a photo once for each time that it is set, not after every change of the record: each is audited. */
function usePicture(beneficiaryId: string, photoId: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    const leaving = new AbortController();
    const download = async () => {
      const { signal } = leaving;
      const answer = await api.raw('downloadPhoto', { id: beneficiaryId, signal }, 'image/*');
      const content = await answer.blob();
      if (signal.aborted) return;
      made = URL.createObjectURL(content);
      setAddress(made);
    };
    // Without the picture the record is whole; its dialog says that it cannot be shown.
    if (photoId !== undefined) void download().catch(() => undefined);
    return () => {
      leaving.abort();
      setAddress(undefined);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [beneficiaryId, photoId]);
  return address;
}

/** Shows the photo of a person, small; a press shows it large, and replaces or removes it. */
export function PersonPhoto({ person, photo }: PersonPhotoProps) {
  const t = useTexts(photoTexts);
  const nameOf = usePersonName();
  const mayChange = useMay('beneficiary.correct');
  const picture = usePicture(person.id, photo?.id);
  const [open, setOpen] = useState(false);
  if (!photo && !mayChange) return null;
  const name = nameOf(person);
  const close = () => setOpen(false);
  return (
    <>
      {photo ? (
        <button
          type="button"
          className={classes['small']}
          aria-label={t('open', { name })}
          onClick={() => setOpen(true)}
        >
          {picture ? <img src={picture} alt={t('alt', { name })} /> : null}
        </button>
      ) : (
        <IconButton
          label={t('add')}
          icon={<IconUserCircle size={24} aria-hidden />}
          onClick={() => setOpen(true)}
        />
      )}
      <Dialog open={open} title={t('title')} onClose={close}>
        <Stack gap={16}>
          {photo ? <Present person={person} photo={photo} picture={picture} /> : null}
          {mayChange ? <AddPhoto person={person} replaces={photo !== null} onDone={close} /> : null}
        </Stack>
      </Dialog>
    </>
  );
}

interface PresentProps {
  person: Dto<'Beneficiary'>;
  photo: Dto<'PersonPhoto'>;
  picture: string | undefined;
}

/** The photo, when it was agreed to, and its removal. */
function Present({ person, photo, picture }: PresentProps) {
  const t = useTexts(photoTexts);
  const ui = useTexts(uiTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const changes = useChanges();
  const mayChange = useMay('beneficiary.correct');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const remove = async () => {
    setBusy(true);
    try {
      await changes.removePhoto({ id: person.id });
      notify.done(t('removed'));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap={8} start>
      {picture ? (
        <img
          className={classes['large']}
          src={picture}
          alt={t('alt', { name: nameOf(person) })}
          loading="lazy"
        />
      ) : (
        <Muted>{t('cannotShow')}</Muted>
      )}
      <Muted small>
        {t('agreed', {
          date: f.date(photo.agreedOn),
          who: photo.addedBy.name,
          when: f.dateTime(photo.addedAt),
        })}
      </Muted>
      {failure === undefined ? null : <Refused failure={failure} />}
      {!mayChange ? null : asked ? (
        <>
          <div>{t('removeText')}</div>
          <Inline>
            <Button kind="danger" busy={busy} onClick={() => void remove()}>
              {t('remove')}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(false)}>
              {ui('dialog.cancel')}
            </Button>
          </Inline>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {t('remove')}
        </Button>
      )}
    </Stack>
  );
}

interface AddPhotoProps {
  person: Dto<'Beneficiary'>;
  replaces: boolean;
  onDone: () => void;
}

/** Adds a photo to which the person agrees: the picture is chosen after the agreement is ticked. */
function AddPhoto({ person, replaces, onDone }: AddPhotoProps) {
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
      {failure === undefined ? null : <Refused failure={failure} />}
    </Stack>
  );
}

function Refused({ failure }: { failure: unknown }) {
  const t = useTexts(photoTexts);
  const ui = useTexts(uiTexts);
  const { kind, title, detail } = readableProblem(failure);
  return (
    <Notice tone="danger" live title={t('refused')}>
      {kind === 'answered' ? `${title}. ${detail ?? ''}` : ui(`state.${kind}`)}
    </Notice>
  );
}
