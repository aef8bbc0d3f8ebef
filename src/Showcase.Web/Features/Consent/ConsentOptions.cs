namespace Showcase.Web.Features.Consent;

/// <summary>Settings of the section <c>Showcase:Consent</c>.</summary>
internal sealed class ConsentOptions
{
    public const string Section = "Showcase:Consent";

    /// <summary>Days before the end of a consent at which its keeper is told; 60 and 14 when nothing is set.</summary>
    public int[]? ReminderDays { get; set; }

    /// <summary>Days that a record is kept after the last consent in it ended.</summary>
    public int RetentionDays { get; set; } = 365;

    /// <summary>Bytes of the largest file of evidence.</summary>
    public int MaxEvidenceBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Most files of evidence in one record.</summary>
    public int MaxEvidenceFiles { get; set; } = 20;

    /// <summary>Most links in a minute, from one address, that are nobody's.</summary>
    public int WrongLinksPerMinute { get; set; } = 30;

    public IReadOnlyList<int> Reminders => ReminderDays ?? [60, 14];

    public bool IsSound => Reminders.All(days => days is >= 1 and <= 365) && RetentionDays is >= 1 and <= 3650 && MaxEvidenceBytes is >= 1024 and <= 50 * 1024 * 1024 && MaxEvidenceFiles is >= 1 and <= 100 && WrongLinksPerMinute >= 1;
}
