import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { today } from '../../../platform/format.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { Form, FormActions } from '../../../ui/form.js';
import { Sidebar, Stack } from '../../../ui/layout.js';
import { Link } from '../../../ui/link.js';
import { notify } from '../../../ui/notify.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { applicationTexts } from '../application.texts.js';
import { ApplicationFields } from '../forms/application-fields.js';
import {
  applicationBody,
  emptyApplication,
  type KnownPerson,
} from '../forms/application-form.presenter.js';
import { DuplicateHints } from '../forms/duplicate-hints.js';
import { KnownPersonCard } from '../forms/known-person-card.js';
import { ContactFields, PersonFields } from '../forms/person-fields.js';
import { useTakeApplication } from '../mutations.js';

export function NewApplicationScreen() {
  const t = useTexts(applicationTexts);
  const navigate = useNavigate();
  const take = useTakeApplication();
  const given = useGivenPerson();
  const [known, setKnown] = useState<KnownPerson | null>(given);
  const form = useDtoForm({
    dto: 'CreateApplicationBody',
    initialValues: emptyApplication(today()),
    toBody: (values) => applicationBody(values, known),
    submit: async (body) => {
      const application = await take(body);
      notify.done(t('one.saved'));
      await navigate(paths.application(application.id));
    },
    draft: {
      key: given ? `application.of.${given.id}` : 'application.new',
      label: t('new'),
      beside: { value: known, restore: (person) => setKnown(person as KnownPerson | null) },
    },
  });
  return (
    <Page
      title={t('new')}
      lead={t('newLead')}
      back={<Link to={paths.beneficiaries}>{t('back')}</Link>}
    >
      <Form form={form} label={t('new')}>
        <Sidebar
          side={
            known ? null : (
              <Panel title={t('duplicates.title')}>
                <DuplicateHints values={form.values} onChoose={setKnown} />
              </Panel>
            )
          }
        >
          <Panel title={t('person.title')}>
            {known ? (
              <KnownPersonCard person={known} onChange={() => setKnown(null)} />
            ) : (
              <PersonFields form={form} />
            )}
          </Panel>
        </Sidebar>
        <Sidebar side={null}>
          <Stack>
            {known ? null : (
              <Panel title={t('contact.title')}>
                <ContactFields form={form} />
              </Panel>
            )}
            <Panel title={t('details.title')}>
              <ApplicationFields form={form} />
            </Panel>
          </Stack>
        </Sidebar>
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
          <ButtonLink to={paths.beneficiaries} kind="quiet">
            {t('cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}

/** The person whose record led here, if one did. */
function useGivenPerson(): KnownPerson | null {
  const { state } = useLocation() as { state: unknown };
  if (typeof state !== 'object' || state === null || !('person' in state)) return null;
  return state.person as KnownPerson;
}
