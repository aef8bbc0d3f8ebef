using System.Data.Common;
using System.Globalization;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>A database value as the text that a file would hold: ISO days, decimal points, <c>ja</c> and <c>nee</c>.</summary>
internal static class ExternalText
{
    public static string Of(DbDataReader reader, int at, char[] block)
    {
        if (reader.GetFieldType(at) != typeof(string))
        {
            return Of(reader.GetValue(at));
        }

        using var text = reader.GetTextReader(at);
        return new string(block, 0, text.ReadBlock(block, 0, block.Length));
    }

    private static string Of(object value) => value switch
    {
        bool yes => yes ? "ja" : "nee",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
