import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { directoryTexts } from '../directory.texts.js';
import { offerBody, offerValues } from '../offer-form.presenter.js';
import { OfferAudience, OfferPlace } from './offer-form.js';

export function ChangeOffer() {
  const { id = '' } = useParams();
  const t = useTexts(directoryTexts);
  const serviceName = useServiceName();
  const query = useQuery(read('getDirectoryEntry', { id }));
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
  const navigate = useNavigate();
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeEntryBody',
    record: offer,
    valuesOf: offerValues,
    toBody: offerBody,
    reload: () => api.getDirectoryEntry({ id: offer.id }),
    save: (now, body) => changes.changeDirectoryEntry({ ...at(now), body }),
    done: () => {
      notify.done(t('form.changed'));
      return navigate(paths.offer(offer.id));
    },
    draft: { key: `offer.${offer.id}`, label: t('form.changeTitle') },
  });
  return (
    <Form form={form} label={t('form.changeTitle')}>
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
