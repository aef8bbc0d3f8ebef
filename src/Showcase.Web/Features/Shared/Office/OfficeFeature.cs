namespace Showcase.Web.Features.Shared.Office;

/// <summary>What all parts of the back office share: the layout, how controllers are found, and the headers.</summary>
internal static class OfficeFeature
{
    public static IServiceCollection AddOffice(this IServiceCollection services)
    {
        services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new OfficeControllers()));
        return services;
    }

    public static bool IsOffice(HttpContext context) => context.Request.Path.StartsWithSegments(OfficePaths.Base);

    /// <summary>Before the error pages, so that those carry the headers too.</summary>
    public static IApplicationBuilder UseOfficeHeaders(this IApplicationBuilder app) => app.UseWhen(IsOffice, office => office.UseMiddleware<OfficeHeaders>());
}
