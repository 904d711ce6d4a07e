import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dto } from '@gza/contract';
import { dataFolder } from '@gza/api/reference';
import type { DemoPerson } from './world.js';

export interface DemoOrganisation extends Dto<'CreateOrganisationBody'> {
  readonly code: string;
  /** Regions in which the organisation works. */
  readonly regions: string[];
  /** Codes of the services that it offers. */
  readonly services: readonly string[];
}

export const demoOrganisations = (): DemoOrganisation[] =>
  JSON.parse(
    readFileSync(path.join(dataFolder, 'demo', 'organisations.json'), 'utf8'),
  ) as DemoOrganisation[];

/** Registers the partner organisations and returns their ids by code. */
export async function createOrganisations(
  administrator: DemoPerson,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, services: _services, ...body } of demoOrganisations())
    ids.set(code, (await administrator.api.createOrganisation({ body })).id);
  return ids;
}
