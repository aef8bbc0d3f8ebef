namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>What tells one stored answer from another, its encodings apart.</summary>
/// <param name="Site">Empty under the configured address; the address of the request where links are made from it.</param>
/// <param name="Path">Decoded path.</param>
/// <param name="Query">Allowed parameters in a fixed order, with <c>?</c>; empty for none.</param>
/// <param name="Variant">Request headers the answer depends on; empty for none.</param>
internal readonly record struct AnswerKey(string Site, string Path, string Query, string Variant)
{
    public bool IsPlain => Query.Length == 0 && Variant.Length == 0;

    public bool Equals(AnswerKey other) => Path == other.Path && Query == other.Query && Variant == other.Variant && Site == other.Site;

    public override int GetHashCode() => IsPlain ? Path.GetHashCode(StringComparison.Ordinal) : HashCode.Combine(Path, Query, Variant);
}
