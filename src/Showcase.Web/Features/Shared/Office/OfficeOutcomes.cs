namespace Showcase.Web.Features.Shared.Office;

/// <summary>How something ended, told on the page that one is sent to. The address names it and never carries a text.</summary>
internal sealed record OfficeOutcome(string Name, OfficeNotice Notice)
{
    public const string Parameter = "gedaan";

    /// <param name="page">Path of the page, with or without a query.</param>
    public string On(string page) => $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={Name}";
}

/// <summary>The outcomes that the pages of a section can tell.</summary>
internal sealed class OfficeOutcomes
{
    private readonly Dictionary<string, OfficeOutcome> all = [];

    public OfficeOutcome Done(string name, string sentence) => Add(name, OfficeNotice.Done(sentence));

    public OfficeOutcome Problem(string name, string sentence) => Add(name, OfficeNotice.Problem(sentence));

    /// <returns>Nothing for a name that someone made up.</returns>
    public OfficeNotice? Find(string? name) => name is null ? null : all.GetValueOrDefault(name)?.Notice;

    private OfficeOutcome Add(string name, OfficeNotice notice) => all[name] = new(name, notice);
}
