#!/usr/bin/env node
/**
 * One person's whole road over REST, from the application to the closure and the figures, with the people of
 * the demo and two clients. Prints every step; the first unexpected answer ends it.
 *
 *   npm start                          in another terminal
 *   node tools/examples/the-road.mjs
 *
 * BASE_URL names another server, ACCOUNTS and CLIENTS other files of accounts and clients. The script writes
 * invented people, so use it on a demo or a trial server only.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { baseUrl, clientToken, credentialsOf, readData, signIn } from './gza.mjs';

/** @typedef {{ email: string, password: string, role: string, bureau?: string, name: { en: string } }} Account */

/** @type {Account[]} */
const accounts = process.env.ACCOUNTS
  ? JSON.parse(readFileSync(process.env.ACCOUNTS, 'utf8'))
  : readData('demo/accounts.json');

/** @param {string} role */
const who = (role) => {
  const account = accounts.find((a) => a.role === role && (a.bureau ?? 'tbilisi') === 'tbilisi');
  if (!account) throw new Error(`no account of role ${role} in Tbilisi`);
  return signIn(account);
};

/** @param {string} text */
const say = (text) => console.log(`   ${text}`);
/** @param {string} title */
const chapter = (title) => console.log(`\n${title}`);
/** @param {unknown} actual @param {unknown} wanted @param {string} what */
const must = (actual, wanted, what) => {
  if (actual !== wanted)
    throw new Error(`${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`);
};

/** The day in Tbilisi, four hours ahead of UTC. @param {number} [later] days from today */
const day = (later = 0) =>
  new Date(Date.now() + (4 + 24 * later) * 3_600_000).toISOString().slice(0, 10);

console.log(`The road of one person, over ${baseUrl}`);
const nino = await who('socialWorker');
const mariam = await who('psychologist');
const maia = await who('clinicalSupervisor');
const luka = await who('facilitator');
const davit = await who('probationOfficer');
const ketevan = await who('supervisor');
const khidi = await clientToken(credentialsOf('partnerClient'), 'the NGO’s client');
const script = await clientToken(credentialsOf('reportingClient'), 'the reporting script');

chapter('1. An application, after a search for possible duplicates');
const personalNumber = String(randomInt(1e10, 1e11));
const person = {
  givenName: 'გიორგი',
  familyName: 'ჯაფარიძე',
  personalNumber,
  birthDate: '1990-03-14',
  sex: 'male',
  phone: '+995 555 12 34 56',
  regionCode: 'GE-TB',
};
for (const body of [
  { givenName: 'გიორგი', familyName: 'ჯაფარიძე' },
  { givenName: 'Giorgi', familyName: 'Japaridze' },
  { personalNumber },
]) {
  const { items } = await nino.post('/api/v1/beneficiaries/duplicates', body);
  say(`${Object.values(body).join(' ')}: ${items.length} known in the country`);
}
let notice = await nino.post(
  '/api/v1/pre-release',
  { beneficiary: person, establishment: 'რუსთავის №5 დაწესებულება', expectedOn: day(28) },
  { expect: 201 },
);
notice = await nino.post(
  `/api/v1/pre-release/${notice.id}/visits`,
  { result: 'applied', request: 'მინდა მუშაობა და პროფესია.' },
  { version: notice.version },
);
const beneficiaryId = notice.beneficiary.id;
for (const text of ['japaridze giorgi', personalNumber]) {
  const hits = await nino.post('/api/v1/beneficiaries/search', { text });
  const found = hits.items.some((/** @type {{ id: string }} */ hit) => hit.id === beneficiaryId);
  if (text === personalNumber) must(found, true, 'found by personal number');
}
say('visited in prison four weeks before release; he applies');

