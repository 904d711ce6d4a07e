import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useFilters } from '../../../platform/use-filters.js';
import { useChange } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useMay, usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { VersionForm } from '../forms/version-form.js';
import { VersionStepForm } from '../forms/version-step-form.js';
import { programmesTexts } from '../programmes.texts.js';
import { versionSteps, type Version, type VersionStep } from '../versions.presenter.js';
import { ProgrammeTitle } from './programme-title.js';
import { VersionContent } from './version-content.js';
import { VersionsTable } from './versions-table.js';

/** Shows one programme: its versions, the content of the chosen one, and the steps of its life cycle. */
export function ProgrammeScreen() {
  const t = useTexts(programmesTexts);
  const { id = '' } = useParams();
  const { params, set } = useFilters();
  const programmes = useQuery(referenceQueries.programmes());
  const query = useQuery(read('listProgrammeVersions', { id }));
  const programme = programmes.data?.items.find((one) => one.id === id);
  return (
    <Stack>
      <Link to={paths.admin('programmes')}>{t('back')}</Link>
      <QueryState query={query} lines={10}>
        {({ items }) => {
          const chosen =
            items.find(({ number }) => String(number) === params.get('version')) ?? items[0];
          return (
            <>
              {programme && !programme.approved ? (
                <Notice title={t('notOffered')}>{t('notOfferedText')}</Notice>
              ) : null}
              {programme ? <ProgrammeTitle programme={programme} /> : null}
              <Panel
                title={t('versions')}
                actions={<DraftNext programmeId={id} versions={items} />}
              >
                <VersionsTable
                  versions={items}
                  chosen={chosen?.id ?? ''}
                  onChoose={(number) => set('version', String(number))}
                />
              </Panel>
              {chosen ? <SelectedVersion key={chosen.id} version={chosen} /> : null}
            </>
          );
        }}
      </QueryState>
    </Stack>
  );
}

interface DraftNextProps {
  programmeId: string;
  versions: readonly Version[];
}

/** Offers a new draft only while there is none: a programme has one draft at a time. */
function DraftNext({ programmeId, versions }: DraftNextProps) {
  const t = useTexts(programmesTexts);
  const may = useMay('programmeVersion.draft');
  const draft = useChange('draftProgrammeVersion');
  if (!may || versions.some(({ state }) => state === 'draft' || state === 'expertReview'))
    return null;
  return (
    <Stack gap={4}>
      <Inline>
        <Button
          busy={draft.isPending}
          onClick={() =>
            draft.mutate({ body: { programmeId } }, { onSuccess: () => notify.done(t('drafted')) })
          }
        >
          {t('draftNext')}
        </Button>
      </Inline>
      <Muted small>{t('draftNextText')}</Muted>
      {draft.error ? <ErrorState error={draft.error} /> : null}
    </Stack>
  );
}

function SelectedVersion({ version }: { version: Version }) {
  const t = useTexts(programmesTexts);
  const me = useMe();
  const may = usePermissions();
  const [asked, setAsked] = useState<VersionStep | 'edit' | null>(null);
  const { steps, mayEdit, fourEyes } = versionSteps(version, may, me.id);
  const close = () => setAsked(null);
  return (
    <Panel title={t('content', { number: version.number })}>
      <Stack>
        {fourEyes ? <Notice title={t('fourEyes')} /> : null}
        {steps.length > 0 || mayEdit ? (
          <Inline>
            {mayEdit ? (
              <Button continues={`version.${version.id}`} onClick={() => setAsked('edit')}>
                {t('edit')}
              </Button>
            ) : null}
            {steps.map((step) => (
              <Button
                key={step}
                kind={step === 'retire' ? 'danger' : 'secondary'}
                onClick={() => setAsked(step)}
              >
                {t(`step.${step}`)}
              </Button>
            ))}
          </Inline>
        ) : null}
        <VersionContent version={version} />
      </Stack>
      <Dialog
        open={asked !== null}
        title={asked === 'edit' ? t('edit') : asked ? t(`step.${asked}`) : ''}
        onClose={close}
      >
        {asked === 'edit' ? <VersionForm version={version} onDone={close} /> : null}
        {asked && asked !== 'edit' ? (
          <VersionStepForm version={version} step={asked} onDone={close} />
        ) : null}
      </Dialog>
    </Panel>
  );
}
