using CsCheck;
using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class CubeFormatTests
{
    private readonly byte[] _stored = Store();

    [Fact]
    public void A_kept_cube_is_read_back_as_it_was()
    {
        var read = CubeFormat.Read(_stored);

        Assert.Equal(_stored, CubeFormat.Write(read));
        Assert.Equal(ResultCell.Of(30), read.Cell("plaatsingen", read.Axes.AreaIndex("R1")!.Value, read.Axes.PeriodIndex(Period.Of(2024))!.Value, 0));
    }

    [Fact]
    public void The_same_records_give_the_same_bytes() => Assert.Equal(CubeFormat.HashOf(_stored), CubeFormat.HashOf(Store()));

    [Fact]
    public void A_cut_cube_is_refused_and_not_half_read() =>
        Gen.Int[1, _stored.Length - 1].Sample(length => Assert.ThrowsAny<InvalidDataException>(() => CubeFormat.Read(_stored[..length])));

    [Fact]
    public void A_cube_of_another_version_is_refused()
    {
        _stored[0]++;

        Assert.Throws<InvalidDataException>(() => CubeFormat.Read(_stored));
    }

    private static byte[] Store()
    {
        var planted = new Planted();
        return CubeFormat.Write(planted.Efforts(30, planted.Contract()).Control().Content);
    }
}
