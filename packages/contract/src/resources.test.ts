import { componentSchemas } from './schema/index.js';
import { endpoints, type OperationId } from './endpoints.js';
import type { EndpointSpec } from './kernel/endpoint.js';
import { isStaleAfter, postReads, resourceOf, resources } from './resources.js';

const operation = (id: OperationId) => ({ id, path: endpoints[id].path });
const table = Object.entries(endpoints) as [OperationId, EndpointSpec][];
const schemas: Record<string, unknown> = componentSchemas();

/** Collects the names of all schemas that a response is made of. */
function partsOf(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = JSON.stringify(schemas[name] ?? {});
  for (const [, part = ''] of text.matchAll(/"\$ref":"[^"]*\/([A-Za-z]+)"/gu)) partsOf(part, found);
  return found;
}

/** Lists reading operations whose response contains a part that shows the changed record. */
const showing = (shows: (schema: string) => boolean) =>
  table
    .filter(([id, { method }]) => method === 'GET' || (postReads as readonly string[]).includes(id))
    .filter(([, { answer }]) => answer && [...partsOf(answer)].some((name) => shows(name)))
    .map(([id]) => id);

const hasNameOfPerson = (schema: string) => {
  const { properties = {} } = (schemas[schema] ?? {}) as { properties?: object };
  return 'familyName' in properties && 'givenName' in properties;
};

it('knows every resource of the endpoint table and no other', () => {
  const used = new Set(table.flatMap(([id]) => resourceOf(endpoints[id].path) ?? []));
  expect(Object.keys(resources).sort()).toEqual([...used].sort());
});

it('takes for reads by POST only operations that alter nothing', () => {
  const altering = postReads.filter((id) =>
    ['alteration', 'collection', 'erasure'].includes(endpoints[id].audit),
  );
  expect(altering).toEqual([]);
});

it('finds the answers that name a person', () => {
  expect(showing(hasNameOfPerson)).toEqual(
    expect.arrayContaining([
      'getBeneficiary',
      'listBeneficiaries',
      'getRecord',
      'getToday',
      'getPlan',
    ]),
  );
});

it.each(showing(hasNameOfPerson))('%s is stale after the correction of a name', (id) => {
  expect(isStaleAfter(operation('changeBeneficiary'), operation(id))).toBe(true);
});

it.each([
  ['OrganisationRef', 'changeOrganisation'],
  ['BureauRef', 'changeBureau'],
  ['StaffRef', 'changeUser'],
  ['ProgrammeRef', 'changeProgramme'],
] as const)('an answer with %s is stale after %s', (schema, change) => {
  const shown = showing((name) => name === schema);
  expect(shown).not.toEqual([]);
  expect(shown.filter((id) => !isStaleAfter(operation(change), operation(id)))).toEqual([]);
});

it.each([
  [
    'a plan is signed',
    'signPlan',
    { getToday: true, listCases: true, getRecord: true, listStaff: true },
  ],
  [
    'a referral is sent',
    'sendReferral',
    { listReferrals: true, getPlan: true, listBureaus: false },
  ],
  [
    'a note is added',
    'addNote',
    { getTimeline: true, listProgrammes: false, listSavedViews: false },
  ],
  [
    'a bureau is renamed',
    'changeBureau',
    { listBureaus: true, getPlan: true, listSavedViews: true },
  ],
  [
    'a view is saved',
    'createSavedView',
    { listSavedViews: true, listBeneficiaries: false, getToday: false },
  ],
  ['a calendar is revoked', 'revokeCalendarFeed', { getCalendarFeed: true, getPlan: false }],
  ['somebody signs in', 'login', { getToday: false, listUsers: false }],
] as const)('says what is out of date when %s', (_, change, expected) => {
  const got = Object.fromEntries(
    Object.keys(expected).map((id) => [
      id,
      isStaleAfter(operation(change), operation(id as OperationId)),
    ]),
  );
  expect(got).toEqual(expected);
});
