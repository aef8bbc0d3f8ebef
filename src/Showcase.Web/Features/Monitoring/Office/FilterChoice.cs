namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>One drop-down of a filter above a table.</summary>
/// <param name="Name">Query parameter.</param>
/// <param name="Label">Dutch.</param>
/// <param name="Chosen">As asked for; need not be among the values.</param>
/// <param name="Values">What there is to choose, each shown as it is unless <paramref name="Words"/> has another text.</param>
internal sealed record FilterChoice(string Name, string Label, string? Chosen, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string>? Words = null)
{
    public const int Most = 200;

    public string TextOf(string value) => Words?.GetValueOrDefault(value) ?? value;
}

/// <summary>A filter above a table, with the download of what it shows.</summary>
internal sealed record FilterForm(string Path, string CsvPath, IReadOnlyList<FilterChoice> Choices, int? Total = null)
{
    public string CsvAddress =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(CsvPath, Choices.Where(choice => !string.IsNullOrEmpty(choice.Chosen)).Select(choice => KeyValuePair.Create(choice.Name, choice.Chosen)));
}
