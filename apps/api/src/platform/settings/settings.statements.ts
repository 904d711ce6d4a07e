import type { SettingCode } from '@gza/contract';
import { statement, viewStatement } from '../db/statement.js';
import { narrow } from '../db/statement-types.js';

export const storedSettingsStatement = statement({
  name: 'settings-stored',
  row: { code: narrow<SettingCode>('text'), validFrom: 'date', value: 'jsonb' },
  text: `
    select
      code,
      valid_from as "validFrom",
      value
    from
      setting
    order by
      valid_from,
      code`,
});

/** Locks the settings against another change and returns their version: each change of a value raises it. */
export const settingsVersionStatement = statement({
  name: 'settings-version',
  row: { version: 'int' },
  text: `
    select
      app.settings_version() as version`,
});

/** Whether people or organisations are recorded; administrators read neither. */
export const recordsBegunStatement = statement({
  name: 'records-begun',
  row: { begun: 'boolean' },
  text: 'select app.records_begun() as begun',
});

export const settingStoreStatement = statement({
  name: 'setting-store',
  params: ['text', 'date', 'jsonb', 'int'],
  text: `
    insert into
      setting (code, valid_from, value, version)
    values
      ($1, $2, $3, $4)
    on conflict (code, valid_from) do update
    set
      value = excluded.value,
      version = excluded.version`,
});

export const laterSettingsRemoveStatement = statement({
  name: 'settings-later-remove',
  params: ['text', 'date'],
  text: `
    delete from setting
    where
      code = $1
      and valid_from > $2`,
});

/**
 * Settings in force today over the defaults of the installation (`$1`), and the later ones. Other rows of the
 * table are assumptions that no screen shows yet.
 */
export const settingsView = viewStatement({
  name: 'settings',
  params: ['jsonb'],
  text: `
    select
      (
        $1::jsonb || coalesce(
          (
            select
              jsonb_object_agg(
                n.code,
                n.value
                order by
                  n.valid_from
              )
            from
              setting n
            where
              n.valid_from <= app.today()
              and $1::jsonb ? n.code
          ),
          '{}'
        ) || jsonb_build_object(
          'planned', coalesce(
            (
              select
                jsonb_agg(
                  jsonb_build_object(
                    'setting', l.code,
                    'validFrom', l.valid_from,
                    'value', l.value::text
                  )
                  order by
                    l.valid_from,
                    l.code
                )
              from
                setting l
              where
                l.valid_from > app.today()
                and $1::jsonb ? l.code
            ),
            '[]'
          ),
          'version', v.version
        )
      )::text as body,
      v.version
    from
      (
        select
          coalesce(max(s.version), 1) as version
        from
          setting s
      ) v`,
});
