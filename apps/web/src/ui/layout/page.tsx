import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import classes from './page.module.css';
import { uiTexts } from '../ui.texts.js';

interface PageProps {
  /** The heading; also the title of the document, unless that differs. */
  title: string;
  /**
   * Title of the document where the heading names a person: browsers keep it in their history and show it in
   * the list of windows.
   */
  tabTitle?: string;
  /** Link back to the list to which the page belongs. */
  back?: ReactNode;
  actions?: ReactNode;
  /** One line under the heading. */
  lead?: ReactNode;
  /** Reading width instead of the whole window. */
  narrow?: boolean;
  children: ReactNode;
}

/** Shows a screen: sets the document title and draws the one h1, which takes focus after navigation. */
export function Page({
  title,
  tabTitle = title,
  back,
  actions,
  lead,
  narrow,
  children,
}: PageProps) {
  const t = useTexts(uiTexts);
  useEffect(() => {
    document.title = `${tabTitle} · ${t('product')}`;
  }, [tabTitle, t]);
  return (
    <div className={classes['page']} data-narrow={narrow || undefined}>
      {back ? <div className={classes['back']}>{back}</div> : null}
      <header className={classes['header']}>
        <div className={classes['heading']}>
          <h1 className={classes['title']} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div className={classes['lead']}>{lead}</div> : null}
        </div>
        {actions ? <div className={classes['actions']}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
