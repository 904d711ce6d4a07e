import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { SimpleTable, type SimpleColumn } from '../../../ui/simple-table.js';
import { classTitle, valueText } from '../figures.presenter.js';
import { reportsTexts } from '../reports.texts.js';
import type { FiguresProps } from './figures-props.js';

/** Every figure with what it is made of; the total last. */
export function FiguresTable({ figures, definition }: FiguresProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const title = classTitle(figures, f);
  const compared = definition.denominator !== null;
  const columns: SimpleColumn[] = [
    ...(figures.by.length > 0
      ? figures.by.map((code) => ({ key: `by-${code}`, header: dimensionTitle(code) }))
      : [{ key: 'total', header: t('figures.total') }]),
    {
      key: 'numerator',
      header: t(compared ? 'definition.numerator' : 'figures.count'),
      numeric: true,
    },
    ...(compared
      ? [
          { key: 'denominator', header: t('definition.denominator'), numeric: true },
          {
            key: 'value',
            header: t(definition.share ? 'figures.share' : 'figures.ratio'),
            numeric: true,
          },
        ]
      : []),
    ...definition.details.map((detail) => ({
      key: `detail-${detail.code}`,
      header: f.text(detail.title),
      numeric: true,
    })),
  ];
  const marked = [...figures.rows, figures.total].some((figure) => figure.mark !== null);
  if (marked) columns.push({ key: 'mark', header: t('figures.remark') });

  function dimensionTitle(code: string): string {
    const known = definition.dimensions.find((dimension) => dimension.code === code);
    return known ? f.text(known.title) : code;
  }

  const cells = (figure: Dto<'ReportFigure'>) => ({
    numerator: f.number(figure.numerator),
    denominator: f.number(figure.denominator),
    value: valueText(figure, definition, f),
    mark: figure.mark ? t(`mark.${figure.mark}`) : '',
    ...Object.fromEntries(
      definition.details.map(({ code }) => [`detail-${code}`, f.number(figure.details[code])]),
    ),
  });
  const firstColumn = columns[0]?.key ?? 'total';
  return (
    <SimpleTable
      caption={f.text(definition.title)}
      columns={columns}
      rows={[
        ...figures.rows.map((row, index) => ({
          key: String(index),
          cells: {
            ...cells(row),
            ...Object.fromEntries(
              figures.by.map((code) => [`by-${code}`, title(code, row.dimensions[code])]),
            ),
          },
        })),
        {
          key: 'total',
          strong: true,
          cells: { ...cells(figures.total), [firstColumn]: t('figures.total') },
        },
      ]}
    />
  );
}
