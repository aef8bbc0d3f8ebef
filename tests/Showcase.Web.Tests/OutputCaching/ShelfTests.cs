using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Tests.OutputCaching;

public sealed class ShelfTests
{
    [Fact]
    public void A_full_shelf_gives_up_the_oldest_that_nobody_read()
    {
        var shelf = new Shelf(maxCount: 3, maxBytes: 1_000_000);
        var (a, b) = (Answer(), Answer());
        shelf.Put(Key("a"), a);
        shelf.Put(Key("b"), b);
        shelf.Put(Key("c"), Answer());
        a.WasRead = true;

        Assert.Equal([Key("b")], shelf.Put(Key("d"), Answer()));
        Assert.Equal(3, shelf.Count);
    }

    [Fact]
    public void When_all_were_read_room_is_made_all_the_same()
    {
        var shelf = new Shelf(maxCount: 3, maxBytes: 1_000_000);
        for (var item = 0; item < 3; item++) shelf.Put(Key($"{item}"), new StoredAnswer(200, new byte[] { 1 }, false) { WasRead = true });

        Assert.Single(shelf.Put(Key("nieuw"), Answer()));
    }

    [Fact]
    public void Bytes_are_bounded_and_add_up()
    {
        var shelf = new Shelf(maxCount: 1_000, maxBytes: 20_000);
        for (var item = 0; item < 500; item++) shelf.Put(Key($"{item % 70}"), new StoredAnswer(200, new byte[item % 37 * 50], false) { WasRead = item % 3 == 0 });

        Assert.InRange(shelf.Bytes, 1, 20_000);
        foreach (var key in shelf.Keys.ToList()) Assert.True(shelf.Remove(key));
        Assert.Equal(0, shelf.Bytes);
        Assert.Equal(0, shelf.Count);
    }

    private static AnswerKey Key(string path) => new("", path, "", "");

    private static StoredAnswer Answer() => new(200, new byte[] { 1, 2, 3 }, false);
}
