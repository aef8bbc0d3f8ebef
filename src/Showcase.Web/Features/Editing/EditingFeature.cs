using Showcase.Core.Content;
using Showcase.Web.Features.Editing.Access;
using Showcase.Web.Features.Editing.Captions;
using Showcase.Web.Features.Editing.Finding;
using Showcase.Web.Features.Editing.Gates;
using Showcase.Web.Features.Editing.History;
using Showcase.Web.Features.Editing.Lists;
using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Editing.WritingAid;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing;

/// <summary>The content section of the back office: staff write, check, publish and undo.</summary>
internal static class EditingFeature
{
    private static readonly OfficeSection LogBook = new("Logboek", EditingRoutes.AuditPage, "Wie wat deed, en wanneer.", OfficeRoles.Administrator) { Order = 2 };

    public static IServiceCollection AddEditing(this IServiceCollection services)
    {
        services.AddOptions<EditingOptions>().BindConfiguration(EditingOptions.Section);
        services.AddSingleton(OfficeSections.Content).AddSingleton(LogBook).AddSingleton<SchemaJson>().AddSingleton<StorableRules>().AddSingleton<WritingAidRules>().AddSingleton<FilmOfDocument>();
        services.AddSingleton<ReviewKeeper>().AddSingleton<IContentWriteStep>(provider => provider.GetRequiredService<ReviewKeeper>());
        services.AddSingleton<IPublicationGate, LinkGate>().AddSingleton<IPublicationGate, PictureGate>().AddSingleton<FilmGate>().AddSingleton<IPublicationGate>(provider => provider.GetRequiredService<FilmGate>())
            .AddSingleton<IPublicationGate, PlaceholderGate>().AddSingleton<IPublicationGate, PolicyGate>().AddSingleton<IPublicationGate, ReviewDateGate>()
            .AddSingleton<IPublicationGate, FourEyesGate>().AddSingleton<IPublishingRule, FilmDurationRule>();
        services.AddSingleton<WordStore>().AddHostedService<WordReader>().AddScoped<WordSearch>();
        services.AddScoped<VersionDiff>().AddScoped<WorkLists>().AddScoped<AuditQueries>();
        services.AddScoped<TreeQueries>().AddScoped<DocumentQueries>().AddScoped<WriteAnswers>().AddScoped<BranchPublisher>().AddSingleton<BranchJobs>().AddScoped<BranchCopier>().AddSingleton<CopyJobs>().AddScoped<ContentBin>();
        return services;
    }

    public static IEndpointRouteBuilder MapEditing(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(OfficePaths.Api)
            .RequireAuthorization(OfficeRights.WritingPolicy)
            .AddEndpointFilter<RouteGroupBuilder, OfficeApiFilter>()
            .AddEndpointFilter<RouteGroupBuilder, SectionFilter>()
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(OfficeBody.Largest))
            .ExcludeFromDescription();
        api.MapMe();
        api.MapTree();
        api.MapDocument();
        api.MapReferences();
        api.MapPlaces();
        api.MapCopy();
        api.MapBulk();
        api.MapPublish();
        api.MapReview();
        api.MapJobs();
        api.MapGates();
        api.MapVersions();
        api.MapLists();
        api.MapCalendar();
        api.MapAudit();
        api.MapWritingAid();
        api.MapCaptions();
        return app;
    }
}
