using System.Runtime.InteropServices;

namespace Showcase.Web.Tests.Faults;

/// <summary>Files as a disk would hold them: what was written may be lost until it was synced, whatever the page cache shows meanwhile.</summary>
internal sealed class RecordedDisk
{
    private const int Sector = 512;

    private readonly Dictionary<string, RecordedFile> files = new(StringComparer.Ordinal);

    /// <summary>Writes that no sync has covered yet.</summary>
    public int Unsynced => files.Values.Sum(file => file.Pending.Count);

    public int Syncs { get; private set; }

    /// <summary>Takes over a file as it safely stands on the disk.</summary>
    public void Load(string path) => files[path] = new RecordedFile { Durable = [.. File.ReadAllBytes(path)] };

    public void Write(string path, long offset, byte[] bytes) => Of(path).Pending.Add(new((int)offset, bytes));

    public void Truncate(string path, long length) => Of(path).Pending.Add(new((int)length, null));

    public void Remove(string path) => files.Remove(path);

    /// <summary>How much was written when a sync began: later writes are not its business.</summary>
    public int Mark(string path) => Of(path).Pending.Count;

    public void Sync(string path, int mark)
    {
        var file = Of(path);
        file.Pending.Take(mark).ToList().ForEach(change => Apply(file.Durable, change));
        file.Pending.RemoveRange(0, mark);
        Syncs++;
    }

    /// <summary>The power fails now: writes the files as they are found afterwards.</summary>
    /// <param name="luck">Decides which unsynced writes reached the disk, and how far; without it none did.</param>
    public void CutPower(string folder, Random? luck)
    {
        Directory.CreateDirectory(folder);
        foreach (var (path, file) in files)
        {
            var found = new List<byte>(file.Durable);
            foreach (var change in file.Pending.Where(_ => luck?.Next(2) == 1))
            {
                Apply(found, luck!.Next(4) == 0 ? Torn(change, luck) : change);
            }

            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(path)), CollectionsMarshal.AsSpan(found));
        }
    }

    private RecordedFile Of(string path) => files.TryGetValue(path, out var file) ? file : files[path] = new RecordedFile();

    private static Change Torn(Change change, Random luck) =>
        change.Bytes is { } bytes ? change with { Bytes = bytes[..Math.Min(bytes.Length, luck.Next((bytes.Length / Sector) + 1) * Sector)] } : change;

    private static void Apply(List<byte> content, Change change)
    {
        var length = change.Bytes is { } written ? Math.Max(content.Count, change.Offset + written.Length) : change.Offset;
        CollectionsMarshal.SetCount(content, length);
        change.Bytes?.CopyTo(CollectionsMarshal.AsSpan(content)[change.Offset..]);
    }

    private sealed class RecordedFile
    {
        public List<byte> Durable { get; init; } = [];

        public List<Change> Pending { get; } = [];
    }

    /// <param name="Offset">Where it was written, or the new length.</param>
    /// <param name="Bytes">What was written; nothing for a truncation.</param>
    private sealed record Change(int Offset, byte[]? Bytes);
}
