import type { WaitingRequest } from '../platform/offline/outbox.js';
import { useOnline } from '../platform/offline/use-online.js';
import { IconCloudOff, IconCloudUp } from '../ui/icons/icons.js';
import { HeaderMark } from '../ui/layout/header-mark.js';

interface WaitingMarkProps<Item extends WaitingRequest> {
  waiting: readonly Item[];
  /** Page on which a request can be looked at. */
  pageOf: (item: Item) => string;
  texts: { count: (count: number) => string; attention: (count: number) => string };
}

/** Shows in the header how many changes on this device wait for the connection, or for the user; nothing without any. */
export function WaitingMark<Item extends WaitingRequest>(props: WaitingMarkProps<Item>) {
  const { waiting, pageOf, texts } = props;
  const online = useOnline();
  const stuck = waiting.filter(({ refused }) => refused);
  const first = stuck[0] ?? waiting[0];
  if (!first) return null;
  return (
    <HeaderMark
      tone={stuck.length > 0 ? 'danger' : 'warning'}
      icon={online ? <IconCloudUp size={18} aria-hidden /> : <IconCloudOff size={18} aria-hidden />}
      to={pageOf(first)}
      short={String(stuck.length || waiting.length)}
    >
      {stuck.length > 0 ? texts.attention(stuck.length) : texts.count(waiting.length)}
    </HeaderMark>
  );
}
