import { TakeAlongPanel, useOnDevice } from '../../../domain/take-along.js';
import { appointmentLabels } from '../../../domain/labels/appointments.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { useMay } from '../../../platform/access.js';
import { canEncrypt } from '../../../platform/device/cipher.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { leftToTake, type Visit } from '../appointment.presenter.js';
import { appointmentTexts } from '../appointment.texts.js';
import { allKept } from '../offline/kept-appointments.js';
import { fromServer } from '../queries.js';

/** Lists today's appointments on this device, for offline use. */
export function TakeVisits({ visits }: { visits: readonly Visit[] }) {
  const t = useTexts(appointmentTexts);
  const labels = useTexts(appointmentLabels);
  const f = useFormat();
  const nameOf = usePersonName();
  const mayRecord = useMay('note.write');
  const kept = useOnDevice('appointment', allKept);
  if (!mayRecord || !canEncrypt()) return null;
  const left = leftToTake(visits, kept, today());
  return (
    <TakeAlongPanel
      texts={{
        title: t('along.title'),
        take: t('along.take', { count: left.length }),
        here: t('along.here', { count: kept.length }),
        hint: t('along.hint'),
        taken: t('along.taken'),
      }}
      kept={kept.map(({ id, startsAt, kind, beneficiary, place }) => ({
        key: id,
        to: paths.appointment(id),
        mark: f.time(startsAt),
        title: nameOf(beneficiary),
        text: [labels(`kind.${kind}`), f.name(place)].filter(Boolean).join(' · '),
      }))}
      left={left}
      inLists={visits.length > 0}
      take={fromServer}
    />
  );
}
