using Microsoft.Extensions.DependencyInjection.Extensions;
using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.ContentStore.UmbracoServices;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DeliveryApi.Accessors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace Showcase.Web.Infrastructure.ContentStore;

internal static class ContentStoreRegistration
{
    /// <summary>The content engine: schema, store, snapshot, Umbraco's services over it, converters, outbox.</summary>
    public static IServiceCollection AddContentStore(this IServiceCollection services, SiteSchema schema) => services
        .AddSingleton(schema)
        .AddSingleton<UrlSegments>()
        .AddSingleton<IPublicationGate, PublishRules>()
        .AddSingleton<IPublicationGate, PlaceGate>()
        .AddSingleton<PublicationGates>()
        .AddSingleton<PublishingGuard>()
        .AddSingleton<WriteGate>()
        .AddSingleton<WriteTransactions>()
        .AddSingleton<ContentWrites>()
        .AddSingleton(provider => new Lazy<IEnumerable<IContentWriteStep>>(provider.GetServices<IContentWriteStep>))
        .AddSingleton<ContentWriter>()
        .AddSingleton<ContentPlacer>()
        .AddSingleton<DocumentsTogether>()
        .AddSingleton<IConsentedUses, ConsentedUses>()
        .AddSingleton<DocumentCounts>()
        .AddScoped<LineageQueries>()
        .AddSingleton<UsyncImporter>()
        .AddSingleton<SyntheticStories>()
        .AddSingleton<SnapshotStore>()
        .AddSingleton<DraftSnapshots>()
        .AddScoped<IPublishedSite, PublishedSite>()
        .AddSingleton<IWithdrawnPages, WithdrawnPages>()
        .AddPublishing()
        .AddPublishedTypes()
        .AddUmbracoServices()
        .AddApiBuilders()
        .AddConverters();

    private static IServiceCollection AddPublishing(this IServiceCollection services) => services
        .AddSingleton<OutboxDispatcher>()
        .AddSingleton<OtherNodes>()
        .AddSingleton(provider => new Lazy<IEnumerable<IContentPublishedHandler>>(provider.GetServices<IContentPublishedHandler>))
        .AddSingleton<SnapshotHandler>()
        .AddSingleton<IContentPublishedHandler>(provider => provider.GetRequiredService<SnapshotHandler>())
        .AddSingleton<IReleaseHandler>(provider => provider.GetRequiredService<SnapshotHandler>())
        .AddHostedService<OutboxWorker>()
        .AddSingleton<ScheduleWorker>()
        .AddHostedService(provider => provider.GetRequiredService<ScheduleWorker>());

    private static IServiceCollection AddPublishedTypes(this IServiceCollection services) => services
        .AddSingleton<PublishedTypes>()
        .AddSingleton(provider => new Lazy<PublishedTypes>(provider.GetRequiredService<PublishedTypes>))
        .AddSingleton<IPublishedContentTypeFactory>(provider => provider.GetRequiredService<PublishedTypes>())
        .AddSingleton<IPublishedValueFallback, NoopPublishedValueFallback>()
        .AddSingleton<IPublishedModelFactory>(provider => new PublishedModelFactory(ModelTypes(), provider.GetRequiredService<IPublishedValueFallback>()))
        // Converters read the snapshot, which is typed by them: the collection is filled when the first property is read.
        .AddSingleton(provider => new PropertyValueConverterCollection(provider.GetServices<IPropertyValueConverter>));

