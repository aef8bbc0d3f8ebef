using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Short stand-ins for texts of which a million must be remembered at once.</summary>
/// <remarks>Not against an enemy: who could make two ids alike would only have his own row set apart.</remarks>
internal static class RowFingerprint
{
    private static readonly byte[] Separator = [0x1F];

    /// <summary>Stands for an id.</summary>
    public static UInt128 OfId(string id) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(id.AsSpan()));

    /// <summary>Stands for all fields of a row, in the order of the record model.</summary>
    public static long OfFields(XxHash3 hash, ColumnMap map, SourceRow row, IEnumerable<string> fields)
    {
        hash.Reset();
        foreach (var field in fields)
        {
            var value = map.Value(row, field);
            if (value is null && RecordTables.CameLater(field))
            {
                continue;
            }

            hash.Append(MemoryMarshal.AsBytes(value.AsSpan()));
            hash.Append(Separator);
        }

        return unchecked((long)hash.GetCurrentHashAsUInt64());
    }

    /// <summary>Adds a row as it was delivered to the hash of a whole delivery.</summary>
    public static void Append(XxHash128 delivery, SourceRow row)
    {
        foreach (var value in row.Values)
        {
            delivery.Append(MemoryMarshal.AsBytes(value.AsSpan()));
            delivery.Append(Separator);
        }

        delivery.Append(Encoding.UTF8.GetBytes(row.Removed ?? "\n"));
    }
}
