using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;

namespace Showcase.Web.Tests.Editing;

/// <summary>Keys of what the samples put on a site.</summary>
internal static class SiteKeys
{
    public static Guid KeyOf(this EditingSite site, string path)
    {
        using var scope = site.Host.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath(path)?.Key ?? throw new InvalidOperationException($"Nothing is public at {path}.");
    }

    public static Guid Home(this EditingSite site) => site.KeyOf("/");
}
