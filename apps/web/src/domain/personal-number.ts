import { settingDefaults } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { defineTexts } from '../platform/i18n/define-texts.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { settingsQuery } from './agency.js';

const numberTexts = defineTexts('personalNumber', {
  ka: {
    digits: '{{count}} ციფრი',
    form: '{{form}}: 9 ციფრია, A — დიდი ლათინური ასო',
  },
  en: { digits: '{{count}} digits', form: '{{form}}: 9 is a digit, A a capital Latin letter' },
});

/** Whether personal numbers of a form are digits alone. */
export const isOfDigits = (form: string): boolean => /^9+$/u.test(form);

/** The form of personal numbers of the agency. */
export function usePersonalNumberForm(): string {
  const settings = useQuery(settingsQuery()).data;
  return settings?.personalNumberForm ?? settingDefaults.personalNumberForm;
}

/** What a field for a personal number shows and takes, by the form of the agency. */
export function usePersonalNumberField() {
  const t = useTexts(numberTexts);
  const form = usePersonalNumberForm();
  const digits = isOfDigits(form);
  return {
    description: digits ? t('digits', { count: String(form.length) }) : t('form', { form }),
    inputMode: digits ? ('numeric' as const) : ('text' as const),
    maxLength: form.length,
  };
}
