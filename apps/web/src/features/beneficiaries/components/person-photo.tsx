import type { Dto } from '@gza/contract';
import { useEffect, useState } from 'react';
import { FileProblem } from '../../../domain/scans/file-problem.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { useMay } from '../../../platform/access.js';
import { api } from '../../../platform/api.js';
import { useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { notify } from '../../../ui/feedback/notify.js';
import { IconUserCircle } from '../../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Button, IconButton } from '../../../ui/navigation/button.js';
import { uiTexts } from '../../../ui/ui.texts.js';
import { PhotoForm } from '../forms/photo-form.js';
import { photoTexts } from '../photo.texts.js';
import classes from './person-photo.module.css';

interface PersonPhotoProps {
  person: Dto<'Beneficiary'>;
  photo: Dto<'PersonPhoto'> | null;
}

/** The picture: its address in the browser, nothing while it is on its way, and `null` where it cannot be shown. */
type Picture = string | null | undefined;

/** Downloads a photo once for each time that it is set, not after every change of the record: each is audited. */
function usePicture(beneficiaryId: string, photoId: string | undefined): Picture {
  const [picture, setPicture] = useState<Picture>();
  useEffect(() => {
    let made: string | undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const download = async () => {
      const answer = await api.raw('downloadPhoto', { id: beneficiaryId, signal }, 'image/*');
      const content = await answer.blob();
      if (signal.aborted) return;
      made = URL.createObjectURL(content);
      setPicture(made);
    };
    // Without the picture the record is whole; its dialog says that it cannot be shown.
    if (photoId !== undefined) void download().catch(() => !signal.aborted && setPicture(null));
    return () => {
      leaving.abort();
      setPicture(undefined);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [beneficiaryId, photoId]);
  return picture;
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
          {mayChange ? (
            <PhotoForm person={person} replaces={photo !== null} onDone={close} />
          ) : null}
        </Stack>
      </Dialog>
    </>
  );
}

interface PresentProps {
  person: Dto<'Beneficiary'>;
  photo: Dto<'PersonPhoto'>;
  picture: Picture;
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
      ) : picture === null ? (
        <Muted>{t('cannotShow')}</Muted>
      ) : null}
      <Muted small>
        {t('agreed', {
          date: f.date(photo.agreedOn),
          who: photo.addedBy.name,
          when: f.dateTime(photo.addedAt),
        })}
      </Muted>
      {failure === undefined ? null : <FileProblem title={t('notRemoved')} failure={failure} />}
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
