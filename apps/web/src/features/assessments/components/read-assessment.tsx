import { lazy, Suspense } from 'react';
import { Sidebar, Stack } from '../../../ui/layout/layout.js';
import { Skeleton } from '../../../ui/feedback/states.js';
import { isFound } from '../form.presenter.js';
import type { AssessmentStepName } from '../steps.presenter.js';
import { usePrevious } from '../use-previous.js';
import { AboutInstrument } from './about-instrument.js';
import { AnswerList } from './answer-list.js';
import { History } from './history.js';
import { LevelOverrides } from './level-overrides.js';
import { NextSteps } from './next-steps.js';
import type { ReadProps } from './read-props.js';
import { Results } from './results.js';
import { RiskSummary } from './risk-summary.js';
import { SafetyAlerts } from './safety-alerts.js';

// Loads the charts, which nobody needs while filling in a form.
const Change = lazy(async () => ({ default: (await import('./change.js')).Change }));

interface ReadAssessmentProps extends ReadProps {
  onAsk: (step: AssessmentStepName) => void;
  onAmend: () => void;
}

/**
 * Shows a finished assessment: the next step, the results, how they changed, and the answers behind them.
 */
export function ReadAssessment({ assessment, version, onAsk, onAmend }: ReadAssessmentProps) {
  const previous = usePrevious(assessment);
  const found = isFound(assessment);
  const side = (
    <Stack>
      {found && version.riskSummary ? (
        <LevelOverrides assessment={assessment} version={version} />
      ) : null}
      <History assessment={assessment} version={version} />
      <AboutInstrument version={version} />
    </Stack>
  );
  return (
    <Stack>
      <SafetyAlerts assessmentId={assessment.id} />
      <NextSteps assessment={assessment} onAsk={onAsk} onAmend={onAmend} />
      <Sidebar side={side}>
        <Stack>
          {found ? <Results assessment={assessment} version={version} /> : null}
          {found && version.riskSummary ? (
            <RiskSummary assessment={assessment} version={version} />
          ) : null}
          {found ? (
            <Suspense fallback={<Skeleton lines={6} />}>
              <Change assessment={assessment} version={version} previous={previous} />
            </Suspense>
          ) : null}
          {assessment.answers ? (
            <AnswerList assessment={assessment} version={version} previous={previous} />
          ) : null}
        </Stack>
      </Sidebar>
    </Stack>
  );
}
