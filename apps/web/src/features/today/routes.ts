/** Loaded late, by app/today-pages.tsx. */
export { ApprovalsQueue } from './components/approvals-queue.js';
export { WaitingWork, type WaitingWorkProps } from './components/waiting-work.js';
export { ColleagueDayScreen } from './components/colleague-day-screen.js';
export { TodayScreen, type TodayParts } from './components/today-screen.js';
