using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Showcase.Web.Tests.OutputCaching;

/// <summary>Pages are made in arrays that are lent out again: no reader may ever see a byte of another's.</summary>
public sealed class LentBodyTests
{
    private const int Pages = 24;

    [Theory]
    [InlineData("true", "")]
    [InlineData("true", "no-store")]
    [InlineData("false", "")]
    public async Task A_page_made_beside_others_holds_only_its_own_words(string enabled, string cacheControl)
    {
        await using var host = await CacheHost.StartAsync(Map, null, ("Showcase:OutputCache:Enabled", enabled));

        var readings = Enumerable.Range(0, 10 * Pages).Select(async turn =>
        {
            var number = turn % Pages;
            var text = await host.ReadAsync($"/pagina-{number}", ("Accept-Encoding", "identity"));
            Assert.Equal(TextOf(number), text);
        });
        await Task.WhenAll(readings);

        void Map(WebApplication app)
        {
            for (var page = 0; page < Pages; page++)
            {
                var number = page;
                app.MapGet($"/pagina-{number}", async context =>
                {
                    context.Response.ContentType = "text/html; charset=utf-8";
                    if (cacheControl.Length > 0) context.Response.Headers.CacheControl = cacheControl;
                    foreach (var part in TextOf(number).Chunk(8000))
                    {
                        await context.Response.WriteAsync(new string(part));
                        await Task.Yield();
                    }
                });
            }
        }
    }

    // Of very different lengths, so that some outgrow the first array and some outgrow what may be kept
    private static string TextOf(int number) => string.Concat(Enumerable.Repeat($"<p>pagina {number}</p>", number == Pages - 1 ? 80_000 : 1 + number * number * 10));
}
