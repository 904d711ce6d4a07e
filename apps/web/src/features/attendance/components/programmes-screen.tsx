import { referenceQueries } from '../../../domain/reference.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { catalogueTexts } from '../catalogue.texts.js';

/** All approved programmes of the Department by its five areas. */
export function ProgrammesScreen() {
  const t = useTexts(catalogueTexts);
  const areas = useQuery(referenceQueries.areas());
  return (
    <Page title={t('title')}>
      <QueryState query={areas} lines={8}>
        {({ items }) => (
          <Stack>
            {items.map((area) => (
              <AreaPanel key={area.code} area={area} />
            ))}
            <Muted small>{t('unsureText')}</Muted>
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

const columns = ['name', 'sessions', 'minutes', 'audience', 'languages'] as const;
const widths = {
  name: '42%',
  sessions: '13%',
  minutes: '9%',
  audience: '22%',
  languages: '14%',
};

function AreaPanel({ area }: { area: Dto<'Area'> }) {
  const t = useTexts(catalogueTexts);
  const f = useFormat();
  const query = useQuery(referenceQueries.programmes());
  const row = useProgrammeRow();
  return (
    <Panel title={f.text(area.name)}>
      <QueryState query={query} lines={4}>
        {({ items }) => {
          const own = items.filter((one) => one.approved && one.areaCode === area.code);
          if (own.length === 0) return <EmptyState title={t('none')} text={t('noneText')} />;
          return (
            <SimpleTable
              caption={f.text(area.name)}
              cards
              columns={columns.map((key) => ({ key, header: t(key), width: widths[key] }))}
              rows={own.map(row)}
            />
          );
        }}
      </QueryState>
    </Panel>
  );
}

function useProgrammeRow() {
  const t = useTexts(catalogueTexts);
  const labels = useTexts(programmeLabels);
  const people = useTexts(beneficiaryLabels);
  const f = useFormat();
  return ({ id, name, audience, currentVersion: version }: Dto<'Programme'>) => {
    const sex = version?.onlySex ? people(`sex.${version.onlySex}`) : null;
    const risk = version?.riskLevels.map((level) => people(`risk.${level}`)).join(', ');
    return {
      key: id,
      cells: {
        name: f.text(name),
        sessions: version
          ? t(version.sessionsConfirmed ? 'sure' : 'unsure', { count: version.sessions })
          : t('notInUse'),
        minutes: version ? f.number(version.sessionMinutes) : '–',
        audience: [labels(`audience.${audience}`), sex, risk && t('risk', { levels: risk })]
          .filter(Boolean)
          .join(' · '),
        languages:
          version?.languages.map((language) => labels(`language.${language}`)).join(', ') ?? '–',
      },
    };
  };
}
