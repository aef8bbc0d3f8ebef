using Microsoft.AspNetCore.Diagnostics;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Where paragraph pages tell that they were looked at or copied from. Nobody reads the answer.</summary>
internal static class CountEndpoint
{
    /// <returns>204 for whatever a page of ours can send, counted or not: a text may be withdrawn under an open page. 400 for anything else.</returns>
    public static async Task<IResult> PostAsync(HttpContext context, ParagraphCounter counter, CountOrigin origin)
    {
        if (!origin.IsOurs(context.Request) || await CountRequest.ReadAsync(context.Request, context.RequestAborted) is not { } asked)
        {
            // No page about the mistake: making one would cost more than the mistake did.
            context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
            return TypedResults.BadRequest();
        }

        counter.Count(asked.Paragraph, asked.Version, asked.Kind);
        return TypedResults.NoContent();
    }
}
