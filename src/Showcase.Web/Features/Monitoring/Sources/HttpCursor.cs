using System.Globalization;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>A page and how much came before it.</summary>
/// <param name="Lines">Rows on the pages before, removed ones included.</param>
/// <param name="Records">Records among them.</param>
internal sealed record HttpCursor(string Address, int Lines, int Records)
{
    public static HttpCursor? Read(string? text) =>
        text?.Split(' ') is [var lines, var records, var address]
        && int.TryParse(lines, CultureInfo.InvariantCulture, out var before) && int.TryParse(records, CultureInfo.InvariantCulture, out var count)
            ? new HttpCursor(address, before, count) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lines} {Records} {Address}");
}
