using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Which part of the library is asked for, in which order.</summary>
/// <param name="Parent">Folder to look in, or below; nothing for the root.</param>
/// <param name="Words">In the name; empty for any.</param>
/// <param name="Kinds">Kinds of files; nothing for any, folders included.</param>
internal sealed record LibraryQuestion(Guid? Parent, IReadOnlyList<string> Words, IReadOnlySet<FileKind>? Kinds, bool FoldersAlone, bool InBin, bool WithoutAlt, string Sort, Window Window)
{
    private const int UsualPage = 50;
    private const int MostWords = 8;

    /// <summary>A folder is looked into; what narrows looks through everything below it.</summary>
    public bool LooksBelow => Words.Count > 0 || Kinds is not null || FoldersAlone || WithoutAlt;

    public bool AsksOfFiles => Kinds is not null || WithoutAlt || Sort == "size";

    /// <exception cref="RefusedException">A word that is not known.</exception>
    public static LibraryQuestion Read(HttpRequest request)
    {
        var query = request.Query;
        return new(
            ParentIn(request),
            [.. query["q"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords)],
            KindsOf(query["kind"].ToString()),
            query["kind"] == "folder",
            OneOf(query, "bin", "false", "true") == "true",
            OneOf(query, "missing", "", "alt") == "alt",
            OneOf(query, "sort", "name", "date", "size"),
            Window.Of(request, UsualPage));
    }

    /// <exception cref="RefusedException">It is no key.</exception>
    public static Guid? ParentIn(HttpRequest request) => !request.Query.ContainsKey("parent") ? null : Guid.TryParse(request.Query["parent"], out var key) ? key : throw Refusal("parent");

    private static HashSet<FileKind>? KindsOf(string kind) => kind switch
    {
        "" or "folder" => null,
        "picture" => [FileKind.Picture, FileKind.Drawing],
        "film" => [FileKind.Film],
        "sound" => [FileKind.Sound],
        "caption" => [FileKind.Caption],
        "document" => [FileKind.Document],
        _ => throw Refusal("kind"),
    };

    private static string OneOf(IQueryCollection query, string name, params string[] known) =>
        !query.ContainsKey(name) || query[name] == "" ? known[0] : Array.Find(known, word => word == query[name]) ?? throw Refusal(name);

    private static RefusedException Refusal(string name) => new(OfficeProblem.Of(StatusCodes.Status400BadRequest, $"‘{name}’ is niet te lezen."));
}
