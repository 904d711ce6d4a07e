import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Grid, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { offerSteps, type OfferStep } from '../directory.presenter.js';
import { directoryTexts } from '../directory.texts.js';
import { OfferStepDialog } from '../forms/offer-step.js';
import { useReferable } from '../use-referable.js';
import { OfferDetails } from './offer-details.js';
import { OrganisationCard } from './organisation-card.js';

type Offer = Dto<'DirectoryEntry'>;

/** Shows one offer: audience, place, times, contact, and its steps. */
export function OfferScreen() {
  const { id = '' } = useParams();
  const t = useTexts(directoryTexts);
  const f = useFormat();
  const serviceName = useServiceName();
  const may = usePermissions();
  const query = useQuery(read('getDirectoryEntry', { id }));
  const offer = query.data;
  const services = useReferable();
  const mayRefer =
    may('referral.send') &&
    may('beneficiary.read') &&
    services.some(({ code }) => code === offer?.serviceCode);
  return (
    <Page
      title={offer ? serviceName(offer.serviceCode) : t('offer')}
      lead={offer ? f.named(offer.organisation.name) : null}
      back={<Link to={paths.services}>{t('back')}</Link>}
      actions={
        offer?.state === 'active' && offer.organisationActive && mayRefer ? (
          <ButtonLink to={paths.offerRefer(id)} kind="primary">
            {t('refer')}
          </ButtonLink>
        ) : null
      }
    >
      <QueryState query={query} lines={10}>
        {(known) => (
          <Stack>
            <OfferStatus offer={known} />
            <Grid min={420}>
              <Panel
                title={t('details.about')}
                actions={
                  may('directory.propose') ? (
                    <ButtonLink to={paths.changeOffer(id)}>{t('change')}</ButtonLink>
                  ) : null
                }
              >
                <OfferDetails offer={known} />
              </Panel>
              <OrganisationCard organisation={known.organisation} />
            </Grid>
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

/** Explains why an offer is not suggested, and shows the steps that the life cycle and the role allow. */
function OfferStatus({ offer }: { offer: Offer }) {
  const t = useTexts(directoryTexts);
  const steps = offerSteps(offer, usePermissions());
  const [asked, setAsked] = useState<OfferStep | null>(null);
  const buttons = steps.map((step, place) => (
    <Button
      key={step}
      kind={place === 0 && step !== 'suspend' ? 'primary' : 'secondary'}
      onClick={() => setAsked(step)}
    >
      {t(`step.${step}`)}
    </Button>
  ));
  return (
    <>
      {offer.state === 'active' && offer.organisationActive ? (
        buttons.length > 0 ? (
          <div>{buttons}</div>
        ) : null
      ) : (
        <Notice
          tone={offer.state === 'discarded' ? 'neutral' : 'warning'}
          title={
            offer.organisationActive && offer.state !== 'active'
              ? t(`waiting.${offer.state}`)
              : t('providerInactive')
          }
          actions={buttons.length > 0 ? buttons : null}
        />
      )}
      <OfferStepDialog offer={offer} step={asked} onClose={() => setAsked(null)} />
    </>
  );
}
