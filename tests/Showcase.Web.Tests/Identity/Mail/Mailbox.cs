using MimeKit;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.Mail;

/// <summary>The letters that a site put into its folder.</summary>
internal static class Mailbox
{
    /// <summary>Waits for a letter to someone.</summary>
    public static async Task<MimeMessage> WaitAsync(ShowcaseHost host, string to, string subject = "")
    {
        for (var wait = 0; wait < 200; wait++)
        {
            if (To(host, to).FirstOrDefault(mail => mail.Subject!.Contains(subject, StringComparison.Ordinal)) is { } found) return found;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"No letter '{subject}' to {to} came.");
    }

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<MimeMessage> To(ShowcaseHost host, string to) =>
        [.. Files(host).Select(file => MimeMessage.Load(file)).Where(mail => mail.To.Mailboxes.Single().Address == to).Reverse()];

    public static IReadOnlyList<string> Files(ShowcaseHost host)
    {
        var folder = Path.Combine(host.DataPath, "mail");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.eml").OrderBy(File.GetCreationTimeUtc)] : [];
    }

    /// <summary>The address of the link in a letter.</summary>
    public static Uri LinkIn(MimeMessage mail) =>
        new(mail.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("http", StringComparison.Ordinal)), UriKind.Absolute);
}
