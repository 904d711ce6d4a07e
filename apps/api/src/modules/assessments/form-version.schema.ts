import { staffRoles } from '@gza/contract';

/**
 * JSON Schema of `version-<n>.json` in a data pack, before shared option sets are resolved. Rules that a
 * schema cannot express (references, order of bands, cycles) are in `form-version.validator.ts`.
 */
const code = { type: 'string', pattern: '^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$', maxLength: 80 };
const text = {
  type: 'object',
  additionalProperties: false,
  required: ['ka', 'en'],
  properties: {
    ka: { type: 'string', minLength: 1, pattern: '[ა-ჰ0-9]' },
    en: { type: 'string', minLength: 1 },
  },
};
const codes = { type: 'array', items: code, uniqueItems: true };
const staff = { type: 'array', items: { enum: staffRoles }, minItems: 1, uniqueItems: true };
const prose = { type: 'string', minLength: 1 };
const numberOrNull = { type: ['number', 'null'] };
const audience = {
  type: 'array',
  items: { enum: ['adult', 'juvenile'] },
  minItems: 1,
  uniqueItems: true,
};

/** Schema of a closed object. All properties are required except those named optional. */
function object(properties: Record<string, unknown>, optional: readonly string[] = []) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}

const list = (items: unknown, minItems = 0) => ({ type: 'array', items, minItems });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

const option = object({ code, text, score: numberOrNull, exclusive: { type: 'boolean' } }, [
  'exclusive',
]);

const itemBase = {
  linkId: code,
  text,
  help: text,
  required: { type: 'boolean' },
  requiredWhen: ref('group'),
  showWhen: ref('group'),
  audience,
};
const itemOptional = ['help', 'requiredWhen', 'showWhen', 'audience'];
const itemOf = (types: readonly string[], more: Record<string, unknown>) =>
  object({ ...itemBase, type: { enum: types }, ...more }, itemOptional);

/** Selects the shape by type, so that an error is reported once and not for every shape. */
const item = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    itemOf(['choice', 'multiChoice'], { options: { anyOf: [code, list(option, 2)] } }),
    itemOf(['integer'], { minimum: { type: 'integer' }, maximum: { type: 'integer' } }),
    itemOf(['text'], { maximumLength: { type: 'integer', minimum: 1, maximum: 10_000 } }),
    itemOf(['boolean', 'date'], {}),
  ],
};

const bandSet = object(
  {
    sex: { enum: ['female', 'male'] },
    ageFrom: { type: 'integer', minimum: 0 },
    ageTo: { type: 'integer', minimum: 0 },
    bands: list(object({ code, title: text, from: { type: 'number' } }), 1),
  },
  ['sex', 'ageFrom', 'ageTo'],
);

const change = object({
  standardDeviation: { type: ['number', 'null'], exclusiveMinimum: 0 },
  reliability: { type: ['number', 'null'], minimum: 0, exclusiveMaximum: 1 },
  reliableChange: { type: ['number', 'null'], exclusiveMinimum: 0 },
  cutOff: numberOrNull,
  normGroup: prose,
  citation: prose,
});

const scale = object({
  id: code,
  title: text,
  method: { enum: ['sum', 'mean'] },
  items: list(object({ linkId: code, reverse: { type: 'boolean' } }), 1),
  minimumAnswered: { type: 'integer', minimum: 1 },
  proRate: { type: 'boolean' },
  decimals: { type: 'integer', minimum: 0, maximum: 4 },
  higherIs: { enum: ['worse', 'better'] },
  bandSets: list(bandSet),
  change: { anyOf: [{ type: 'null' }, change] },
});

const alert = object({
  code,
  severity: { enum: ['immediate', 'attention'] },
  on: { enum: ['answer', 'completion'] },
  notify: staff,
  title: text,
  when: ref('group'),
});

const factor = object({
  code,
  title: text,
  kind: { enum: ['static', 'dynamic'] },
  centralEight: list({
    enum: [
      'criminalHistory',
      'antisocialPersonality',
      'antisocialCognition',
      'antisocialAssociates',
      'familyMarital',
      'schoolWork',
      'leisure',
      'substanceAbuse',
    ],
  }),
  countsTowardsLevel: { type: 'boolean' },
  ratingLinkId: code,
  evidenceLinkId: code,
  sourceLinkId: code,
  visibleToOfficer: { type: 'boolean' },
  suggestedProgrammes: codes,
  suggestedServices: codes,
});

const riskSummary = object({
  factors: list(factor, 1),
  levels: list(object({ level: code, title: text, from: { type: 'number' } }), 2),
  needFromRating: { type: 'integer', minimum: 1 },
  topNeeds: { type: 'integer', minimum: 1 },
  protectiveLinkIds: codes,
  responsivity: list(object({ code, title: text, when: ref('group') })),
});

const translation = { enum: ['original', 'official', 'backTranslated', 'working'] };

export const formVersionSchema = {
  $defs: {
    group: object({
      match: { enum: ['all', 'any'] },
      conditions: list(
        object({
          linkId: code,
          operator: { enum: ['answered', 'equals', 'notEquals', 'atLeast', 'atMost'] },
          value: { type: ['string', 'number', 'boolean'] },
        }),
        1,
      ),
    }),
  },
  ...object({
    code,
    version: { type: 'integer', minimum: 1 },
    title: text,
    instructions: text,
    audience,
    filledBy: staff,
    clinical: { type: 'boolean' },
    validation: object({
      status: { enum: ['published', 'notStatisticallyValidated'] },
      statement: text,
    }),
    optionSets: { type: 'object', propertyNames: code, additionalProperties: list(option, 2) },
    sections: list(
      object({ id: code, title: text, introduction: text, items: list(item, 1) }, ['introduction']),
      1,
    ),
    scales: list(scale),
    alerts: list(alert),
    followUps: list(object({ instrument: code, reason: text, when: ref('group') })),
    riskSummary: { anyOf: [{ type: 'null' }, riskSummary] },
    mappings: list(
      object({
        fromVersion: { type: 'integer', minimum: 1 },
        fromScale: code,
        toScale: code,
        multiply: { type: 'number' },
        add: { type: 'number' },
        citation: prose,
      }),
    ),
    licence: object({
      owner: prose,
      terms: prose,
      attribution: prose,
      redistribution: { type: 'boolean' },
      translations: object({ ka: translation, en: translation }),
    }),
  }),
};

/** JSON Schema of `cases.json`: answers with their expected result. */
export const scoredCasesSchema = object({
  form: code,
  version: { type: 'integer', minimum: 1 },
  cases: list(
    object(
      {
        name: prose,
        context: object(
          {
            audience: { enum: ['adult', 'juvenile'] },
            sex: { enum: ['female', 'male'] },
            ageYears: { type: 'integer', minimum: 0 },
          },
          ['sex', 'ageYears'],
        ),
        answers: { type: 'object' },
        problems: list(object({ pointer: prose, code })),
        scales: {
          type: 'object',
          additionalProperties: object({
            score: numberOrNull,
            band: { type: ['string', 'null'] },
            answered: { type: 'integer', minimum: 0 },
            proRated: { type: 'boolean' },
          }),
        },
        alerts: codes,
        followUps: codes,
        risk: object({
          level: { type: ['string', 'null'] },
          levelSum: { type: 'number' },
          staticSum: { type: 'number' },
          dynamicSum: { type: 'number' },
          topNeeds: codes,
          responsivity: codes,
          strengths: codes,
        }),
      },
      ['followUps', 'risk'],
    ),
    1,
  ),
});
