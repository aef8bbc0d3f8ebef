using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Content;

/// <summary>A published document of one of our content types; every member reads what Umbraco's converters made of the stored value.</summary>
public abstract class ShowcaseContent(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    /// <summary>True when what the page reports on is made up; the page then says so.</summary>
    public bool IsFictional => Flag("fictional");

    /// <summary>The editor's description for search engines, or nothing: the page then uses its summary.</summary>
    public string? MetaDescription => Text("metaDescription");

    protected string? Text(string alias) => Read<string>(alias) is { Length: > 0 } text ? text : null;

    protected RichText RichText(string alias) => Read<RichText>(alias) ?? Content.RichText.Empty;

    protected bool Flag(string alias) => this.GetProperty(alias)?.GetValue() is true;

    protected int? WholeNumber(string alias) => this.GetProperty(alias) is { } property && property.HasValue() ? property.GetValue() as int? : null;

    protected decimal? DecimalNumber(string alias) => this.GetProperty(alias) is { } property && property.HasValue() ? property.GetValue() as decimal? : null;

    /// <summary>A day without time; nothing when the editor left it empty.</summary>
    protected DateOnly? Day(string alias) => Moment(alias) is { } moment ? DateOnly.FromDateTime(moment) : null;

    protected DateTime? Moment(string alias) => this.GetProperty(alias)?.GetValue() is DateTime moment && moment != default ? moment : null;

    protected IReadOnlyList<string> Choices(string alias) => Read<IEnumerable<string>>(alias)?.ToArray() ?? [];

    protected T? Picked<T>(string alias) where T : class, IPublishedContent => Read<T>(alias);

    protected IReadOnlyList<T> PickedMany<T>(string alias) where T : class, IPublishedContent =>
        Read<IEnumerable<IPublishedContent>>(alias)?.OfType<T>().ToArray() ?? [];

    /// <summary>The blocks of a block list, typed; blocks of another type are left out.</summary>
    protected IReadOnlyList<T> Blocks<T>(string alias) where T : class, IPublishedElement =>
        Read<BlockListModel>(alias)?.Select(block => block.Content).OfType<T>().ToArray() ?? [];

    protected T? Read<T>(string alias) where T : class => this.GetProperty(alias)?.GetValue() as T;
}
