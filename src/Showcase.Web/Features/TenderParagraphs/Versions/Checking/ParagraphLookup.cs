using System.Globalization;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>Finds what a stamp names, and says how it stands today. What was never public is unknown to it.</summary>
internal sealed class ParagraphLookup(IPublishedSite site, IWithdrawnPages withdrawn, TimeProvider clock)
{
    public CheckedParagraph Find(string id, VersionNumber asked, string? date)
    {
        if (FindParagraph(id) is not { } paragraph || site.PathOf(paragraph) is not { } path)
        {
            return withdrawn.WithdrawnAt(VersionsRoutes.Paragraph(id)) is { } moment
                ? new(Standing.Withdrawn, id, null, null, asked, date) { WithdrawnOn = DutchFormat.DayOf(moment) }
                : new(Standing.Unknown, id, null, null, asked, date);
        }

        var versions = PublicVersion.Of(paragraph);
        var found = versions.FirstOrDefault(version => version.Number == asked);
        return new(found is null ? Standing.UnknownVersion : StandingOf(paragraph, found), paragraph.UrlSegment ?? id, paragraph, path, asked, date)
        {
            Version = found,
            Current = versions.FirstOrDefault(version => version.IsCurrent),
            ReplacedBy = versions.LastOrDefault(version => version.Number > asked),
        };
    }

    private TenderParagraph? FindParagraph(string id)
    {
        if (int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number > 0 ? site.All<TenderParagraph>().FirstOrDefault(paragraph => paragraph.Number == number) : null;
        }

        var path = VersionsRoutes.Paragraph(id);
        return (site.FindByPath(path) ?? (site.FindRedirect(path) is { } moved ? site.FindByPath(moved) : null)) as TenderParagraph;
    }

    private Standing StandingOf(TenderParagraph paragraph, PublicVersion version)
    {
        var today = clock.DutchToday();
        return !version.IsCurrent ? Standing.Replaced
            : paragraph.ValidTo < today ? Standing.Ended
            : paragraph.ValidFrom > today ? Standing.NotYet
            : Standing.Current;
    }
}
