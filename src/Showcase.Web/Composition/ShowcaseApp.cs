using Showcase.Web.Features.Media;

namespace Showcase.Web.Composition;

/// <summary>The composition root: the only file that names all slices.</summary>
internal static class ShowcaseApp
{
    public static async Task<int> RunAsync(string[] args)
    {
        var app = Build(args);
        await app.RunAsync();
        return 0;
    }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.Services.AddControllersWithViews();
        builder.Services.AddMedia();
        var app = builder.Build();
        app.MapControllers();
        app.MapMedia();
        return app;
    }
}
