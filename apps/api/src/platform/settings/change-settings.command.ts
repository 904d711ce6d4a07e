import {
  fixedSettings,
  isTimeZone,
  settingCodes,
  type Dto,
  type settingEndpoints,
} from '@gza/contract';
import { localDateOf } from '../calendar/local-date.js';
import { definedFields } from '../defined-fields.js';
import type { Tx } from '../db/unit-of-work.js';
import { invalid, ProblemError, type FieldError } from '../errors.js';
import type { Done, Input } from '../http/handlers.js';
import { isPhoneRegion } from '../text/phone.js';
import { settings, setStoredSettings, type Settings } from './current-settings.js';
import {
  laterSettingsRemoveStatement,
  recordsBegunStatement,
  settingsVersionStatement,
  settingStoreStatement,
  storedSettingsStatement,
} from './settings.statements.js';

/** The settings are one record, whose id nobody sees. */
export const settingsId = '00000000-0000-4000-8000-000000000001';

/** A time zone and a spelling of names hold from the begin of the installation: nothing is planned. */
const beginning = '2000-01-01';

type Body = Dto<'ChangeSettingsBody'>;
const isFixed = (code: string): boolean => (fixedSettings as readonly string[]).includes(code);

/** Lists the periods that are shorter than those that they contain: the management would be told before the worker. */
function periodsOutOfOrder(periods: Settings['taskPeriods']): FieldError[] {
  const ordered = [
    ['silentForManagementDays', periods.silentDays],
    ['aftercareSecondMonths', periods.aftercareFirstMonths + 1],
    ['visitDays', periods.visitLateDays],
  ] as const;
  return ordered.flatMap(([period, limit]) =>
    periods[period] < limit
      ? [{ pointer: `/taskPeriods/${period}`, code: 'minimum' as const, params: { limit } }]
      : [],
  );
}

/** Lists the values that the shape of the body cannot refuse. */
function errorsOf(values: Partial<Settings>, plannedAhead: boolean): FieldError[] {
  const { timeZone, phoneRegion, preReleaseWindow, duplicateSearches, taskPeriods } = values;
  const errors: FieldError[] = [];
  if (timeZone !== undefined && !isTimeZone(timeZone))
    errors.push({ pointer: '/timeZone', code: 'timeZone' });
  if (phoneRegion !== undefined && !isPhoneRegion(phoneRegion))
    errors.push({ pointer: '/phoneRegion', code: 'country' });
  if (preReleaseWindow && preReleaseWindow.from <= preReleaseWindow.until)
    errors.push({
      pointer: '/preReleaseWindow/from',
      code: 'minimum',
      params: { limit: preReleaseWindow.until + 1 },
    });
  for (const what of ['searches', 'people'] as const)
    if (duplicateSearches && duplicateSearches[`${what}WithoutReason`] > duplicateSearches[what])
      errors.push({
        pointer: `/duplicateSearches/${what}WithoutReason`,
        code: 'maximum',
        params: { limit: duplicateSearches[what] },
      });
  if (taskPeriods) errors.push(...periodsOutOfOrder(taskPeriods));
  if (plannedAhead && Object.keys(values).some(isFixed))
    errors.push({ pointer: '/validFrom', code: 'notApplicable' });
  return errors;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Throws `setting-fixed` for a new value of a setting by which records are stored already. */
async function checkFixed(tx: Tx, values: Partial<Settings>): Promise<void> {
  const present = settings();
  const changed = fixedSettings.filter(
    (code) => values[code] !== undefined && values[code] !== present[code],
  );
  if (changed.length === 0) return;
  if ((await tx.row(recordsBegunStatement()))?.begun)
    throw new ProblemError('setting-fixed', { settings: changed });
}

/** Changes settings from a day on; values that are the same are left as they are. */
export async function changeSettings(
  tx: Tx,
  { body, ifMatch }: Input<(typeof settingEndpoints)['changeSettings']>,
): Promise<Done> {
  const { validFrom, ...others } = body;
  const values = definedFields(others) as Omit<Body, 'validFrom'>;
  const ahead = validFrom > localDateOf(tx.now);
  const errors = errorsOf(values, ahead);
  if (errors.length > 0) throw invalid(...errors);
  const version = (await tx.row(settingsVersionStatement()))?.version ?? 1;
  if (ifMatch !== undefined && ifMatch !== version)
    throw new ProblemError('stale-version', { current: version });
  await checkFixed(tx, values);
  const stored = await tx.sql(storedSettingsStatement());
  const present = settings();
  const before: string[] = [];
  for (const code of settingCodes) {
    const value = values[code];
    const later = stored.some((one) => one.code === code && one.validFrom > localDateOf(tx.now));
    if (value === undefined || (same(value, present[code]) && !later)) continue;
    const from = isFixed(code) ? beginning : validFrom;
    await tx.sql(laterSettingsRemoveStatement(code, from));
    await tx.sql(settingStoreStatement(code, from, JSON.stringify(value), version + 1));
    before.push(`${code} ${JSON.stringify(present[code])}`);
  }
  tx.audit({ criterion: `from ${validFrom}, before: ${before.join(', ') || '–'}`.slice(0, 500) });
  const now = await tx.sql(storedSettingsStatement());
  tx.afterCommit(() => setStoredSettings(now));
  return { id: settingsId };
}
