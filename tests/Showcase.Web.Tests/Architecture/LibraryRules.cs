using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Showcase.Web.Tests.Architecture;

/// <summary>A library and the only folders of the web project that may name it.</summary>
internal sealed record LibraryPlace(string Package, string Namespace, params string[] Folders);

/// <summary>Each library is named in one place, so that it can be replaced in one place.</summary>
/// <remarks>Entity Framework is the exception by design: a slice that owns tables (it has an <c>IEntityTypeConfiguration</c>) queries them itself.
/// A slice without tables of its own that names Entity Framework would be reading another's.</remarks>
internal static class LibraryRules
{
    private const string Web = "src/Showcase.Web/";
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    public static readonly IReadOnlyList<LibraryPlace> Places =
    [
        new("Lucene.Net", "Lucene.Net", "Features/Search"),
        new("NetVips", "NetVips", "Features/Media"),
        new("CsvHelper", "CsvHelper", "Features/Monitoring"),
        new("Cronos", "Cronos", "Features/Monitoring"),
        new("System.IO.Hashing", "System.IO.Hashing", "Features/Monitoring", "Infrastructure/OutputCaching"),
        new("Polly.Core", "Polly", "Infrastructure/Http"),
        new("Ical.Net", "Ical.Net", "Features/Events"),
        new("AngleSharp", "AngleSharp", "Infrastructure/RichText"),
        new("DiffPlex", "DiffPlex", "Infrastructure/Comparing"),
        new("DocumentFormat.OpenXml", "DocumentFormat.OpenXml", "Infrastructure/Documents"),
        new("HtmlSanitizer", "Ganss.Xss", "Infrastructure/RichText"),
        new("System.ServiceModel.Syndication", "System.ServiceModel.Syndication", "Features/Feeds"),
        new("MailKit", "MailKit", "Features/Identity"),
        new("MailKit", "MimeKit", "Features/Identity"),
        new("QRCoder", "QRCoder", "Features/Identity"),
        new("Microsoft.AspNetCore.Authentication.OpenIdConnect", "Microsoft.AspNetCore.Authentication.OpenIdConnect", "Features/Identity"),
        new("Microsoft.AspNetCore.Authentication.OpenIdConnect", "Microsoft.IdentityModel", "Features/Identity"),
        new("Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.AspNetCore.Identity", "Features/Identity"),
        new("Microsoft.AspNetCore.OpenApi", "Microsoft.AspNetCore.OpenApi", "Features/Delivery"),
        new("Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.Data.Sqlite", "Infrastructure/Persistence"),
        new("Microsoft.EntityFrameworkCore.Sqlite", "SQLitePCL", "Infrastructure/Persistence"),
        new("Npgsql.EntityFrameworkCore.PostgreSQL", "Npgsql", "Infrastructure/Persistence"),
    ];

    /// <summary>Libraries that the site is measured against, and never runs on.</summary>
    public static readonly IReadOnlyList<LibraryPlace> OnlyMeasured =
    [
        new("Magick.NET-Q8-x64", "ImageMagick", "tests/Showcase.Benchmarks/Pictures"),
        new("SkiaSharp", "SkiaSharp", "tests/Showcase.Benchmarks/Pictures"),
    ];

    /// <summary>Packages that no code names: analyzers, tools of the build, native files.</summary>
    private static readonly HashSet<string> Unnamed =
        new(StringComparer.Ordinal) { "Lucene.Net.Analysis.Common", "Microsoft.EntityFrameworkCore.Design", "NetVips.Native.linux-x64" };

    public static bool Names(SourceFile file, string library) =>
        Regex.IsMatch(file.Code, $@"(?<![\w.]){Regex.Escape(library)}\b(?!\s*=)", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static bool IsAtHome(SourceFile file, LibraryPlace place) =>
        place.Folders.Any(folder => file.Path.StartsWith($"{Web}{folder}/", StringComparison.Ordinal));

    public static IReadOnlyList<string> Breaches(IReadOnlyList<SourceFile> files)
    {
        var ownersOfTables = files.Where(file => file.Slice is not null && file.Code.Contains("IEntityTypeConfiguration<", StringComparison.Ordinal))
            .Select(file => file.Slice!)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from file in files
               from place in Places
               where Names(file, place.Namespace) && !IsAtHome(file, place) && !file.IsGenerated
               select $"{file.Path} names {place.Namespace}, which belongs in {string.Join(" or ", place.Folders)}",
            .. from file in files
               from place in OnlyMeasured
               where Names(file, place.Namespace) && !place.Folders.Any(folder => file.Path.StartsWith(folder + "/", StringComparison.Ordinal))
               select $"{file.Path} names {place.Namespace}, which the site is only measured against",
            .. from file in files
               where Names(file, EntityFramework) && !file.Path.StartsWith(Web + "Infrastructure/", StringComparison.Ordinal)
               where file.Slice is null || !ownersOfTables.Contains(file.Slice)
               select $"{file.Path} names {EntityFramework} outside Infrastructure and its slice has no tables of its own",
        ];
    }

    /// <summary>Packages that a project uses and that have no place yet.</summary>
    public static IReadOnlyList<string> PackagesWithoutPlace(string project) =>
    [
        .. XDocument.Parse(project).Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!)
            .Where(package => !Unnamed.Contains(package) && Places.All(place => place.Package != package)),
    ];
}
