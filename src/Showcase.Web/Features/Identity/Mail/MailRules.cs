using MimeKit;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>What may go out by mail: one address, one line of subject, a text of some size.</summary>
internal static class MailRules
{
    public const int LongestAddress = 254;
    public const int LongestSubject = 150;
    public const int LongestText = 20_000;

    /// <summary>True for one plain address, such as <c>naam@gemeente.example</c>: no name before it, no list, no group, nothing that ends a header.</summary>
    public static bool IsAddress(string text) =>
        text.Length is > 2 and <= LongestAddress && text.All(character => character is > ' ' and < '\u007f' and not ('<' or '>' or '(' or ')' or ',' or ';' or ':' or '"' or '\\' or '[' or ']'))
        && MailboxAddress.TryParse(text, out var parsed) && parsed.Address == text && parsed.Domain.Contains('.', StringComparison.Ordinal);

    /// <exception cref="ArgumentException">It may not go out.</exception>
    public static void Check(OutgoingMail mail)
    {
        if (!IsAddress(mail.To)) throw new ArgumentException("Dit is geen e-mailadres.", nameof(mail));
        if (mail.Subject.Length is 0 or > LongestSubject || mail.Subject.Any(char.IsControl)) throw new ArgumentException("Het onderwerp is leeg, te lang of meer dan één regel.", nameof(mail));
        if (mail.Text.Length is 0 or > LongestText) throw new ArgumentException("De tekst is leeg of te lang.", nameof(mail));
    }
}
