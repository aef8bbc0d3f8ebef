using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class PublishedContractTests
{
    private readonly Planted _planted = new();

    [Fact]
    public void A_contract_whose_contractor_agreed_is_shown_with_its_euros()
    {
        var agreed = _planted.Contract(contractor: "L1", obligationEuros: 200_000, isAgreed: true);
        _planted.Contract(contractor: "L2");
        _planted.Efforts(5, agreed, valueEuros: 10_000);

        var contract = Assert.Single(_planted.Release().Contracts);

        Assert.Equal(("O0", "Opdracht 0", "L1", "A"), (contract.Id, contract.Name, contract.Contractor, contract.Organisation));
        Assert.Equal((ResultCell.Of(200_000), ResultCell.Of(50_000)), (contract.Obligation, contract.Realised));
    }

    [Fact]
    public void A_contract_that_ended_leaves_the_list_however_it_ended()
    {
        _planted.Contract(isAgreed: true, end: "2025-03-31");
        _planted.Contract(isAgreed: true, end: "2025-04-01");

        Assert.Equal("O1", Assert.Single(_planted.Release().Contracts).Id);
    }

    [Fact]
    public void Euros_of_two_block_sets_make_no_sum_of_a_contract()
    {
        var contract = _planted.Contract(isAgreed: true);
        _planted.Efforts(2, contract, set: "oost-nl").Efforts(2, contract, set: "leiden-2023");

        var shown = Assert.Single(_planted.Release().Contracts);

        Assert.Equal(ResultCell.MixedBlockSets, shown.Realised);
    }

    [Theory]
    [InlineData(false, CellStatus.Published)]
    [InlineData(true, CellStatus.Withheld)]
    public void A_sum_must_keep_the_rules_without_what_is_shown_by_itself(bool isAgreed, CellStatus expected)
    {
        for (var contractor = 0; contractor < 3; contractor++)
        {
            _planted.Contract(contractor: $"L{contractor}", isAgreed: isAgreed && contractor == 0);
        }

        Assert.Equal(expected, _planted.Release().Find("verplichting", "A", "2024-Q1")!.Cell.Status);
    }

    [Fact]
    public void A_sum_of_nothing_but_contracts_that_are_shown_is_no_secret()
    {
        for (var contractor = 0; contractor < 3; contractor++)
        {
            _planted.Contract(contractor: $"L{contractor}", isAgreed: true);
        }

        Assert.Equal(ResultCell.Of(300_000), _planted.Release().Find("verplichting", "A", "2024-Q1")!.Cell);
    }
}
