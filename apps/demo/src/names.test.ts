import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFamilyNames, familyNamesByRegion } from './data/family-names.js';
import { femaleNames, maleNames, type GivenNames } from './data/given-names.js';
import { streets } from './data/places.js';
import { address, familyName, givenName, regionCodes } from './names.js';
import { createRandom } from './random.js';

const georgian = /^[ა-ჰ]+(-[ა-ჰ]+)?$/u;
const distinct = (names: GivenNames) =>
  new Set([...names.timeless, ...names.older, ...names.younger]);

describe('names of the demo people', () => {
  it('has enough of them, each in Mkhedruli', () => {
    expect(distinct(maleNames).size).toBeGreaterThanOrEqual(60);
    expect(distinct(femaleNames).size).toBeGreaterThanOrEqual(60);
    expect(allFamilyNames.length).toBeGreaterThanOrEqual(120);
    for (const name of [...distinct(maleNames), ...distinct(femaleNames), ...allFamilyNames]) {
      expect(name).toMatch(georgian);
    }
  });

  it('lists each name once, so that none is drawn twice as often', () => {
    for (const names of [maleNames, femaleNames]) {
      const { timeless, older, younger } = names;
      expect(timeless.length + older.length + younger.length).toBe(distinct(names).size);
    }
  });

  it('gives the same people for the same seed', () => {
    const people = () => {
      const random = createRandom('people');
      return regionCodes.map((region) => [
        givenName(random, 'female', 1990),
        familyName(random, 'female', region),
      ]);
    };
    expect(people()).toEqual(people());
  });

  it('writes a name in both scripts', () => {
    const random = createRandom('scripts');
    for (let draw = 0; draw < 300; draw += 1) {
      const name = familyName(random, 'male', random.pick(regionCodes));
      expect(name.en).toMatch(/^[A-Z][a-z]+$/);
      expect(name.ka).toMatch(georgian);
    }
  });

  it('names young and old people as their generation is named', () => {
    const random = createRandom('generations');
    const drawn = (birthYear: number) =>
      new Set(Array.from({ length: 600 }, () => givenName(random, 'male', birthYear).ka));
    expect(drawn(2010)).toContain('თორნიკე');
    expect(drawn(2010)).not.toContain('უშანგი');
    expect(drawn(1960)).toContain('უშანგი');
    expect(drawn(1960)).not.toContain('თორნიკე');
  });

  it('gives most people a family name of their region', () => {
    const random = createRandom('regions');
    const drawn = Array.from({ length: 1000 }, () => familyName(random, 'male', 'GE-SZ').ka);
    const own = drawn.filter((name) => familyNamesByRegion['GE-SZ'].includes(name)).length;
    expect(own / drawn.length).toBeGreaterThan(0.7);
    expect(own).toBeLessThan(drawn.length);
  });

  it('inflects the family names that have a feminine, and no others', () => {
    const random = createRandom('feminine');
    const women = new Set(
      Array.from({ length: 2000 }, () => familyName(random, 'female', 'GE-KK').ka),
    );
    expect(women).toContain('ალიევა');
    expect(women).not.toContain('ალიევი');
    expect(women).toContain('გელაშვილი');
  });
});

describe('addresses of the demo people', () => {
  it('covers the regions of the reference catalogue', () => {
    const file = join(__dirname, '../../../data/reference/catalogue.json');
    const catalogue = JSON.parse(readFileSync(file, 'utf8')) as { regions: { code: string }[] };
    expect(regionCodes).toEqual(catalogue.regions.map(({ code }) => code));
  });

  it('names a municipality of the region, and in Tbilisi the district', () => {
    const random = createRandom('addresses');
    const zugdidi = address(random, 'GE-SZ');
    expect(zugdidi.line.ka.startsWith(`${zugdidi.municipality.ka}, `)).toBe(true);
    expect(zugdidi.line.en.endsWith(`, ${zugdidi.municipality.en}`)).toBe(true);
    const tbilisi = address(random, 'GE-TB');
    expect(tbilisi.municipality).toEqual({ ka: 'თბილისი', en: 'Tbilisi' });
    expect(tbilisi.line.ka).toMatch(/^თბილისი, [ა-ჰ]+, .+ ქუჩა №\d+$/u);
    expect(tbilisi.line.en).toMatch(/^\d+ .+ Street, [A-Z][a-z]+, Tbilisi$/);
  });

  it('has streets in both languages, each once', () => {
    expect(new Set(streets.map(({ ka }) => ka)).size).toBe(streets.length);
    expect(new Set(streets.map(({ en }) => en)).size).toBe(streets.length);
  });
});
