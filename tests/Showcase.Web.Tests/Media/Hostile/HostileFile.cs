using System.Net;
using System.Text;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>A file that hurts, and what becomes of it.</summary>
/// <param name="What">Each its own.</param>
/// <param name="Name">Under which it is sent.</param>
/// <param name="Content">Made anew each time it is asked for.</param>
/// <param name="Status"><see cref="HttpStatusCode.Created"/> when what is kept of it is safe.</param>
/// <param name="Says">Part of the answer, for who sends it.</param>
internal sealed record HostileFile(string What, string Name, Func<byte[]> Content, HttpStatusCode Status, string Says = "")
{
    /// <summary>Stands in every file of which something may be kept, and in nothing that is sent of it.</summary>
    public const string Mark = "alert(1)";

    /// <summary>A person who is named beside what is shown.</summary>
    public const string Person = "Jansen";

    public static IReadOnlyList<HostileFile> All { get; } = [.. HostilePictures.All, .. HostileDrawings.All, .. HostileDocuments.All, .. HostileOthers.All];

    public static HostileFile Refused(string what, string name, Func<byte[]> content, string says) => new(what, name, content, HttpStatusCode.UnsupportedMediaType, says);

    public static HostileFile TooMuch(string what, string name, Func<byte[]> content, string says) => new(what, name, content, HttpStatusCode.UnprocessableEntity, says);

    public static HostileFile Safe(string what, string name, Func<byte[]> content) => new(what, name, content, HttpStatusCode.Created);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public override string ToString() => $"{What} ({Name})";
}
