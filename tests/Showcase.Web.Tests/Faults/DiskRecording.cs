using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Showcase.Web.Tests.Faults;

/// <summary>What a process did to its files, as strace wrote it down: played again, call by call.</summary>
internal static partial class DiskRecording
{
    /// <summary>Every call by which SQLite, or the ledger, changes a file or makes it safe. Paths and contents come in hexadecimal.</summary>
    public static IReadOnlyList<string> Tracer(string log, params IEnumerable<string> paths) =>
    [
        "strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "2000000", "-o", log, "-e", "trace=write,pwrite64,pwritev,writev,fsync,fdatasync,ftruncate,unlink,fallocate,rename", "-e", "signal=none",
        .. paths.SelectMany(path => (string[])["-P", path]),
    ];

    /// <param name="log">The recording.</param>
    /// <param name="disk">Holds the files as they were before.</param>
    /// <param name="ledger">The file in which the process noted what it promised.</param>
    /// <param name="promised">Called at each promise, with its line, while the disk stands as it did then.</param>
    /// <param name="written">Called after each write, in the middle of whatever it is part of.</param>
    public static void Play(string log, RecordedDisk disk, string ledger, Action<string> promised, Action written)
    {
        var waiting = new Dictionary<string, (string Text, int Mark)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(log))
        {
            var (thread, call) = Split(line);
            if (call.EndsWith("<unfinished ...>", StringComparison.Ordinal))
            {
                var begun = call[..^"<unfinished ...>".Length].TrimEnd();
                waiting[thread] = (begun, IsSync(begun) ? disk.Mark(PathOf(begun)) : 0);
                continue;
            }

            int? mark = null;
            if (call.StartsWith("<... ", StringComparison.Ordinal) && waiting.Remove(thread, out var start))
            {
                (call, mark) = (start.Text + call[(call.IndexOf("resumed>", StringComparison.Ordinal) + "resumed>".Length)..], start.Mark);
            }

            Do(call, mark, disk, ledger, promised, written);
        }
    }

    private static void Do(string call, int? mark, RecordedDisk disk, string ledger, Action<string> promised, Action written)
    {
        if (Failed().IsMatch(call) || call.StartsWith("+++", StringComparison.Ordinal) || call.StartsWith("---", StringComparison.Ordinal))
        {
            return;
        }

        var path = PathOf(call);
        switch (call[..call.IndexOf('(', StringComparison.Ordinal)])
        {
            case "write" or "pwrite64" when path == ledger:
                promised(Encoding.UTF8.GetString(Unhex(Data().Match(call).Groups[1].ValueSpan)).TrimEnd());
                break;
            case "pwrite64":
                var (bytes, offset) = (Unhex(Data().Match(call).Groups[1].ValueSpan), Offset().Match(call));
                Assert.Equal(bytes.Length, int.Parse(offset.Groups["count"].ValueSpan, CultureInfo.InvariantCulture));
                disk.Write(path, long.Parse(offset.Groups["offset"].ValueSpan, CultureInfo.InvariantCulture), bytes);
                written();
                break;
            case "ftruncate":
                disk.Truncate(path, long.Parse(Length().Match(call).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
                break;
            case "fsync" or "fdatasync":
                disk.Sync(path, mark ?? disk.Mark(path));
                break;
            case "unlink":
                disk.Remove(path);
                break;
            default:
                // A recording that passes over a way of writing would prove nothing.
                throw new InvalidOperationException("A call that is not understood: " + call[..Math.Min(call.Length, 200)]);
        }
    }

    private static bool IsSync(string call) => call.StartsWith("fsync", StringComparison.Ordinal) || call.StartsWith("fdatasync", StringComparison.Ordinal);

    private static (string Thread, string Call) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return (line[..space], line[space..].TrimStart());
    }

    /// <summary>Of the descriptor, which strace names, or the first argument.</summary>
    private static string PathOf(string call) => Encoding.UTF8.GetString(Unhex(Named().Match(call).Groups[1].ValueSpan));

    /// <summary>Of <c>\x68\x6f</c> and so on.</summary>
    private static byte[] Unhex(ReadOnlySpan<char> text)
    {
        var digits = new char[text.Length / 2];
        for (var at = 0; at < digits.Length; at += 2)
        {
            text.Slice((at * 2) + 2, 2).CopyTo(digits.AsSpan(at));
        }

        return Convert.FromHexString(digits);
    }

    [GeneratedRegex(@"^\w+\((?:\d+<|"")((?:\\x[0-9a-f]{2})+)[>""]", RegexOptions.None, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@", ""((?:\\x[0-9a-f]{2})*)""", RegexOptions.None, 10_000)]
    private static partial Regex Data();

    [GeneratedRegex(@""", (?<count>\d+), (?<offset>\d+)\) += \d+$", RegexOptions.None, 10_000)]
    private static partial Regex Offset();

    [GeneratedRegex(@", (\d+)\) += 0$", RegexOptions.None, 10_000)]
    private static partial Regex Length();

    [GeneratedRegex(@" = -1 E\w+ \([^)]*\)$", RegexOptions.None, 10_000)]
    private static partial Regex Failed();
}
