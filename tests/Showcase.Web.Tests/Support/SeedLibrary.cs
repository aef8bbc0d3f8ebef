using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Tests.Support;

/// <summary>The paragraphs and policy sets that the site brings along, as the public reads them.</summary>
internal sealed class SeedLibrary : IDisposable
{
    /// <summary>All steps of the ladder, lowest first.</summary>
    public static readonly IReadOnlyList<string> PsoSteps = ["aspirant", "basistrede", "trede 1", "trede 2", "trede 3"];

    private readonly IServiceScope _scope;

    private SeedLibrary(IServiceScope scope)
    {
        _scope = scope;
        Site = scope.ServiceProvider.GetRequiredService<IPublishedSite>();
        Paragraphs = Site.All<TenderParagraph>();
        Policies = Site.All<PolicySet>();
    }

    public IPublishedSite Site { get; }

    public IReadOnlyList<TenderParagraph> Paragraphs { get; }

    public IEnumerable<TenderParagraph> Originals => Paragraphs.Where(paragraph => paragraph.BaseParagraph is null);

    public IEnumerable<TenderParagraph> Variants => Paragraphs.Where(paragraph => paragraph.BaseParagraph is not null);

    public IReadOnlyList<PolicySet> Policies { get; }

    public static async Task<SeedLibrary> OpenAsync(SharedHost shared) => new((await shared.Started).Services.CreateScope());

    public TenderParagraph Number(int number) => Originals.Single(paragraph => paragraph.Number == number);

    public void Dispose() => _scope.Dispose();
}
