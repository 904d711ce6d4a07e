/** Reads a PDF from standard input and prints its properties as JSON: see pdf.ts. */
import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';

const document = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));

const rolesIn = ({ role, children = [] }) => [
  ...(role ? [role] : []),
  ...children.flatMap((child) => ('children' in child ? rolesIn(child) : [])),
];

const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const [left, bottom, right, top] = page.view;
  const { items } = await page.getTextContent();
  pages.push({
    width: Math.round(right - left),
    height: Math.round(top - bottom),
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    roles: [...new Set(rolesIn((await page.getStructTree()) ?? {}))],
  });
}
const { Marked: tagged } = (await document.getMarkInfo()) ?? {};
const { info } = await document.getMetadata();
console.log(JSON.stringify({ tagged, language: info.Language ?? null, title: info.Title, pages }));