chapter('2. A case, its manager, those who stand by him, his consents');
const application = await nino.get(`/api/v1/applications/${notice.applicationId}`);
const accepted = await nino.post(
  `/api/v1/applications/${application.id}/accept`,
  {},
  { version: application.version },
);
const { caseId } = accepted;
const casePath = `/api/v1/cases/${caseId}`;
const staff = await ketevan.get(`/api/v1/staff?role=socialWorker&bureauId=${ketevan.bureauId}`);
for (const worker of staff.items) say(`${worker.name} has ${worker.openCases} open cases`);
let record = await nino.get(casePath);
record = await ketevan.post(
  `${casePath}/assign`,
  { caseManagerId: nino.id },
  { version: record.version },
);
await nino.post(
  `/api/v1/beneficiaries/${beneficiaryId}/support-network`,
  {
    kind: 'family',
    name: 'მანანა ჯაფარიძე',
    relation: 'დედა',
    mayBeContacted: true,
    legalRepresentative: false,
  },
  { expect: 201 },
);
const organisations = await nino.get('/api/v1/organisations?limit=200');
const partner = organisations.items.find((/** @type {{ name: { en: string } }} */ o) =>
  o.name.en.includes('Khidi'),
);
for (const consent of [
  { purpose: 'assessment' },
  { purpose: 'voluntaryServices' },
  { purpose: 'partnerSharing', organisationId: partner.id },
])
  await nino.post(
    `/api/v1/beneficiaries/${beneficiaryId}/consents`,
    { ...consent, givenBy: 'person' },
    { expect: 201 },
  );
record = await nino.post(`${casePath}/begin-assessment`, {}, { version: record.version });
say(`${record.caseNumber}: managed by ${record.caseManager.name}, state ${record.state}`);

chapter('3. Assessment, approved by somebody else; a test by the psychologist');
const { cases } = readData('instruments/bps-rnr/cases.json');
const { answers } = cases.find((/** @type {{ name: string }} */ c) =>
  c.name.startsWith('Highest sum of the medium level'),
);
let interview = await nino.post(
  '/api/v1/assessments',
  { caseId, instrumentCode: 'bps-rnr', answers },
  { expect: 201 },
);
interview = await nino.post(
  `/api/v1/assessments/${interview.id}/complete`,
  {},
  { version: interview.version },
);
await nino.post(
  `/api/v1/assessments/${interview.id}/approve`,
  {},
  { version: interview.version, expect: 403 },
);
await ketevan.post(
  `/api/v1/assessments/${interview.id}/approve`,
  {},
  { version: interview.version },
);
const needs = interview.summary.topNeeds.map((/** @type {{ factor: string }} */ n) => n.factor);
say(`level ${interview.level}; first needs: ${needs.join(', ')}`);
let test = await mariam.post(
  '/api/v1/assessments',
  {
    caseId,
    instrumentCode: 'phq-9',
    answers: {
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`q${n}`, 'severalDays'])),
      q9: 'notAtAll',
      difficulty: 'somewhat',
    },
  },
  { expect: 201 },
);
test = await mariam.post(`/api/v1/assessments/${test.id}/complete`, {}, { version: test.version });
await maia.post(`/api/v1/assessments/${test.id}/approve`, {}, { version: test.version });
const seen = await nino.get(`/api/v1/assessments/${test.id}`);
must(seen.answers, null, 'answers of a test as the case manager sees them');
say(`PHQ-9: the case manager sees the band, ${seen.bands[0].band}, and no answers`);

chapter('4. The plan: goals, mandatory and voluntary items, two signatures, a next version');
const programmes = await nino.get('/api/v1/programmes');
/** @param {string} code */
const programmeId = (code) =>
  programmes.items.find((/** @type {{ code: string }} */ p) => p.code === code).id;
// Nothing in a plan is mandatory without a sentence or measure in force.
await nino.post(
  `/api/v1/beneficiaries/${beneficiaryId}/legal-bases`,
  {
    kind: 'conditionalSentence',
    issuedBy: 'თბილისის საქალაქო სასამართლო',
    actDate: '2026-01-15',
    startsOn: '2026-02-01',
    juvenileRules: false,
  },
  { expect: 201 },
);
let plan = await nino.post('/api/v1/plans', { caseId }, { expect: 201 });
/** One step of the plan. @param {typeof nino} by @param {string} path @param {unknown} [body] @param {number} [expect] */
const planStep = async (by, path, body = {}, expect = 200) => {
  // Items follow enrolments and referrals, so the plan may have changed since the last step.
  const { version } = await by.get(`/api/v1/plans/${plan.id}`);
  plan = await by.post(`/api/v1/plans/${plan.id}/${path}`, body, { version, expect });
};
const goal = { text: 'პროფესიის შეძენა და მუშაობის დაწყება', need: 'educationProfession' };
await planStep(nino, 'goals', goal, 201);
for (const item of [
  {
    kind: 'programme',
    programmeId: programmeId('interpersonal-communication'),
    mandatory: true,
    delivery: 'group',
    need: 'relationsLifestyle',
  },
  {
    kind: 'programme',
    programmeId: programmeId('self-esteem-opportunities'),
    mandatory: false,
    delivery: 'individual',
  },
  {
    kind: 'service',
    serviceCode: 'professional-retraining',
    mandatory: false,
    delivery: 'none',
    goalId: plan.goals[0].id,
  },
])
  await planStep(nino, 'items', item, 201);
