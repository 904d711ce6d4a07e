import type { Dto } from '@gza/contract';
import { useOrganisationName } from '../../../domain/organisations.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { caseFileTexts } from '../file.texts.js';

function OrganisationName({ id }: { id: string }) {
  return useOrganisationName(id);
}

/** Names the partner that a consent to sharing covers, and those that it no longer covers. */
export function ConsentPartner({
  consent: { organisationId, exceptOrganisationIds },
}: {
  consent: Pick<Dto<'Consent'>, 'organisationId' | 'exceptOrganisationIds'>;
}) {
  const t = useTexts(caseFileTexts);
  if (organisationId !== null) return <OrganisationName id={organisationId} />;
  return (
    <span>
      {t('consent.allPartners')}
      {exceptOrganisationIds.map((id, index) => (
        <span key={id}>
          {index === 0 ? ` (${t('consent.except')} ` : ', '}
          <OrganisationName id={id} />
          {index === exceptOrganisationIds.length - 1 ? ')' : ''}
        </span>
      ))}
    </span>
  );
}
