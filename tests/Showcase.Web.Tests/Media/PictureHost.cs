using Showcase.Web.Features.Media;

namespace Showcase.Web.Tests.Media;

/// <summary>One host for all tests of a class that need no settings of their own.</summary>
public sealed class PictureHost : IAsyncLifetime
{
    /// <summary>Of Umbraco's imaging, as it stands in the settings of both sides.</summary>
    public static readonly byte[] Key = [.. Enumerable.Repeat((byte)7, 64)];

    internal MediaHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await MediaHost.StartAsync(null, ("Umbraco:CMS:Imaging:HMACSecretKey", Convert.ToBase64String(Key)));

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal async Task<NetVips.Image> PictureAsync(string address)
    {
        using var answer = await Host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {address}");
        return NetVips.Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    internal Task<NetVips.Image> PictureAsync(Rendition rendition) => PictureAsync(Host.Sign(rendition));
}
