using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Access;
using Showcase.Web.Features.ApiKeys;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.ApiKeys;

/// <summary>The pages on which an administrator gives keys out.</summary>
public sealed class KeyPageTests(OfficeHost office, PostgresServer postgres) : IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_key_is_shown_once_kept_as_a_digest_and_withdrawn_after_a_second_question(bool onPostgres)
    {
        await using var own = onPostgres ? await ShowcaseHost.StartOnPostgresAsync(postgres) : null;
        var host = own ?? await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var name = $"Bouwserver <b>{Guid.NewGuid():N}</b>";

        var made = await administrator.SendAsync(ApiKeyRoutes.New, ApiKeyRoutes.New, ("naam", name), ("mag", "concepten"), ("tot", "2027-12-31"));
        var key = made.Document.QuerySelector(".sc-office-key code")!.TextContent;
        var row = (await host.KeyRowsAsync()).Single(row => row.Name == name);
        var list = await administrator.GetAsync(ApiKeyRoutes.Keys);
        var used = await DeliveryClient.Of(host).StatusAsync("/content", ("Api-Key", key), ("Preview", "true"));
        var address = ApiKeyRoutes.WithdrawOf(row.Id);
        var asked = await administrator.SendAsync(address, address);
        var withdrawn = await administrator.SendAsync(address, address, ("zeker", "ja"));

        Assert.Equal(HttpStatusCode.OK, made.Status);
        Assert.Equal((ApiKeyRights.Drafts, new DateOnly(2027, 12, 31)), (row.Rights, row.EndsOn));
        Assert.DoesNotContain(key[KeyText.BeginningLength..], JsonSerializer.Serialize(row), StringComparison.Ordinal);
        Assert.Equal(key[..KeyText.BeginningLength], row.Beginning);
        Assert.DoesNotContain(key, list.Text, StringComparison.Ordinal);
        var line = list.Document.QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains(name, StringComparison.Ordinal));
        Assert.Contains("ook concepten", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("31 december 2027", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, used);
        Assert.Equal((HttpStatusCode.Conflict, $"{ApiKeyRoutes.Keys}?gedaan=ingetrokken"), (asked.Status, withdrawn.Location));
        Assert.Equal(HttpStatusCode.Unauthorized, await DeliveryClient.Of(host).StatusAsync("/content", ("Api-Key", key), ("Preview", "true")));
        Assert.Equal(["API-sleutel gemaakt", "API-sleutel ingetrokken"], (await LogAsync(host, row.Beginning)).Select(entry => entry.Action));
        Assert.DoesNotContain(await LogAsync(host, row.Beginning), entry => entry.Subject.Contains(key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "openbaar", "", "naam")]
    [InlineData("met\nregel", "openbaar", "", "naam")]
    [InlineData("goed", "alles", "", "Kies wat")]
    [InlineData("goed", "openbaar", "morgen", "datum")]
    [InlineData("goed", "openbaar", "2020-01-01", "voorbij")]
    [InlineData("goed", "openbaar", "9999999-01-01", "datum")]
    public async Task A_key_that_cannot_be_is_refused_with_the_reason_and_what_was_typed(string name, string may, string until, string reason)
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var before = (await host.KeyRowsAsync()).Count;

        var answer = await administrator.SendAsync(ApiKeyRoutes.New, ApiKeyRoutes.New, ("naam", name), ("mag", may), ("tot", until));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(reason, answer.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(until, answer.Document.QuerySelector("#tot")!.GetAttribute("value"));
        Assert.Equal(before, (await host.KeyRowsAsync()).Count);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_refused_and_the_same_request_twice_gives_one_key()
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var name = $"Tweemaal {Guid.NewGuid():N}";

        var tooLong = await administrator.SendAsync(ApiKeyRoutes.New, ApiKeyRoutes.New, ("naam", new string('a', 101)), ("mag", "openbaar"));
        var first = await administrator.SendAsync(ApiKeyRoutes.New, ApiKeyRoutes.New, ("naam", name), ("mag", "openbaar"));
        var second = await administrator.SendAsync(ApiKeyRoutes.New, ApiKeyRoutes.New, ("naam", name.ToUpperInvariant()), ("mag", "openbaar"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.Conflict), (tooLong.Status, first.Status, second.Status));
        Assert.Single(await host.KeyRowsAsync(), row => row.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<IReadOnlyList<AuditRow>> LogAsync(ShowcaseHost host, string about)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await database.Set<AuditRow>().Where(row => row.Subject.Contains(about)).OrderBy(row => row.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
