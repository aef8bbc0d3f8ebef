using MimeKit;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>A way out for letters: a mail server, or a folder.</summary>
internal interface IMailDelivery
{
    /// <exception cref="MailException">It did not leave; says why, in Dutch.</exception>
    Task SendAsync(MimeMessage message, CancellationToken cancellationToken);
}

/// <summary>A letter that did not leave.</summary>
internal sealed class MailException(string message, Exception inner) : Exception(message, inner);
