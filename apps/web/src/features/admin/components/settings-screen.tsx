import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { taskPeriodNames, type SettingCode } from '@gza/contract';
import { settingsQuery } from '../../../domain/agency.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { IconPencil } from '../../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Button } from '../../../ui/navigation/button.js';
import { SettingsForm } from '../forms/settings-form.js';
import {
  searchLimits,
  plannedValue,
  settingGroupNames,
  settingGroups,
  type Settings,
} from '../settings.presenter.js';
import { settingsTexts } from '../settings.texts.js';

/** The settings of the agency, in groups, with the values that hold later. */
export function SettingsScreen() {
  const t = useTexts(settingsTexts);
  const query = useQuery(settingsQuery());
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
      <Inline>
        <Button
          kind="primary"
          icon={<IconPencil size={18} aria-hidden />}
          continues="settings"
          onClick={() => setAsked(true)}
        >
          {t('change')}
        </Button>
      </Inline>
      <QueryState query={query} lines={10}>
        {(settings) => (
          <>
            <SettingPanels settings={settings} />
            <Dialog open={asked} title={t('change')} onClose={close}>
              <SettingsForm settings={settings} onDone={close} />
            </Dialog>
          </>
        )}
      </QueryState>
    </Stack>
  );
}

function useShownValue(): (code: SettingCode, value: unknown) => string {
  const t = useTexts(settingsTexts);
  return (code, value) => {
    if (value === null || value === undefined) return t('none');
    if (typeof value === 'boolean') return t(value ? 'on' : 'off');
    if (code === 'preReleaseWindow') {
      const { from, until } = value as Settings['preReleaseWindow'];
      return t('days', { from: String(from), until: String(until) });
    }
    if (code === 'duplicateSearches') {
      const limits = value as Settings['duplicateSearches'];
      return t(
        'searches',
        Object.fromEntries(searchLimits.map((limit) => [limit, String(limits[limit])])),
      );
    }
    if (code === 'taskPeriods') {
      const periods = value as Settings['taskPeriods'];
      return t(
        'taskPeriods',
        Object.fromEntries(taskPeriodNames.map((period) => [period, String(periods[period])])),
      );
    }
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '–';
  };
}

function SettingPanels({ settings }: { settings: Settings }) {
  const t = useTexts(settingsTexts);
  const f = useFormat();
  const shown = useShownValue();
  return (
    <Stack gap={12}>
      {settingGroupNames.map((group) => (
        <Panel key={group} title={t(`group.${group}`)}>
          <DescriptionList
            wide
            items={settingGroups[group].map((code) => ({
              term: t(`field.${code}`),
              value: shown(code, settings[code]),
            }))}
          />
        </Panel>
      ))}
      {settings.planned.length > 0 ? (
        <Panel title={t('planned')}>
          <BulletList
            items={settings.planned.map(
              (planned) =>
                `${t(`field.${planned.setting}`)} – ${t('plannedValue', {
                  day: f.date(planned.validFrom),
                  value: shown(planned.setting, plannedValue(planned)),
                })}`,
            )}
          />
        </Panel>
      ) : null}
    </Stack>
  );
}
