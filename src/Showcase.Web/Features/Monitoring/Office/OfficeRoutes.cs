using Microsoft.AspNetCore.WebUtilities;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Addresses of the coordinator's pages. The name of a source is free text, so it stands in the query and not in the path.</summary>
internal static class OfficeRoutes
{
    public const string Sources = OfficePaths.Base + "/resultaten";
    public const string Source = Sources + "/bron";
    public const string Pull = Source + "/ophalen";
    public const string Stop = Source + "/stoppen";
    public const string Held = Source + "/opgehouden";
    public const string Mapping = Source + "/koppeling";
    public const string Changes = Source + "/wijzigingen.csv";
    public const string Quarantine = Sources + "/quarantaine";
    public const string QuarantineCsv = Sources + "/quarantaine.csv";
    public const string Releases = Sources + "/uitgaven";
    public const string NewRelease = Releases + "/nieuw";
    public const string Preview = NewRelease + "/voorbeeld";
    public const string StopPreview = NewRelease + "/stoppen";
    public const string PreviewChangesCsv = NewRelease + "/wijzigingen.csv";
    public const string PreviewSuppressed = NewRelease + "/onderdrukt";
    public const string PreviewSuppressedCsv = PreviewSuppressed + ".csv";
    public const string Release = Releases + "/{number:int}";
    public const string ReleaseChangesCsv = Release + "/wijzigingen.csv";
    public const string Suppressed = Release + "/onderdrukt";
    public const string SuppressedCsv = Suppressed + ".csv";
    public const string Log = Sources + "/logboek";
    public const string LogCsv = Sources + "/logboek.csv";

    /// <summary>Name of the query parameter and form field that names a source.</summary>
    public const string SourceParameter = "bron";

    public static readonly IReadOnlyList<Crumb> Tabs =
        [new("Bronnen", Sources), new("Quarantaine", Quarantine), new("Uitgaven", Releases), new("Logboek", Log)];

    public static string Of(string route, string source) => QueryHelpers.AddQueryString(route, SourceParameter, source);

    public static string ReleaseOf(int number) => $"{Releases}/{number}";

    /// <summary>The head of a page under one of the tabs.</summary>
    public static OfficeHead Head(string title, string tab) => new(title, Sources) { Tabs = Tabs, Tab = tab };
}
