namespace Showcase.Web.Features.Identity.Sessions;

/// <summary>One browser in which someone is signed in. Ended means gone.</summary>
internal sealed class SessionRow
{
    public Guid Id { get; set; }

    public Guid UserId { get; set; }

    /// <summary>Dutch words for browser and system, such as <c>Firefox op Linux</c>.</summary>
    public required string Device { get; set; }

    /// <summary>The network that it came from, without the last part of the address.</summary>
    public required string Address { get; set; }

    /// <summary>One of <see cref="SignInMethods"/>.</summary>
    public required string Method { get; set; }

    public DateTimeOffset Begun { get; set; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset LastSeen { get; set; }
}
