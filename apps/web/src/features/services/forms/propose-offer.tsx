import { useNavigate } from 'react-router';
import { useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { directoryTexts } from '../directory.texts.js';
import { offerValues, proposal } from '../offer-form.presenter.js';
import { OfferAudience, OfferPlace, OfferSource } from './offer-form.js';

export function ProposeOffer() {
  const t = useTexts(directoryTexts);
  const navigate = useNavigate();
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'ProposeEntryBody',
    initialValues: offerValues(),
    toBody: proposal,
    submit: async (body, _, keyOf) => {
      const offer = await changes.proposeDirectoryEntry({
        body,
        idempotencyKey: await keyOf(body),
      });
      notify.done(t('form.proposed'));
      await navigate(paths.offer(offer.id));
    },
    draft: { key: 'offer.new', label: t('form.proposeTitle') },
  });
  return (
    <Page
      title={t('form.proposeTitle')}
      lead={t('form.lead')}
      back={<Link to={paths.services}>{t('back')}</Link>}
      narrow
    >
      <Form form={form} label={t('form.proposeTitle')}>
        <Panel title={t('form.what')}>
          <Stack>
            <OfferSource form={form} />
            <OfferPlace form={form} />
          </Stack>
        </Panel>
        <OfferAudience form={form} />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('form.propose')}
          </Button>
          <ButtonLink to={paths.services} kind="quiet">
            {t('form.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}
