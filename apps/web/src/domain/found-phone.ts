import type { Dto } from '@gza/contract';
import { defineTexts } from '../platform/i18n/define-texts.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useShownPhone } from './phone-number.js';

const foundPhoneTexts = defineTexts('foundPhone', {
  ka: {
    person: 'ტელ. {{phone}}',
    supporter: 'მხარდამჭერი: {{name}}, ტელ. {{phone}}',
    caller: 'ცხელ ხაზზე დარეკა: {{name}}, ტელ. {{phone}}',
    nameless: 'სახელი არ უთქვამს',
  },
  en: {
    person: 'phone {{phone}}',
    supporter: 'Supporter: {{name}}, phone {{phone}}',
    caller: 'Called the hotline: {{name}}, phone {{phone}}',
    nameless: 'no name given',
  },
});

type FoundPhone = Pick<Dto<'FoundPhone'>, 'owner' | 'name' | 'phone'>;

/** Says whose phone number the search found; nothing where it found no number. */
export function useFoundPhone(): (found: FoundPhone | null | undefined) => string | undefined {
  const t = useTexts(foundPhoneTexts);
  const shown = useShownPhone();
  return (found) =>
    found
      ? t(found.owner, { name: found.name ?? t('nameless'), phone: shown(found.phone) })
      : undefined;
}
