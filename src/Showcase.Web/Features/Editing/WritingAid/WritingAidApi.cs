using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing.WritingAid;

/// <summary>How a text reads, of what was typed so far: nothing is stored.</summary>
internal static class WritingAidApi
{
    public static void MapWritingAid(this RouteGroupBuilder api) => api.MapPost(EditingRoutes.WritingAid, MeasureAsync);

    private static async Task<IResult> MeasureAsync(HttpContext context, WritingAidRules rules)
    {
        var asked = await OfficeBody.ReadAsync<WritingAidRequest>(context);
        return TypedResults.Ok(rules.Measure(asked.Type ?? "", asked.Values ?? new Dictionary<string, string?>()));
    }
}

/// <param name="Type">Alias of the content type.</param>
/// <param name="Values">By alias, as Umbraco stores them.</param>
internal sealed record WritingAidRequest(string? Type, IReadOnlyDictionary<string, string?>? Values);
