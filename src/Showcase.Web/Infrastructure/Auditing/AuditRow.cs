namespace Showcase.Web.Infrastructure.Auditing;

/// <summary>Who did what, when, to what. Written once, never changed.</summary>
internal sealed class AuditRow
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Sign-in name, or a Dutch word for what acted by itself.</summary>
    public required string Who { get; set; }

    /// <summary>Dutch, as it is shown: <c>Aangemeld</c>.</summary>
    public required string Action { get; set; }

    /// <summary>What it was about, such as the name of a source or a document; may be empty.</summary>
    public required string Subject { get; set; }

    /// <summary>Key of the document it was about, which may be gone since; nothing for what is no document.</summary>
    public Guid? DocumentKey { get; set; }

    /// <summary>Alias of the type that document had, where who wrote the row knew it.</summary>
    public string? ContentType { get; set; }
}
