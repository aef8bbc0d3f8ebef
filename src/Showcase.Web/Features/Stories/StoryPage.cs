using Showcase.Core.Media;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Stories;

/// <summary>A story with everything around it.</summary>
/// <param name="Facts">The box beside the text: label, value and where the value leads.</param>
/// <param name="Notice">What to know of the numbers in text and box, or nothing when there are none.</param>
/// <param name="More">Other stories a reader of this one may like.</param>
public sealed record StoryPage(
    PageHead Head,
    SuccessStory Story,
    string Kicker,
    Picture? Image,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<ResultFigure> Figures,
    NumbersNotice? Notice,
    IReadOnlyList<ParagraphCard> Paragraphs,
    VideoCard? Video,
    IReadOnlyList<StoryCard> More) : IShowcasePage;
