import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Link } from '../../../ui/navigation/link.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { registerQueries } from '../queries.js';
import { registerTexts } from '../register.texts.js';
import type { Sheet } from '../sheet.presenter.js';
import { RegisterSheet } from './register-sheet.js';
import { SessionNotes } from './session-notes.js';

/** Shows the register of one session; works offline for sessions that were opened today. */
export function RegisterScreen() {
  const { id = '' } = useParams();
  const t = useTexts(registerTexts);
  const query = useQuery(registerQueries.sheet(id));
  const sheet = query.data;
  return (
    <Page
      title={sheet?.group ? t('titleOf', { group: sheet.group.name }) : t('title')}
      lead={sheet ? <Details sheet={sheet} /> : null}
      back={sheet?.group ? <Link to={paths.group(sheet.group.id)}>{t('back')}</Link> : null}
    >
      <QueryState query={query} lines={12}>
        {(shown) => (
          <Stack>
            <RegisterSheet key={shown.sessionId} sheet={shown} />
            <SessionNotes sheet={shown} />
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function Details({ sheet }: { sheet: Sheet }) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const { number, startsAt, minutes, place } = sheet;
  return (
    <>
      {[
        number === null ? t('oneOff') : t('session', { number }),
        f.dateTime(startsAt),
        t('minutes', { minutes }),
        f.name(place),
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}
