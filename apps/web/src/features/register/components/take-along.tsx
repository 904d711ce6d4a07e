import { useEffect, useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { canEncrypt } from '../../../platform/device/cipher.js';
import { onItemsChanged } from '../../../platform/device/device-store.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Padded, Stack } from '../../../ui/layout/layout.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { allSheets } from '../offline/stored-registers.js';
import { fromServer } from '../queries.js';
import { registerTexts } from '../register.texts.js';
import { leftToTake, type Planned, type Sheet } from '../sheet.presenter.js';
import { useOnline } from '../use-online.js';

/**
 * Lists today's registers on this device, for offline use. Each is read only when the user asks for it:
 * reading shows personal data, and the audit records it.
 */
export function TakeAlong({ sessions }: { sessions: readonly Planned[] }) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const maySave = useMay('register.save');
  const sheets = useSheets();
  const online = useOnline();
  const left = leftToTake(sessions, sheets, today());
  const { take, busy, failure } = useTaking();
  // Online, the sessions of the day lead to the same registers.
  const listed = sheets.length > 0 && (!online || sessions.length === 0);
  if (!maySave || !canEncrypt() || (left.length === 0 && sheets.length === 0)) return null;
  return (
    <Panel title={t('along.title')} flush>
      {listed ? (
        <LinkList
          items={sheets.map((sheet) => ({
            key: sheet.sessionId,
            to: paths.register(sheet.sessionId),
            mark: f.time(sheet.startsAt),
            title: f.name(sheet.group?.name) ?? t('oneOff'),
            text: t('along.people', { count: sheet.people.length }),
          }))}
        />
      ) : null}
      <Padded>
        <Stack gap={8}>
          {failure === undefined ? null : <ErrorState error={failure} />}
          {left.length > 0 && online ? (
            <Inline>
              <Button busy={busy} onClick={() => void take(left)}>
                {t('along.take', { count: left.length })}
              </Button>
            </Inline>
          ) : null}
          {sheets.length > 0 && !listed ? (
            <span>{t('along.here', { count: sheets.length })}</span>
          ) : null}
          <Muted small>{t(left.length > 0 ? 'along.takeText' : 'along.text')}</Muted>
        </Stack>
      </Padded>
    </Panel>
  );
}

function useTaking() {
  const t = useTexts(registerTexts);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  return {
    busy,
    failure,
    take: async (sessions: readonly Planned[]) => {
      setBusy(true);
      setFailure(undefined);
      try {
        for (const { id } of sessions) await fromServer(id, new AbortController().signal);
        notify.done(t('along.taken'));
      } catch (error) {
        setFailure(error);
      } finally {
        setBusy(false);
      }
    },
  };
}

function useSheets(): readonly Sheet[] {
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  useEffect(() => {
    let shown = true;
    const read = () =>
      void allSheets()
        .catch(() => [])
        .then((all) => {
          if (shown) setSheets(all);
        });
    read();
    const stop = onItemsChanged((kind) => {
      if (kind === 'register') read();
    });
    return () => {
      shown = false;
      stop();
    };
  }, []);
  return sheets;
}
