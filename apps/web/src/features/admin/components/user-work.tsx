import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { adminTexts } from '../admin.texts.js';

const kinds = ['cases', 'sessions', 'groups'] as const;

/** Shows what is left without a holder, before an account is deactivated or moved. */
export function UserWork({ id }: { id: string }) {
  const t = useTexts(adminTexts);
  const query = useQuery({ ...read('getUserWork', { id }), staleTime: 0 });
  return (
    <QueryState query={query} lines={3}>
      {(work) => {
        const held = kinds.filter((kind) => work[kind] > 0);
        return held.length === 0 ? (
          <Notice title={t('users.leaves.nothing')} />
        ) : (
          <Notice tone="warning" title={t('users.leaves.title')} live>
            <ul>
              {held.map((kind) => (
                <li key={kind}>{t(`users.leaves.${kind}`, { count: work[kind] })}</li>
              ))}
            </ul>
          </Notice>
        );
      }}
    </QueryState>
  );
}
