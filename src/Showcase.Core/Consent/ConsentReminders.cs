namespace Showcase.Core.Consent;

/// <summary>When whoever keeps a record is told that a consent ends.</summary>
public static class ConsentReminders
{
    /// <param name="to">Last day of the consent.</param>
    /// <param name="told">The fewest days before the end of which was told already; nothing when nothing was.</param>
    /// <param name="days">Days before the end at which to tell.</param>
    /// <param name="today">Day in the Netherlands.</param>
    /// <returns>The moment that is due: the fewest days that have come, when that was not told; nothing when none is.</returns>
    public static int? Due(DateOnly to, int? told, IEnumerable<int> days, DateOnly today)
    {
        var left = to.DayNumber - today.DayNumber;
        return left >= 0 && days.Where(day => left <= day).Order().Select(day => (int?)day).FirstOrDefault() is { } due && !(told <= due) ? due : null;
    }
}
