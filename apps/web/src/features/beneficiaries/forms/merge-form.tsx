import { settingDefaults, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { leaveAtOnce, paths } from '../../../platform/paths.js';
import { settingsQuery } from '../../../domain/agency.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { ComparedDetails } from '../components/compared-details.js';
import { proposedDetails } from '../merging.presenter.js';
import { mergingTexts } from '../merging.texts.js';

/** Chooses the details that stay, says what moves, and merges the two records. */
export function MergeForm({ preview }: { preview: Dto<'MergePreview'> }) {
  const t = useTexts(mergingTexts);
  const navigate = useNavigate();
  const { surviving, merged, obstacles } = preview;
  // The comparison is of two records, and is left before there is one.
  const changes = useChanges({
    before: () => navigate(paths.beneficiary(surviving.id), leaveAtOnce),
  });
  const form = useDtoForm({
    dto: 'MergeBody',
    initialValues: { take: proposedDetails(preview), reason: '' },
    toBody: ({ take, reason }) => ({
      mergedId: merged.id,
      mergedVersion: merged.version,
      take,
      reason: reason.trim(),
    }),
    submit: async (body, _, keyOf) => {
      await changes.mergePeople({
        ...at(surviving),
        body,
        idempotencyKey: await keyOf(body),
      });
      notify.done(t('done'));
    },
    draft: { key: `merge.${surviving.id}.${merged.id}`, label: t('title') },
  });
  const change = (
    <>
      <ButtonLink to={paths.merge(merged.id, surviving.id)}>{t('swap')}</ButtonLink>
      <ButtonLink kind="quiet" to={paths.merge(surviving.id)}>
        {t('another')}
      </ButtonLink>
    </>
  );
  return (
    <Form form={form} label={t('title')}>
      <Stack>
        {obstacles.length > 0 ? (
          <Notice tone="warning" title={t('obstacles')}>
            <BulletList items={obstacles.map((obstacle) => t(`obstacle.${obstacle}`))} />
          </Notice>
        ) : null}
        <Panel title={t('compared')}>
          <ComparedDetails
            preview={preview}
            take={form.values.take}
            onTake={(take) => form.setValue('take', take)}
          />
        </Panel>
        <WhatHappens preview={preview} />
        {obstacles.length === 0 ? (
          <Panel>
            <Stack>
              <TextArea
                {...form.field('reason', t('reason'), t('reasonHelp'))}
                rows={2}
                maxLength={1000}
              />
              <FormActions>
                <Button type="submit" kind="primary" busy={form.busy}>
                  {t('action')}
                </Button>
                {change}
              </FormActions>
            </Stack>
          </Panel>
        ) : (
          <FormActions>{change}</FormActions>
        )}
      </Stack>
    </Form>
  );
}

function WhatHappens({ preview: { merged, moves } }: { preview: Dto<'MergePreview'> }) {
  const t = useTexts(mergingTexts);
  const nameOf = usePersonName();
  return (
    <Panel title={t('what')}>
      <Stack gap={8}>
        <span>{t('keeps')}</span>
        {moves.length > 0 ? (
          <>
            <span>
              {t('goes')}: <strong>{nameOf(merged)}</strong>. {t('moves')}
            </span>
            <BulletList
              items={moves.map(({ kind, count }) =>
                t('counted', { kind: t(`kind.${kind}`), count }),
              )}
            />
          </>
        ) : (
          <span>{t('movesNothing')}</span>
        )}
        <UndoHint />
      </Stack>
    </Panel>
  );
}

/** For how long the merge can be undone. */
function UndoHint() {
  const t = useTexts(mergingTexts);
  const { undoMergeDays } = useQuery(settingsQuery()).data ?? settingDefaults;
  return <Muted>{t('undoHint', { count: undoMergeDays })}</Muted>;
}
