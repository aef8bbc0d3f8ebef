using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>A release as it is kept: written once, never changed.</summary>
internal sealed class ReleaseRow
{
    public int Number { get; set; }
    public required string FirstQuarter { get; set; }
    public required string Quarter { get; set; }
    public ReleaseStatus Status { get; set; }
    public DateOnly AsOf { get; set; }
    public DateTimeOffset ReceivedAt { get; set; }
    public DateTimeOffset ReleasedAt { get; set; }
    public DateOnly NextExpected { get; set; }
    public int? Corrects { get; set; }
    public string? Note { get; set; }

    /// <summary>Name of the person who made it, or <see cref="ReleaseRequest.Automatic"/>.</summary>
    public string MadeBy { get; set; } = ReleaseRequest.Automatic;

    /// <summary>Names of the sources that it was made without, one a line; nothing when all spoke.</summary>
    public string? Without { get; set; }

    /// <summary>SHA-256 over the stored form of the cube, in hex.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The controlled cells, Brotli.</summary>
    public required byte[] Cube { get; set; }

    /// <summary>What was suppressed and why, for the coordinator, and what had been counted, for the next release: <see cref="SuppressionLog"/>, Brotli.</summary>
    public required byte[] Suppressions { get; set; }

    public Release ToRelease()
    {
        if (!Core.Results.Quarter.TryParse(FirstQuarter, out var first) || !Core.Results.Quarter.TryParse(Quarter, out var last))
        {
            throw new InvalidDataException($"Release {Number} has no valid quarters.");
        }

        return new Release(Number, first, last, Status, AsOf, ReceivedAt, ReleasedAt, NextExpected) { Corrects = Corrects, Note = Note };
    }
}
