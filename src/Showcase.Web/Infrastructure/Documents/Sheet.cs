namespace Showcase.Web.Infrastructure.Documents;

/// <summary>A table of a workbook: a header that stays in view, and rows that are read once, while they are written.</summary>
/// <param name="Name">Wished name of the tab; it is made fit where a spreadsheet forbids it.</param>
/// <param name="Rows">At most <see cref="XlsxWriter.MostRows"/>; further rows are left out, and the last line says so.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<SheetCell>> Rows);

/// <summary>One column.</summary>
/// <param name="Width">In characters of the normal font.</param>
/// <param name="Wraps">True for running text, which then takes more lines.</param>
public sealed record SheetColumn(string Header, int Width = 16, bool Wraps = false);
