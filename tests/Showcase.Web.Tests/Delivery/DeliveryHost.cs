using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Schema;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Tests.Delivery;

/// <summary>A site of the test class's own, whose content and settings its tests may change; they run one after another.</summary>
public sealed class DeliveryHost : IAsyncLifetime
{
    public const string Key = "een-lange-geheime-sleutel";

    private ShowcaseHost? host;

    public ShowcaseHost Host => host!;

    internal DeliveryClient Api => DeliveryClient.Of(Host);

    internal Redaction Redaction => new(Host);

    public async ValueTask InitializeAsync() => host = await ShowcaseHost.StartAsync(
        new Dictionary<string, string>
        {
            ["Umbraco:CMS:DeliveryApi:ApiKey"] = Key,
            ["Showcase:Media:WarmUp"] = "false",
        },
        services => services.OpenGates());

    public Guid ContentTypeKey(string alias) => Host.Services.GetRequiredService<SiteSchema>().FindType(alias)!.Key;

    /// <summary>Changes the settings, as a changed settings file would, until what is returned is disposed.</summary>
    public IDisposable With(Action<DeliveryApiSettings> change)
    {
        var cache = Host.Services.GetRequiredService<IOptionsMonitorCache<DeliveryApiSettings>>();
        var settings = Host.Services.GetRequiredService<IOptionsFactory<DeliveryApiSettings>>().Create(Options.DefaultName);
        change(settings);
        Put(cache, settings);
        return new Undo(() => cache.TryRemove(Options.DefaultName));
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    private static void Put(IOptionsMonitorCache<DeliveryApiSettings> cache, DeliveryApiSettings settings)
    {
        cache.TryRemove(Options.DefaultName);
        cache.TryAdd(Options.DefaultName, settings);
    }

    private sealed class Undo(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }
}
