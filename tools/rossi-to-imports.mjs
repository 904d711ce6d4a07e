#!/usr/bin/env node
/**
 * Turns data/rossi.csv into the two files that the imports `beneficiaries` and `outcomes` take.
 *
 *   node tools/rossi-to-imports.mjs [--input data/rossi.csv] [--out .data/rossi]
 *                                   [--bureau tbilisi] [--release-date 1975-01-06]
 *
 * The source: 432 men released from Maryland state prisons in the 1970s and followed for 52 weeks
 * (Rossi, Berk and Lenihan 1980; Allison 1995). What it does not say is decided here, once:
 *
 * - People have no names: the name columns are empty and `rossi-001` to `rossi-432` (the order of
 *   the file) is the external reference that ties outcomes to people.
 * - The file counts weeks from release and has no dates. Everybody is given the same day of release,
 *   a Monday. An arrest in week n is dated n * 7 days after it.
 * - The year of birth is the year of release less the age at release.
 * - Everybody was to be followed to week 52, so everybody has a `followUp` row that ends there, the
 *   rearrested too: without it, a person with no event could not be told from one who was lost.
 * - Labels: `study`, `aid` (financial aid after release: the arm of the experiment), `parole`,
 *   `workExperience`, `married`, `priorConvictions`. Race is left out: no figure needs it.
 * - The category is empty: the study is over, and nobody of it has a case with the Department.
 * - Citizenship and region are empty (unknown). A bureau is needed by the scope of the record; it is
 *   that of `--bureau`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * One line of the source, by its column names, and the reference made for it.
 * @typedef {{ week: number, arrest: number, fin: number, age: number, wexp: number, mar: number,
 *   paro: number, prio: number, reference: string }} Person
 * @typedef {Record<string, string | number>} Row
 */

const sourceColumns = ['week', 'arrest', 'fin', 'age', 'race', 'wexp', 'mar', 'paro', 'prio'];
const followUpWeeks = 52;

const beneficiaryColumns = [
  'externalReference',
  'givenName',
  'familyName',
  'personalNumber',
  'birthDate',
  'birthYear',
  'sex',
  'citizenship',
  'region',
  'bureau',
  'category',
  'releaseDate',
  'labels',
];

const outcomeColumns = [
  'beneficiaryExternalReference',
  'beneficiaryPersonalNumber',
  'caseNumber',
  'kind',
  'status',
  'date',
  'detail',
];

/**
 * @param {string} source the text of rossi.csv
 * @param {{ bureau: string, releaseDate: string }} options
 * @returns {{ beneficiaries: string, outcomes: string }} the texts of the two import files
 * @throws {Error} naming the line, when the source is not what this converter was written for
 */
export function convert(source, { bureau, releaseDate }) {
  const people = readPeople(source);
  const releaseYear = Number(releaseDate.slice(0, 4));
  const beneficiaries = people.map((person) => ({
    externalReference: person.reference,
    birthYear: releaseYear - person.age,
    sex: 'male',
    bureau,
    releaseDate,
    labels: labelsOf(person),
  }));
  const outcomes = people.flatMap((person) => outcomesOf(person, releaseDate));
  return {
    beneficiaries: toCsv(beneficiaryColumns, beneficiaries),
    outcomes: toCsv(outcomeColumns, outcomes),
  };
}

/**
 * @param {string} source
 * @returns {Person[]}
 */
function readPeople(source) {
  const [header, ...lines] = source.trim().split(/\r?\n/);
  if (header !== sourceColumns.join(',')) {
    throw new Error(`Line 1: expected the columns ${sourceColumns.join(', ')}`);
  }
  return lines.map((line, index) => {
    try {
      return { ...readPerson(line), reference: `rossi-${String(index + 1).padStart(3, '0')}` };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Line ${index + 2}: ${reason}`, { cause: error });
    }
  });
}

/** @param {string} line */
function readPerson(line) {
  const values = line.split(',');
  if (values.length !== sourceColumns.length || !values.every((value) => /^\d+$/.test(value))) {
    throw new Error(`expected ${sourceColumns.length} whole numbers`);
  }
  const [week = 0, arrest = 0, fin = 0, age = 0, , wexp = 0, mar = 0, paro = 0, prio = 0] =
    values.map(Number);
  if (week < 1 || week > followUpWeeks) throw new Error(`week ${week} is outside the follow-up`);
  if (arrest === 0 && week < followUpWeeks) {
    throw new Error(`follow-up without an arrest ends before week ${followUpWeeks}`);
  }
  return { week, arrest, fin, age, wexp, mar, paro, prio };
}

/** @param {Person} person */
function labelsOf(person) {
  /** @param {number} flag */
  const yesNo = (flag) => (flag === 1 ? 'yes' : 'no');
  return [
    'study:rossi',
    `aid:${yesNo(person.fin)}`,
    `parole:${yesNo(person.paro)}`,
    `workExperience:${yesNo(person.wexp)}`,
    `married:${yesNo(person.mar)}`,
    `priorConvictions:${person.prio}`,
  ].join(';');
}

/**
 * @param {Person} person
 * @param {string} releaseDate
 * @returns {Row[]}
 */
function outcomesOf(person, releaseDate) {
  const followUp = {
    beneficiaryExternalReference: person.reference,
    kind: 'followUp',
    status: 'ended',
    date: weeksAfter(releaseDate, followUpWeeks),
    detail: `Follow-up to week ${followUpWeeks}`,
  };
  if (person.arrest === 0) return [followUp];
  const rearrest = {
    beneficiaryExternalReference: person.reference,
    kind: 'reoffence',
    status: 'rearrested',
    date: weeksAfter(releaseDate, person.week),
    detail: `First arrest, week ${person.week} after release`,
  };
  return [rearrest, followUp];
}

/**
 * @param {string} date
 * @param {number} weeks
 */
function weeksAfter(date, weeks) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + weeks * 7);
  return day.toISOString().slice(0, 10);
}

/**
 * @param {readonly string[]} columns
 * @param {readonly Row[]} rows
 */
function toCsv(columns, rows) {
  const lines = rows.map((row) => columns.map((name) => quote(row[name] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

/** @param {string | number} value */
function quote(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function main() {
  const { values } = parseArgs({
    options: {
      input: { type: 'string', default: 'data/rossi.csv' },
      out: { type: 'string', default: '.data/rossi' },
      bureau: { type: 'string', default: 'tbilisi' },
      'release-date': { type: 'string', default: '1975-01-06' },
    },
  });
  const files = convert(readFileSync(values.input, 'utf8'), {
    bureau: values.bureau,
    releaseDate: values['release-date'],
  });
  mkdirSync(values.out, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(values.out, `${name}.csv`);
    writeFileSync(path, text);
    console.log(`${path}: ${text.trimEnd().split('\n').length - 1} rows`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
