namespace Showcase.Browser.Tests;

/// <summary>What a visit to one address showed.</summary>
/// <param name="Path">The address as the sitemap has it.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Html">The document as the server sent it.</param>
/// <param name="Head">Title, language, headings, description and canonical address.</param>
/// <param name="Text">Readable text of the whole page with scripts.</param>
/// <param name="TextWithoutScripts">The same in a browser without scripts.</param>
/// <param name="AxeViolations">Rule and element of each violation.</param>
/// <param name="ConsoleErrors">Errors in the console and uncaught exceptions.</param>
/// <param name="ForeignRequests">Requests to another origin.</param>
/// <param name="FailedRequests">Own requests that were not answered with success.</param>
/// <param name="Overflows">What sticks out, by width.</param>
internal sealed record PageReport(
    string Path,
    int Status,
    string Html,
    PageHead Head,
    string Text,
    string TextWithoutScripts,
    IReadOnlyList<string> AxeViolations,
    IReadOnlyList<string> ConsoleErrors,
    IReadOnlyList<string> ForeignRequests,
    IReadOnlyList<string> FailedRequests,
    IReadOnlyList<string> Overflows);

/// <summary>What a page says of itself.</summary>
internal sealed record PageHead(string Title, string Lang, int H1Count, string Description, string Canonical);
