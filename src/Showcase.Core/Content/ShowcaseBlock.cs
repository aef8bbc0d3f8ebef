using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Content;

/// <summary>One block inside a document: a result, a placeholder, a rule of a policy set.</summary>
public abstract class ShowcaseBlock(IPublishedElement content, IPublishedValueFallback fallback) : PublishedElementModel(content, fallback)
{
    protected string? Text(string alias) => Value(alias) is string { Length: > 0 } text ? text : null;

    protected bool Flag(string alias) => Value(alias) is true;

    protected int? WholeNumber(string alias) => this.GetProperty(alias) is { } property && property.HasValue() ? property.GetValue() as int? : null;

    protected decimal? DecimalNumber(string alias) => this.GetProperty(alias) is { } property && property.HasValue() ? property.GetValue() as decimal? : null;

    protected DateOnly? Day(string alias) => Value(alias) is DateTime moment && moment != default ? DateOnly.FromDateTime(moment) : null;

    protected object? Value(string alias) => this.GetProperty(alias)?.GetValue();
}
