namespace Showcase.Core.Regions;

/// <summary>The days on which a policy set holds for one organisation: while the set is valid and the organisation takes part, both ends included.</summary>
internal sealed record PolicySpan(PolicyTerms Terms, DateOnly From, DateOnly To) : IComparable<PolicySpan>
{
    public static IEnumerable<PolicySpan> Of(PolicyTerms terms, string? organisationCode) => terms.Members
        .Where(member => !string.IsNullOrEmpty(organisationCode) && string.Equals(member.OrganisationCode, organisationCode, StringComparison.OrdinalIgnoreCase))
        .Select(member => new PolicySpan(terms, Later(terms.ValidFrom, member.From), Earlier(terms.ValidTo, member.To)))
        .Where(span => span.From <= span.To);

    /// <summary>The later start goes before; then the later policy; then the code, so that the answer never depends on the order of the site.</summary>
    public int CompareTo(PolicySpan? other) => other is null ? 1 :
        (From, Terms.ValidFrom ?? DateOnly.MinValue).CompareTo((other.From, other.Terms.ValidFrom ?? DateOnly.MinValue)) is not 0 and var order
            ? order
            : string.CompareOrdinal(Terms.Code, other.Terms.Code);

    private static DateOnly Later(DateOnly? one, DateOnly? other) => one > (other ?? DateOnly.MinValue) ? one.Value : other ?? DateOnly.MinValue;

    private static DateOnly Earlier(DateOnly? one, DateOnly? other) => one < (other ?? DateOnly.MaxValue) ? one.Value : other ?? DateOnly.MaxValue;
}
