namespace Showcase.Web.Features.Search;

/// <summary>The kinds of things that can be found, in the order in which they are offered.</summary>
internal static class SearchKinds
{
    private static readonly (string Kind, string One, string Many)[] All =
    [
        ("verhaal", "Verhaal", "Verhalen"),
        ("video", "Video", "Video’s"),
        ("paragraaf", "Paragraaf", "Paragrafen"),
        ("resultaat", "Resultaat", "Resultaten"),
        ("rapportage", "Rapportage", "Rapportages"),
        ("organisatie", "Organisatie", "Organisaties"),
        ("regio", "Regio en beleid", "Regio’s en beleid"),
        ("agenda", "Agenda", "Agenda"),
        ("pagina", "Pagina", "Pagina’s"),
    ];

    public static IEnumerable<(string Kind, string Many)> InOrder => All.Select(known => (known.Kind, known.Many));

    /// <summary>The kind asked for, or nothing when there is no such kind.</summary>
    public static string? Read(string? asked) => Array.Find(All, known => known.Kind == asked).Kind;

    public static string One(string kind) => Array.Find(All, known => known.Kind == kind).One ?? kind;
}
