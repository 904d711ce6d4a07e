import { TakeAlongPanel, useOnDevice } from '../../../domain/take-along.js';
import { useMay } from '../../../platform/access.js';
import { canEncrypt } from '../../../platform/device/cipher.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { allSheets } from '../offline/stored-registers.js';
import { fromServer } from '../queries.js';
import { registerTexts } from '../register.texts.js';
import { leftToTake, type Planned } from '../sheet.presenter.js';

/** Lists today's registers on this device, for offline use. */
export function TakeAlong({ sessions }: { sessions: readonly Planned[] }) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const maySave = useMay('register.save');
  const sheets = useOnDevice('register', allSheets);
  if (!maySave || !canEncrypt()) return null;
  const left = leftToTake(sessions, sheets, today());
  return (
    <TakeAlongPanel
      texts={{
        title: t('along.title'),
        take: t('along.take', { count: left.length }),
        here: t('along.here', { count: sheets.length }),
        hint: t(left.length > 0 ? 'along.takeText' : 'along.text'),
        taken: t('along.taken'),
      }}
      kept={sheets.map((sheet) => ({
        key: sheet.sessionId,
        to: paths.register(sheet.sessionId),
        mark: f.time(sheet.startsAt),
        title: f.name(sheet.group?.name) ?? t('oneOff'),
        text: t('along.people', { count: sheet.people.length }),
      }))}
      left={left}
      inLists={sessions.length > 0}
      take={fromServer}
    />
  );
}
