namespace Showcase.Web.Features.Identity.Mail;

/// <summary>A letter to one person, in plain text.</summary>
/// <param name="To">One e-mail address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Dutch; may hold a link.</param>
internal sealed record OutgoingMail(string To, string Subject, string Text);
