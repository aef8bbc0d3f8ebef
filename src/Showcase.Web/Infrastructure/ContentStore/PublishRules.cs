using System.Text.RegularExpressions;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What the schema asks of a document: mandatory values and their form.</summary>
internal sealed class PublishRules(SiteSchema schema) : IPublicationGate
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(250);

    public const string Kind = "schema";

    public Task<IReadOnlyList<PublicationReason>> CheckAsync(PublicationCandidate candidate) => Task.FromResult(Check(candidate.Document.ContentType, candidate.Values));

    public IReadOnlyList<PublicationReason> Check(string contentType, DocumentValues values)
    {
        if (schema.FindType(contentType) is not { } type)
        {
            return [new($"Het documenttype '{contentType}' bestaat niet.", null, Kind)];
        }

        return
        [
            .. from property in schema.PropertiesOf(type)
               let reason = Check(property, values.Get(property.Alias))
               where reason is not null
               select new PublicationReason(reason, property.Alias, Kind),
        ];
    }

    private static string? Check(PropertyDefinition property, string? value)
    {
        if (IsEmpty(value))
        {
            return property.IsMandatory ? property.MandatoryMessage ?? $"Vul “{property.Name}” in." : null;
        }

        return property.Pattern is { } pattern && !Matches(pattern, value!)
            ? property.PatternMessage ?? $"“{property.Name}” heeft niet de juiste vorm."
            : null;
    }

    private static bool IsEmpty(string? value) =>
        string.IsNullOrWhiteSpace(value) || value is "[]" or "{}" || (value[0] == '{' && value.Contains("\"markup\":\"\"", StringComparison.Ordinal));

    // A pattern from a schema file may be slow or wrong; then it does not stand in the way of publishing.
    private static bool Matches(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.None, PatternTimeout);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return true;
        }
    }
}
