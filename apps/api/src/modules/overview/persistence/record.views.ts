import { viewStatement } from '../../../platform/db/statement.js';
import { composeStatement } from '../../../platform/parts/parameters.js';
import type { ContactParts, ContactTime, RecordPart } from '../../../platform/parts/record-part.js';
import { personSource } from '../../beneficiaries/index.js';
import { contactJson, lastContactAt, nextContactAt } from './contact.parts.js';

/** A part whose columns are read in several places: its sub-select is joined under an alias of its own. */
interface Joined {
  readonly part: RecordPart;
  readonly json: NonNullable<RecordPart['json']>;
  readonly alias: string;
}

const joinedParts = (parts: readonly RecordPart[]): Joined[] =>
  parts.flatMap((part, index) =>
    part.json ? [{ part, json: part.json, alias: `part_${index + 1}` }] : [],
  );

/** Reads a time of contact from the row of a part, where the record has one that knows it. */
const readInRecord =
  (joined: readonly Joined[], personId: string) =>
  ({ at, inRecord }: ContactTime): string => {
    const row = inRecord && joined.find(({ part }) => part.key === inRecord.key);
    return row ? inRecord.at(row.alias) : at(personId);
  };

/**
 * View of the first page of a record in one statement: one sub-select over the person for each part. A part of one
 * column stands in the list of columns, which costs less than a join.
 */
export function recordView(parts: readonly RecordPart[], contacts: readonly ContactParts[]) {
  const { from, json, personId, caseId } = personSource;
  const joined = joinedParts(parts);
  const value = (part: RecordPart): string => {
    const row = joined.find((one) => one.part === part);
    return row ? row.json(row.alias) : `(${part.row({ personId, caseId })})`;
  };
  const read = readInRecord(joined, personId);
  const contact = contactJson(lastContactAt(contacts, read), nextContactAt(contacts, read));
  const { name, text } = composeStatement({
    name: 'record',
    parameters: { beneficiaryId: { type: 'uuid', value: null } },
    write: (refs) => `
      select
        json_build_object(
          'beneficiary', ${json},
          ${parts.map((part) => `'${part.key}', ${value(part)}`).join(',\n      ')},
          'contact', ${contact}
        )::text as body,
        array[${personId}] as subjects
      from
        ${from} ${joined.map(({ part, alias }) => `left join lateral (${part.row({ personId, caseId })}) ${alias} on true`).join('\n    ')}
      where
        ${personId} = ${refs.beneficiaryId}`,
  });
  return viewStatement({ name, text, params: ['uuid'] });
}
