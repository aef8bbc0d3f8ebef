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
        _stored[0] = 4;

        Assert.Throws<InvalidDataException>(() => CubeFormat.Read(_stored));
    }

    [Fact]
    public void A_cube_and_a_log_of_a_former_version_are_still_read()
    {
        var (content, log) = new DisclosureControl(DisclosureRules.Default).Apply(new Planted().Count());
        var (cube, kept) = (CubeFormat.Write(content), log.ToBytes());
        (cube[0], kept[0]) = (2, 1);

        Assert.Equal(CubeFormat.Write(content), CubeFormat.Write(CubeFormat.Read(cube)));
        Assert.Equal(log.ToBytes(), SuppressionLog.Read(kept).ToBytes());
    }

    [Fact]
    public void A_cube_of_the_first_version_is_still_read()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write((byte)1);
        writer.Write("2024-Q1");
        writer.Write("2024-Q1");
        writer.Write7BitEncodedInt(3);
        foreach (var (code, kind, parent) in new[] { ("alle", 0, ""), ("R1", 1, ""), ("A", 2, "R1") })
        {
            writer.Write(code);
            writer.Write(code);
            writer.Write((byte)kind);
            writer.Write(parent);
        }

        writer.Write7BitEncodedInt(1);
        writer.Write("totaal");
        writer.Write("");
        writer.Write7BitEncodedInt(1);
        writer.Write("plaatsingen");
        foreach (var value in new long[] { 40, 40, 15 })
        {
            writer.Write((byte)1);
            writer.Write7BitEncodedInt64(value);
        }

        var read = CubeFormat.Read(stream.ToArray());

        Assert.Equal(ResultCell.Of(15), read.Cell("plaatsingen", 2, 0, 0));
        Assert.Equal([2], read.Axes.PartsOf(1));
        Assert.Empty(read.Contracts);
    }

    [Fact]
    public void A_cube_that_claims_more_than_it_holds_takes_no_memory()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write((byte)2);
        writer.Write("2024-Q1");
        writer.Write("2024-Q1");
        writer.Write7BitEncodedInt(int.MaxValue);

        Assert.ThrowsAny<InvalidDataException>(() => CubeFormat.Read(stream.ToArray()));
    }

    private static byte[] Store()
    {
        var planted = new Planted();
        return CubeFormat.Write(planted.Efforts(30, planted.Contract()).Control().Content);
    }
}
