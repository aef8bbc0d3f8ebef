namespace Showcase.Web.Tests.Webhooks;

/// <summary>One site for the pages about webhooks.</summary>
[CollectionDefinition(Name)]
public sealed class HookPagesCollection : ICollectionFixture<HookSite>
{
    public const string Name = "pages about webhooks";
}
