using Showcase.Core.Results;

namespace Showcase.Web.Tests.Results;

/// <summary>A cell as a file tells it.</summary>
internal sealed record FileCell(string Area, string Period, string Dimension, string Member, long? Value, string Missing, string Status)
{
    public static FileCell Of(PublishedResult cell)
    {
        var words = ResultText.For(cell);
        return new FileCell(cell.Area.Code, cell.Period.ToString(), cell.Dimension, cell.Member, cell.Cell.HasValue ? cell.Cell.Value : null, cell.Cell.HasValue ? "" : words.Cell, words.Status);
    }
}
