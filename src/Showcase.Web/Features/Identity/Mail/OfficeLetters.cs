using Showcase.Core.Access;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Letters that other parts of the back office send to colleagues.</summary>
internal sealed class OfficeLetters(Mailer mailer, BackgroundMail background, OfficeAddress address, ILogger<OfficeLetters> log) : IOfficeLetters
{
    public async Task<bool> SendAsync(string to, string subject, string text, CancellationToken cancellationToken)
    {
        try
        {
            await mailer.SendAsync(new(to, subject, text), cancellationToken);
            return true;
        }
        catch (Exception failed) when (failed is MailException or ArgumentException)
        {
            log.LogError("Een bericht aan een collega is niet verstuurd: {Reason}", failed.Message);
            return false;
        }
    }

    public void Post(string to, string subject, string text) => background.Post(new OutgoingMail(to, subject, text));

    public string AddressOf(string path) => address.Of(path);

    public bool IsAddress(string text) => MailRules.IsAddress(text);
}
