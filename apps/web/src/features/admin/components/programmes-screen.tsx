import { referenceQueries } from '../../../platform/reference.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Inline, Muted, Stack } from '../../../ui/layout.js';
import { Link } from '../../../ui/link.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { SimpleTable } from '../../../ui/simple-table.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { programmesTexts } from '../programmes.texts.js';

/** The catalogue by its areas, with the version of each programme that is in use. */
export function ProgrammesScreen() {
  const areas = useQuery(referenceQueries.areas());
  const programmes = useQuery(referenceQueries.programmes());
  return (
    <QueryState query={areas} lines={12}>
      {({ items }) => (
        <QueryState query={programmes} lines={12}>
          {(catalogue) => (
            <Stack>
              {items.map((area) => (
                <Area
                  key={area.code}
                  area={area}
                  programmes={catalogue.items.filter(({ areaCode }) => areaCode === area.code)}
                />
              ))}
            </Stack>
          )}
        </QueryState>
      )}
    </QueryState>
  );
}

interface AreaProps {
  area: Dto<'Area'>;
  programmes: readonly Dto<'Programme'>[];
}

const columns = ['name', 'audience', 'current'] as const;

function Area({ area, programmes }: AreaProps) {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const current = ({ currentVersion }: Dto<'Programme'>) =>
    currentVersion
      ? t('short', {
          number: currentVersion.number,
          sessions: currentVersion.sessions,
          minutes: currentVersion.sessionMinutes,
        })
      : t('noneInUse');
  return (
    <Panel title={f.text(area.name)}>
      {programmes.length === 0 ? (
        <Muted>{t('emptyArea')}</Muted>
      ) : (
        <SimpleTable
          caption={f.text(area.name)}
          cards
          columns={columns.map((key) => ({
            key,
            header: t(key),
            width: key === 'name' ? '52%' : '24%',
          }))}
          rows={programmes.map((programme) => ({
            key: programme.id,
            cells: {
              name: (
                <Inline>
                  <Link to={paths.admin(`programmes/${programme.id}`)}>
                    {f.text(programme.name)}
                  </Link>
                  {programme.confirmed ? null : (
                    <StatusTag tone="warning">{t('unconfirmed')}</StatusTag>
                  )}
                </Inline>
              ),
              audience: t(`audiences.${programme.audience}`),
              current: current(programme),
            },
          }))}
        />
      )}
    </Panel>
  );
}
