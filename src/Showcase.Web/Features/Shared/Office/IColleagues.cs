namespace Showcase.Web.Features.Shared.Office;

/// <summary>Who is behind a sign-in name; the slice of accounts knows.</summary>
internal interface IColleagues
{
    Task<ColleagueNames> NamesAsync(IEnumerable<string?> signIns, CancellationToken cancellationToken);

    /// <summary>Sign-in names of everyone with these words in their name or address.</summary>
    Task<IReadOnlyList<string>> SignInsOfAsync(string words, CancellationToken cancellationToken);
}

/// <summary>The names of some, by sign-in name.</summary>
internal sealed class ColleagueNames(IReadOnlyDictionary<string, string> names)
{
    private const string Former = "een vroegere collega";

    /// <returns>As colleagues know them. What acts by itself has no address and is named by its own word; who has no account any more has no name.</returns>
    public string? Of(string? signIn) =>
        signIn is null ? null : names.GetValueOrDefault(signIn) ?? (signIn.Contains('@', StringComparison.Ordinal) ? Former : signIn);
}
