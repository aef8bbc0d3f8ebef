using Microsoft.Extensions.Primitives;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Reads <c>If-None-Match</c> by RFC 9110 §13.1.2.</summary>
internal static class EntityTags
{
    public static bool Matches(StringValues ifNoneMatch, string etag)
    {
        foreach (var line in ifNoneMatch)
        {
            if (line is not null && Matches(line, etag)) return true;
        }

        return false;
    }

    private static bool Matches(string line, string etag)
    {
        var header = line.AsSpan();
        foreach (var range in header.Split(','))
        {
            var tag = header[range].Trim();
            if (tag is "*") return true;
            if (tag.StartsWith("W/", StringComparison.Ordinal)) tag = tag[2..];
            if (tag.SequenceEqual(etag)) return true;
        }

        return false;
    }
}
