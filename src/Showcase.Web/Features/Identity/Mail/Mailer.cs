using System.Net.Mail;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Sends letters by the way that is set: to a mail server when one is named, and else to a folder.</summary>
internal sealed class Mailer(MailComposer composer, SmtpDelivery server, PickupDelivery folder, IOptions<SmtpSettings> smtp)
{
    /// <exception cref="MailException">It did not leave; says why, in Dutch.</exception>
    public Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken) => Way.SendAsync(composer.Compose(mail), cancellationToken);

    public static bool UsesServer(SmtpSettings settings) => !string.IsNullOrWhiteSpace(settings.Host) && settings.DeliveryMethod == SmtpDeliveryMethod.Network;

    private IMailDelivery Way => UsesServer(smtp.Value) ? server : folder;
}
