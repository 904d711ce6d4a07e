import type { DocumentType } from '@gza/contract';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** The words for the papers of a person's file. */
export const documentLabels = defineTexts('labels.documents', {
  ka: {
    type: {
      courtJudgment: 'განაჩენი',
      ruling: 'განჩინება',
      legalAct: 'აღსასრულებელი სამართლებრივი აქტი',
      courtSubmission: 'წარდგინება',
      reportCard: 'მოხსენებითი ბარათი',
      protocol: 'ოქმი',
      warning: 'გაფრთხილება',
      consent: 'თანხმობა',
      conclusion: 'დასკვნა',
      certificate: 'ცნობა',
      completionCertificate: 'სერტიფიკატი',
      idCard: 'პირადობის მოწმობა',
      agreement: 'ხელშეკრულება',
      memorandum: 'მემორანდუმი',
      report: 'ანგარიში',
      application: 'განცხადება',
      other: 'სხვა',
    } satisfies Record<DocumentType, string>,
  },
  en: {
    type: {
      courtJudgment: 'Court judgment',
      ruling: 'Ruling',
      legalAct: 'Legal act to be enforced',
      courtSubmission: 'Submission to court',
      reportCard: "Officer's memo",
      protocol: 'Record (protocol)',
      warning: 'Warning',
      consent: 'Consent',
      conclusion: 'Expert opinion',
      certificate: 'Attestation',
      completionCertificate: 'Completion certificate',
      idCard: 'ID card',
      agreement: 'Agreement',
      memorandum: 'Memorandum',
      report: 'Report',
      application: 'Application',
      other: 'Other',
    },
  },
});