    private static IServiceCollection AddUmbracoServices(this IServiceCollection services) => services
        .AddSingleton<IJsonSerializer, UmbracoJson>()
        .AddSingleton<IShortStringHelper, DefaultShortStringHelper>()
        .AddSingleton<IVariationContextAccessor>(_ => new FixedVariation())
        .AddSingleton<SnapshotContentCache>()
        .AddSingleton<IPublishedContentCache>(provider => provider.GetRequiredService<SnapshotContentCache>())
        .AddSingleton<IPublishedMediaCache>(provider => provider.GetRequiredService<SnapshotContentCache>())
        .AddSingleton<IDocumentNavigationQueryService>(provider => new SnapshotNavigation(provider.GetRequiredService<SnapshotStore>(), DocumentKind.Content))
        .AddSingleton<IMediaNavigationQueryService>(provider => new SnapshotNavigation(provider.GetRequiredService<SnapshotStore>(), DocumentKind.Media))
        .AddSingleton<IPublishStatusQueryService, SnapshotPublishStatus>()
        .AddSingleton<IDocumentUrlService, SnapshotDocumentUrls>()
        .AddSingleton<IPublishedUrlProvider, SnapshotUrls>()
        .AddSingleton<IUmbracoContextAccessor, SnapshotUmbracoContext>();

    // Umbraco's builders for the Content Delivery API: converters ask for them. The slice that answers requests replaces what depends on a request.
    private static IServiceCollection AddApiBuilders(this IServiceCollection services)
    {
        services.TryAddSingleton<IOutputExpansionStrategyAccessor, NoopOutputExpansionStrategyAccessor>();
        services.TryAddSingleton<IRequestStartItemProviderAccessor, NoopRequestStartItemProviderAccessor>();
        services.TryAddSingleton<IRequestPreviewService, NoopRequestPreviewService>();
        services.TryAddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.TryAddSingleton<IApiContentPathProvider, ApiContentPathProvider>();
        services.TryAddSingleton<IApiContentRouteBuilder, ApiContentRouteBuilder>();
        services.TryAddSingleton<IApiContentBuilder, ApiContentBuilder>();
        services.TryAddSingleton<IApiElementBuilder, ApiElementBuilder>();
        services.TryAddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>();
        services.TryAddSingleton<IApiMediaBuilder, ApiMediaBuilder>();
        return services;
    }

    private static IServiceCollection AddConverters(this IServiceCollection services)
    {
        // The addresses of this site have no slash at the end; routes in the API are the same unless set otherwise.
        services.AddOptions<RequestHandlerSettings>().Configure(settings => settings.AddTrailingSlash = false).BindConfiguration("Umbraco:CMS:RequestHandler");
        services.TryAddSingleton<IPublishedResults>(EmptyResults.Instance);
        services.TryAddSingleton<IReleaseArchive>(EmptyArchive.Instance);
        services.AddSingleton<RichTextRenderer>().AddSingleton<BlockReader>();
        services.AddSingleton<DeliveryLocalLinks>().AddSingleton<DeliveryRichText>().AddSingleton<DeliveryRichTextValue>();
        services.AddSingleton<DeliveryMarkupParser>().AddSingleton<IApiRichTextMarkupParser>(provider => provider.GetRequiredService<DeliveryMarkupParser>());
        services.AddSingleton<IApiRichTextElementParser, DeliveryElementParser>();
        Type[] converters =
        [
            typeof(RichTextConverter), typeof(BlockListConverter), typeof(MediaPickerConverter), typeof(ImageCropperConverter), typeof(MultiUrlPickerConverter), typeof(TreePickerConverter),
            typeof(CheckboxListValueConverter), typeof(ContentPickerValueConverter), typeof(DatePickerValueConverter), typeof(DecimalValueConverter), typeof(EmailAddressValueConverter),
            typeof(FlexibleDropdownPropertyValueConverter), typeof(IntegerValueConverter), typeof(LabelValueConverter), typeof(MultipleTextStringValueConverter), typeof(MustBeStringValueConverter),
            typeof(RadioButtonListValueConverter), typeof(SliderValueConverter), typeof(TagsValueConverter), typeof(UploadPropertyConverter), typeof(YesNoValueConverter),
        ];
        foreach (var converter in converters)
        {
            services.AddSingleton(typeof(IPropertyValueConverter), converter);
        }

        return services;
    }

    private static IEnumerable<Type> ModelTypes() =>
        typeof(ShowcaseContent).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(PublishedModelAttribute), inherit: false));

    private sealed class FixedVariation : IVariationContextAccessor
    {
        public VariationContext? VariationContext { get; set; } = new("nl-NL");
    }
}
