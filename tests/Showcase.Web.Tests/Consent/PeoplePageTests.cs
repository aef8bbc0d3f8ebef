using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.Webhooks;

namespace Showcase.Web.Tests.Consent;

/// <summary>Records in the back office, and who may see whose.</summary>
[Collection<ConsentSiteTests>]
public sealed class PeoplePageTests(ConsentSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private const string People = "/beheer/toestemming";

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task A_record_is_made_given_consent_linked_and_withdrawn_by_forms_alone()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var coordinator = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Coordinator);
        var mark = ConsentDesk.Mark();
        var story = await editor.StoryAsync(site, await editor.StoryValuesAsync(site, mark, PortrayalChoice.People));
        var made = await coordinator.SendAsync("/beheer/toestemming/nieuw", "/beheer/toestemming/nieuw", ("naam", "Zoë " + mark), ("beheerder", "iemand@showcase.example"), ("organisatie", Host.OrganisationOf().ToString()));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var record = made.Location!.Split('?')[0];

        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.SendAsync(record, record + "/geven", ("kanaal", "site"), ("tot", "2027-11-22"))).Status);
        var found = await coordinator.SendAsync(record, record + "/zoeken", ("zoek", mark.ToLowerInvariant()));
        Assert.Contains(found.Document.Forms, form => form.GetAttribute("action") == record + "/koppelen");
        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.SendFoundAsync(found, record + "/koppelen")).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(story)).Status);
        var page = await coordinator.GetAsync(record);
        Assert.Contains("Openbaar", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.SendAsync(record, record + "/intrekken", ("kanaal", "site"))).Status);

        Assert.Equal(HttpStatusCode.Gone, (await Host.GetPageAsync("/verhalen/" + mark.ToLowerInvariant(), Cancellation)).Status);
        Assert.Contains("Ingetrokken", (await coordinator.GetAsync(record)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("naam", "")]
    [InlineData("naam", "van de")]
    [InlineData("beheerder", "geen adres")]
    [InlineData("beheerder", "a@b.nl\r\nBcc: c@d.nl")]
    [InlineData("organisatie", "00000000-0000-0000-0000-000000000000")]
    public async Task What_cannot_be_kept_is_said_and_nothing_typed_is_lost(string field, string value)
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var mark = ConsentDesk.Mark();

        var answer = await editor.SendAsync("/beheer/toestemming/nieuw", "/beheer/toestemming/nieuw",
            [.. new[] { ("naam", "Iemand " + mark), ("beheerder", "iemand@showcase.example"), ("organisatie", Host.OrganisationOf().ToString()), ("contact", "Bel " + mark) }.Where(pair => pair.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Document.QuerySelector("[role=alert]"));
        Assert.Contains(mark, answer.Document.QuerySelector("textarea[name=contact]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_consent_stands_open_as_it_was_filled_in_with_what_is_wrong_at_its_field()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var record = $"/beheer/toestemming/{await Host.PersonAsync("Terug " + ConsentDesk.Mark())}";

        var refused = (await editor.SendAsync(record, record + "/geven", ("kanaal", "video"), ("van", "2027-05-02"), ("tot", "2027-05-01"))).Document;

        var to = refused.QuerySelector("#tot")!;
        Assert.True(to.Closest("details")!.HasAttribute("open"));
        Assert.Equal(("2027-05-02", "2027-05-01", "true"), (refused.QuerySelector("#van")!.GetAttribute("value"), to.GetAttribute("value"), to.GetAttribute("aria-invalid")));
        Assert.True(to.HasAttribute("autofocus"));
        Assert.Equal("De laatste dag ligt vóór de eerste.", refused.GetElementById(to.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal(["video"], refused.QuerySelectorAll("form[action$='/geven'] input[name=kanaal][checked]").Select(box => box.GetAttribute("value")!));
        Assert.StartsWith("Fout: ", refused.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_link_takes_the_place_of_none()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var record = $"/beheer/toestemming/{await Host.PersonAsync("Link " + ConsentDesk.Mark())}";

        var first = await editor.SendAsync(record, record + "/link");
        var second = await editor.SendAsync(record, record + "/link");

        Assert.Equal("De link is gemaakt.", first.Document.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("De link is gemaakt. De vorige link werkt niet meer.", second.Document.QuerySelector("[role=status]")!.TextContent);
    }

    [Theory]
    [InlineData("2026-11-21", "2026-11-20")]
    [InlineData("2026-11-01", "2026-11-21")]
    [InlineData("2026-11-22", "2036-11-22")]
    [InlineData("gisteren", "morgen")]
    public async Task A_consent_without_sense_is_refused(string from, string to)
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var person = await Host.PersonAsync("Datums " + ConsentDesk.Mark());
        var record = $"/beheer/toestemming/{person}";

        Assert.Equal(HttpStatusCode.BadRequest, (await editor.SendAsync(record, record + "/geven", ("kanaal", "site"), ("van", from), ("tot", to))).Status);
        Assert.DoesNotContain(await Host.RowsAsync<GrantRow>(), row => row.PersonId == person);
    }

    [Fact]
    public async Task A_name_with_a_script_in_it_is_text_everywhere()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var mark = ConsentDesk.Mark();
        var person = await Host.PersonAsync($"<script>alert('{mark}')</script>\"onfocus=x");
        await Host.AllowAsync(person, ConsentDesk.Today.AddDays(3), ConsentChannel.Site);

        foreach (var page in new[]
        {
            await editor.SendAsync(People, People + "/zoeken", ("zoek", mark.ToLowerInvariant())), await editor.GetAsync($"{People}/{person}"), await editor.GetAsync($"{People}/{person}/verwijderen"),
        })
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(page.Document.Scripts, script => script.TextContent.Contains(mark, StringComparison.Ordinal));
            Assert.Empty(page.Document.QuerySelectorAll("[onfocus]"));
            Assert.Contains(mark, page.Document.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Organisations_do_not_see_each_others_people_nor_touch_each_others_stories()
    {
        var (mine, theirs) = (Host.OrganisationOf(0), Host.OrganisationOf(1));
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var visitor = await KeptToAsync(mine);
        var mark = ConsentDesk.Mark();
        var (own, other) = (await Host.PersonAsync("Van ons " + mark, mine), await Host.PersonAsync("Van hen " + mark, theirs));
        await Host.AllowAsync(other);
        var values = await editor.StoryValuesAsync(site, mark, PortrayalChoice.People);
        values["organisation"] = $"umb://document/{theirs:N}";
        var story = await editor.StoryAsync(site, values);

        var list = await visitor.SendAsync(People, People + "/zoeken", ("zoek", mark.ToLowerInvariant()));
        Assert.Contains("Van ons", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Van hen", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/beheer/toestemming/{other}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/beheer/toestemming/{other}/bewijs/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/beheer/toestemming/document/{story}")).Status);
        var token = (await visitor.GetAsync($"/beheer/toestemming/{own}")).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;
        foreach (var action in (string[])["", "/zoeken", "/geven", "/intrekken", "/koppelen", "/ontkoppelen", "/link", "/link/intrekken", "/verwijderen", "/bewijs"])
        {
            var answer = await visitor.PostAsync($"/beheer/toestemming/{other}{action}", ("formulier", token), ("kanaal", "site"), ("van", "2026-11-22"), ("tot", "2027-11-22"), ("zeker", "ja"), ("document", story.ToString()));
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{action}: {answer.Status}");
        }

        // By linking someone of one's own to it, a story of others could be taken off the site.
        var linked = await visitor.PostAsync($"/beheer/toestemming/{own}/koppelen", ("formulier", token), ("document", story.ToString()));
        Assert.Equal(HttpStatusCode.Conflict, linked.Status);
        Assert.DoesNotContain(await Host.RowsAsync<AppearanceRow>(), row => row.DocumentKey == story);
        // Nor is a record given away.
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync($"/beheer/toestemming/{own}", $"/beheer/toestemming/{own}", ("organisatie", theirs.ToString()))).Status);
        Assert.Single(await Host.RowsAsync<GrantRow>(), row => row.PersonId == other && row.Channel == ConsentChannel.Site && row.WithdrawnAt == null);
    }

    [Fact]
    public async Task Two_colleagues_do_not_write_over_each_other_and_a_record_in_use_is_not_removed()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var person = await Host.PersonAsync("Gedeeld " + ConsentDesk.Mark());
        var record = $"/beheer/toestemming/{person}";
        Assert.Equal(HttpStatusCode.Redirect, (await editor.SendAsync(record, record, ("contact", "eerste"))).Status);
        var stale = await editor.SendAsync(record, record, ("contact", "tweede"), ("revisie", "1"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("tweede", stale.Document.QuerySelector("textarea[name=contact]")!.TextContent, StringComparison.Ordinal);

        await Host.AllowAsync(person);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.SendAsync(record + "/verwijderen", record + "/verwijderen", ("zeker", "ja"))).Status);
        await Host.WithdrawAsync(person);
        Assert.Equal(HttpStatusCode.Redirect, (await editor.SendAsync(record + "/verwijderen", record + "/verwijderen", ("zeker", "ja"))).Status);
        Assert.DoesNotContain(await Host.RowsAsync<PersonRow>(), row => row.Id == person);
    }

    [Fact]
    public async Task A_record_that_is_given_new_consent_while_it_is_being_removed_stays()
    {
        var person = await Host.PersonAsync("Toch nog " + ConsentDesk.Mark());
        await using var database = await Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
        var read = await database.Set<PersonRow>().SingleAsync(row => row.Id == person, Cancellation);

        await Host.AllowAsync(person, null, ConsentChannel.Site);
        await Host.Services.GetRequiredService<RecordRetention>().RemoveAsync(database, read, "test", "Dossier verwijderd", Cancellation);

        Assert.Contains(await Host.RowsAsync<GrantRow>(), row => row.PersonId == person);
    }

    [Fact]
    public async Task What_is_public_is_not_linked_to_someone_who_did_not_allow_it_yet()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var visitor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var mark = ConsentDesk.Mark();
        var story = await editor.StoryAsync(site, await editor.StoryValuesAsync(site, mark, PortrayalChoice.Nobody));
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(story)).Status);
        var record = $"/beheer/toestemming/{await Host.PersonAsync("Vergeten " + mark)}";

        var answer = await visitor.SendFoundAsync(await visitor.SendAsync(record, record + "/zoeken", ("zoek", mark.ToLowerInvariant())), record + "/koppelen");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await Host.GetPageAsync("/verhalen/" + mark.ToLowerInvariant(), Cancellation)).Status);
    }

    private async Task<OfficeVisitor> KeptToAsync(Guid organisation)
    {
        var email = await OfficeVisitor.AddUserAsync(Host, OfficeRoles.Editor);
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
            IdentityRules.Demand(await users.AddClaimAsync((await users.FindByEmailAsync(email))!, new Claim(OfficeRights.Organisation, organisation.ToString())));
        }

        var visitor = new OfficeVisitor(Host);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync(email, OfficeVisitor.Password)).Status);
        return visitor;
    }
}
