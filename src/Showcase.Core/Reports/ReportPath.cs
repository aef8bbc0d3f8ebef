using Showcase.Core.Results;

namespace Showcase.Core.Reports;

/// <summary>Public addresses of management reports, fixed for good: board papers point to them. Lower case, as all pages.</summary>
public static class ReportPath
{
    public const string Overview = "/rapportages";

    /// <summary>Reports as one release has them.</summary>
    public const string Frozen = Overview + "/uitgave";

    private static readonly (AreaKind Kind, string Word)[] Kinds = [(AreaKind.Region, "regio"), (AreaKind.Organisation, "organisatie"), (AreaKind.PolicySet, "beleid")];

    /// <summary>True for areas that have a report: everything together has none, because its block sets never add up.</summary>
    public static bool HasReport(ResultArea area) => Array.Exists(Kinds, known => known.Kind == area.Kind);

    /// <summary>The word of a kind in addresses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This kind has no reports.</exception>
    public static string Word(AreaKind kind) =>
        Array.Find(Kinds, known => known.Kind == kind).Word ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no report on this kind of area.");

    /// <summary>The kind that a word in an address stands for, or nothing.</summary>
    public static AreaKind? KindOf(string? word) => Array.Exists(Kinds, known => known.Word == word) ? Array.Find(Kinds, known => known.Word == word).Kind : null;

    /// <summary>The newest quarter of an area: leads on to the address of that quarter.</summary>
    public static string Of(ResultArea area) => Of(area.Kind, area.Code);

    /// <summary>The same, for who knows a region, organisation or policy set by its code and not its figures.</summary>
    public static string Of(AreaKind kind, string code) => $"{Overview}/{Word(kind)}/{Segment(code)}";

    /// <summary>A quarter by the newest release: figures may still be corrected.</summary>
    public static string Of(ResultArea area, Quarter quarter) => $"{Of(area)}/{Segment(quarter.ToString())}";

    /// <summary>A quarter as one release has it: figures never change.</summary>
    public static string FrozenOf(Release release, ResultArea area, Quarter quarter) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Frozen}/{release.Number}/{Word(area.Kind)}/{Segment(area.Code)}/{Segment(quarter.ToString())}");

    private static string Segment(string text) => Uri.EscapeDataString(text.ToLowerInvariant());
}
