import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { referenceQueries } from '../../../domain/reference.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { Stack } from '../../../ui/layout/layout.js';
import { HandOverForm } from '../forms/hand-over-form.js';
import { teamTexts } from '../team.texts.js';

interface HandOverDialogProps {
  worker: Dto<'WorkHolder'> | null;
  onClose: () => void;
}

/** Shows all that a member of staff holds, and hands it to colleagues. */
export function HandOverDialog({ worker, onClose }: HandOverDialogProps) {
  const t = useTexts(teamTexts);
  return (
    <Dialog
      open={worker !== null}
      title={t('handOver.title', { name: worker?.name ?? '' })}
      onClose={onClose}
      wide
    >
      {worker ? <Body workerId={worker.id} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Body({ workerId, onClose }: { workerId: string; onClose: () => void }) {
  const t = useTexts(teamTexts);
  const work = useQuery(read('getHeldWork', { id: workerId }));
  const staff = useQuery(referenceQueries.staff());
  return (
    <QueryState query={work} lines={6}>
      {(held) => (
        <QueryState query={staff} lines={6}>
          {({ items }) =>
            held.items.length === 0 ? (
              <p>{t('handOver.nothing')}</p>
            ) : (
              <Stack>
                <HandOverForm work={held} staff={items} onDone={onClose} />
                <Follows follows={held.follows} />
              </Stack>
            )
          }
        </QueryState>
      )}
    </QueryState>
  );
}

/** What goes on with the cases, and for which nobody has to be named. */
function Follows({ follows }: Pick<Dto<'HeldWork'>, 'follows'>) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  if (follows.length === 0) return null;
  return (
    <Disclosure title={t('handOver.follows', { count: follows.length })}>
      <Stack gap={8}>
        <span>{t('handOver.followsHint')}</span>
        <BulletList
          items={follows.map(({ kind, name, person }) =>
            t('handOver.followsLine', {
              what: [t(`handOver.following.${kind}`), name && f.named(name)]
                .filter(Boolean)
                .join(', '),
              who: nameOf(person),
            }),
          )}
        />
      </Stack>
    </Disclosure>
  );
}
