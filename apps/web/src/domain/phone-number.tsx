import { defineTexts } from '../platform/i18n/define-texts.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useSignIn } from '../platform/sign-in.js';
import { StatusTag } from '../ui/feedback/status-tag.js';
import { Inline } from '../ui/layout/layout.js';
import { Link } from '../ui/navigation/link.js';
import { isReadPhone, shownPhone } from './phone.rules.js';

const phoneTexts = defineTexts('phone', {
  ka: { unread: 'ნომერი შესამოწმებელია' },
  en: { unread: 'Number to be checked' },
});

/** A phone number as people of the installation write it. */
export function useShownPhone(): (number: string) => string {
  const current = useSignIn();
  const region = 'me' in current ? current.me.phoneRegion : undefined;
  return (number) => shownPhone(number, region);
}

interface PhoneNumberProps {
  number: string;
  strong?: boolean;
  /** What the number is, for readers who hear the link alone. */
  label?: string;
}

/** Shows a phone number that a phone calls at one touch; one that could not be read is marked. */
export function PhoneNumber({ number, strong, label }: PhoneNumberProps) {
  const t = useTexts(phoneTexts);
  const shown = useShownPhone()(number);
  if (!isReadPhone(number))
    return (
      <Inline gap={4}>
        <span>{number}</span>
        <StatusTag tone="warning">{t('unread')}</StatusTag>
      </Inline>
    );
  return (
    <Link
      to={`tel:${number}`}
      {...(strong && { strong })}
      {...(label && { 'aria-label': `${label} ${shown}` })}
    >
      {shown}
    </Link>
  );
}
