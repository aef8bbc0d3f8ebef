using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>The tests that share <see cref="ConsentSite"/>.</summary>
[CollectionDefinition]
public sealed class ConsentSiteTests : ICollectionFixture<ConsentSite>;

/// <summary>A site on which people are portrayed; each test makes people and stories of its own.</summary>
public sealed class ConsentSite : EditingSite
{
    public static readonly Dictionary<string, string> ConsentSettings = new(Settings)
    {
        ["Umbraco:CMS:DeliveryApi:Media:Enabled"] = "true",
        ["Showcase:Consent:WrongLinksPerMinute"] = "1000",
    };

    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync(ConsentSettings);
}

/// <summary>A site for one test alone.</summary>
internal sealed class OwnSite : EditingSite
{
    private readonly Func<Task<ShowcaseHost>> start;

    private OwnSite(Func<Task<ShowcaseHost>> start) => this.start = start;

    /// <param name="dataPath">A folder that the test keeps; nothing for one of its own.</param>
    public static async Task<OwnSite> StartAsync(string? dataPath = null, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? configure = null)
    {
        var all = new Dictionary<string, string>(ConsentSite.ConsentSettings);
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) all[name] = value;
        var site = new OwnSite(() => dataPath is null ? ShowcaseHost.StartAsync(all, configure) : ShowcaseHost.StartOnAsync(dataPath, all, configure));
        await site.InitializeAsync();
        return site;
    }

    protected override Task<ShowcaseHost> StartAsync() => start();
}
