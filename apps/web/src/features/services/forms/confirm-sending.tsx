import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { referralTexts } from '../referral.texts.js';
import { SendReferral } from './send-referral.js';

interface ConfirmSendingProps {
  body: Dto<'CreateReferralBody'> | null;
  offers: readonly Dto<'DirectoryEntry'>[];
  draft: (body: Dto<'CreateReferralBody'>) => Promise<Dto<'Referral'>>;
  onSent: (() => Promise<void>) | undefined;
  onClose: () => void;
}

/** Shows a last check before a new referral leaves the Department. */
export function ConfirmSending({ body, offers, draft, onSent, onClose }: ConfirmSendingProps) {
  const t = useTexts(referralTexts);
  const navigate = useNavigate();
  const id = body?.organisationId ?? '';
  const offered = offers.find((offer) => offer.organisation.id === id)?.organisation;
  const other = useQuery({
    ...read('getOrganisation', { id }),
    enabled: id !== '' && offered === undefined,
  });
  const organisation = offered ?? other.data;
  return (
    <Dialog open={body !== null} title={t('send.title')} onClose={onClose}>
      {body && organisation ? (
        <SendReferral
          what={{ ...body, organisation }}
          draft={() => draft(body)}
          onSent={async (sent) => {
            await onSent?.();
            await navigate(paths.staffReferral(sent.id));
          }}
          onCancel={onClose}
        />
      ) : null}
    </Dialog>
  );
}
