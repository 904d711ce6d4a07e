/**
 * The limit: `node:http` and `pg` with named prepared statements whose JSON PostgreSQL builds. No
 * sign-in, no policies, no audit, no validation: the ceiling without anything that makes Gza trustworthy.
 */
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

const summary = `case when c.id is not null then json_build_object('id', c.id, 'caseNumber', c.case_number, 'state', c.state, 'category', c.category, 'openedAt', c.opened_at,
  'caseManager', json_build_object('id', m.id, 'name', m.name)) end`;
const item = `json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name, 'personalNumber', b.personal_number, 'birthDate', b.birth_date,
  'sex', b.sex, 'riskLevel', b.risk_level, 'bureau', json_build_object('id', o.id, 'code', o.code), 'currentCase', ${summary})`;
const joins = `join bureau o on o.id = b.bureau_id left join rehabilitation_case c on c.id = b.current_case_id left join user_account m on m.id = c.case_manager_id`;

const statements = {
  list: `select json_build_object('items', json_agg(item)) as body from (select ${item} as item from beneficiary b ${joins}
         where b.bureau_id = $1 and c.state = $2 and (b.family_name, b.id) > ($3, $4::uuid) order by b.family_name, b.id limit 25) x`,
  record: `select json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name, 'personalNumber', b.personal_number,
         'externalReference', b.external_reference, 'birthDate', b.birth_date, 'sex', b.sex, 'citizenship', b.citizenship, 'phone', b.phone, 'address', b.address,
         'regionCode', b.region_code, 'releaseDate', b.release_date, 'riskLevel', b.risk_level, 'labels', b.labels, 'bureau', json_build_object('id', o.id, 'code', o.code),
         'currentCase', ${summary}, 'createdAt', b.created_at, 'version', b.version) as body from beneficiary b ${joins} where b.id = $1`,
  search: `select json_build_object('items', json_agg(${item})) as body from (select n.beneficiary_id from beneficiary_name n where n.bureau_id = $1 and n.key ~>=~ $2 and n.key ~<~ $3
         order by n.key using ~<~ limit 50) f join beneficiary b on b.id = f.beneficiary_id ${joins}`,
};

async function answer(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
  const url = new URL(request.url, 'http://limit');
  const name = url.pathname.slice(1);
  const values = body?.values ?? url.searchParams.getAll('v');
  const { rows } = await pool.query({ name, text: statements[name], values });
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
