/**
 * SQL of a text in Georgian order: Georgian letters first, in every script lower and upper case together. Two texts are
 * equal only when they are the same, so that a cursor of the text and an id finds its place again.
 */
export const inGeorgianOrder = (text: string): string => `${text} collate "ka-x-icu"`;
