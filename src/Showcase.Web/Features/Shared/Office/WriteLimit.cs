using System.Globalization;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Stops a script that has gone wrong, or a session in other hands, from writing without end; nobody who works meets it.</summary>
internal sealed class WriteLimit(RequestDelegate next, WriteAllowance allowance)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || context.User.Identity?.Name is not { } who || allowance.Take(who) is not { } wait)
        {
            return next(context);
        }

        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var words = seconds == 1 ? "een seconde" : $"{seconds} seconden";
        return OfficeProblem.Of(StatusCodes.Status429TooManyRequests, $"U wijzigt in korte tijd heel veel. Wacht {words}; daarna gaat het weer.").ExecuteAsync(context);
    }
}
