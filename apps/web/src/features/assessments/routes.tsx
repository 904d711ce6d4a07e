import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** Assessments as a part of the record of a person. */
export const assessmentsTab: RouteObject = {
  path: 'assessments',
  lazy: async () => ({
    Component: (await import('./components/record-assessments.js')).RecordAssessments,
  }),
};

export const assessmentRoutes: RouteObject[] = [
  {
    path: paths.assessment(':id'),
    lazy: async () => ({
      Component: (await import('./components/assessment-screen.js')).AssessmentScreen,
    }),
  },
  {
    path: paths.assessmentPaper(':id'),
    lazy: async () => ({
      Component: (await import('./components/print-assessment.js')).PrintAssessment,
    }),
  },
];
