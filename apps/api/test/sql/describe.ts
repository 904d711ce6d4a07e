import type pg from 'pg';
import pgRaw from 'pg';

/** PostgreSQL's description of a statement that was not run. */
export interface Described {
  readonly params: readonly number[];
  readonly columns: readonly DescribedColumn[];
}

export interface DescribedColumn {
  readonly name: string;
  readonly typeId: number;
  /** The table and column that the value is taken from; 0 for an expression. */
  readonly tableId: number;
  readonly columnNumber: number;
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
  readonly tableID: number;
  readonly columnID: number;
}

/**
 * Sends Parse and Describe of one statement (Frontend/Backend Protocol, Extended Query); nothing is
 * executed.
 */
class DescribeQuery extends pgRaw.Query {
  private params: readonly number[] = [];
  private columns: readonly DescribedColumn[] = [];

  constructor(
    private readonly source: string,
    private readonly settle: (error: Error | undefined, described?: Described) => void,
  ) {
    super({ text: source });
  }

  override submit = (connection: pg.Connection): void => {
    connection.once('parameterDescription', this.noteParams);
    connection.parse({ name: '', text: this.source, types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  };

  private readonly noteParams = ({ dataTypeIDs }: { dataTypeIDs: number[] }): void => {
    this.params = dataTypeIDs;
  };

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.columns = fields.map((field) => ({
      name: field.name,
      typeId: field.dataTypeID,
      tableId: field.tableID,
      columnNumber: field.columnID,
    }));
  }

  override handleError(error: Error, connection: pg.Connection): void {
    connection.off('parameterDescription', this.noteParams);
    this.settle(error);
  }

  handleReadyForQuery(): void {
    this.settle(undefined, { params: this.params, columns: this.columns });
  }
}

/** Prepares a statement and returns the types of its parameters and columns. */
export const describeStatement = (client: pg.ClientBase, text: string): Promise<Described> =>
  new Promise((resolve, reject) => {
    client.query(
      new DescribeQuery(text, (error, described) =>
        error ? reject(error) : resolve(described as Described),
      ),
    );
  });
