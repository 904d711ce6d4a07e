/**
 * The limit: `node:http` and `pg` with named prepared statements whose JSON PostgreSQL builds. No
 * sign-in, no policies, no audit, no validation: the ceiling without anything that makes Gza trustworthy.
 */
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.GZA_POOL_SIZE),
});

const summary = `case when c.id is not null then json_build_object('id', c.id, 'caseNumber', c.case_number, 'state', c.state, 'category', c.category, 'openedAt', c.opened_at,
  'caseManager', json_build_object('id', m.id, 'name', m.name)) end`;
const assessedLevel = `(select a.level from assessment a where a.beneficiary_id = b.id and a.state = 'approved' and a.level is not null order by a.assessed_on desc, a.id desc limit 1)`;
const item = `json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name, 'personalNumber', b.personal_number, 'birthDate', b.birth_date,
  'sex', b.sex, 'riskLevel', b.risk_level, 'bureau', json_build_object('id', o.id, 'code', o.code), 'currentCase', ${summary}, 'assessedLevel', ${assessedLevel})`;
const joins = `join bureau o on o.id = b.bureau_id left join rehabilitation_case c on c.id = b.current_case_id left join user_account m on m.id = c.case_manager_id`;

const byName = `(b.family_name || '  ' || b.given_name) collate "ka-x-icu"`;
const statements = {
  list: `select json_build_object('items', json_agg(item)) as body from (select ${item} as item from beneficiary b ${joins}
         where b.bureau_id = $1 and c.state = $2 and (${byName}, b.id) > ($3, $4::uuid) order by ${byName}, b.id limit 25) x`,
  record: `select json_build_object('beneficiary', json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name, 'personalNumber', b.personal_number,
         'externalReference', b.external_reference, 'birthDate', b.birth_date, 'sex', b.sex, 'citizenship', b.citizenship, 'phone', b.phone, 'address', b.address,
         'regionCode', b.region_code, 'readingLanguage', b.reading_language, 'releaseDate', b.release_date, 'riskLevel', b.risk_level, 'labels', b.labels, 'bureau', json_build_object('id', o.id, 'code', o.code),
         'currentCase', ${summary}, 'createdAt', b.created_at, 'version', b.version),
       'plan', (select json_build_object('id', p.id, 'number', p.number, 'state', p.state,
           'goals', (select json_agg(json_build_object('id', g.id, 'text', g.text, 'state', g.state) order by g.lineage_id) from plan_goal g where g.plan_id = p.id),
           'items', (select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'programmeId', i.programme_id, 'serviceCode', i.service_code, 'text', i.text, 'mandatory', i.mandatory, 'state', i.state) order by i.lineage_id) from plan_item i where i.plan_id = p.id))
         from plan p where p.case_id = c.id and p.state <> 'discarded' order by p.state = 'active' desc, p.number desc limit 1),
       'attendance', (select json_agg(json_build_object('sessionId', r.session_id, 'programmeId', s.programme_id, 'startsAt', r.session_at, 'mark', r.mark) order by r.session_at desc)
         from (select a.session_id, a.session_at, a.mark from attendance a where a.beneficiary_id = b.id order by a.session_at desc limit 20) r join programme_session s on s.id = r.session_id),
       'assessedLevel', ${assessedLevel},
       'nextSession', case when x.id is not null then json_build_object('sessionId', x.id, 'programmeId', x.programme_id, 'startsAt', x.starts_at) end,
       'alerts', (select json_build_object('open', count(*), 'severity', (array_agg(t.severity order by array_position(array['immediate', 'attention'], t.severity)))[1])
         from safety_alert t where t.beneficiary_id = b.id and t.state <> 'closed'),
       'contact', json_build_object('lastAt', greatest((select max(n.at) from work_note n where n.beneficiary_id = b.id and n.reached),
           (select max(v.at) from release_visit v where v.beneficiary_id = b.id and v.result <> 'notMet'),
           (select max(a.session_at) from attendance a where a.beneficiary_id = b.id and a.mark in ('present', 'late', 'leftEarly'))), 'nextAt', x.starts_at)
       ) as body from beneficiary b ${joins}
       left join lateral (select s.id, s.programme_id, s.starts_at from enrolment e join programme_session s on (s.enrolment_id = e.id or s.group_id = e.group_id)
         where e.beneficiary_id = b.id and e.state in ('enrolled', 'started') and s.state = 'scheduled' and s.starts_at >= now() order by s.starts_at, s.id limit 1) x on true
       where b.id = $1`,
  search: `select json_build_object('items', json_agg(${item})) as body from (select n.beneficiary_id from beneficiary_name n where n.bureau_id = $1 and n.key ~>=~ $2 and n.key ~<~ $3
         order by n.key using ~<~ limit 50) f join beneficiary b on b.id = f.beneficiary_id ${joins}`,
};

/** Saves a register as raw SQL can: one transaction, the session locked, all marks in one statement. */
async function register({ sessionId, marks, actorId }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'register-lock',
      text: 'select version from programme_session where id = $1 for update',
      values: [sessionId],
    });
    const { rows } = await client.query({
      name: 'register-save',
      text: `with s as (update programme_session set state = 'held', version = version + 1, updated_at = now() where id = $1 returning *), saved as (
          insert into attendance (session_id, enrolment_id, beneficiary_id, bureau_id, group_id, mandatory, session_at, mark, recorded_by, recorded_at)
          select s.id, e.id, e.beneficiary_id, e.bureau_id, s.group_id, e.mandatory, s.starts_at, g.mark, $4, now()
          from s cross join unnest($2::uuid[], $3::text[]) as g (enrolment_id, mark) join enrolment e on e.id = g.enrolment_id order by e.beneficiary_id
          on conflict (session_id, enrolment_id) do update set mark = excluded.mark, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
          returning enrolment_id, beneficiary_id, mark, reason, minutes)
        select json_build_object('sessionId', s.id, 'state', s.state, 'number', s.number, 'startsAt', s.starts_at, 'minutes', s.minutes, 'editableUntil', s.register_due_on,
          'version', s.version, 'items', (select json_agg(json_build_object('enrolmentId', e.id,
            'beneficiary', json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name), 'enrolmentState', e.state,
            'expected', e.state in ('enrolled', 'started') and e.enrolled_on <= s.starts_at::date, 'mark', x.mark, 'reason', x.reason, 'minutes', x.minutes)
            order by b.family_name, b.given_name, e.id)
          from saved x join enrolment e on e.id = x.enrolment_id join beneficiary b on b.id = x.beneficiary_id)) as body from s`,
      values: [sessionId, marks.map((m) => m.enrolmentId), marks.map((m) => m.mark), actorId],
    });
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
}

async function answer(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
  const url = new URL(request.url, 'http://limit');
  const name = url.pathname.slice(1);
  const values = body?.values ?? url.searchParams.getAll('v');
  const rows =
    name === 'register'
      ? await register(body)
      : (await pool.query({ name, text: statements[name], values })).rows;
  response.setHeader('content-type', 'application/json');
  response.end(
    typeof rows[0]?.body === 'string' ? rows[0].body : JSON.stringify(rows[0]?.body ?? null),
  );
}

pg.types.setTypeParser(114, (text) => text);
http
  .createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
