import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../platform/reference.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { Form, FormActions } from '../../../ui/form.js';
import { Stack } from '../../../ui/layout.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import { notify } from '../../../ui/notify.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { OfferFacts } from '../components/offer-facts.js';
import { directoryTexts } from '../directory.texts.js';
import { useChangeOffer } from '../mutations.js';
import { correction, offerValues } from '../offer-form.presenter.js';
import { directoryQueries } from '../queries.js';
import { referralTexts } from '../referral.texts.js';
import { OfferAudience, OfferPlace } from './offer-form.js';

export function ChangeOffer() {
  const { id = '' } = useParams();
  const t = useTexts(directoryTexts);
  const serviceName = useServiceName();
  const query = useQuery(directoryQueries.one(id));
  return (
    <Page
      title={t('form.changeTitle')}
      lead={query.data ? serviceName(query.data.serviceCode) : null}
      back={<Link to={paths.offer(id)}>{t('offer')}</Link>}
      narrow
    >
      <QueryState query={query} lines={12}>
        {(offer) => <ChangeForm offer={offer} />}
      </QueryState>
    </Page>
  );
}

function ChangeForm({ offer }: { offer: Dto<'DirectoryEntry'> }) {
  const t = useTexts(directoryTexts);
  const shared = useTexts(referralTexts);
  const navigate = useNavigate();
  const change = useChangeOffer();
  // As it was when the form opened: what a colleague writes meanwhile must not look like a change of ours.
  const [before] = useState(() => offerValues(offer));
  const form = useDtoForm({
    dto: 'ChangeEntryBody',
    initialValues: before,
    toBody: (values) => correction(before, values),
    submit: async (body) => {
      await change(offer, body);
      notify.done(t('form.changed'));
      await navigate(paths.offer(offer.id));
    },
    draft: { key: `offer.${offer.id}`, label: t('form.changeTitle') },
  });
  const stale = isProblem(form.failure) && form.failure.status === 412;
  return (
    <Form form={form} label={t('form.changeTitle')}>
      {stale ? (
        <Notice tone="warning" title={shared('stale')}>
          <OfferFacts offer={offer} />
        </Notice>
      ) : null}
      <Panel title={t('form.what')}>
        <Stack>
          <OfferPlace form={form} />
        </Stack>
      </Panel>
      <OfferAudience form={form} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('form.save')}
        </Button>
        <ButtonLink to={paths.offer(offer.id)} kind="quiet">
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
