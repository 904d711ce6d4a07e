import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { ProgrammeTitleForm } from '../forms/programme-form.js';
import type { Programme } from '../programme.presenter.js';
import { programmesTexts } from '../programmes.texts.js';

/** Shows the title of a programme and its area in the catalogue. */
export function ProgrammeTitle({ programme }: { programme: Programme }) {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const may = useMay('programme.manage');
  const [open, setOpen] = useState(false);
  const areas = useQuery(referenceQueries.areas()).data?.items;
  const area = areas?.find(({ code }) => code === programme.areaCode);
  const close = () => setOpen(false);
  return (
    <Panel
      title={f.text(programme.name)}
      actions={
        may ? (
          <Button continues={`programme.${programme.id}`} onClick={() => setOpen(true)}>
            {t('changeTitle')}
          </Button>
        ) : null
      }
    >
      <DescriptionList
        items={[
          {
            term: t('nameKa'),
            value: programme.confirmed ? (
              programme.name.ka
            ) : (
              <Inline gap={4}>
                {programme.name.ka} <StatusTag tone="warning">{t('unconfirmed')}</StatusTag>
              </Inline>
            ),
          },
          { term: t('nameEn'), value: programme.name.en },
          { term: t('area'), value: f.text(area?.name) },
          { term: t('code'), value: programme.code },
        ]}
      />
      <Dialog open={open} title={t('changeTitle')} onClose={close}>
        {open ? <ProgrammeTitleForm programme={programme} onDone={close} /> : null}
      </Dialog>
    </Panel>
  );
}
