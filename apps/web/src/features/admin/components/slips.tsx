import type { Dto } from '@gza/contract';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { IconPrinter } from '../../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { ScreenOnly } from '../../../ui/layout/screen-only.js';
import { Button } from '../../../ui/navigation/button.js';
import { invitationsTexts } from '../invitations.texts.js';
import { Slip } from './slip.js';

interface SlipsProps {
  invited: readonly Dto<'UserWithInvitation'>[];
  onDone: () => void;
}

/** Shows the slips of invitations as they will be printed. They are in memory only, and gone when left. */
export function Slips({ invited, onDone }: SlipsProps) {
  const t = useTexts(invitationsTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap={12}>
      <ScreenOnly>
        <Stack gap={12}>
          <h2 ref={heading} tabIndex={-1}>
            {t('printTitle')}
          </h2>
          <Muted>{t('printLead')}</Muted>
          <Inline>
            <Button
              kind="primary"
              icon={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
            <Button onClick={onDone}>{t('done')}</Button>
          </Inline>
        </Stack>
      </ScreenOnly>
      {invited.map((one) => (
        <Slip key={one.invitation.id} invited={one} />
      ))}
    </Stack>
  );
}
