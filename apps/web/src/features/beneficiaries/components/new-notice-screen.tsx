import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { Sidebar, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { applicationTexts } from '../application.texts.js';
import { emptyPerson, type KnownPerson } from '../forms/application-form.presenter.js';
import { DuplicateHints } from '../forms/duplicate-hints.js';
import { KnownPersonCard } from '../forms/known-person-card.js';
import { PersonFields } from '../forms/person-fields.js';
import { noticeBody, type NoticeValues } from '../outreach.presenter.js';
import { EstablishmentField } from '../forms/establishment-field.js';
import { outreachTexts } from '../outreach.texts.js';

/** Records a notice of release from a prison: similar records appear while the name is typed. */
export function NewNoticeScreen() {
  const t = useTexts(outreachTexts);
  const application = useTexts(applicationTexts);
  const navigate = useNavigate();
  const changes = useChanges();
  const [known, setKnown] = useState<KnownPerson | null>(null);
  const initialValues: NoticeValues = {
    beneficiary: emptyPerson,
    establishment: '',
    expectedOn: '',
    notifiedOn: today(),
  };
  const form = useDtoForm({
    dto: 'RecordReleaseNoticeBody',
    initialValues,
    toBody: (values) => noticeBody(values, known),
    submit: async (body, _, keyOf) => {
      await changes.recordReleaseNotice({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('notice.saved'));
      await navigate(`${paths.preRelease}?scope=all`);
    },
    draft: {
      key: 'releaseNotice',
      label: t('notice.newTitle'),
      extra: { value: known, restore: (kept) => setKnown(kept as KnownPerson | null) },
    },
  });
  const hints = known ? null : (
    <Panel title={application('duplicates.title')}>
      <DuplicateHints person={form.values.beneficiary} openCasesToo onChoose={setKnown} />
    </Panel>
  );
  return (
    <Page
      title={t('notice.newTitle')}
      lead={t('notice.newLead')}
      back={<Link to={paths.preRelease}>{t('notice.back')}</Link>}
    >
      <Form form={form} label={t('notice.newTitle')}>
        <Sidebar side={hints}>
          <Stack>
            <Panel title={t('notice.person')}>
              {known ? (
                <KnownPersonCard
                  person={known}
                  title={t('notice.known')}
                  onChange={() => setKnown(null)}
                />
              ) : (
                <PersonFields form={form} />
              )}
            </Panel>
            <Panel title={t('notice.details')}>
              <Stack>
                <EstablishmentField
                  field={form.field('establishment', t('notice.establishment'))}
                />
                <FieldRow>
                  <DateField {...form.field('expectedOn', t('notice.expectedOn'))} />
                  <DateField
                    {...form.field('notifiedOn', t('notice.notifiedOn'))}
                    max={today()}
                    optional
                  />
                </FieldRow>
              </Stack>
            </Panel>
          </Stack>
        </Sidebar>
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('notice.save')}
          </Button>
          <ButtonLink to={paths.preRelease} kind="quiet">
            {t('notice.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}
