import { formatSource } from './source.mjs';
import { formatSql } from './format.mjs';

describe('the layout of SQL', () => {
  it('puts one JSON key on a line, with its value', () => {
    expect(
      formatSql(
        `select json_build_object('id', b.id, 'name', json_build_object('ka', b.name_ka, 'en', b.name_en), 'regions', b.regions, 'createdAt', app.instant(b.created_at))::text as body from bureau b where b.id = $1`,
      ),
    ).toBe(`select
  json_build_object(
    'id', b.id,
    'name', json_build_object('ka', b.name_ka, 'en', b.name_en),
    'regions', b.regions,
    'createdAt', app.instant(b.created_at)
  )::text as body
from
  bureau b
where
  b.id = $1`);
  });

  it('keeps the marks of the owners of tables', () => {
    expect(formatSql('select b.id from beneficiary /* beneficiaries.people */ b')).toBe(`select
  b.id
from
  beneficiary /* beneficiaries.people */ b`);
  });
});

describe('the SQL in a source file', () => {
  const source = [
    'const from = `referral r join ${people} b on b.id = r.beneficiary_id`;',
    'export const view = viewStatement({',
    "  text: `select json_build_object('id', r.id, 'state', r.state, 'person', ${personJson('b')}, 'request', r.request)::text as body from ${from}",
    '    where r.id = $1`,',
    '});',
  ].join('\n');
  const formatted = [
    'const from = `referral r join ${people} b on b.id = r.beneficiary_id`;',
    'export const view = viewStatement({',
    '  text: `',
    '    select',
    '      json_build_object(',
    "        'id', r.id,",
    "        'state', r.state,",
    "        'person', ${personJson('b')},",
    "        'request', r.request",
    '      )::text as body',
    '    from',
    '      ${from}',
    '    where',
    '      r.id = $1`,',
    '});',
  ].join('\n');

  it('is laid out by the indent of its line, and clauses and other text stay', () => {
    expect(formatSource(source)).toBe(formatted);
  });

  it('stays as it is once it is formatted', () => {
    expect(formatSource(formatted)).toBe(formatted);
  });

  it('is left alone when the formatter cannot read it', () => {
    const broken = 'const open = `select ((1`;\nconst text = `Choose a person`;';
    expect(formatSource(broken)).toBe(broken);
  });
});
