using Showcase.Web.Features.Shared.Office.Bins;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>What all parts of the back office share: the layout, how controllers are found, and the headers.</summary>
internal static class OfficeFeature
{
    public static IServiceCollection AddOffice(this IServiceCollection services)
    {
        services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new OfficeControllers()));
        services.AddOptions<OfficeOptions>().BindConfiguration(OfficeOptions.Section)
            .Validate(options => options is { WritesAtOnce: > 0, WritesPerMinute: > 0 }, "Showcase:Office:WritesAtOnce en WritesPerMinute zijn groter dan nul.");
        services.AddSingleton<WriteAllowance>().AddSingleton<BinAnswer>();
        services.AddAuthorizationBuilder()
            .AddPolicy(OfficeRights.ContentPolicy, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => OfficeSections.Content.IsFor(context.User)))
            .AddPolicy(OfficeRights.MediaPolicy, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => OfficeSections.Media.IsFor(context.User)))
            .AddPolicy(OfficeRights.WritingPolicy, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => OfficeSections.MayMeetFiles(context.User)));
        return services;
    }

    public static bool IsOffice(HttpContext context) => context.Request.Path.StartsWithSegments(OfficePaths.Base);

    /// <summary>Beside the error pages: below <see cref="OfficePaths.Api"/> what went wrong is told as problem+json.</summary>
    public static IApplicationBuilder UseOfficeApiErrors(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(OfficePaths.Api),
        api => api.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = OfficeProblem.AnswerFailureAsync,
            SuppressDiagnosticsCallback = failure => OfficeProblem.StatusOf(failure.Exception) != StatusCodes.Status500InternalServerError,
        }).UseStatusCodePages(pages => OfficeProblem.Of(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext)));

    /// <summary>After signing in: whoever asks is known.</summary>
    public static IApplicationBuilder UseWriteLimit(this IApplicationBuilder app) => app.UseWhen(context => OfficeProblem.IsFor(context.Request), api => api.UseMiddleware<WriteLimit>());

    /// <summary>Before the error pages, so that those carry the headers too.</summary>
    public static IApplicationBuilder UseOfficeHeaders(this IApplicationBuilder app) => app.UseWhen(IsOffice, office => office.UseMiddleware<OfficeHeaders>());
}