const inForce = async () => {
  await planStep(nino, 'submit');
  await planStep(ketevan, 'approve');
  // A plan with mandatory items needs the officer; a voluntary one the case manager.
  for (const signer of plan.signersNeeded) {
    const method = signer === 'person' ? 'paper' : 'electronic';
    await planStep(signer === 'officer' ? davit : nino, 'sign', { signer, method });
  }
  await planStep(nino, 'activate');
  say(
    `version ${plan.number} signed by ${plan.signersNeeded.join(' and ')}, and ${plan.state}, review due ${plan.reviewDue}`,
  );
};
await inForce();
const [inGroup, alone] = plan.items;

chapter('5. Programmes: a group with its sessions, one session alone, the register, completion');
let group = await mariam.post(
  '/api/v1/groups',
  { programmeId: inGroup.programmeId, name: `ჯგუფი ${day()}`, facilitatorIds: [luka.id] },
  { expect: 201 },
);
/** @param {string} path @param {unknown} [body] */
const groupStep = async (path, body = {}) => {
  group = await ketevan.post(`/api/v1/groups/${group.id}/${path}`, body, {
    version: group.version,
  });
};
await groupStep('recruit');
/** @param {{ id: string, programmeId: string }} item @param {object} placeIn */
const enrol = async (item, placeIn) => {
  let enrolment = await nino.post(
    '/api/v1/enrolments',
    { beneficiaryId, programmeId: item.programmeId, planItemId: item.id },
    { expect: 201 },
  );
  for (const [path, body] of /** @type {const} */ ([
    ['begin-suitability', {}],
    ['enrol', placeIn],
  ]))
    enrolment = await nino.post(`/api/v1/enrolments/${enrolment.id}/${path}`, body, {
      version: enrolment.version,
    });
  return enrolment;
};
const enrolments = [await enrol(inGroup, { groupId: group.id }), await enrol(alone, {})];
group = await mariam.get(`/api/v1/groups/${group.id}`);
await groupStep('start', { smallGroupReason: 'A group of one shows the road.' });
const { items: course } = await mariam.post(`/api/v1/groups/${group.id}/schedule`, {
  startsOn: day(),
  // The first one has begun, whatever the time of day is.
  time: '00:00',
  count: 3,
  skipHolidays: false,
});
say(`${course.length} sessions of the group scheduled at once, from ${course[0].startsAt}`);
/** Saves the register of a session, with everybody present. @param {typeof luka} by @param {string} id */
const keepRegister = async (by, id) => {
  const register = await by.get(`/api/v1/sessions/${id}/attendance`);
  const marks = register.items.map((/** @type {{ enrolmentId: string }} */ entry) => ({
    enrolmentId: entry.enrolmentId,
    mark: 'present',
  }));
  await by.call('PUT', `/api/v1/sessions/${id}/attendance`, {
    body: { marks },
    version: register.version,
  });
  say(`register of ${register.startsAt}: ${marks.length} present`);
};
await keepRegister(luka, course[0].id);
// The other two sessions are in the future; the course ends early here.
for (const session of course.slice(1))
  await ketevan.post(
    `/api/v1/sessions/${session.id}/cancel`,
    { reason: 'The example ends here.' },
    { version: session.version },
  );
const single = await mariam.post(
  '/api/v1/sessions',
  {
    enrolmentId: enrolments[1].id,
    startsAt: new Date().toISOString(),
    // On a public holiday the session counts as agreed, and after midnight so does the other one of the day.
    onHoliday: true,
    onClash: 'agreed',
    clashReason: 'The example holds both sessions on one day.',
  },
  { expect: 201 },
);
await keepRegister(mariam, single.id);
for (const { id } of enrolments) {
  const enrolment = await nino.get(`/api/v1/enrolments/${id}`);
  const done = await nino.post(
    `/api/v1/enrolments/${id}/complete`,
    {},
    { version: enrolment.version },
  );
  say(`${done.programme.name.en}: ${done.state} by the rule of its version`);
}
group = await ketevan.get(`/api/v1/groups/${group.id}`);
await groupStep('complete');

