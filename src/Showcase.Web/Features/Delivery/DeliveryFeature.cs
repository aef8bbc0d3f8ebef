using Showcase.Core.Content;
using Showcase.Web.Features.Delivery.Expansion;
using Showcase.Web.Features.Delivery.OpenApi;
using Showcase.Web.Features.Delivery.Querying;
using Showcase.Web.Features.Delivery.Rendering;
using Showcase.Web.Features.Delivery.Requests;
using Showcase.Web.Infrastructure.OutputCaching;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery;

/// <summary>The headless API that Umbraco's clients already speak.</summary>
internal static class DeliveryFeature
{
    private const string SettingsSection = "Umbraco:CMS:DeliveryApi";

    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        // Off in Umbraco unless switched on; here being read by others is what the site is for
        services.AddOptions<DeliveryApiSettings>().Configure(settings => settings.Enabled = true).BindConfiguration(SettingsSection);
        services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section);
        services.AddHttpContextAccessor();
        services.AddOpenApi(DeliveryDocument.Name, options =>
        {
            options.ShouldInclude = description => description.GroupName == DeliveryDocument.Name;
            options.AddDocumentTransformer<DeliveryDocument>();
        });
        services.AddSingleton<DeliveryTypes>().AddSingleton<OpenApiEndpoint>();
        return services.AddRequests().AddBuilders().AddQueries().AddCachedAnswers();
    }

    /// <summary>Before routing.</summary>
    public static IApplicationBuilder UseDelivery(this IApplicationBuilder app) => app.UseWhen(KeyedRequests.Matches, keyed => keyed.UseMiddleware<KeyedRequests>());

    public static IEndpointRouteBuilder MapDelivery(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(DeliveryRoutes.Base).WithGroupName(DeliveryDocument.Name);
        api.MapGroup("").WithTags("Content").AddEndpointFilter(new DeliveryRequestFilter(access => access.HasPublicAccess())).MapContent();
        api.MapGroup("").WithTags("Media").AddEndpointFilter(new DeliveryRequestFilter(access => access.HasMediaAccess())).MapMedia();
        OpenApiEndpoint.Map(app);
        return app;
    }

    private static IServiceCollection AddRequests(this IServiceCollection services) => services
        .AddSingleton<IApiAccessService, ApiAccess>()
        .AddSingleton<RequestPreview>()
        .AddSingleton<IRequestPreviewService>(provider => provider.GetRequiredService<RequestPreview>())
        .AddSingleton<IRequestCultureService, RequestCulture>()
        .AddSingleton<IRequestSegmentService, RequestSegment>()
        .AddSingleton<IRequestRoutingService, RequestRouting>()
        .AddSingleton<IRequestRedirectService, RequestRedirect>()
        .AddSingleton<IRequestStartItemProviderAccessor, StartItemAccessor>()
        .AddSingleton<IOutputExpansionStrategyAccessor, OutputExpansionAccessor>()
        .AddSingleton<IVariationContextAccessor, RequestVariation>()
        .AddScoped<IRequestStartItemProvider, RequestStartItem>()
        .AddScoped<RequestedProperties>();

    private static IServiceCollection AddBuilders(this IServiceCollection services) => services
        .AddSingleton<PrivateProperties>()
        .AddSingleton<DeliveryVisibility>()
        .AddSingleton<AnswerTags>()
        .AddSingleton<LeftOut>()
        .AddSingleton<WholeItems>()
        .AddScoped<IOutputExpansionStrategy, OutputExpansion>()
        .AddSingleton<IApiContentNameProvider, ApiContentNameProvider>()
        .AddSingleton<IApiContentPathProvider, ApiContentPathProvider>()
        .AddSingleton<IApiContentRouteBuilder>(provider =>
            ActivatorUtilities.CreateInstance<AuthorizedRoutes>(provider, ActivatorUtilities.CreateInstance<ApiContentRouteBuilder>(provider)))
        .AddSingleton<IApiContentBuilder, ApiContentBuilder>()
        .AddSingleton<IApiContentResponseBuilder, ApiContentResponseBuilder>()
        .AddSingleton<IApiElementBuilder, ApiElementBuilder>()
        .AddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>()
        .AddSingleton<IApiMediaBuilder>(provider =>
            ActivatorUtilities.CreateInstance<TaggedMedia>(provider, ActivatorUtilities.CreateInstance<ApiMediaBuilder>(provider)))
        .AddSingleton<IApiPropertyRenderer, ApiPropertyRenderer>();

    private static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton<IApiDocumentUrlService, ApiDocumentUrlService>()
        .AddSingleton<IApiPublishedContentCache, ApiPublishedContentCache>()
        .AddSingleton<IApiContentPathResolver, ApiContentPathResolver>()
        .AddSingleton<MediaTree>()
        .AddScoped<TakenOff>()
        .AddScoped<MediaAnswers>()
        .AddSingleton<IPublicJson, PublicJson>()
        .AddScoped<ContentQueries>()
        .AddScoped<ContentAnswers>();

    /// <summary>The parameters that change an answer; whatever else a client sends is taken off, so that it cannot fill the cache.</summary>
    private static IServiceCollection AddCachedAnswers(this IServiceCollection services)
    {
        foreach (var kind in new[] { DeliveryRoutes.Content, DeliveryRoutes.Media })
        {
            services
                .AddCachedQuery(DeliveryRoutes.Base + kind, "fetch", "filter", "sort", "skip", "take", "expand", "fields")
                .AddCachedQuery(DeliveryRoutes.Base + kind + "/items", "id", "expand", "fields")
                .AddCachedQuery(DeliveryRoutes.Base + kind + "/item/*", "expand", "fields");
        }

        return services;
    }
}
