import type { Localized } from '@gza/contract';
import {
  caseCategoryLabels,
  closureReasonLabels,
  riskLevelLabels,
  sexLabels,
} from '@gza/contract/labels';
import type { Dimension } from './report.js';
import { bureaus, regions } from '../workforce/published.js';
import { staff } from '../accounts/published.js';
import { services } from '../services/published.js';
import { organisations } from '../partners/published.js';
import { areas, programmes } from '../programmes/published.js';

/** Title of the class of records whose class is unknown. */
export const unknownTitle: Localized = { ka: 'უცნობია', en: 'Unknown' };

/** Ages at the start of the episode, by the first year of the class: domain.md, section 4. */
const ageStarts = [14, 16, 18, 21, 30, 40, 50, 60] as const;
const ageClasses = [
  '0-13',
  ...ageStarts.map((from, i) => {
    const next = ageStarts[i + 1];
    return next === undefined ? `${from}+` : `${from}-${next - 1}`;
  }),
];

const age = 'app.age_on(f.birth_date, f.started_on)';
const ageSql = `case when f.birth_date is not null and f.started_on is not null then (array[${ageClasses
  .map((c) => `'${c}'`)
  .join(', ')}])[1 + ${ageStarts.map((from) => `(${age} >= ${from})::int`).join(' + ')}] end`;

const same = (code: string): [string, Localized] => [code, { ka: code, en: code }];

const yesNo = (yes: Localized, no: Localized) => ({ titles: { yes, no } });

/** The dimensions that reports share. Their columns come from `persistence/units.ts`. */
export const dimensions = {
  month: {
    title: { ka: 'თვე', en: 'Month' },
    sql: `to_char(f.at, 'YYYY-MM')`,
    classes: 'plain',
  },
  bureau: {
    title: { ka: 'ბიურო', en: 'Bureau' },
    sql: 'f.bureau',
    classes: {
      from: `
        select
          code,
          name_ka,
          name_en
        from
          ${bureaus}
        order by
          code`,
    },
  },
  region: {
    title: { ka: 'რეგიონი', en: 'Region' },
    sql: 'f.region_code',
    classes: {
      from: `
        select
          code,
          name_ka,
          name_en
        from
          ${regions}
        order by
          code`,
    },
  },
  sex: { title: { ka: 'სქესი', en: 'Sex' }, sql: 'f.sex', classes: { titles: sexLabels } },
  ageGroup: {
    title: { ka: 'ასაკი', en: 'Age' },
    sql: ageSql,
    classes: { titles: Object.fromEntries(ageClasses.map(same)) },
  },
  category: {
    title: { ka: 'კატეგორია', en: 'Category' },
    sql: 'f.category',
    classes: { titles: caseCategoryLabels },
  },
  riskLevel: {
    title: { ka: 'რისკის დონე', en: 'Risk level' },
    sql: 'f.risk_level',
    classes: { titles: riskLevelLabels },
  },
  closureReason: {
    title: { ka: 'დახურვის მიზეზი', en: 'Reason for closure' },
    sql: 'f.closure_reason',
    classes: { titles: closureReasonLabels },
  },
  episode: {
    title: { ka: 'პირველად თუ ხელახლა', en: 'First or returning' },
    sql: `case when f.returning_person then 'returning' else 'first' end`,
    classes: {
      titles: {
        first: { ka: 'პირველად', en: 'First case' },
        returning: { ka: 'ხელახლა', en: 'Returning' },
      },
    },
  },
  caseManager: {
    title: { ka: 'საქმის მენეჯერი', en: 'Case manager' },
    sql: 'f.case_manager_id::text',
    classes: {
      from: `
        select
          id::text as code,
          name as name_ka,
          name as name_en
        from
          ${staff}
        order by
          name,
          id`,
    },
    permission: 'report.breakDownByStaff',
  },
  service: {
    title: { ka: 'სერვისი', en: 'Service' },
    sql: 'f.service_code',
    classes: {
      from: `
        select
          code,
          name_ka,
          name_en
        from
          ${services}
        order by
          position`,
    },
  },
  organisation: {
    title: { ka: 'ორგანიზაცია', en: 'Organisation' },
    sql: 'f.organisation_id::text',
    classes: {
      from: `
        select
          id::text as code,
          name_ka,
          name_en
        from
          ${organisations}
        order by
          name_ka,
          id`,
    },
  },
  programme: {
    title: { ka: 'პროგრამა', en: 'Programme' },
    sql: 'f.programme',
    classes: {
      from: `
        select
          code,
          name_ka,
          name_en
        from
          ${programmes}
        order by
          position`,
    },
  },
  area: {
    title: { ka: 'მიმართულება', en: 'Area' },
    sql: 'f.area_code',
    classes: {
      from: `
        select
          code,
          name_ka,
          name_en
        from
          ${areas}
        order by
          position`,
    },
  },
  mandatory: {
    title: { ka: 'სავალდებულო', en: 'Mandatory' },
    sql: `case when f.mandatory then 'yes' else 'no' end`,
    classes: yesNo(
      { ka: 'სავალდებულო', en: 'Mandatory' },
      { ka: 'ნებაყოფლობითი', en: 'Voluntary' },
    ),
  },
} satisfies Record<string, Dimension>;

/** Dimensions of every report about persons. */
export const personDimensions = {
  bureau: dimensions.bureau,
  region: dimensions.region,
  sex: dimensions.sex,
  ageGroup: dimensions.ageGroup,
  riskLevel: dimensions.riskLevel,
} as const;

/** Dimensions of every report about programmes. */
export const programmeDimensions = {
  programme: dimensions.programme,
  area: dimensions.area,
  mandatory: dimensions.mandatory,
  month: dimensions.month,
  ...personDimensions,
  category: dimensions.category,
} as const;

/** A label of the cohort as a dimension: study arm, wave, school. */
export const labelDimension = (key: string): Dimension => ({
  title: { ka: key, en: key },
  // The key is checked by the contract to be letters, digits, `_` and `-`.
  sql: `f.labels ->> '${key}'`,
  classes: 'plain',
  typed: true,
});
