import { useEffect, useState } from 'react';
import { onItemsChanged, type Kind } from '../platform/device/device-store.js';
import { useOnline } from '../platform/offline/use-online.js';
import { ErrorState } from '../ui/feedback/states.js';
import { notify } from '../ui/feedback/notify.js';
import { Inline, Muted, Padded, Stack } from '../ui/layout/layout.js';
import { Panel } from '../ui/layout/panel.js';
import { LinkList, type LinkListItem } from '../ui/lists/link-list.js';
import { Button } from '../ui/navigation/button.js';

interface TakeAlongPanelProps {
  texts: { title: string; take: string; here: string; hint: string; taken: string };
  /** What is on this device, each a link to its page. */
  kept: readonly LinkListItem[];
  /** What the day has and this device has not. */
  left: readonly { readonly id: string }[];
  /** Whether the lists of the day lead to the same pages; without a line there are none. */
  inLists: boolean;
  /** Reads one from the server, which keeps it. */
  take: (id: string, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Lists what is on this device for offline use. It is read only when the user asks for it: reading shows personal data,
 * and the audit records it.
 */
export function TakeAlongPanel({ texts, kept, left, inLists, take }: TakeAlongPanelProps) {
  const online = useOnline();
  const { takeAll, busy, failure } = useTaking(take, texts.taken);
  const listed = kept.length > 0 && (!online || !inLists);
  if (left.length === 0 && kept.length === 0) return null;
  return (
    <Panel title={texts.title} flush>
      {listed ? <LinkList items={kept} /> : null}
      <Padded>
        <Stack gap={8}>
          {failure === undefined ? null : <ErrorState error={failure} />}
          {left.length > 0 && online ? (
            <Inline>
              <Button busy={busy} onClick={() => void takeAll(left)}>
                {texts.take}
              </Button>
            </Inline>
          ) : null}
          {kept.length > 0 && !listed ? <span>{texts.here}</span> : null}
          <Muted small>{texts.hint}</Muted>
        </Stack>
      </Padded>
    </Panel>
  );
}

function useTaking(take: TakeAlongPanelProps['take'], taken: string) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  return {
    busy,
    failure,
    takeAll: async (left: TakeAlongPanelProps['left']) => {
      setBusy(true);
      setFailure(undefined);
      try {
        for (const { id } of left) await take(id, new AbortController().signal);
        notify.done(taken);
      } catch (error) {
        setFailure(error);
      } finally {
        setBusy(false);
      }
    },
  };
}

/** What is kept on this device, as `readAll` reads it; read again whenever values of the kind change. */
export function useOnDevice<T>(kind: Kind, readAll: () => Promise<T[]>): readonly T[] {
  const [items, setItems] = useState<readonly T[]>([]);
  useEffect(() => {
    let shown = true;
    const read = () =>
      void readAll()
        .catch(() => [])
        .then((all) => {
          if (shown) setItems(all);
        });
    read();
    const stop = onItemsChanged((changed) => {
      if (changed === kind) read();
    });
    return () => {
      shown = false;
      stop();
    };
  }, [kind, readAll]);
  return items;
}
