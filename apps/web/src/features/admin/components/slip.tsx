import type { Dto, Language } from '@gza/contract';
import { formatFor } from '../../../platform/format.js';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { translator } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import {
  Paper,
  PaperDetails,
  PaperNote,
  PaperSection,
  PaperTitle,
} from '../../../ui/layout/paper.js';
import { invitationsTexts } from '../invitations.texts.js';

type Invited = Pick<Dto<'UserWithInvitation'>, 'name' | 'email' | 'role' | 'invitation'>;

/** The address that the owner opens; the secret stands after `#`, which no server and no log receives. */
export const invitationLink = (origin: string, token: string): string =>
  `${origin}${paths.invitation}#${token}`;

/** The slip that the owner of an account receives: link and code, in both languages on one sheet. */
export function Slip({ invited }: { invited: Invited }) {
  return (
    <Paper label={translator(invitationsTexts, 'ka')('printTitle')} language="ka">
      <SlipPart language="ka" invited={invited} />
      <div lang="en">
        <SlipPart language="en" invited={invited} />
      </div>
    </Paper>
  );
}

function SlipPart({ language, invited }: { language: Language; invited: Invited }) {
  const t = translator(invitationsTexts, language);
  const role = translator(roleTexts, language);
  const f = formatFor(language);
  const { name, email, invitation } = invited;
  return (
    <>
      <PaperTitle
        above={[]}
        title={t('slip.title')}
        below={t('slip.for', { name, role: role(invited.role) })}
      />
      <PaperDetails
        items={[
          [t('slip.link'), invitationLink(window.location.origin, invitation.token)],
          [t('slip.code'), invitation.code],
          [t('slip.email'), email],
          [t('slip.until'), f.dateTime(invitation.expiresAt)],
        ]}
      />
      <PaperSection title={t('slip.how')} keepTogether>
        <ol>
          <li>{t('slip.first')}</li>
          <li>{t('slip.second')}</li>
          <li>{t('slip.third')}</li>
        </ol>
      </PaperSection>
      <PaperNote>{t('slip.once')}</PaperNote>
    </>
  );
}
