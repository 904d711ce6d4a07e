import { readFileSync } from 'node:fs';
import path from 'node:path';
import { v5 as uuidv5 } from 'uuid';

/**
 * Namespace of the ids of reference data: they derive from the codes, so that every installation has the same
 * ids.
 */
const namespace = '5b0f3a36-3c0f-4f5c-9d0e-6a0f6f0c9a11';
export const referenceId = (kind: string, code: string): string =>
  uuidv5(`${kind}/${code}`, namespace);

interface Named {
  readonly code: string;
  readonly ka: string;
  readonly en: string;
}

/** The catalogue of the Department: `data/reference/catalogue.json`. */
export interface Catalogue {
  readonly areas: readonly Named[];
  readonly programmes: readonly (Named & {
    area: string;
    audience: 'any' | 'adult' | 'juvenile';
    confirmed: boolean;
    sessions?: number;
    months?: readonly [number, number];
  })[];
  readonly services: readonly (Named & { kind: string })[];
  readonly regions: readonly Named[];
  readonly bureaus: readonly (Named & { regions: readonly string[]; confirmed: boolean })[];
}

/** Folder of the data that ships with the product; the working directory is the root of the installation. */
export const dataFolder = path.resolve(process.env['GZA_ASSETS_DIR'] ?? 'data');

/** Reference data with which an installation begins: its catalogue, and whether Georgia's holidays hold. */
export interface ReferenceData {
  readonly catalogue: Catalogue;
  readonly statutoryHolidays: boolean;
}

export const loadCatalogue = (): Catalogue =>
  JSON.parse(
    readFileSync(path.join(dataFolder, 'reference', 'catalogue.json'), 'utf8'),
  ) as Catalogue;

const emptyCatalogue: Catalogue = {
  areas: [],
  programmes: [],
  services: [],
  regions: [],
  bureaus: [],
};

/** Returns the reference data of a seed. With `none` the administrator enters those of another agency. */
export const referenceData = (seed: 'georgia' | 'none'): ReferenceData =>
  seed === 'none'
    ? { catalogue: emptyCatalogue, statutoryHolidays: false }
    : { catalogue: loadCatalogue(), statutoryHolidays: true };
