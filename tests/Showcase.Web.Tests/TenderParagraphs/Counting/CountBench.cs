using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.TenderParagraphs.Counting;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Counting;

/// <summary>What a page of the site does when it tells that it was looked at, and what is kept of it.</summary>
internal static class CountBench
{
    public const string Address = "/paragrafen/geteld";
    public const string Slug = "contractvoorwaarde-vijf-procent";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Json(string kind, string slug, string version) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["paragraaf"] = slug, ["versie"] = version, ["soort"] = kind });

    /// <summary>A message as the browser sends it from a page of ours.</summary>
    public static HttpRequestMessage Beacon(string body, string? type = "application/json", string? site = "same-origin")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        return request;
    }

    extension(ShowcaseHost host)
    {
        public async Task<HttpStatusCode> TellAsync(HttpRequestMessage request)
        {
            using (request)
            {
                using var answer = await host.Client.SendAsync(request, Cancellation);
                Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancellation));
                Assert.False(answer.Headers.Contains("Set-Cookie"));
                return answer.StatusCode;
            }
        }

        /// <summary>The version that stands on a paragraph's page.</summary>
        public async Task<string> VersionAsync(string slug = Slug) =>
            (await host.GetPageAsync($"/paragrafen/{slug}", Cancellation)).Document.QuerySelector($"[data-count='{slug}'][data-count-view]")!.GetAttribute("data-count-version")!;

        public Task FlushAsync() => host.Services.GetRequiredService<CountWorker>().FlushAsync(Cancellation);

        public async Task<List<CountRow>> RowsAsync()
        {
            await using var database = await host.ContextAsync();
            return await database.Set<CountRow>().AsNoTracking().OrderBy(row => row.Day).ThenBy(row => row.Kind).ToListAsync(Cancellation);
        }

        public async Task AddRowsAsync(params CountRow[] rows)
        {
            await using var database = await host.ContextAsync();
            database.AddRange(rows);
            await database.SaveChangesAsync(Cancellation);
        }

        private Task<ShowcaseDbContext> ContextAsync() => host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
    }
}
