import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useOwnRegion } from '../../../domain/reference.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { Sidebar, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { applicationTexts } from '../application.texts.js';
import { ApplicationFields } from '../forms/application-fields.js';
import {
  applicationBody,
  applicationOfCall,
  emptyApplication,
  type KnownPerson,
} from '../forms/application-form.presenter.js';
import { DuplicateHints } from '../forms/duplicate-hints.js';
import { KnownPersonCard } from '../forms/known-person-card.js';
import { ContactFields, PersonFields } from '../forms/person-fields.js';
import { outreachTexts } from '../outreach.texts.js';

/** Shows an application: empty, for the person whose record led here, or with the data of a hotline call. */
export function NewApplicationScreen() {
  const t = useTexts(applicationTexts);
  const { person, callId } = usePrefill();
  const region = useOwnRegion();
  const query = useQuery({
    ...read('getHotlineCall', { id: callId ?? '' }),
    enabled: callId !== null,
  });
  return (
    <Page
      title={t('new')}
      lead={t('newLead')}
      back={<Link to={paths.beneficiaries}>{t('back')}</Link>}
    >
      {callId === null && region !== undefined ? (
        <NewApplication person={person} call={null} region={region} />
      ) : null}
      {callId === null || region === undefined ? null : (
        <QueryState query={query} lines={8}>
          {(call) => <NewApplication person={person} call={call} region={region} />}
        </QueryState>
      )}
    </Page>
  );
}

interface NewApplicationProps {
  person: KnownPerson | null;
  call: Dto<'HotlineCall'> | null;
  /** Region that is proposed for a new person; empty for none. */
  region: string;
}

function NewApplication({ person, call, region }: NewApplicationProps) {
  const t = useTexts(applicationTexts);
  const navigate = useNavigate();
  const changes = useChanges();
  const [known, setKnown] = useState(person);
  const form = useDtoForm({
    dto: 'CreateApplicationBody',
    initialValues: call
      ? applicationOfCall(call, today(), region)
      : emptyApplication(today(), region),
    toBody: (values) => applicationBody(values, known),
    submit: async (body, _, keyOf) => {
      const application = await changes.createApplication({
        body,
        idempotencyKey: await keyOf(body),
      });
      // A colleague linked the call meanwhile: the application is saved all the same.
      if (call && !call.beneficiary)
        await changes
          .joinHotlineCall({ ...at(call), body: { beneficiaryId: application.beneficiary.id } })
          .catch(() => undefined);
      notify.done(t('one.saved'));
      await navigate(paths.application(application.id));
    },
    draft: {
      key: placeOf(person, call),
      label: t('new'),
      extra: { value: known, restore: (kept) => setKnown(kept as KnownPerson | null) },
    },
  });
  return (
    <Stack>
      {call ? <FromCall call={call} /> : null}
      <Form form={form} label={t('new')}>
        <Sidebar
          side={
            known ? null : (
              <Panel title={t('duplicates.title')}>
                <DuplicateHints person={form.values.beneficiary} onChoose={setKnown} />
              </Panel>
            )
          }
        >
          <Panel title={t('person.title')}>
            {known ? (
              <KnownPersonCard
                person={known}
                title={t('known.title')}
                onChange={() => setKnown(null)}
              />
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
    </Stack>
  );
}

/** Each starting point has a draft of its own. */
function placeOf(person: KnownPerson | null, call: Dto<'HotlineCall'> | null): string {
  if (call) return `application.call.${call.id}`;
  return person ? `application.of.${person.id}` : 'application.new';
}

function FromCall({ call }: { call: Dto<'HotlineCall'> }) {
  const t = useTexts(outreachTexts);
  const f = useFormat();
  return (
    <Notice title={t('call.fromCall', { when: f.dateTime(call.at) })}>
      {t('call.fromCallText')}
    </Notice>
  );
}

/** The person whose record led here, or the call. */
function usePrefill(): { person: KnownPerson | null; callId: string | null } {
  const { state } = useLocation() as { state: unknown };
  const prefill = typeof state === 'object' && state !== null ? state : {};
  return {
    person: 'person' in prefill ? (prefill.person as KnownPerson) : null,
    callId: 'callId' in prefill && typeof prefill.callId === 'string' ? prefill.callId : null,
  };
}
