import { dateRules, type DateRule } from '../date-rules.js';
import { settingDefaults } from '../platform/settings.js';
import { calendarYears } from '../working-days/codes.js';
import { dtoClass } from '../dto-class.js';
import { fieldTexts } from '../field-texts.js';
import { sharedTexts } from '../kernel/field-texts.js';
import type { JsonSchema } from '../kernel/json-schema.js';
import { personNamePattern } from '../kernel/lines.js';

type Texts = Readonly<Record<string, string>> & { readonly $like?: readonly string[] };
const tables = fieldTexts as Readonly<Record<string, Texts>>;

/** Classes whose texts hold for a class, the nearest first: itself, those that it is like, its super classes. */
function classesOf(dto: string, seen = new Set<string>()): string[] {
  if (seen.has(dto)) return [];
  seen.add(dto);
  const own = dtoClass(dto);
  const parent = (own && (Object.getPrototypeOf(own) as { name?: string }).name) ?? '';
  return [dto, ...[...(tables[dto]?.$like ?? []), parent].flatMap((name) => classesOf(name, seen))];
}

/** The limits before an administrator changes their settings. */
const limits = {
  lives: `${settingDefaults.firstYearOfLives}-01-01`,
  records: `${settingDefaults.firstYearOfRecords}-01-01`,
  calendar: `${calendarYears.first}-01-01`,
  plansBack: `${settingDefaults.monthsOfPlansBack} months ago`,
  today: 'today',
  plansAhead: `${settingDefaults.monthsOfPlansAhead} months ahead`,
  longTerm: `${settingDefaults.yearsOfLongTerm} years ahead`,
} as const;
const grounds = {
  birth: 'the birth of the person',
  work: `${settingDefaults.daysBeforeWork} days before the case and its legal basis`,
  enrolment: 'the enrolment',
} as const;

const rangeText = ({ first, last, notBefore }: DateRule): string =>
  `Range: ${limits[first]} to ${limits[last]}${notBefore ? `, not before ${grounds[notBefore]}` : ''}.`;

const isNullable = ({ type, anyOf }: JsonSchema): boolean =>
  [type].flat().includes('null') || anyOf?.some((one) => one.type === 'null') === true;

/** What leaving out or clearing a field of a change means. */
function changeText(schema: JsonSchema, isRequired: boolean): string[] {
  return [
    ...(isRequired ? [] : ['Absent: it stays as it is.']),
    ...(isNullable(schema) ? ['`null` clears it.'] : []),
  ];
}

const isChange = (dto: string): boolean => /^Change(?!Password)|VersionChanges$/u.test(dto);

/** Returns the description of a field, or undefined when nothing says what it means. */
export function descriptionOf(
  dto: string,
  field: string,
  schema: JsonSchema,
  isRequired: boolean,
): string | undefined {
  const classes = classesOf(dto);
  const noun = classes.map((name) => tables[name]?.['$noun']).find((text) => text !== undefined);
  const own = classes.map((name) => tables[name]?.[field]).find((text) => text !== undefined);
  const text = own ?? (noun === undefined ? undefined : sharedTexts[field]?.(noun));
  if (text === undefined) return undefined;
  const rule = dateRules[`${dto}.${field}`];
  return [
    text,
    ...(isChange(dto) ? changeText(schema, isRequired) : []),
    ...(rule ? [rangeText(rule)] : []),
    ...(isName(schema) ? [nameText] : []),
  ].join(' ');
}

/** The pattern of names needs Unicode classes, which many readers of a schema do not know: it becomes words. */
const isName = ({ pattern }: JsonSchema): boolean => pattern === personNamePattern.source;
const nameText =
  'A letter is needed; of signs only quotation marks, apostrophes, points, commas, brackets, slashes and hyphens.';

function readable(schema: JsonSchema): JsonSchema {
  if (!isName(schema)) return schema;
  const { pattern: _unicode, ...rest } = schema;
  return rest;
}

/** Returns the schemas with a description of each field. */
export function described(
  schemas: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([dto, schema]) => [
      dto,
      {
        ...schema,
        properties: Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([field, one]) => {
            const isRequired = schema.required?.includes(field) ?? false;
            const description = descriptionOf(dto, field, one, isRequired);
            return [field, { ...readable(one), ...(description !== undefined && { description }) }];
          }),
        ),
      },
    ]),
  );
}
