using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Identity;

/// <summary>The address before links that leave the site, by mail or on the console. Never what a request says: its Host is the visitor's to make up.</summary>
internal sealed class OfficeAddress(IOptions<ShowcaseOptions> site, IServer server)
{
    /// <returns>The public address, or else the one that is listened on; without a slash at the end.</returns>
    public string Base => site.Value.BaseUrl is { Length: > 0 } given
        ? given.TrimEnd('/')
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "";

    /// <param name="path">Below the address, beginning with a slash.</param>
    public string Of(string path) => Base + path;
}
