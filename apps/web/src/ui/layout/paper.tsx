import '@fontsource/noto-sans-georgian/georgian-400.css';
import '@fontsource/noto-sans-georgian/georgian-700.css';
import '@fontsource/noto-sans-georgian/latin-400.css';
import '@fontsource/noto-sans-georgian/latin-700.css';
import '@fontsource/noto-sans/cyrillic-400.css';
import '@fontsource/noto-sans/cyrillic-700.css';
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-700.css';
import { useEffect, type ReactNode, type Ref } from 'react';
import type { PaperLanguage } from '../../platform/i18n/paper-language.js';
import classes from './paper.module.css';

interface PaperProps {
  label: string;
  language: PaperLanguage;
  /** The document alone, without the desk around it. */
  page?: Ref<HTMLElement>;
  children: ReactNode;
}

/**
 * An A4 document, on the screen as on paper. It uses static fonts: a variable font is embedded into a PDF as
 * drawings (Type 3), which readers and archives handle badly.
 */
export function Paper({ label, language, page, children }: PaperProps) {
  usePrintLanguage(language);
  return (
    <div className={classes['desk']} role="group" aria-label={label} tabIndex={0}>
      <article ref={page} className={classes['paper']} lang={language}>
        {children}
      </article>
    </div>
  );
}

/** Sets the language of a printed page to that of its text, whatever the language of the portal. */
function usePrintLanguage(language: PaperLanguage) {
  useEffect(() => {
    const { documentElement } = document;
    let own = documentElement.lang;
    const print = () => {
      own = documentElement.lang;
      documentElement.lang = language;
    };
    const printed = () => {
      documentElement.lang = own;
    };
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', printed);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', printed);
    };
  }, [language]);
}

interface PaperTitleProps {
  above: readonly string[];
  title: string;
  below: string;
}

export function PaperTitle({ above, title, below }: PaperTitleProps) {
  return (
    <header className={classes['head']}>
      {above.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h2 className={classes['title']}>{title}</h2>
      <p>{below}</p>
    </header>
  );
}

/** Shows the subject of the document, centred and large: a name, a course. */
export function PaperCentre({ lead, text, note }: { lead: string; text: string; note?: string }) {
  return (
    <div className={classes['centre']}>
      <p>{lead}</p>
      <p className={classes['large']}>{text}</p>
      {note ? <p>{note}</p> : null}
    </div>
  );
}

export function PaperDetails({ items }: { items: readonly (readonly [string, string])[] }) {
  return (
    <dl className={classes['facts']}>
      {items.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PaperSectionProps {
  title: string;
  /** Prevents a page break inside. */
  keepTogether?: boolean;
  children: ReactNode;
}

export function PaperSection({ title, keepTogether, children }: PaperSectionProps) {
  return (
    <section className={classes['section']} data-together={keepTogether || undefined}>
      <h3>{title}</h3>
      {typeof children === 'string' ? <p className={classes['text']}>{children}</p> : children}
    </section>
  );
}

export function PaperNote({ strong, children }: { strong?: boolean; children: ReactNode }) {
  return (
    <p className={classes['note']} data-strong={strong || undefined}>
      {children}
    </p>
  );
}

interface PaperTableProps {
  title?: string;
  note?: string;
  widths: readonly string[];
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** Text shown when there are no rows. */
  empty: string;
  /** Makes rows high enough for a signature. */
  tall?: boolean;
  /** Many narrow columns, with little space at their sides. */
  narrow?: boolean;
}

export function PaperTable(props: PaperTableProps) {
  const { title, note, widths, header, rows, empty, tall, narrow } = props;
  return (
    <div className={classes['part']}>
      {title ? <h4>{title}</h4> : null}
      {note ? <p className={classes['note']}>{note}</p> : null}
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <table
          className={classes['table']}
          data-tall={tall || undefined}
          data-narrow={narrow || undefined}
        >
          <thead>
            <tr>
              {header.map((cell, column) => (
                <th key={cell} scope="col" style={{ width: widths[column] }}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={header[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
