using System.Globalization;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>What is wrong with an address, or how it is properly written.</summary>
internal static class RequestRules
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" };

    /// <summary>Addresses that others define: there case and slashes are theirs.</summary>
    private static readonly string[] NotPages = ["/umbraco", "/api/", "/beheer", "/media/", "/assets/", "/health", "/.well-known/"];

    public static readonly string AllowedMethods = string.Join(", ", Methods);

    public static bool IsKnownMethod(string method) => Methods.Contains(method);

    /// <summary>False for control characters, backslashes, characters that turn the reading direction, and half surrogates.</summary>
    public static bool IsReadable(string path)
    {
        foreach (var character in path)
        {
            if (character is >= ' ' and < '\u007f' and not '\\') continue;
            if (character is '\\' || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return false;
            }
        }

        return path.IsWellFormed();
    }

    /// <summary>The path a page is known by (lower case, single slashes, none at the end), or null when this is it.</summary>
    public static string? CanonicalOf(string path)
    {
        if (!IsPage(path)) return null;
        var canonical = path.AsSpan().ContainsAnyInRange('A', 'Z') ? path.ToLowerInvariant() : path;
        while (canonical.Contains("//", StringComparison.Ordinal)) canonical = canonical.Replace("//", "/", StringComparison.Ordinal);
        if (canonical.Length > 1) canonical = canonical.TrimEnd('/');
        if (canonical.Length == 0) canonical = "/";
        return canonical == path ? null : canonical;
    }

    private static bool IsPage(string path)
    {
        foreach (var prefix in NotPages)
        {
            if (path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return path.Length > 0;
    }
}

file static class Text
{
    public static bool IsWellFormed(this string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index])) continue;
            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1])) return false;
            index++;
        }

        return true;
    }
}
