import { settingEndpoints } from '@gza/contract';
import { systemActor } from '../actor.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import { change, view, type Handlers } from '../http/handlers.js';
import { changeSettings } from './change-settings.command.js';
import { presentDefaults, setStoredSettings } from './current-settings.js';
import { settingsView, storedSettingsStatement } from './settings.statements.js';

export { settingEndpoints } from '@gza/contract';

const shown = () => settingsView(JSON.stringify(presentDefaults()));

export const settingHandlers: Handlers<typeof settingEndpoints> = {
  getSettings: view(shown),
  changeSettings: change(changeSettings, shown),
};

const context = { endpoint: 'loadSettings', operation: 'none', traceId: 'loadSettings' } as const;

/** Reads the settings into the process. */
export async function loadSettings(uow: UnitOfWork): Promise<void> {
  const { value } = await uow.run(systemActor('loadSettings'), context, (tx) =>
    tx.sql(storedSettingsStatement()),
  );
  setStoredSettings(value);
}

/** Milliseconds after which a process knows a change that another one made. */
const reloadMs = 30_000;

/** Reads the settings now and from time to time; returns the end of it. */
export async function followSettings(
  uow: UnitOfWork,
  onError: (error: Error) => void,
): Promise<() => void> {
  await loadSettings(uow);
  const timer = setInterval(() => void loadSettings(uow).catch(onError), reloadMs);
  timer.unref();
  return () => clearInterval(timer);
}
