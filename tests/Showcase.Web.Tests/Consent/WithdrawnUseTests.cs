using System.IO.Compression;
using System.Net;
using Showcase.Core.Consent;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.OutputCaching;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>What can be withdrawn by itself, and what each of it takes away.</summary>
[Collection<ConsentSiteTests>]
public sealed class WithdrawnUseTests(ConsentSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task Each_use_is_withdrawn_by_itself()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var embed = Host.OembedOf(portrait.Path);
        Assert.NotNull((await Host.GetPageAsync(portrait.Path, Cancellation)).Document.QuerySelector("meta[property='og:image']"));

        await Host.WithdrawAsync(portrait.Person, ConsentChannel.Social);
        var unshared = await Host.GetPageAsync(portrait.Path, Cancellation);
        Assert.Equal(HttpStatusCode.OK, unshared.Status);
        Assert.Null(unshared.Document.QuerySelector("meta[property='og:image']"));
        Assert.NotNull(unshared.Document.QuerySelector("main picture img"));
        Assert.Equal(HttpStatusCode.OK, (await Host.ReadAsync(embed)).Status);

        await Host.WithdrawAsync(portrait.Person, ConsentChannel.Embed);
        Assert.Equal(HttpStatusCode.Gone, (await Host.ReadAsync(embed)).Status);
        Assert.DoesNotContain("oembed", (await Host.ReadAsync(portrait.Path)).Text, StringComparison.Ordinal);

        await Host.AllowAsync(portrait.Person, null, ConsentChannel.Social, ConsentChannel.Embed);
        Assert.NotNull((await Host.GetPageAsync(portrait.Path, Cancellation)).Document.QuerySelector("meta[property='og:image']"));
        Assert.Equal(HttpStatusCode.OK, (await Host.ReadAsync(embed)).Status);
    }

    [Fact]
    public async Task A_story_leaves_reports_when_that_is_withdrawn_and_stays_on_the_site()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        await editor.SaveAsync(portrait.Story, values => values["storyDate"] = "2026-08-01T00:00:00");
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(portrait.Story)).Status);
        const string Report = "/rapportages/regio/am91/2026-q3";
        Assert.Contains(portrait.Mark, (await Host.ReadAsync(Report)).Text, StringComparison.Ordinal);
        Assert.True(await DocumentHoldsAsync(Report, portrait.Mark));

        await Host.WithdrawAsync(portrait.Person, ConsentChannel.Report);

        Assert.DoesNotContain(portrait.Mark, (await Host.ReadAsync(Report)).Text, StringComparison.Ordinal);
        Assert.False(await DocumentHoldsAsync(Report, portrait.Mark));
        Assert.Equal(HttpStatusCode.OK, (await Host.ReadAsync(portrait.Path)).Status);
    }

    [Fact]
    public async Task A_film_that_is_withdrawn_leaves_the_story_that_showed_it_and_every_address_of_it_is_gone()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var film = await site.FilmOfAsync(editor, portrait);
        var oembed = Host.OembedOf(film.Path);
        string[] addresses = [film.Path, film.Path + "/ondertitels.vtt", film.File, oembed, ConsentAddresses.Api + $"content/item/{film.Key}", ConsentAddresses.Api + $"content/item{film.Path}", ConsentAddresses.Api + $"media/item/{film.FileKey}"];
        foreach (var address in addresses) Assert.Equal((address, HttpStatusCode.OK), (address, (await Host.ReadAsync(address)).Status));
        Assert.Contains(film.Path, (await Host.ReadAsync(portrait.Path)).Text, StringComparison.Ordinal);

        await Host.WithdrawAsync(portrait.Person, ConsentChannel.Video);

        foreach (var address in addresses) Assert.Equal((address, HttpStatusCode.Gone), (address, (await Host.ReadAsync(address)).Status));
        var story = await Host.ReadAsync(portrait.Path);
        Assert.Equal(HttpStatusCode.OK, story.Status);
        Assert.DoesNotContain(film.Path, story.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_story_is_gone_at_once_from_pages_that_recommend_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        const string Neighbour = "/verhalen/eerste-baan-in-de-zorg";
        var portrait = await site.PortraitAsync(editor);
        Host.Services.GetRequiredService<AnswerStore>().Clear();
        Assert.Contains(portrait.Mark, (await Host.ReadAsync(Neighbour)).Text, StringComparison.Ordinal);

        await Host.WithdrawAsync(portrait.Person);

        Assert.DoesNotContain(portrait.Mark, (await Host.ReadAsync(Neighbour)).Text, StringComparison.Ordinal);
    }

    private async Task<bool> DocumentHoldsAsync(string report, string mark)
    {
        var link = (await Host.GetPageAsync(report, Cancellation)).Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).First(href => href.EndsWith(".docx", StringComparison.Ordinal));
        await using var archive = new ZipArchive(await Host.Client.GetStreamAsync(new Uri(link, UriKind.Relative), Cancellation));
        using var reader = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync(Cancellation));
        return (await reader.ReadToEndAsync(Cancellation)).Contains(mark, StringComparison.Ordinal);
    }
}
