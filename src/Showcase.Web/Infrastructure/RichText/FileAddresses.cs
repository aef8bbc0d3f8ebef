using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Addresses of files as they stand written out in a text.</summary>
internal static class FileAddresses
{
    private const string Root = "/media/";

    /// <summary>True for a file of this site that nobody may have, or not any more: its name can say who is in it.</summary>
    public static bool IsWithheld(string address, PublishedSnapshot snapshot)
    {
        if (!address.StartsWith(Root, StringComparison.OrdinalIgnoreCase)) return false;
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        // What was made of a film stands below it.
        return !snapshot.Files.ContainsKey(path) && !snapshot.Files.ContainsKey(path[..path.LastIndexOf('/')]);
    }
}
