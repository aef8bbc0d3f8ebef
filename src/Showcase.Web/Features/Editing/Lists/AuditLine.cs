using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>A line of the log book as a page shows it.</summary>
/// <param name="Who">Name of the colleague.</param>
/// <param name="Type">Dutch name of the type of the document it was about; nothing for what is no document.</param>
/// <param name="Address">Where that document still is; nothing when it is gone.</param>
internal sealed record AuditLine(AuditRow Row, string Who, string? Type, string? Address);
