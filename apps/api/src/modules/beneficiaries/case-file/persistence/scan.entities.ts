import { Column, Entity } from 'typeorm';
import { ScanColumns } from '../../../../platform/files/persistence/scan.columns.js';

/** A scan of a paper of the person: a document, a consent, a signed application or a signed closing summary. */
@Entity('person_scan')
export class ScanRecord extends ScanColumns {
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('uuid', { name: 'consent_id', nullable: true }) consentId!: string | null;
  @Column('uuid', { name: 'application_id', nullable: true }) applicationId!: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
}
