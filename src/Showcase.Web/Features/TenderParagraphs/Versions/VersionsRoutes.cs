using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Addresses of versions. Those of one version stay for as long as its paragraph is public.</summary>
internal static class VersionsRoutes
{
    public const string All = "/paragrafen/{slug}/versies";
    public const string Version = "/paragrafen/{slug}/versies/{number}";
    public const string Plain = "/paragrafen/{slug}/versies/{number}.txt";
    public const string Difference = "/paragrafen/{slug}/verschil";
    public const string Check = "/paragrafen/controleren";

    public const string From = "van";
    public const string To = "naar";
    public const string With = "met";

    /// <summary>Value of <see cref="With"/>: compare with the text that a variant was made from.</summary>
    public const string Base = "basis";

    public static string Paragraph(string slug) => "/paragrafen/" + slug;

    public static string VersionOf(string path, VersionNumber number) => $"{path}/versies/{number}";

    public static string VersionOf(string path, string number) => $"{path}/versies/{number}";

    public static string DifferenceOf(string path) => path + "/verschil";

    public static string DifferenceOf(string path, VersionNumber from, VersionNumber to) => $"{path}/verschil?{From}={from}&{To}={to}";

    public static string BaseDifferenceOf(string path) => $"{path}/verschil?{With}={Base}";
}
