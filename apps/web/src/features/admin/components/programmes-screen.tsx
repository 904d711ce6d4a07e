import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { NewProgrammeForm } from '../forms/programme-form.js';
import { programmesTexts } from '../programmes.texts.js';

/** The catalogue by its areas, with the version of each programme that is in use. */
export function ProgrammesScreen() {
  const areas = useQuery(referenceQueries.areas());
  const programmes = useQuery(referenceQueries.programmes());
  return (
    <Stack gap={12}>
      <NewProgramme />
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
    </Stack>
  );
}

/** Adds a programme and leads to its page, where its draft is filled in. */
function NewProgramme() {
  const t = useTexts(programmesTexts);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  if (!useMay('programme.manage')) return null;
  return (
    <Inline>
      <Button
        kind="primary"
        icon={<IconPlus size={18} aria-hidden />}
        continues="programme.new"
        onClick={() => setOpen(true)}
      >
        {t('new')}
      </Button>
      <Dialog open={open} title={t('new')} onClose={() => setOpen(false)}>
        {open ? (
          <NewProgrammeForm
            onAdded={(id) => void navigate(paths.admin(`programmes/${id}`))}
            onCancel={() => setOpen(false)}
          />
        ) : null}
      </Dialog>
    </Inline>
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
                  {programme.approved ? null : <StatusTag>{t('notApproved')}</StatusTag>}
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
