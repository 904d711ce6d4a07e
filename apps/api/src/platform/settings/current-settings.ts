import { settingDefaults, type Dto, type SettingCode } from '@gza/contract';
import { systemClock, type Clock } from '../clock.js';
import { localDateOf, setDepartmentZone, type LocalDate } from '../calendar/local-date.js';

/** Values of the settings that hold on a day. */
export type Settings = Omit<Dto<'AgencySettings'>, 'planned' | 'version'>;

/** A stored value with the day from which it holds. */
export interface StoredSetting {
  readonly code: SettingCode;
  readonly validFrom: LocalDate;
  readonly value: unknown;
}

let stored: readonly StoredSetting[] = [];
let defaults: Settings = settingDefaults;
let clock: Clock = systemClock;
let known: { readonly day: LocalDate; readonly settings: Settings } | undefined;

/** Sets the values that hold where nothing is stored; those of Georgia unless the installation names others. */
export function setSettingDefaults(values: Partial<Settings>): void {
  defaults = { ...settingDefaults, ...values };
  known = undefined;
}

/** Returns the values that hold where nothing is stored. */
export const presentDefaults = (): Settings => defaults;

/** Sets the clock that says which values hold; the clock of the system otherwise. */
export function useClockOf(process: Clock): void {
  clock = process;
  known = undefined;
}

/** Sets what is stored, oldest first. The time zone is not planned: it comes before the day. */
export function setStoredSettings(values: readonly StoredSetting[]): void {
  stored = values;
  known = undefined;
  const zone = values.findLast(({ code }) => code === 'timeZone')?.value;
  setDepartmentZone(typeof zone === 'string' ? zone : defaults.timeZone);
}

/** Returns the settings that hold today. */
export function settings(): Settings {
  const day = localDateOf(clock.now());
  if (known?.day === day) return known.settings;
  const inForce = stored.filter(({ validFrom }) => validFrom <= day);
  const values = Object.fromEntries(inForce.map(({ code, value }) => [code, value]));
  known = { day, settings: { ...defaults, ...values } };
  return known.settings;
}
