import { romaniseName } from '@gza/api/georgian';
import type { Bilingual } from './bilingual.js';
import { allFamilyNames, familyNamesByRegion } from './data/family-names.js';
import { femaleNames, generationYear, maleNames, type GivenNames } from './data/given-names.js';
import {
  municipalitiesByRegion,
  streets,
  tbilisiDistricts,
  type RegionCode,
} from './data/places.js';
import type { Random } from './random.js';

export type { RegionCode } from './data/places.js';

export type DemoSex = 'male' | 'female';

export interface DemoAddress {
  readonly region: RegionCode;
  readonly municipality: Bilingual;
  /** Street address in one line, without the region. */
  readonly line: Bilingual;
}

/** The codes of the regions, in the order of the reference catalogue. */
export const regionCodes = Object.keys(municipalitiesByRegion) as RegionCode[];

/** A given name that fits the year of birth. */
export function givenName(random: Random, sex: DemoSex, birthYear: number): Bilingual {
  const names = sex === 'male' ? maleNames : femaleNames;
  return bilingual(random.pick(fitting(names, birthYear)));
}

/** A family name; for three of four people it comes from their region. */
export function familyName(random: Random, sex: DemoSex, region: RegionCode): Bilingual {
  const names = random.chance(0.75) ? familyNamesByRegion[region] : allFamilyNames;
  return bilingual(inflected(random.pick(names), sex));
}

/** A street address in a municipality of the region; in Tbilisi with the district. */
export function address(random: Random, region: RegionCode): DemoAddress {
  const municipality = bilingual(random.pick<string>(municipalitiesByRegion[region]));
  const district = region === 'GE-TB' ? bilingual(random.pick(tbilisiDistricts)) : null;
  const street = random.pick(streets);
  const number = random.int(1, 120);
  const ka = [municipality.ka, district?.ka, `${street.ka} №${number}`];
  const en = [`${number} ${street.en}`, district?.en, municipality.en];
  return { region, municipality, line: { ka: joined(ka), en: joined(en) } };
}

function fitting(names: GivenNames, birthYear: number): readonly string[] {
  const ofGeneration = birthYear < generationYear ? names.older : names.younger;
  return [...names.timeless, ...ofGeneration];
}

/** Names in -ოვი and -ევი have a feminine; Georgian names have no gender. */
function inflected(name: string, sex: DemoSex): string {
  return sex === 'female' ? name.replace(/(ოვ|ევ)ი$/u, '$1ა') : name;
}

function bilingual(ka: string): Bilingual {
  return { ka, en: romaniseName(ka) };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
