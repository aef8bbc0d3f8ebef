using System.Net;
using Showcase.Web.Features.Media;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>Addresses that can carry someone, and what they answer.</summary>
internal static class ConsentAddresses
{
    public const string Api = "/umbraco/delivery/api/v2/";

    /// <summary>Where other sites ask how to show a page.</summary>
    public static string OembedOf(this ShowcaseHost host, string path) => $"/oembed?url={Uri.EscapeDataString(new Uri(host.Client.BaseAddress!, path).AbsoluteUri)}";

    /// <summary>An address of the picture in a smaller size, as the page of their story orders it.</summary>
    public static async Task<Uri> RenditionOfAsync(ShowcaseHost host, Portrait portrait)
    {
        var page = await host.GetPageAsync(portrait.Path, TestContext.Current.CancellationToken);
        return new(page.Document.QuerySelectorAll("main picture img").Select(image => image.GetAttribute("src")!).First(source => source.StartsWith(portrait.File + "?", StringComparison.Ordinal)), UriKind.Relative);
    }

    /// <summary>What was made of a picture and stands on the disk.</summary>
    public static string[] RenditionsOf(this ShowcaseHost host, string file)
    {
        var folder = Path.Combine(host.DataPath, "renditions", RenditionName.FolderOf(file));
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }

    public static async Task<(HttpStatusCode Status, string Text)> ReadAsync(this ShowcaseHost host, string address)
    {
        using var response = await host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
