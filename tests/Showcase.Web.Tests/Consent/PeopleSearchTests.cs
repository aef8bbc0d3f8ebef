using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>Looking for someone by name, without leaving the name behind.</summary>
[Collection<ConsentSiteTests>]
public sealed class PeopleSearchTests(ConsentSite site)
{
    private const string People = "/beheer/toestemming";

    [Fact]
    public async Task A_name_that_is_looked_for_stands_in_no_address_and_in_no_log()
    {
        var lines = new KeptLog();
        await using var own = await OwnSite.StartAsync(configure: services => services.AddSingleton<ILoggerProvider>(lines).Configure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Debug;
        }));
        using var editor = await OfficeVisitor.SignedInAsync(own.Host, OfficeRoles.Editor);
        var mark = ConsentDesk.Mark();
        var person = await own.Host.PersonAsync("Fenna " + mark);
        await own.Host.PersonAsync("Iemand anders");
        lines.Clear();

        var found = await editor.SendAsync(People, People + "/zoeken", ("zoek", " " + mark.ToUpperInvariant() + " "));

        Assert.Equal((HttpStatusCode.OK, null), (found.Status, found.Location));
        Assert.Equal($"{People}/{person}", Assert.Single(found.Document.QuerySelectorAll("main td a")).GetAttribute("href"));
        Assert.All(found.Document.QuerySelectorAll("[href], [action]"), element => Assert.DoesNotContain(mark, (element.GetAttribute("href") ?? element.GetAttribute("action"))!, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(lines.Texts, line => line.Contains("/beheer/toestemming/zoeken", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.Texts, line => line.Contains(mark, StringComparison.OrdinalIgnoreCase));
        // What used to be asked for by address finds nobody and shows everybody.
        Assert.Equal(2, (await editor.GetAsync($"{People}?zoek={mark}")).Document.QuerySelectorAll("main td a").Length);
        Assert.Equal((HttpStatusCode.Redirect, People), await GetAsync(People + "/zoeken"));
        Assert.Equal((HttpStatusCode.Redirect, $"{People}/{person}"), await GetAsync($"{People}/{person}/zoeken"));

        async Task<(HttpStatusCode, string?)> GetAsync(string address)
        {
            var page = await editor.GetAsync(address);
            return (page.Status, page.Location);
        }
    }

    [Theory]
    [InlineData("", HttpStatusCode.Redirect)]
    [InlineData("   ", HttpStatusCode.Redirect)]
    [InlineData("%_' or 1=1 --\u202E<script>", HttpStatusCode.OK)]
    [InlineData("NUL", HttpStatusCode.BadRequest)]
    [InlineData("x*5000", HttpStatusCode.OK)]
    [InlineData("x*20000", HttpStatusCode.BadRequest)]
    public async Task Whatever_is_looked_for_gets_a_plain_answer(string words, HttpStatusCode expected)
    {
        using var editor = await OfficeVisitor.SignedInAsync(site.Host, OfficeRoles.Editor);
        if (words.StartsWith("x*", StringComparison.Ordinal)) words = new('x', int.Parse(words[2..], System.Globalization.CultureInfo.InvariantCulture));

        var answer = await editor.SendAsync(People, People + "/zoeken", ("zoek", words.Replace("NUL", "\0", StringComparison.Ordinal)));

        Assert.Equal(expected, answer.Status);
        if (expected != HttpStatusCode.OK) return;
        Assert.Contains("Er is geen dossier met deze naam.", answer.Text, StringComparison.Ordinal);
        Assert.InRange(answer.Document.QuerySelector("input[name=zoek]")!.GetAttribute("value")!.Length, 1, 100);
    }
}
