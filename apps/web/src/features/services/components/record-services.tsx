import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { servicesTexts } from '../services.texts.js';
import { Disclosures } from './disclosures.js';
import { RecordCards } from './record-cards.js';
import { RecordDeliveries } from './record-deliveries.js';
import { RecordReferrals } from './record-referrals.js';

/** Shows referrals, cards and services of a person, and which partners received their data. */
export function RecordServices() {
  const { id = '' } = useParams();
  const t = useTexts(servicesTexts);
  const person = useQuery(read('getBeneficiary', { id })).data;
  const mayReadDisclosures = useMay('disclosure.read');
  const open = Boolean(person?.currentCase && person.currentCase.state !== 'closed');
  return (
    <Stack>
      {person && !open ? <Notice title={t('noCase')}>{t('noCaseText')}</Notice> : null}
      <RecordReferrals beneficiaryId={id} open={open} />
      <RecordCards beneficiaryId={id} open={open} />
      <RecordDeliveries beneficiaryId={id} />
      {mayReadDisclosures ? <Disclosures beneficiaryId={id} /> : null}
    </Stack>
  );
}
