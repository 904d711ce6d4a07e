import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { WaitingMark } from '../../../domain/waiting-mark.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { onSignOut } from '../../../platform/sign-in.js';
import { IconCloudOff } from '../../../ui/icons/icons.js';
import { HeaderMark } from '../../../ui/layout/header-mark.js';
import { notify } from '../../../ui/feedback/notify.js';
import { useOnline } from '../../../platform/offline/use-online.js';
import { useSending } from '../../../platform/offline/use-sending.js';
import { letOldRegistersGo, registers } from '../offline/queue.js';
import { afterChange } from '../../../platform/data/changes.js';
import { useFormat } from '../../../platform/use-format.js';
import { sheetKey, withRegister } from '../queries.js';
import { registerTexts } from '../register.texts.js';
import type { Sheet } from '../sheet.presenter.js';

onSignOut(registers.forget);

/**
 * Shows in the header that the device is offline and how many registers wait; sends them when the connection
 * is back.
 */
export function WaitingRegisters() {
  const t = useTexts(registerTexts);
  const online = useOnline();
  const waiting = registers.useWaiting();
  useSending(registers, { prepare: letOldRegistersGo, arrived: useArrived() });
  if (waiting.length === 0)
    return online ? null : (
      <HeaderMark tone="warning" icon={<IconCloudOff size={18} aria-hidden />}>
        {t('offline.noLine')}
      </HeaderMark>
    );
  return (
    <WaitingMark
      waiting={waiting}
      pageOf={({ sessionId }) => paths.register(sessionId)}
      texts={{
        count: (count) => t('offline.count', { count }),
        attention: (count) => t('offline.attention', { count }),
      }}
    />
  );
}

/** Shows the register that the server has taken, and says so. */
function useArrived(): (register: Dto<'Register'>) => void {
  const f = useFormat();
  const t = useTexts(registerTexts);
  const queries = useQueryClient();
  return useCallback(
    (register) => {
      const key = sheetKey(register.sessionId);
      const sheet = queries.getQueryData<Sheet>(key);
      if (sheet) queries.setQueryData(key, withRegister(sheet, register));
      void afterChange(queries, 'saveRegister', { id: register.sessionId }, register);
      notify.done(t('offline.sent', { title: f.name(sheet?.group?.name) ?? t('title') }));
    },
    [queries, t, f],
  );
}
