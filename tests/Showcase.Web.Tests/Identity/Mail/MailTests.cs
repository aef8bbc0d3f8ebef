using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Tests.Identity.Mail;

public sealed class MailTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData("naam@gemeente.example", true)]
    [InlineData("naam+beheer@sub.gemeente.example", true)]
    [InlineData("naam", false)]
    [InlineData("naam@localhost", false)]
    [InlineData("naam@gemeente.example,ander@kwaad.example", false)]
    [InlineData("naam@gemeente.example;ander@kwaad.example", false)]
    [InlineData("Iemand <naam@gemeente.example>", false)]
    [InlineData("naam@gemeente.example\r\nBcc: ander@kwaad.example", false)]
    [InlineData("naam@gemeente.example\nBcc: ander@kwaad.example", false)]
    [InlineData("groep: naam@gemeente.example;", false)]
    [InlineData("\"naam\r\n\"@gemeente.example", false)]
    [InlineData("naam@[127.0.0.1]", false)]
    [InlineData("náám@gemeente.example", false)]
    [InlineData("", false)]
    public void Only_one_plain_address_is_an_address(string text, bool isAddress) => Assert.Equal(isAddress, MailRules.IsAddress(text));

    [Fact]
    public void An_address_of_a_megabyte_is_refused_at_once() => Assert.False(MailRules.IsAddress(new string('a', 1024 * 1024) + "@gemeente.example"));

    [Theory]
    [InlineData("Onderwerp\r\nBcc: ander@kwaad.example")]
    [InlineData("Onderwerp\nX-Kop: 1")]
    [InlineData("")]
    public async Task A_subject_that_would_end_its_header_does_not_leave(string subject)
    {
        var host = await office.Started;

        Assert.Throws<ArgumentException>(() => host.Services.GetRequiredService<MailComposer>().Compose(new OutgoingMail("naam@gemeente.example", subject, "Tekst")));
    }

    [Fact]
    public async Task A_text_that_is_too_long_does_not_leave()
    {
        var host = await office.Started;

        Assert.Throws<ArgumentException>(() => host.Services.GetRequiredService<MailComposer>().Compose(new OutgoingMail("naam@gemeente.example", "Onderwerp", new string('a', MailRules.LongestText + 1))));
    }

    [Fact]
    public async Task A_text_with_header_lines_stays_a_text()
    {
        var host = await office.Started;
        var to = $"{Guid.NewGuid():N}@gemeente.example";

        await host.Services.GetRequiredService<Mailer>().SendAsync(new OutgoingMail(to, "Onderwerp é", "Bcc: ander@kwaad.example\r\n\r\n.\r\nMAIL FROM:<x@y>"), TestContext.Current.CancellationToken);

        var mail = Assert.Single(Mailbox.To(host, to));
        Assert.Empty(mail.Bcc);
        Assert.Equal("Onderwerp é", mail.Subject);
        Assert.Contains("Bcc: ander@kwaad.example", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_in_the_folder_is_for_the_owner_of_the_site_alone()
    {
        var host = await office.Started;
        var to = $"{Guid.NewGuid():N}@gemeente.example";

        await host.Services.GetRequiredService<Mailer>().SendAsync(new OutgoingMail(to, "Onderwerp", "Tekst"), TestContext.Current.CancellationToken);

        Assert.All(Mailbox.Files(host), file => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)));
        Assert.Empty(Directory.GetFiles(Path.Combine(host.DataPath, "mail"), "*.tmp"));
    }

    [Fact]
    public async Task A_mail_server_that_is_named_gets_the_letter()
    {
        await using var server = new SmtpListener();
        var mail = await ComposedAsync();

        await Delivery(server.Port).SendAsync(mail, TestContext.Current.CancellationToken);

        Assert.Contains("MAIL FROM:<afzender@gemeente.example>", string.Join('\n', server.Commands), StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<naam@gemeente.example>", string.Join('\n', server.Commands), StringComparison.Ordinal);
        Assert.Contains("Tekst van de brief", server.Letter.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mail_server_that_refuses_or_is_away_gives_a_reason(bool isThere)
    {
        await using var server = new SmtpListener("550 Nee");
        var port = isThere ? server.Port : 1;

        var failed = await Assert.ThrowsAsync<MailException>(async () => await Delivery(port).SendAsync(await ComposedAsync(), TestContext.Current.CancellationToken));

        Assert.Contains("mailserver", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_leaves_by_the_mail_server_of_Umbracos_settings()
    {
        await using var server = new SmtpListener();
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Entrance:RefusalMilliseconds"] = "0",
            ["Umbraco:CMS:Global:Smtp:From"] = "beheer@gemeente.example",
            ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1",
            ["Umbraco:CMS:Global:Smtp:Port"] = server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Umbraco:CMS:Global:Smtp:SecureSocketOptions"] = "None",
        });
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var answer = await administrator.SendAsync("/beheer/gebruikers/uitnodigen", "/beheer/gebruikers/uitnodigen", ("email", "nieuw@gemeente.example"), ("rol", OfficeRoles.Author));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("RCPT TO:<nieuw@gemeente.example>", string.Join('\n', server.Commands), StringComparison.Ordinal);
        Assert.Contains("/beheer/welkom?wie", server.Letter.ToString().Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(Mailbox.Files(host));
    }

    private async Task<MimeMessage> ComposedAsync()
    {
        var mail = (await office.Started).Services.GetRequiredService<MailComposer>().Compose(new OutgoingMail("naam@gemeente.example", "Onderwerp", "Tekst van de brief"));
        mail.From.Clear();
        mail.From.Add(MailboxAddress.Parse("afzender@gemeente.example"));
        return mail;
    }

    private static SmtpDelivery Delivery(int port) => new(Options.Create(new SmtpSettings { From = "afzender@gemeente.example", Host = "127.0.0.1", Port = port, SecureSocketOptions = SecureSocketOptions.None }));
}
