namespace Showcase.Web.Features.Search;

internal static class SearchRoutes
{
    public const string Index = "/zoeken";

    public static string To(string question, string? kind = null, int page = 1)
    {
        var address = $"{Index}?q={Uri.EscapeDataString(question)}";
        if (kind is not null)
        {
            address += "&soort=" + Uri.EscapeDataString(kind);
        }

        return page > 1 ? $"{address}&pagina={page}" : address;
    }
}
