using Showcase.Web.Infrastructure.ContentStore.Converters;

namespace Showcase.Web.Features.Media.Library;

/// <summary>A file or folder of the library, as a client sees it.</summary>
/// <param name="State"><c>draft</c>, <c>published</c>, <c>changed</c> or <c>trashed</c>.</param>
/// <param name="Bytes">Size of the file; nothing when it is not known.</param>
/// <param name="Width">In pixels; nothing for what is no picture.</param>
/// <param name="AltText">What it shows, for who cannot see it; nothing for what is no picture.</param>
/// <param name="Portrayal">Who can be recognised, in the words of the choice; nothing while nobody said it, and for what is no picture or film.</param>
/// <param name="Thumbnail">Address of a small picture, for who is signed in.</param>
/// <param name="Url">Address for the public; nothing while it is not public.</param>
/// <param name="Parent">Key of its folder; nothing at the root.</param>
/// <param name="Path">Names of the folders above it, from the root.</param>
/// <param name="Above">Keys of the same.</param>
/// <param name="EditableFile">True when whoever asks may put another file in its place.</param>
internal sealed record MediaItem(
    Guid Key,
    string Name,
    string Type,
    bool IsFolder,
    bool HasChildren,
    string State,
    string? Extension,
    long? Bytes,
    int? Width,
    int? Height,
    string? AltText,
    string? Portrayal,
    string? Thumbnail,
    string? Url,
    DateTimeOffset SavedAt,
    string? Author,
    long Revision,
    Guid? Parent,
    IReadOnlyList<string> Path,
    IReadOnlyList<Guid> Above,
    StoredFocalPoint? FocalPoint,
    bool EditableFile);
