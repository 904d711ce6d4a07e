import { PhoneNumber } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { directoryTexts } from '../directory.texts.js';

/** Shows whom to call about an offer. */
export function OrganisationCard({ organisation }: { organisation: Dto<'OrganisationRef'> }) {
  const t = useTexts(directoryTexts);
  const f = useFormat();
  const query = useQuery(read('getOrganisation', { id: organisation.id }));
  return (
    <Panel title={t('organisation.title')}>
      <QueryState query={query} lines={4}>
        {({ name, active, contactPoints }) => (
          <Stack gap={12}>
            <strong>{f.text(name)}</strong>
            {active ? null : <StatusTag tone="warning">{t('organisation.inactive')}</StatusTag>}
            {contactPoints.length > 0 ? (
              <DescriptionList
                items={contactPoints.map(({ kind, value, label }) => ({
                  term: label ?? t(`organisation.${kind}`),
                  value: <Reached kind={kind} value={value} />,
                }))}
              />
            ) : (
              <Muted>{t('organisation.none')}</Muted>
            )}
            <Link to={`${paths.services}?organisationId=${organisation.id}`}>
              {t('organisation.others')}
            </Link>
          </Stack>
        )}
      </QueryState>
    </Panel>
  );
}

function Reached({ kind, value }: Pick<Dto<'ContactPoint'>, 'kind' | 'value'>) {
  if (kind === 'phone') return <PhoneNumber number={value} />;
  if (kind === 'email') return <Link to={`mailto:${value}`}>{value}</Link>;
  return <>{value}</>;
}
