namespace Showcase.Web.Features.Results;

/// <summary>What an embed shows.</summary>
public enum EmbedKind
{
    /// <summary>One large number.</summary>
    Number,

    /// <summary>The series as a chart.</summary>
    Chart,
}

/// <summary>The Dutch words for <see cref="EmbedKind"/> in addresses.</summary>
internal static class EmbedKinds
{
    public static string Word(this EmbedKind kind) => kind == EmbedKind.Chart ? "grafiek" : "cijfer";

    /// <summary>Nothing given is a number.</summary>
    public static bool TryParse(string? word, out EmbedKind kind)
    {
        kind = word == "grafiek" ? EmbedKind.Chart : EmbedKind.Number;
        return word is null or "cijfer" or "grafiek";
    }
}
