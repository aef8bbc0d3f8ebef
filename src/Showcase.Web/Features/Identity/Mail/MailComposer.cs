using Microsoft.Extensions.Options;
using MimeKit;
using Showcase.Web.Infrastructure;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Puts a letter into the form that travels.</summary>
internal sealed class MailComposer(IOptions<SmtpSettings> smtp, IOptions<ShowcaseOptions> site, TimeProvider clock)
{
    public MimeMessage Compose(OutgoingMail mail)
    {
        MailRules.Check(mail);
        var from = string.IsNullOrWhiteSpace(smtp.Value.From) ? new MailboxAddress(site.Value.SiteName, site.Value.ContactEmail) : MailboxAddress.Parse(smtp.Value.From);
        var message = new MimeMessage { Subject = mail.Subject, Date = clock.GetUtcNow(), Body = new TextPart("plain") { Text = mail.Text } };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(null, mail.To));
        // No answer by a machine that is on holiday (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
