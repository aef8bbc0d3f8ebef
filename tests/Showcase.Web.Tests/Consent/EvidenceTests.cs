using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.Webhooks;

namespace Showcase.Web.Tests.Consent;

/// <summary>Evidence: taken by what is in it, kept encrypted, given back to who may have it and written down each time.</summary>
[Collection<ConsentSiteTests>]
public sealed class EvidenceTests(ConsentSite site)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Geheim (handtekening) >>\nendobj\ntrailer\n%%EOF\n");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task It_comes_back_as_a_download_stands_encrypted_on_the_disk_and_every_look_is_written_down()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var person = await Host.PersonAsync("Getekend " + ConsentDesk.Mark());
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(editor, person, Pdf, "Formulier “Fenna”.pdf")).Status);
        var row = Assert.Single(await Host.RowsAsync<EvidenceRow>(), row => row.PersonId == person);

        using var answer = await editor.Client.GetAsync(new Uri($"/beheer/toestemming/{person}/bewijs/{row.Id}", UriKind.Relative), Cancellation);

        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var files = Host.Services.GetRequiredService<EvidenceFiles>();
        var kept = await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(files.Folder, $"{row.Id:N}*")), Cancellation);
        Assert.DoesNotContain("handtekening", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Directory.GetFiles(files.Folder, $"{row.Id:N}*").Single()) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Equal(["Dossier gemaakt", "Bewijs toegevoegd", "Bewijs bekeken"], (await Host.RowsAsync<AuditRow>()).Where(entry => entry.Subject == PersonRow.ReferenceOf(person)).OrderBy(entry => entry.Id).Select(entry => entry.Action));
    }

    [Fact]
    public async Task A_file_put_in_the_place_of_another_is_not_given_out()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var (one, other) = (await Host.PersonAsync("Een " + ConsentDesk.Mark()), await Host.PersonAsync("Ander " + ConsentDesk.Mark()));
        await SendAsync(editor, one, Pdf, "een.pdf");
        await SendAsync(editor, other, Pdf, "ander.pdf");
        var rows = await Host.RowsAsync<EvidenceRow>();
        var (mine, theirs) = (rows.Single(row => row.PersonId == one).Id, rows.Single(row => row.PersonId == other).Id);
        var folder = Host.Services.GetRequiredService<EvidenceFiles>().Folder;

        File.Copy(Directory.GetFiles(folder, $"{theirs:N}*").Single(), Directory.GetFiles(folder, $"{mine:N}*").Single(), overwrite: true);

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/beheer/toestemming/{one}/bewijs/{mine}")).Status);
        // Nor is it found under the record of someone else.
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/beheer/toestemming/{one}/bewijs/{theirs}")).Status);
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "bewijs.pdf", "<html><script>alert(1)</script>"u8.ToArray() },
        { "bewijs.pdf", [.. "MZ"u8, .. Pdf] },
        { "achter.pdf", [.. Pdf, .. "PK\u0003\u0004 een heel archief"u8] },
        { "opent.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj\ntrailer\n%%EOF\n"u8.ToArray() },
        { "op-slot.pdf", "%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << /Encrypt 2 0 R >>\n%%EOF\n"u8.ToArray() },
        { "half.pdf", "%PDF-1.7\n1 0 obj"u8.ToArray() },
        { "foto.jpg", "GIF89a"u8.ToArray() },
        { "achter.jpg", [.. SampleFiles.Jpeg(), .. "<script>"u8] },
        { "foto.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray() },
        { "los.png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. "geen plaatje"u8] },
        { "brief.docx", "PK\u0003\u0004"u8.ToArray() },
        { "nul.pdf", [] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_of_another_kind_or_carries_something_behind_it_is_refused(string name, byte[] content)
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var person = await Host.PersonAsync("Vreemd " + ConsentDesk.Mark());

        var answer = await SendAsync(editor, person, content, name);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Document.QuerySelector("[role=alert]"));
        Assert.DoesNotContain(await Host.RowsAsync<EvidenceRow>(), row => row.PersonId == person);
    }

    [Fact]
    public async Task It_may_say_who_made_it_because_only_colleagues_see_it()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var person = await Host.PersonAsync("Gescand " + ConsentDesk.Mark());

        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(editor, person, "%PDF-1.7\n1 0 obj\n<< /Author (Scanner) >>\nendobj\ntrailer\n%%EOF\n"u8.ToArray(), "scan.pdf")).Status);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_and_a_name_does_no_harm()
    {
        using var editor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var person = await Host.PersonAsync("Groot " + ConsentDesk.Mark());

        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(editor, person, [.. Pdf[..^6], .. new byte[11 * 1024 * 1024], .. "%%EOF\n"u8], "groot.pdf")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(editor, person, Pdf, "..\\..\\<img src=x onerror=alert(1)>\u202Efdp.exe")).Status);

        var row = Assert.Single(await Host.RowsAsync<EvidenceRow>(), row => row.PersonId == person);
        Assert.EndsWith(".pdf", row.Name, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', row.Name);
        var page = await editor.GetAsync($"/beheer/toestemming/{person}");
        Assert.Empty(page.Document.QuerySelectorAll("main img"));
    }

    [Theory]
    [InlineData(null, "bewijs.pdf")]
    [InlineData("/etc/passwd", "passwd.pdf")]
    [InlineData("....", "bewijs.pdf")]
    [InlineData("a.pdf.exe", "a.pdf.pdf")]
    public void A_name_is_that_of_a_file_of_its_kind(string? given, string expected) => Assert.Equal(expected, EvidenceRules.NameOf(given, EvidenceKind.Pdf, EvidenceRow.LongestName));

    private static async Task<FetchedPage> SendAsync(OfficeVisitor visitor, Guid person, byte[] content, string name)
    {
        var page = await visitor.GetAsync($"/beheer/toestemming/{person}");
        var form = page.Document.Forms.Single(form => form.GetAttribute("action") == $"/beheer/toestemming/{person}/bewijs");
        using var body = new MultipartFormDataContent
        {
            { new StringContent(((IHtmlInputElement)form.QuerySelector("input[name=formulier]")!).Value), "formulier" },
        };
        var file = new ByteArrayContent(content);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "bestand", FileNameStar = name };
        body.Add(file);
        using var answer = await visitor.Client.PostAsync(new Uri($"/beheer/toestemming/{person}/bewijs", UriKind.Relative), body, Cancellation);
        return await OfficeVisitor.ReadAsync(answer);
    }
}
