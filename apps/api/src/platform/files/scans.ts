import { actingUser } from '../acting-user.js';
import type { Statement } from '../db/statement.js';
import type { Tx } from '../db/unit-of-work.js';
import { enterFile, type ReceivedFile } from './files.js';
import type { ScanColumns } from './persistence/scan.columns.js';

type Class<E> = abstract new () => E;

/** A record that has a paper: its scans have its person and its bureau. */
interface Paper {
  id: string;
  version: number;
  beneficiaryId: string;
  bureauId: string;
}

interface ScansOf<Row extends ScanColumns> {
  /** Record of a scan. */
  readonly scan: Class<Row>;
  /** Columns of a scan that name its paper. */
  readonly of: (paperId: string) => Partial<Row>;
  readonly nextPage: (paperId: string) => Statement<{ page: number }>;
}

export interface Adds {
  readonly params: { readonly id: string };
  readonly body: ReceivedFile;
}
export interface Removes {
  readonly params: { readonly id: string; readonly scanId: string };
  readonly body: { readonly reason: string };
}

/** The commands on the scans of one kind of paper. */
export const scanCommands = <P extends Paper, Row extends ScanColumns>(
  paper: Class<P>,
  { scan, of, nextPage }: ScansOf<Row>,
) => ({
  /** Adds a scan at the end of a paper, whose record is locked: its scans are numbered one after the other. */
  add: async (tx: Tx, { params, body: file }: Adds): Promise<{ id: string }> => {
    const { id: paperId, beneficiaryId, bureauId } = await tx.lock<P>(paper, params.id);
    const next = await tx.row(nextPage(paperId));
    const id = tx.newId();
    const columns: ScanColumns = {
      id,
      beneficiaryId,
      bureauId,
      fileId: await enterFile(tx, file),
      page: next?.page ?? 1,
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      addedBy: actingUser(tx),
      createdAt: tx.now,
    };
    await tx.insert<ScanColumns>(scan, { ...columns, ...of(paperId) });
    return { id };
  },

  /** Removes a scan. Its content is destroyed when nothing else refers to it; the audit keeps the reason. */
  remove: async (tx: Tx, { params, body }: Removes): Promise<void> => {
    const { id, beneficiaryId } = await tx.get<ScanColumns>(scan, {
      id: params.scanId,
      ...of(params.id),
    });
    await tx.remove<ScanColumns>(scan, { id });
    await tx.enqueue('destroyFiles', {});
    tx.audit({ subjects: [beneficiaryId], reason: body.reason.trim() });
  },
});
