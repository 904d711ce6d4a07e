import { randomBytes } from 'node:crypto';
import {
  commonProblems,
  endpoints,
  fieldProblems,
  problems,
  type EndpointSpec,
  type Language,
  type Localized,
  type ProblemCode,
} from '@gza/contract';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../errors.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (c) => escapes[c] ?? c);
/** Text with its `{marks}`, which each answer fills. */
const marked = (text: string): string => escaped(text).replace(/\{\w+\}/gu, '<code>$&</code>');

const texts = {
  status: { ka: 'HTTP სტატუსი', en: 'HTTP status' },
  meaning: { ka: 'რა უნდა გააკეთოთ', en: 'What to do' },
  marks: {
    ka: 'ფიგურულ ფრჩხილებში მოცემულ სიტყვას ყოველი პასუხი თავისი მნიშვნელობით ცვლის; იგივე მნიშვნელობები არის ველში params.',
    en: 'Each answer fills the words in braces with its own values, which are in its field params too.',
  },
  fields: {
    ka: 'ველების შეცდომების კოდები (errors[].code)',
    en: 'Codes of field errors (errors[].code)',
  },
  operations: { ka: 'სად გვხვდება', en: 'Where it occurs' },
  everywhere: { ka: 'ნებისმიერ ოპერაციაში.', en: 'In any operation.' },
  general: {
    ka: 'წყვეტს ის ნაწილი, რომელიც ყველა ოპერაციას საერთო აქვს.',
    en: 'It comes from what all operations have in common.',
  },
  all: { ka: 'ყველა პრობლემა', en: 'All problems' },
} satisfies Record<string, Localized>;

const operationsOf = (code: ProblemCode): string[] =>
  Object.entries(endpoints as Record<string, EndpointSpec>)
    .filter(([, spec]) => spec.problems?.includes(code))
    .map(([id]) => id);

function occurrences(code: ProblemCode, language: Language): string {
  if ((commonProblems as readonly ProblemCode[]).includes(code))
    return `<p>${texts.everywhere[language]}</p>`;
  const ids = operationsOf(code);
  if (ids.length === 0) return `<p>${texts.general[language]}</p>`;
  return `<ul>${ids.map((id) => `<li><code>${escaped(id)}</code></li>`).join('')}</ul>`;
}

const fieldCodes = (language: Language): string =>
  `<h3>${texts.fields[language]}</h3><dl>${Object.entries(fieldProblems)
    .map(([code, text]) => `<dt><code>${code}</code></dt><dd>${marked(text[language])}</dd>`)
    .join('')}</dl>`;

function section(code: ProblemCode, language: Language): string {
  const { title, detail, status } = problems[code];
  const hasMarks = /\{\w+\}/u.test(detail[language]);
  return `<section lang="${language}">
<h2>${escaped(title[language])}</h2>
<p>${texts.status[language]}: ${status}</p>
<h3>${texts.meaning[language]}</h3>
<p>${marked(detail[language])}</p>
${hasMarks ? `<p><small>${texts.marks[language]}</small></p>` : ''}
${code === 'invalid-request' ? fieldCodes(language) : ''}
<h3>${texts.operations[language]}</h3>
${occurrences(code, language)}
</section>`;
}

const page = (title: string, body: string, nonce: string): string => `<!doctype html>
<html lang="ka"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Gza</title>
<style nonce="${nonce}">
body{font:1rem/1.55 "Noto Sans Georgian",system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
section+section{border-top:1px solid #d5dae1;margin-top:2rem}
code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}dt{font-weight:600}a{color:#0b5cad}
</style></head><body><main>
${body}
</main></body></html>`;

const overview = (): string =>
  `<h1>${texts.all.ka} · ${texts.all.en}</h1><ul>${Object.entries(problems)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { title }]) =>
        `<li><a href="/problems/${code}"><code>${code}</code></a> <span>${escaped(title.ka)}</span> · <span lang="en">${escaped(title.en)}</span></li>`,
    )
    .join('')}</ul>`;

/** Serves what the `type` of a problem names: a page that explains the problem in both languages. */
export async function registerProblemPages(app: FastifyInstance): Promise<void> {
  const send = (title: string, body: string) => {
    const nonce = randomBytes(16).toString('base64');
    return {
      policy: `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'`,
      html: page(title, body, nonce),
    };
  };
  app.get('/problems', async (_request, reply) => {
    const { policy, html } = send(texts.all.en, overview());
    return reply
      .header('content-security-policy', policy)
      .type('text/html; charset=utf-8')
      .send(html);
  });
  app.get<{ Params: { code: string } }>('/problems/:code', async ({ params }, reply) => {
    const { code } = params;
    if (!Object.hasOwn(problems, code)) throw notFound();
    const known = code as ProblemCode;
    const body = `<h1><code>${known}</code></h1>${section(known, 'ka')}${section(known, 'en')}<p><a href="/problems">${texts.all.ka} · ${texts.all.en}</a></p>`;
    const { policy, html } = send(problems[known].title.en, body);
    return reply
      .header('content-security-policy', policy)
      .type('text/html; charset=utf-8')
      .send(html);
  });
}
