import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Button } from '../../../ui/navigation/button.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { applicationTexts } from '../application.texts.js';

interface SearchReasonProps {
  onReason: (reason: string) => void;
}

/**
 * Asks what further searches of this day are for. It stands inside the form of an application, so it is no
 * form of its own.
 */
export function SearchReason({ onReason }: SearchReasonProps) {
  const t = useTexts(applicationTexts);
  const [text, setText] = useState('');
  const reason = text.trim();
  const proceed = () => {
    if (reason !== '') onReason(reason);
  };
  return (
    <Stack gap={12}>
      <TextField
        id="search-reason"
        label={t('duplicates.reason')}
        description={t('duplicates.reasonHint')}
        maxLength={500}
        value={text}
        onChange={setText}
        // Enter would save the application.
        onEnter={proceed}
      />
      <Button disabled={reason === ''} onClick={proceed}>
        {t('duplicates.search')}
      </Button>
    </Stack>
  );
}
