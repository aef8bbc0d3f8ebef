namespace Showcase.Web.Features.Monitoring.Mapping;

/// <summary>What a coordinator sees of a mapping.</summary>
/// <param name="IsOwn">False when it is that of the settings.</param>
/// <param name="Revision">To be given back when saving.</param>
/// <param name="Columns">By table, as the source delivered them last.</param>
internal sealed record MappingView(
    string Source,
    ColumnMapping Mapping,
    bool IsOwn,
    int Revision,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Columns,
    DateTimeOffset? ColumnsSeenAt,
    string? MappedBy,
    DateTimeOffset? MappedAt,
    IReadOnlyList<MappingProblem> Problems);
