import * as fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi } from '../support/api.js';
import { People } from './people.js';

type Value = string | null;
interface Values {
  readonly bureau: Value;
  readonly region: Value;
  readonly risk: Value;
}
type Attribute = keyof Values;

/** What happens to a person at one hour: a change of one or more values, or the correction of one. */
interface Step {
  readonly hours: number;
  readonly correction: boolean;
  readonly values: Partial<Values>;
}

/** The rule, value by value: what held until when, and what holds now. */
class Past {
  private readonly until: { at: number; value: Value }[] = [];

  constructor(private now: Value) {}

  private replaceBack(wrong: Value, right: Value): void {
    for (const row of this.until.toReversed()) {
      if (row.value !== wrong) return;
      row.value = right;
    }
  }

  change(at: number, value: Value, correction: boolean): void {
    if (value === this.now) return;
    // What was unknown is completed; what was wrong is corrected; the rest changes from now on.
    if (this.now === null || correction) this.replaceBack(this.now, value);
    else this.until.push({ at, value: this.now });
    this.now = value;
  }

  at(moment: number): Value {
    return (this.until.find(({ at }) => at >= moment) ?? { value: this.now }).value;
  }
}

const regions = ['GE-TB', 'GE-KA', 'GE-AJ', null];
const levels = ['low', 'medium', 'high', null];
const bureaus = ['tbilisi', 'kakheti', 'imereti'];
const steps = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 40 }),
    correction: fc.boolean(),
    values: fc.record(
      {
        bureau: fc.constantFrom<Value>(...bureaus),
        region: fc.constantFrom<Value>(...regions),
        risk: fc.constantFrom<Value>(...levels),
      },
      { requiredKeys: [] },
    ),
  }),
  { maxLength: 8 },
);

const start = Date.parse('2026-01-01T00:00:00Z');
const instant = (hour: number) => new Date(start + hour * 3_600_000).toISOString();

describe('what held at a moment', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const atTime = (hour: number) =>
    api.owner.query(
      `select set_config('gza.now', $1, true), set_config('gza.role', 'supervisor', true),
         set_config('gza.bureaus', (select array_agg(id) from bureau)::text, true)`,
      [instant(hour)],
    );

  async function take(person: string, hour: number, { values, correction }: Step) {
    await atTime(hour);
    const { rows } = await api.owner.query<{ region_code: Value; risk_level: Value }>(
      'select region_code, risk_level from beneficiary where id = $1 for update',
      [person],
    );
    const wrong = rows[0];
    const bureau = values.bureau ? referenceId('bureau', values.bureau) : null;
    await api.owner.query(
      `update beneficiary set bureau_id = coalesce($2, bureau_id), region_code = case when $3 then $4 else region_code end,
         risk_level = case when $5 then $6 else risk_level end where id = $1`,
      [
        person,
        bureau,
        'region' in values,
        values.region ?? null,
        'risk' in values,
        values.risk ?? null,
      ],
    );
    if (bureau)
      await api.owner.query(
        'update rehabilitation_case set bureau_id = $2 where beneficiary_id = $1',
        [person, bureau],
      );
    if (correction)
      await api.owner.query('select app.correct_circumstances($1, $2, $3, $4, $5)', [
        person,
        'region' in values && wrong?.region_code !== values.region,
        wrong?.region_code,
        'risk' in values && wrong?.risk_level !== values.risk,
        wrong?.risk_level,
      ]);
  }

  const heldAt = async (subject: string, hour: number) => {
    const { rows } = await api.owner.query<Record<Attribute, Value>>(
      `select o.code as bureau, case when h.id is null then b.region_code else h.region_code end as region,
         case when h.id is null then b.risk_level else h.risk_level end as risk
       from (select id, id as person, bureau_id from beneficiary union all select id, beneficiary_id, bureau_id from rehabilitation_case) s
       join beneficiary b on b.id = s.person
       left join past_circumstances h on h.subject_id = s.id and h.valid @> $2::timestamptz
       join bureau o on o.id = coalesce(h.of_bureau_id, s.bureau_id)
       where s.id = $1`,
      [subject, instant(hour)],
    );
    return rows;
  };

  it('is found by one rule after any sequence of transfers, changes, completions and corrections', async () => {
    const people = new People(api);
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        await api.owner.query('begin');
        try {
          const person = await people.person({ reference: uuidv7() });
          const caseId = await people.case(person, { opened: '2026-01-01' });
          const past: Record<Attribute, Past> = {
            bureau: new Past('tbilisi'),
            region: new Past(null),
            risk: new Past(null),
          };
          let hour = 0;
          for (const step of taken) {
            hour += step.hours;
            await take(person, hour, step);
            for (const [name, value] of Object.entries(step.values) as [Attribute, Value][])
              past[name].change(hour, value, step.correction && name !== 'bureau');
          }
          for (let moment = 0; moment <= hour + 20; moment += 5) {
            const expected = [
              {
                bureau: past.bureau.at(moment),
                region: past.region.at(moment),
                risk: past.risk.at(moment),
              },
            ];
            expect([moment, await heldAt(caseId, moment)]).toEqual([moment, expected]);
            expect([moment, await heldAt(person, moment)]).toEqual([moment, expected]);
          }
        } finally {
          await api.owner.query('rollback');
        }
      }),
      { numRuns: 40 },
    );
  });
});
