import { UserError } from '../lib/user-error.mjs';

/** @param {string} kebab */
export const pascal = (kebab) =>
  kebab.replace(/(^|-)([a-z0-9])/gu, (_, _dash, letter) => letter.toUpperCase());
/** @param {string} kebab */
export const camel = (kebab) => pascal(kebab).replace(/^./u, (letter) => letter.toLowerCase());

/** @param {string} name @param {string} what */
export function assertKebab(name, what) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name ?? ''))
    throw new UserError(
      `${what} is "${name ?? ''}": write it in lower-case words with hyphens, such as home-visits.`,
    );
}

/**
 * Every form of the names in the templates, by the mark that they replace.
 *
 * @param {{ name: string, record?: string, ka: string, en: string, now?: Date }} input
 * @returns {Record<string, string>}
 */
export function marksOf({ name, record = name.replace(/s$/u, ''), ka, en, now = new Date() }) {
  assertKebab(name, 'The name');
  assertKebab(record, 'The record');
  if (record === name)
    throw new UserError(
      `The name "${name}" has no singular of its own: name one record with --record.`,
    );
  for (const [option, text] of Object.entries({ ka, en }))
    if (!text || /['\\`$]/u.test(text))
      throw new UserError(
        `--${option} is missing or has a quote: give the title of the screen, such as --ka "ვიზიტები" --en "Home visits".`,
      );
  return {
    __kebab__: name,
    __camel__: camel(name),
    __Pascal__: pascal(name),
    __record__: camel(record),
    __Record__: pascal(record),
    __recordKebab__: record,
    __recordWords__: record.replaceAll('-', ' '),
    __table__: record.replaceAll('-', '_'),
    __ka__: ka,
    __en__: en,
    __stamp__: String(now.getTime()),
  };
}

/**
 * Puts the names into a template. An article before a mark follows its word: "a visit", "an appointment".
 *
 * @param {string} text
 * @param {Record<string, string>} marks
 */
export const filled = (text, marks) =>
  text.replace(/(\b[Aa] )?(__[A-Za-z]+__)/gu, (_, article = '', mark) => {
    const value = marks[mark];
    if (value === undefined) throw new Error(`the template has an unknown mark ${mark}`);
    return (/^[aeio]/iu.test(value) ? article.replace(' ', 'n ') : article) + value;
  });
