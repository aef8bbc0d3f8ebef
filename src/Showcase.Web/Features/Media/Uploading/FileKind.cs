namespace Showcase.Web.Features.Media.Uploading;

/// <summary>What a file is for; one takes the place of another of the same kind alone.</summary>
internal enum FileKind
{
    Picture,
    Drawing,
    Film,
    Sound,
    Caption,
    Document,
}
