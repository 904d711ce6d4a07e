import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { onSignOut, useMe } from '../../../platform/sign-in.js';
import { IconCloudOff, IconCloudUp } from '../../../ui/icons/icons.js';
import { HeaderMark } from '../../../ui/layout/header-mark.js';
import { notify } from '../../../ui/feedback/notify.js';
import { forgetAll, onArrival, openQueue, sendNow, useWaiting } from '../offline/queue.js';
import { afterChange } from '../../../platform/data/changes.js';
import { useFormat } from '../../../platform/use-format.js';
import { sheetKey, withRegister } from '../queries.js';
import { registerTexts } from '../register.texts.js';
import type { Sheet } from '../sheet.presenter.js';
import { useOnline } from '../use-online.js';

const tryAgainMs = 15_000;

onSignOut(forgetAll);

/**
 * Shows in the header that the device is offline and how many registers wait; sends them when the connection
 * is back.
 */
export function WaitingRegisters() {
  const t = useTexts(registerTexts);
  const online = useOnline();
  const waiting = useWaiting();
  useSending(online, waiting.length);
  const stuck = waiting.filter(({ refused }) => refused);
  const first = stuck[0] ?? waiting[0];
  if (!first) {
    return online ? null : (
      <HeaderMark tone="warning" icon={<IconCloudOff size={18} aria-hidden />}>
        {t('offline.noLine')}
      </HeaderMark>
    );
  }
  return (
    <HeaderMark
      tone={stuck.length > 0 ? 'danger' : 'warning'}
      icon={online ? <IconCloudUp size={18} aria-hidden /> : <IconCloudOff size={18} aria-hidden />}
      to={paths.register(first.sessionId)}
    >
      {stuck.length > 0
        ? t('offline.attention', { count: stuck.length })
        : t('offline.count', { count: waiting.length })}
    </HeaderMark>
  );
}

/**
 * Opens the waiting registers of this device, and sends them at once, when the connection is back, and at
 * intervals.
 */
function useSending(online: boolean, count: number): void {
  const f = useFormat();
  const me = useMe();
  const t = useTexts(registerTexts);
  const queries = useQueryClient();
  useEffect(
    () =>
      onArrival((register: Dto<'Register'>) => {
        const key = sheetKey(register.sessionId);
        const sheet = queries.getQueryData<Sheet>(key);
        if (sheet) queries.setQueryData(key, withRegister(sheet, register));
        void afterChange(queries, 'saveRegister', { id: register.sessionId }, register);
        notify.done(t('offline.sent', { title: f.name(sheet?.group?.name) ?? t('title') }));
      }),
    [queries, t, f],
  );
  useEffect(() => {
    // A browser that stores nothing has nothing to send.
    void openQueue()
      .then(sendNow)
      .catch(() => undefined);
  }, [me.id]);
  useEffect(() => {
    if (!online || count === 0) return undefined;
    void sendNow();
    const timer = setInterval(() => void sendNow(), tryAgainMs);
    return () => clearInterval(timer);
  }, [online, count]);
}