chapter('6. Services: two cards, and a referral that the NGO’s own client answers');
for (const kind of ['idCard', 'transportCard']) {
  let card = await nino.post('/api/v1/issued-cards', { beneficiaryId, kind }, { expect: 201 });
  for (const [path, body] of /** @type {const} */ ([
    ['issue', { number: randomUUID().slice(0, 13) }],
    ['hand-over', {}],
  ]))
    card = await nino.post(`/api/v1/issued-cards/${card.id}/${path}`, body, {
      version: card.version,
    });
  say(`${kind} ${card.number}: ${card.state}`);
}
let referral = await nino.post(
  '/api/v1/referrals',
  {
    beneficiaryId,
    organisationId: partner.id,
    serviceCode: 'professional-retraining',
    request: 'შემდუღებლის კურსი',
  },
  { expect: 201 },
);
await nino.post(`/api/v1/referrals/${referral.id}/send`, undefined, { version: referral.version });
const waiting = await khidi.get('/api/v1/referrals?state=sent&limit=200');
referral = waiting.items.find((/** @type {{ id: string }} */ r) => r.id === referral.id);
must(referral.person.phone, null, 'phone before the acceptance');
for (const [path, body] of /** @type {const} */ ([
  ['accept', {}],
  ['start', undefined],
  ['deliver', { units: 18, note: 'სერტიფიკატი გაიცა.' }],
])) {
  const options = { version: referral.version, key: randomUUID() };
  referral = await khidi.post(`/api/v1/referrals/${referral.id}/${path}`, body, options);
  // A repeated request with the same key gets the same answer, and changes nothing.
  const again = await khidi.post(`/api/v1/referrals/${referral.id}/${path}`, body, options);
  must(again.version, referral.version, 'version after a repeated request');
  say(`${path}: ${referral.state}, phone ${referral.person.phone}`);
}

chapter('4 again. The plan is reviewed into its next version');
const first = plan.id;
await planStep(nino, 'versions', {}, 201);
const action = { kind: 'action', text: 'გასაუბრება სამ საამქროში', mandatory: false };
await planStep(nino, 'items', { ...action, delivery: 'individual' }, 201);
await inForce();
must((await nino.get(`/api/v1/plans/${first}`)).state, 'superseded', 'state of the first version');

chapter('7. Closure with its reason, by somebody else than who proposed it, and outcomes');
await nino.post(
  `/api/v1/beneficiaries/${beneficiaryId}/outcomes`,
  { kind: 'employment', status: 'employed', occurredOn: day(), source: 'person' },
  { expect: 201 },
);
record = await nino.get(casePath);
record = await nino.post(
  `${casePath}/propose-closure`,
  { reason: 'goalsMet', summary: 'მუშაობს, ოჯახთან ცხოვრობს.' },
  { version: record.version },
);
record = await ketevan.post(`${casePath}/close`, {}, { version: record.version });
must(record.state, 'closed', 'state of the case');
say(`${record.caseNumber} closed on ${record.closedOn}: ${record.closureReason}`);

chapter('8. The figures, as JSON, CSV and NDJSON');
const period = `from=${day(-365)}&to=${day()}`;
for (const [code, query] of /** @type {const} */ ([
  ['active-stock', `to=${day()}&by=`],
  ['entries', `${period}&by=`],
  ['exits', `${period}&by=`],
  ['enrolment-funnel', `${period}&by=`],
  ['completion', `${period}&by=`],
  ['attendance', `${period}&by=`],
  ['referral-uptake', `${period}&by=`],
  ['services-delivered', `${period}&by=`],
])) {
  const url = `/api/v1/reports/${code}?${query}`;
  const { total, unit } = await script.get(url);
  const csv = await script.get(url, { accept: 'text/csv' });
  const lines = await script.get(url, { accept: 'application/x-ndjson' });
  const last = JSON.parse(lines.trimEnd().split('\n').at(-1));
  must(last.numerator, total.numerator, `${code} as NDJSON`);
  must(csv.trimEnd().split('\n').length, 2, `${code} as CSV: header and total`);
  const of = total.denominator === null ? '' : ` of ${total.denominator}`;
  say(`${code}: ${total.numerator}${of} (${unit.en})`);
}
const exits = await script.get(`/api/v1/reports/exits?from=${day()}&to=${day()}&by=`);
if (!(exits.total.numerator >= 1)) throw new Error('the closed case is not among today’s exits');
console.log('\nDone.');
