namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>A new document.</summary>
/// <param name="Key">Made by the client, so that sending it once more makes nothing new.</param>
internal sealed record CreateRequest(Guid Key, string? Type, Guid? Parent, string? Name, IReadOnlyDictionary<string, string?>? Values);

/// <summary>What a document says from now on.</summary>
/// <param name="Autosave">True for what is kept while someone types.</param>
internal sealed record SaveRequest(string? Name, IReadOnlyDictionary<string, string?>? Values, string? Note, bool Autosave);
