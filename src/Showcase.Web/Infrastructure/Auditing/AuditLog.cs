using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Auditing;

/// <summary>The log book: what people did in the back office.</summary>
internal sealed class AuditLog(IDbContextFactory<ShowcaseDbContext> contexts, TimeProvider clock)
{
    public const int LongestWho = 256;
    public const int LongestAction = 100;
    public const int LongestSubject = 400;
    public const int LongestContentType = 100;

    /// <param name="who">Sign-in name.</param>
    /// <param name="action">Dutch, as it is shown.</param>
    /// <param name="subject">What it was about; shortened when it is long.</param>
    /// <param name="cancellationToken">Given up before it is written.</param>
    /// <param name="document">Key of the document it was about.</param>
    /// <param name="contentType">Alias of the type of that document.</param>
    public async Task WriteAsync(string who, string action, string subject, CancellationToken cancellationToken, Guid? document = null, string? contentType = null)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(Row(clock.GetUtcNow(), who, action, subject, document, contentType));
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The same, to be written in the transaction of what was done.</summary>
    public static AuditRow Row(DateTimeOffset at, string who, string action, string subject, Guid? document = null, string? contentType = null) => new()
    {
        At = at,
        Who = Short(who, LongestWho),
        Action = Short(action, LongestAction),
        Subject = Short(subject, LongestSubject),
        DocumentKey = document,
        ContentType = contentType,
    };

    // One line each, and never the first half of a character that takes two.
    private static string Short(string text, int longest)
    {
        var line = string.Concat(text.Where(character => !char.IsControl(character)));
        if (line.Length <= longest) return line;
        return line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)];
    }
}
