namespace Showcase.Web.Infrastructure.Health;

/// <summary>A part of the site that can say how it is. Whoever owns the part registers it as a singleton.</summary>
internal interface IHealthPart
{
    /// <summary>Dutch, one or two words.</summary>
    string Title { get; }

    /// <summary>Place on the page, the lowest first.</summary>
    int Order { get; }

    /// <summary>Looks now. May throw or take long: who asks guards against both.</summary>
    Task<HealthFinding> LookAsync(CancellationToken cancellationToken);
}
