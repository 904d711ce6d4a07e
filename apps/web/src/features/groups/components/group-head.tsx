import { eventsFor, groupMachine, isFinal, type Dto } from '@gza/contract';
import { useState } from 'react';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { groupTones } from '../../../domain/labels/tones.js';
import { Button } from '../../../ui/navigation/button.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { DescriptionList, type Description } from '../../../ui/lists/description-list.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { groupsTexts } from '../groups.texts.js';
import type { GroupStep } from '../mutations.js';
import { ChangeGroup } from '../forms/change-group.js';
import { StepForm } from '../forms/step-form.js';

/** The way of a group; its end without result is in a menu, with the change of its data. */
const dailySteps: readonly GroupStep[] = ['recruit', 'start', 'complete'];

/** Shows the group and its progress, with the steps that its life cycle allows now. */
export function GroupHead({ group }: { group: Dto<'Group'> }) {
  const t = useTexts(groupsTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const may = usePermissions();
  const [asked, setAsked] = useState<GroupStep | 'change' | null>(null);
  const mayChange = may('group.manage') && !isFinal(groupMachine, group.state);
  const events = eventsFor(groupMachine, group.state, may);
  const daily = dailySteps.filter((step) => events.includes(step));
  const rare = [
    ...(mayChange ? (['change'] as const) : []),
    ...(events.includes('cancel') ? (['cancel'] as const) : []),
  ];
  const items = rare.map((key) => ({
    key,
    label: t(key === 'change' ? 'change.action' : `step.${key}`),
    continues: `group.${group.id}.${key}`,
    onSelect: () => setAsked(key),
  }));
  return (
    <Panel
      title={f.text(group.programme.name)}
      actions={
        <StatusTag tone={groupTones[group.state]}>{labels(`groupState.${group.state}`)}</StatusTag>
      }
    >
      <Stack>
        <Details group={group} />
        {daily.length > 0 || items.length > 0 ? (
          <FormActions>
            {daily.map((step) => (
              <Button
                key={step}
                continues={`group.${group.id}.${step}`}
                onClick={() => setAsked(step)}
              >
                {t(`step.${step}`)}
              </Button>
            ))}
            <MenuButton items={items} />
          </FormActions>
        ) : null}
      </Stack>
      <Dialog
        open={asked !== null}
        title={asked === 'change' ? t('change.action') : asked ? t(`step.${asked}`) : ''}
        onClose={() => setAsked(null)}
      >
        {asked === 'change' ? <ChangeGroup group={group} onDone={() => setAsked(null)} /> : null}
        {asked && asked !== 'change' ? (
          <StepForm group={group} step={asked} onDone={() => setAsked(null)} />
        ) : null}
      </Dialog>
    </Panel>
  );
}

function Details({ group }: { group: Dto<'Group'> }) {
  const t = useTexts(groupsTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const known = (term: string, value: string | null): Description[] =>
    value ? [{ term, value }] : [];
  const { members, capacity, minimum, waiting } = group;
  return (
    <DescriptionList
      columns
      items={[
        {
          term: t('details.places'),
          value: (
            <ProgressBar
              label={t('details.places')}
              value={members}
              max={capacity}
              text={t('places', { members, capacity })}
            />
          ),
        },
        { term: t('details.minimum'), value: f.number(minimum) },
        { term: t('details.waiting'), value: f.number(waiting) },
        {
          term: t('details.facilitators'),
          value: (
            <>
              {f.names(group.facilitators)}
              {group.facilitatorsToReplace.length > 0 ? (
                <div>
                  <StatusTag tone="warning">
                    {t('details.toReplace', {
                      names: f.names(group.facilitatorsToReplace),
                    })}
                  </StatusTag>
                </div>
              ) : null}
            </>
          ),
        },
        ...known(t('details.place'), f.name(group.place)),
        { term: t('details.language'), value: labels(`language.${group.language}`) },
        ...known(t('details.planned'), group.startedOn ? null : f.date(group.plannedStartOn)),
        ...known(t('details.started'), group.startedOn && f.date(group.startedOn)),
        ...known(t('details.ended'), group.endedOn && f.date(group.endedOn)),
        ...known(t('details.reason'), group.reason),
      ]}
    />
  );
}
