using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Regions;

/// <summary>From which value, duration and labour share on a rule applies; each bound is included.</summary>
internal readonly record struct PolicyConditions(int FromEuro, int FromMonths, int FromLabourSharePercent) : IComparable<PolicyConditions>
{
    private long FromEuroCents => FromEuro * 100L;

    /// <summary>What stands between a tender and this rule: shortfalls exclude it, missing answers leave it open, nothing means that it applies.</summary>
    public IReadOnlyList<PolicyReason> Against(TenderQuestion question) =>
    [
        .. Against(FromEuroCents, question.ValueEuroCents, PolicyReasonKind.BelowAmount, PolicyReasonKind.ValueMissing),
        .. Against(FromMonths, question.Months, PolicyReasonKind.TooShort, PolicyReasonKind.MonthsMissing),
        .. Against(FromLabourSharePercent, question.LabourSharePercent, PolicyReasonKind.LabourShareTooLow, PolicyReasonKind.LabourShareMissing),
    ];

    // The amount weighs first, then the duration, then the labour share: the order in which policies are written
    public int CompareTo(PolicyConditions other) =>
        (FromEuro, FromMonths, FromLabourSharePercent).CompareTo((other.FromEuro, other.FromMonths, other.FromLabourSharePercent));

    private static PolicyReason[] Against(long needed, long? given, PolicyReasonKind tooLow, PolicyReasonKind missing) => given switch
    {
        _ when needed <= 0 => [],
        null => [new PolicyReason(missing)],
        _ when given < needed => [new PolicyReason(tooLow, needed, given.Value)],
        _ => [],
    };
}
