using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using SmtpSettings = Umbraco.Cms.Core.Configuration.Models.SmtpSettings;
using Secure = Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Hands letters to the mail server of Umbraco's own settings, one connection each.</summary>
internal sealed class SmtpDelivery(IOptions<SmtpSettings> smtp) : IMailDelivery
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly int ReplyMilliseconds = (int)TimeSpan.FromSeconds(10).TotalMilliseconds;

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var client = new SmtpClient { Timeout = ReplyMilliseconds };
        try
        {
            await client.ConnectAsync(smtp.Value.Host!, smtp.Value.Port, SecurityOf(smtp.Value.SecureSocketOptions), limit.Token);
            if (!string.IsNullOrEmpty(smtp.Value.Username)) await client.AuthenticateAsync(smtp.Value.Username, smtp.Value.Password ?? "", limit.Token);
            await client.SendAsync(message, limit.Token);
            await client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception failed) when (failed is ProtocolException or CommandException or ServiceNotConnectedException or AuthenticationException or SslHandshakeException or IOException or TimeoutException
            or System.Net.Sockets.SocketException or NotSupportedException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new MailException("De mailserver is niet bereikbaar of neemt het bericht niet aan.", failed);
        }
    }

    private static SecureSocketOptions SecurityOf(Secure chosen) => chosen switch
    {
        Secure.None => SecureSocketOptions.None,
        Secure.SslOnConnect => SecureSocketOptions.SslOnConnect,
        Secure.StartTls => SecureSocketOptions.StartTls,
        Secure.StartTlsWhenAvailable => SecureSocketOptions.StartTlsWhenAvailable,
        _ => SecureSocketOptions.Auto,
    };
}
