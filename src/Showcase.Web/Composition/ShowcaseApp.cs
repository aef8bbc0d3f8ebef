using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Showcase.Web.Features.ApiKeys;
using Showcase.Web.Features.Consent;
using Showcase.Web.Features.Delivery;
using Showcase.Web.Features.Editing;
using Showcase.Web.Features.Events;
using Showcase.Web.Features.Feeds;
using Showcase.Web.Features.Health;
using Showcase.Web.Features.Home;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Oembed;
using Showcase.Web.Features.Pages;
using Showcase.Web.Features.Preview;
using Showcase.Web.Features.Regions;
using Showcase.Web.Features.Reports;
using Showcase.Web.Features.Results;
using Showcase.Web.Features.Search;
using Showcase.Web.Features.Settings;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Stories;
using Showcase.Web.Features.TenderParagraphs;
using Showcase.Web.Features.Videos;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.OutputCaching;
using Showcase.Web.Infrastructure.Memory;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Composition;

/// <summary>The composition root: the only file that names all slices.</summary>
internal static class ShowcaseApp
{
    // Docker and its like kill ten seconds after they asked to stop, and three of those are for what must still be written.
    private static readonly TimeSpan LastRequests = TimeSpan.FromSeconds(6);

    /// <returns>0, or 1 when the site could not start; the reason is then on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            if (MonitoringCommand.Matches(args) && RunningSite.Find(args) is { } running)
            {
                return await RunningSite.UntilInterruptedAsync(token => MonitoringCommand.AskAsync(running, args, token));
            }

            await using var app = Build(args);
            if (UsyncCommand.Matches(args))
            {
                return await UsyncCommand.RunAsync(app, args, CancellationToken.None);
            }

            await app.Services.GetRequiredService<SiteStartup>().PrepareAsync(CancellationToken.None);
            if (MonitoringCommand.Matches(args))
            {
                return await RunningSite.UntilInterruptedAsync(token => MonitoringCommand.RunAsync(app.Services, args, token));
            }

            if (AdminCommand.Matches(args))
            {
                return await AdminCommand.RunAsync(app.Services, args, CancellationToken.None);
            }

            if (SeedCommand.Matches(args))
            {
                return await SeedCommand.RunAsync(app.Services, args, CancellationToken.None);
            }

            if (SearchCommand.Matches(args))
            {
                return await SearchCommand.RunAsync(app.Services, CancellationToken.None);
            }

            await app.RunAsync();
            return 0;
        }
        catch (StartupException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"Het adres is al in gebruik: {exception.Message} Kies een ander adres met --urls.");
            return 1;
        }
    }

    private static WebApplication Build(string[] args)
    {
        MemoryReturn.KeepTogether();
        var builder = WebApplication.CreateBuilder(args);
        // Looking into every registration costs a tenth of a second of each start; what is wrong is found where it is made.
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = !builder.Environment.IsProduction());
        AddFoundation(builder);
        AddFeatures(builder.Services);
        // None of ours is an [ApiController], and finding that out reads every attribute of the assembly, each view's among them, once for each controller. At the end: whoever adds to MVC puts it back.
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType?.Name == "ApiBehaviorApplicationModelProvider"));
        var app = builder.Build();
        // Made first, so let go last: when everything that writes into the folder has stopped and is disposed of.
        _ = app.Services.GetRequiredService<DataFolder>();
        MapFeatures(app);
        return app;
    }

    private static void AddFoundation(WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(ShowcaseOptions.Section);
        var paths = SitePaths.From(section.Get<ShowcaseOptions>() ?? new(), builder.Environment.ContentRootPath);
        var folder = DataFolder.Open(paths.Data);
        builder.Services.AddSingleton(_ => folder);
        builder.Services.Configure<HostOptions>(host => (host.ServicesStopConcurrently, host.ShutdownTimeout) = (true, LastRequests));
        builder.Services.Configure<ShowcaseOptions>(section);
        builder.Services.AddSingleton(paths).AddSingleton<SiteStartup>().AddSingleton(TimeProvider.System);
        builder.Services.AddPersistence(DatabaseSettings.From(builder.Configuration, paths.Data));
        builder.Services.AddContentStore(new UsyncSchemaReader(paths.Usync).Read());
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(paths.Keys));
        builder.Services.AddHttpRules(builder.Configuration).AddAnswerCache(builder.Configuration);
        builder.Services.AddHostedService<MemoryReturn>().AddSingleton<AuditLog>().AddJobs().AddHealthParts();
        builder.Services.AddControllersWithViews();
    }

    private static void AddFeatures(IServiceCollection services) => services
        .AddShared()
        .AddOffice()
        .AddEditing()
        .AddApiKeys()
        .AddConsent()
        .AddDelivery()
        .AddEvents()
        .AddFeeds()
        .AddHealth()
        .AddHome()
        .AddIdentity()
        .AddMedia()
        .AddMonitoring()
        .AddOembed()
        .AddPages()
        .AddParagraphs()
        .AddPreview()
        .AddRegions()
        .AddReports()
        .AddResults()
        .AddSearch()
        .AddSettings()
        .AddStories()
        .AddVideos()
        .AddWebhooks();

    private static void MapFeatures(WebApplication app)
    {
        app.UseSecurityHeaders(app.Configuration).UseAnswerCache();
        app.UseOfficeHeaders();
        app.UseErrorPages();
        app.UseOfficeApiErrors();
        app.UseRequestRules();
        app.UsePreview();
        app.UseDelivery();
        app.UseFormerPaths();
        app.UseGonePaths();
        app.UseRouting();
        app.UseIdentity().UseWriteLimit();
        app.MapControllers();
        app.MapDelivery();
        app.MapEditing();
        app.MapFeeds();
        app.MapHealth();
        app.MapIdentity();
        app.MapMedia();
        app.MapMediaLibrary();
        app.MapOembed();
        app.MapParagraphs();
    }
}
