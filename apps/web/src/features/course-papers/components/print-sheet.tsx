import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { PrintPage } from '../../../domain/print-page.js';
import { Link } from '../../../ui/navigation/link.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { coursePapersTexts } from '../course-papers.texts.js';
import { attendanceSheet } from '../queries.js';
import { AttendanceSheet } from './attendance-sheet.js';

export function PrintSheet() {
  const { id = '' } = useParams();
  const t = useTexts(coursePapersTexts);
  const query = useQuery(attendanceSheet(id));
  return (
    <PrintPage
      title={t('sheet.title')}
      back={<Link to={paths.group(id)}>{t('sheet.back')}</Link>}
      paper={query.data ? <AttendanceSheet {...query.data} /> : undefined}
    >
      <QueryState query={query} lines={12}>
        {() => null}
      </QueryState>
    </PrintPage>
  );
}
