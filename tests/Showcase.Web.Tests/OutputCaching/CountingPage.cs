using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Showcase.Core.Content;

namespace Showcase.Web.Tests.OutputCaching;

/// <summary>A page that tells how often it was made, long enough to be worth compressing.</summary>
internal sealed class CountingPage
{
    private int made;

    public int Made => Volatile.Read(ref made);

    public string[] Tags { get; init; } = [];

    public Action<HttpContext> Prepare { get; init; } = _ => { };

    public Func<HttpContext, string> Text { get; init; } = _ => "";

    /// <summary>Words in an order without pattern, as prose has.</summary>
    public static string Filler { get; } = MakeFiller();

    public void Map(IEndpointRouteBuilder routes, string pattern) => routes.MapGet(pattern, (HttpContext context, ICacheTags tags) =>
    {
        var number = Interlocked.Increment(ref made);
        foreach (var tag in Tags) tags.Add(tag);
        Prepare(context);
        return TypedResults.Content($"<p>Versie {number}{Text(context)}</p>{Filler}", "text/html; charset=utf-8");
    });

    private static string MakeFiller()
    {
        string[] words = ["werk", "in", "de", "regio", "een", "verhaal", "over", "mensen", "die", "samen", "leren", "bouwen", "zorgen", "schoonmaken", "rijden", "koken"];
        var choice = new Random(7);
        return string.Join('\n', Enumerable.Range(1, 400).Select(line => $"<p>{line}: {string.Join(' ', Enumerable.Range(0, 12).Select(_ => words[choice.Next(words.Length)]))}</p>"));
    }
}
