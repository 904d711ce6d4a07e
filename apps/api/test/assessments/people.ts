import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dto } from '@gza/contract';
import type { ScoredCases } from '../../src/modules/assessments/scored-cases.rules.js';
import type { DatabaseRole } from '../../src/platform/actor.js';
import { dataFolder } from '../../src/platform/reference.js';
import type { Caller, TestApi } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';

/** People of these stories, in Tbilisi and elsewhere. */
export interface People {
  readonly nino: Caller;
  readonly eka: Caller;
  readonly lali: Caller;
  readonly tamar: Caller;
  readonly davit: Caller;
  readonly zaza: Caller;
  readonly levan: Caller;
  readonly maia: Caller;
}

/** Nino and Maia are social workers; Eka the psychologist, Lali her clinical supervisor; Tamar leads, Davit heads all; Zaza is the officer; Levan works in Kakheti. */
export async function callPeople(api: TestApi): Promise<People> {
  return {
    nino: await api.staff('socialWorker', 'ნინო ბერიძე'),
    maia: await api.staff('socialWorker', 'მაია წერეთელი'),
    eka: await api.staff('psychologist', 'ეკა მაისურაძე'),
    lali: await api.staff('clinicalSupervisor', 'ლალი ნადირაძე'),
    tamar: await api.staff('supervisor', 'თამარ კიკნაძე'),
    davit: await api.staff('head', 'დავით ლომიძე'),
    zaza: await api.staff('probationOfficer', 'ზაზა გიორგაძე'),
    levan: await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti'),
  };
}

/** Answers of an invented person of an instrument's pack, by the name of the case. */
export function answersOf(instrument: string, name: string): Record<string, unknown> {
  const file = path.join(dataFolder, 'instruments', instrument, 'cases.json');
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as ScoredCases;
  const found = cases.find((entry) => entry.name.startsWith(name));
  if (!found) throw new Error(`no case ${name} in ${file}`);
  return { ...found.answers };
}

/** A case with consent and case manager, ready for its assessment. */
export async function readyCase(
  { nino, tamar }: People,
  person: Partial<Dto<'NewBeneficiary'>> = {},
  consent: Partial<Dto<'RecordConsentBody'>> = {},
): Promise<OpenedCase> {
  const opened = await openCase(nino, person);
  await giveConsent(nino, opened.beneficiaryId, consent);
  await tamar.ok('assignCase', {
    id: opened.caseId,
    version: 1,
    body: { caseManagerId: nino.id },
  });
  return opened;
}

/** Nine answers of PHQ-9 in order: 0 not at all … 3 nearly every day. */
export function phq9(...scores: number[]): Record<string, string> {
  const codes = ['notAtAll', 'severalDays', 'moreThanHalf', 'nearlyEveryDay'];
  return Object.fromEntries(scores.map((score, index) => [`q${index + 1}`, codes[score] ?? '']));
}

/** An assessment with all its answers, completed by its author. */
export async function complete(
  author: Caller,
  caseId: string,
  instrumentCode: string,
  answers: Record<string, unknown>,
): Promise<Dto<'Assessment'>> {
  const { id, version } = await author.ok('createAssessment', {
    body: { caseId, instrumentCode, answers },
  });
  return author.ok('completeAssessment', { id, version, body: {} });
}

/**
 * Runs a statement as the signed-in caller, without the application: shows what the database alone permits.
 */
export async function inDatabase(
  api: TestApi,
  databaseRole: DatabaseRole,
  caller: Caller,
  sql: string,
): Promise<Record<string, unknown>[]> {
  const signed = await api.owner.query<{ arguments: unknown[] }>(
    `select array[u.id::text, s.id::text, u.role, u.bureau_id::text, u.organisation_id::text] as arguments
     from user_account u join sign_in s on s.user_id = u.id where u.id = $1`,
    [caller.id],
  );
  const client = await api.server.database.plainPool(databaseRole).connect();
  try {
    await client.query('begin');
    const opened = await client.query<{ active: boolean }>(
      `select app.open_actor('user', $1, $2, $3, $4, $5, $6) as active`,
      [...(signed.rows[0]?.arguments ?? []), api.clock.now()],
    );
    if (!opened.rows[0]?.active) throw new Error(`${caller.name} is not signed in`);
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
