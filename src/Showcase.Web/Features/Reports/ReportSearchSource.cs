using System.Security.Cryptography;
using System.Text;
using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Reports;

/// <summary>Lets visitors find the report on the newest quarter of an area; the index is made anew with every release.</summary>
internal sealed class ReportSearchSource(IPublishedResults published) : ISearchSource
{
    public const string Kind = "rapportage";

    public IEnumerable<SearchDocument> All()
    {
        var results = published.Snapshot();
        return results.Latest is { } release ? results.Areas.Where(ReportPath.HasReport).Select(area => Document(area, release)) : [];
    }

    public SearchDocument? Find(Guid key) => All().FirstOrDefault(document => document.Key == key);

    private static SearchDocument Document(ResultArea area, Release release)
    {
        var path = ReportPath.Of(area, release.Quarter);
        return new SearchDocument(
            KeyOf(ReportPath.Of(area)),
            Kind,
            path,
            $"Rapportage {area.Name}, {Period.Of(release.Quarter).Label}",
            "Kerncijfers met een jaar eerder, correcties, verhalen van het kwartaal en definities, om door te sturen of af te drukken.",
            "managementrapportage kwartaalrapportage bestuur college directie Word Excel",
            ["rapportage", area.Name],
            null);
    }

    // A report is no document of the site; its lasting address gives it a lasting key.
    private static Guid KeyOf(string path) => new(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16));
}
