import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { kaplanMeier, survivalAt } from '../apps/api/src/modules/reporting/survival.js';
import { daysBetween, isoWeekday } from '../apps/api/src/platform/calendar/local-date.js';

const root = join(__dirname, '..');

/** @typedef {Record<string, string>} Row */

/** @param {...string} options */
function convert(...options) {
  const script = join(root, 'tools/rossi-to-imports.mjs');
  return spawnSync(process.execPath, [script, ...options], { cwd: root, encoding: 'utf8' });
}

describe('the converter of the Rossi study', () => {
  const out = mkdtempSync(join(tmpdir(), 'gza-rossi-'));
  /** @type {(name: string) => Row[]} */
  const read = (name) => parse(readFileSync(join(out, name)), { columns: true, encoding: 'utf8' });
  /** @type {Row[]} */
  let beneficiaries = [];
  /** @type {Row[]} */
  let outcomes = [];

  beforeAll(() => {
    const run = convert('--out', out);
    if (run.status !== 0) throw new Error(run.stderr);
    beneficiaries = read('beneficiaries.csv');
    outcomes = read('outcomes.csv');
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('writes the columns of the two imports', () => {
    expect(Object.keys(beneficiaries[0] ?? {}).join(',')).toBe(
      'externalReference,givenName,familyName,personalNumber,birthDate,birthYear,sex,citizenship,region,bureau,category,releaseDate,labels',
    );
    expect(Object.keys(outcomes[0] ?? {}).join(',')).toBe(
      'beneficiaryExternalReference,beneficiaryPersonalNumber,caseNumber,kind,status,date,detail',
    );
  });

  it('gives people a reference instead of a name, and the arm as a label', () => {
    expect(beneficiaries).toHaveLength(432);
    expect(new Set(beneficiaries.map((row) => row.externalReference)).size).toBe(432);
    expect(beneficiaries[0]).toEqual({
      externalReference: 'rossi-001',
      givenName: '',
      familyName: '',
      personalNumber: '',
      birthDate: '',
      birthYear: '1948',
      sex: 'male',
      citizenship: '',
      region: '',
      bureau: 'tbilisi',
      category: '',
      releaseDate: '1975-01-06',
      labels: 'study:rossi;aid:no;parole:yes;workExperience:no;married:no;priorConvictions:3',
    });
    expect(isoWeekday('1975-01-06')).toBe(1);
  });

  it('dates the arrest and the end of follow-up from release', () => {
    const first = outcomes.filter((row) => row.beneficiaryExternalReference === 'rossi-001');
    expect(first.map(({ kind, status, date }) => [kind, status, date])).toEqual([
      ['reoffence', 'rearrested', '1975-05-26'],
      ['followUp', 'ended', '1976-01-05'],
    ]);
    expect(outcomes.filter((row) => row.kind === 'followUp')).toHaveLength(432);
  });

  it.each([
    ['all', '', 114, 432],
    ['with aid', 'aid:yes', 48, 216],
    ['without aid', 'aid:no', 66, 216],
  ])('carries enough to reckon the figures again, %s', (_, label, rearrested, size) => {
    const people = beneficiaries
      .filter((row) => label === '' || row.labels?.split(';').includes(label))
      .map((row) => observe(row, outcomes));
    const steps = kaplanMeier(people);
    expect(steps[0]?.atRisk).toBe(size);
    expect(people.filter((person) => person.event)).toHaveLength(rearrested);
    expect(survivalAt(steps, 52 * 7)).toBeCloseTo(1 - rearrested / size, 12);
  });

  it('leaves 0.7361 without an arrest after 52 weeks', () => {
    const steps = kaplanMeier(beneficiaries.map((row) => observe(row, outcomes)));
    expect(survivalAt(steps, 52 * 7).toFixed(4)).toBe('0.7361');
  });

  it('takes another bureau and another day of release', () => {
    const run = convert('--out', out, '--bureau', 'imereti', '--release-date', '2024-01-01');
    expect(run.status).toBe(0);
    expect(read('beneficiaries.csv')[0]).toMatchObject({ bureau: 'imereti', birthYear: '1997' });
    expect(read('outcomes.csv')[1]).toMatchObject({ kind: 'followUp', date: '2024-12-30' });
  });

  it.each([
    ['week,arrest\n1,1', 'Line 1: expected the columns'],
    ['week,arrest,fin,age,race,wexp,mar,paro,prio\n1,1,0,x,1,0,0,1,3', 'Line 2: expected 9 whole'],
    ['week,arrest,fin,age,race,wexp,mar,paro,prio\n9,0,0,20,1,0,0,1,3', 'Line 2: follow-up'],
    ['week,arrest,fin,age,race,wexp,mar,paro,prio\n60,1,0,20,1,0,0,1,3', 'Line 2: week 60'],
  ])('refuses a file of another make and names the line', (text, message) => {
    const input = join(out, 'other.csv');
    writeFileSync(input, text);
    const run = convert('--input', input, '--out', out);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(message);
  });
});

/**
 * Days from release to the arrest, or to the end of follow-up.
 * @param {Row} person
 * @param {Row[]} outcomes
 */
function observe(person, outcomes) {
  const own = outcomes.filter(
    (row) => row.beneficiaryExternalReference === person.externalReference,
  );
  const arrest = own.find((row) => row.kind === 'reoffence');
  const end = arrest ?? own.find((row) => row.kind === 'followUp');
  return {
    time: daysBetween(person.releaseDate ?? '', end?.date ?? ''),
    event: arrest !== undefined,
  };
}
