import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../platform/access.js';
import { everyPage } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Between } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { nextOf } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';

/** Shows the session that comes next with its register; one whose day has come is to be recorded. */
export function NextSession({ group }: { group: Dto<'Group'> }) {
  const t = useTexts(groupsTexts);
  const f = useFormat();
  const maySave = useMay('register.save');
  const query = useQuery(everyPage('listSessions', { query: { groupId: group.id } }));
  const next = nextOf(query.data?.items ?? [], today());
  if (!next) return null;
  const { session, due } = next;
  const name =
    session.number === null
      ? t('sessions.catchUp')
      : t('sessions.session', { number: session.number });
  return (
    <Panel>
      <Between>
        <div>
          <strong>
            {t(due ? 'next.due' : 'next.ahead')}: {name}
          </strong>
          <div>
            {[f.dateTime(session.startsAt), f.name(session.place)].filter(Boolean).join(' · ')}
          </div>
        </div>
        {due && maySave ? (
          <ButtonLink kind="primary" to={paths.register(session.id)}>
            {t('register')}
          </ButtonLink>
        ) : null}
      </Between>
    </Panel>
  );
}
