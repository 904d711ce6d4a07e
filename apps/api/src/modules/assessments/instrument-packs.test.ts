import type { PlanNeed } from '@gza/contract';
import { planNeedLabels } from '@gza/contract/labels';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf } from './form-version.js';
import { loadInstrumentPacks } from './form-version.loader.js';
import type { InstrumentPack } from './form-version.loader.js';
import { caseMismatches, untestedOutcomes } from './scored-cases.rules.js';

const DATA = join(__dirname, '../../../../../data');
const CODES = ['bps-rnr', 'gad-7', 'phq-9'];

describe('the instrument packs', () => {
  let packs: InstrumentPack[];
  const pack = (code: string) => packs.find((entry) => entry.code === code)!;
  const newest = (code: string) => pack(code).versions.at(-1)!;

  beforeAll(async () => {
    packs = await loadInstrumentPacks(join(DATA, 'instruments'));
  });

  it('are the three that this release ships', () => {
    expect(packs.map((entry) => entry.code)).toEqual(CODES);
  });

  describe.each(CODES)('%s', (code) => {
    it('gives every scored case its expected result', () => {
      expect(pack(code).cases.flatMap((scored) => caseMismatches(newest(code), scored))).toEqual(
        [],
      );
    });

    it('has a case for every band, level and alert', () => {
      expect(untestedOutcomes(newest(code), pack(code).cases)).toEqual([]);
    });

    it('carries its notice', () => {
      expect(pack(code).notice).toMatch(/^# /);
    });
  });

  it('keep the lowest answer of PHQ-9 and GAD-7 at "Not at all"', () => {
    for (const code of ['phq-9', 'gad-7']) {
      const first = itemsOf(newest(code))[0];
      expect(first).toMatchObject({
        options: [{ text: { en: 'Not at all' }, score: 0 }, {}, {}, {}],
      });
    }
  });

  it('keep PHQ-9 and GAD-7 in the clinical part, filled by the psychologist', () => {
    for (const code of ['phq-9', 'gad-7']) {
      expect(newest(code)).toMatchObject({ clinical: true, filledBy: ['psychologist'] });
      expect(newest(code).licence.translations.ka).toBe('working');
    }
  });

  it('alert the psychologist and the supervisor at once when PHQ-9 item 9 is endorsed', () => {
    const alert = newest('phq-9').alerts.find((rule) => rule.code === 'suicideItem');
    expect(alert).toMatchObject({
      severity: 'immediate',
      on: 'answer',
      notify: ['psychologist', 'supervisor'],
      when: { conditions: [{ linkId: 'q9', operator: 'atLeast', value: 1 }] },
    });
  });

  it('say that the interview is not statistically validated and hide two factors from officers', () => {
    const version = newest('bps-rnr');
    expect(version.validation.status).toBe('notStatisticallyValidated');
    const factors = version.riskSummary?.factors ?? [];
    expect(factors).toHaveLength(9);
    expect(factors.filter((entry) => !entry.visibleToOfficer).map((entry) => entry.code)).toEqual([
      'dependences',
      'healthEmotional',
    ]);
  });

  it('name the factors of the interview as plans name the needs', () => {
    const factors = newest('bps-rnr').riskSummary?.factors ?? [];
    expect(factors.map(({ code, title }) => [code, title])).toEqual(
      factors.map(({ code }) => [code, planNeedLabels[code as PlanNeed]]),
    );
  });

  it('ask and score in version 2 of the interview what version 1 asks and scores', () => {
    const [first, second] = pack('bps-rnr').versions;
    const withoutTexts = (version: object): unknown =>
      JSON.parse(
        JSON.stringify(version, (key, value: unknown) =>
          ['version', 'mappings', 'ka', 'en'].includes(key) ? undefined : value,
        ),
      );
    expect(first && second && withoutTexts(second)).toEqual(first && withoutTexts(first));
    expect(second?.mappings).toMatchObject([
      { fromVersion: 1, fromScale: 'protective', toScale: 'protective', multiply: 1, add: 0 },
    ]);
  });

  it('suggest only programmes and services of the catalogue', () => {
    const catalogue = JSON.parse(readFileSync(join(DATA, 'reference/catalogue.json'), 'utf8')) as {
      programmes: { code: string }[];
      services: { code: string }[];
    };
    const factors = newest('bps-rnr').riskSummary?.factors ?? [];
    const programmes = new Set(catalogue.programmes.map((entry) => entry.code));
    const services = new Set(catalogue.services.map((entry) => entry.code));
    const unknown = factors.flatMap((factor) => [
      ...factor.suggestedProgrammes.filter((code) => !programmes.has(code)),
      ...factor.suggestedServices.filter((code) => !services.has(code)),
    ]);
    expect(unknown).toEqual([]);
  });
});
