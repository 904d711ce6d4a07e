import { InvitationScreen } from '../features/sign-in/components/invitation-screen.js';
import { LanguageSwitch } from './language-switch.js';

/** Shows the setting of a password by an invitation; it needs no sign-in, and ends none. */
export function InvitationPage() {
  return <InvitationScreen languageSwitch={<LanguageSwitch />} />;
}
