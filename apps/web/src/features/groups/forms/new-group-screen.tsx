import { programmeLanguages, type ProgrammeLanguage } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useChanges } from '../../../platform/data/changes.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { referenceQueries, useActiveBureauOptions } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { groupsTexts } from '../groups.texts.js';
import { groupBody, type GroupValues } from './group-form.presenter.js';
import { LeadersField } from './leaders-field.js';

export function NewGroupScreen() {
  const t = useTexts(groupsTexts);
  const navigate = useNavigate();
  const changes = useChanges();
  const me = useMe();
  const form = useDtoForm({
    dto: 'CreateGroupBody',
    initialValues: {
      programmeId: '',
      name: '',
      bureauId: me.bureauId ?? '',
      place: '',
      capacity: '',
      language: 'ka',
      plannedStartOn: '',
      facilitatorIds: [],
    } satisfies GroupValues as GroupValues,
    toBody: (values) => groupBody(values, me.bureauId === null),
    submit: async (body, _, keyOf) => {
      const group = await changes.createGroup({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('form.saved'));
      await navigate(paths.group(group.id));
    },
    draft: { key: 'group.new', label: t('new') },
  });
  return (
    <Page title={t('new')} back={<Link to={paths.groups}>{t('back')}</Link>} narrow>
      <Form form={form} label={t('new')}>
        <Panel>
          <Stack>
            <What form={form} />
            <LeadersField form={form} bureauId={form.values.bureauId} />
          </Stack>
        </Panel>
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('form.save')}
          </Button>
          <ButtonLink to={paths.groups} kind="quiet">
            {t('form.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}

function What({ form }: { form: DtoForm<GroupValues> }) {
  const t = useTexts(groupsTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const manyBureaus = useMe().bureauId === null;
  const bureaus = useActiveBureauOptions();
  const programmes = useQuery(referenceQueries.programmes()).data?.items ?? [];
  return (
    <>
      <SelectField
        {...form.field('programmeId', t('form.programme'), t('form.programmeHelp'))}
        searchable
        options={programmes
          .filter(({ currentVersion }) => currentVersion !== null)
          .map(({ id, name }) => ({ value: id, label: f.text(name) }))}
      />
      <TextField {...form.field('name', t('form.name'), t('form.nameHelp'))} maxLength={120} />
      {manyBureaus ? (
        <SelectField
          {...form.field('bureauId', t('form.bureau'), t('form.bureauHelp'))}
          options={bureaus}
          searchable
        />
      ) : null}
      <TextField
        {...form.field('place', t('form.place'), t('form.placeHelp'))}
        maxLength={200}
        optional
      />
      <FieldRow>
        <TextField
          {...form.field('capacity', t('form.capacity'))}
          description={t('form.capacityHint')}
          inputMode="numeric"
          maxLength={2}
          optional
        />
        <SelectField
          {...form.field('language', t('form.language'), t('form.languageHelp'))}
          options={programmeLanguages.map((value: ProgrammeLanguage) => ({
            value,
            label: labels(`language.${value}`),
          }))}
        />
      </FieldRow>
      <DateField {...form.field('plannedStartOn', t('form.planned'))} optional />
    </>
  );
}
