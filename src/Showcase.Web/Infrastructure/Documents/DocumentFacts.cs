namespace Showcase.Web.Infrastructure.Documents;

/// <summary>What a file tells about itself, beside what it contains.</summary>
/// <param name="Title">As the reader sees it in a list of files.</param>
/// <param name="Creator">Who publishes it.</param>
/// <param name="Created">UTC instant that belongs to the content, such as that of the release: the same content gives the same bytes.</param>
/// <param name="Identifier">Lasting address of the same content.</param>
public sealed record DocumentFacts(string Title, string Subject, string Creator, DateTimeOffset Created, string Identifier, IReadOnlyList<string> Keywords)
{
    public const string Language = "nl-NL";

    /// <summary>What stands at the foot of every page, before its number; the publisher when nothing is given.</summary>
    public string? Foot { get; init; }

    /// <summary>Facts of the document's own kind, by name, for programs that file it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; } = [];
}
