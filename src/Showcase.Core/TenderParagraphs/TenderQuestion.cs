namespace Showcase.Core.TenderParagraphs;

/// <summary>What a buyer answers to find a paragraph; nothing where it was not answered.</summary>
/// <param name="OrganisationCode">Code of the buying organisation, as on the site.</param>
/// <param name="ContractKind"><c>werken</c>, <c>leveringen</c>, <c>diensten</c>, <c>raamovereenkomst</c> or <c>subsidie</c>.</param>
/// <param name="ValueEuroCents">Estimated value excluding VAT, zero or more.</param>
/// <param name="Months">Duration in whole months, zero or more.</param>
/// <param name="LabourSharePercent">Labour costs as a share of the value, 0 to 100.</param>
/// <param name="PsoStep">As in the policy set's discounts, such as <c>trede 1</c>; nothing when no discount is to be reckoned with.</param>
/// <param name="Date">Day on which the policy must hold: the planned publication.</param>
public sealed record TenderQuestion(string? OrganisationCode, string? ContractKind, long? ValueEuroCents, int? Months, int? LabourSharePercent, string? PsoStep, DateOnly Date);
