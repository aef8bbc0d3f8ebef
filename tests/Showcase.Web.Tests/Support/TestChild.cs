using System.Diagnostics;

namespace Showcase.Web.Tests.Support;

/// <summary>A method of this project as a process of its own, to be killed or watched.</summary>
internal static class TestChild
{
    private const string Word = "child";

    /// <param name="method">Public and static, without parameters.</param>
    /// <param name="before">A program and its arguments to run it under, such as a tracer.</param>
    public static ProcessStartInfo Of(Type child, string method, params IReadOnlyList<string> before)
    {
        string[] command = [.. before, Environment.ProcessPath!, Word, child.FullName!, method];
        return new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    /// <summary>True for the arguments of a process that was started to be one.</summary>
    public static bool IsAsked(string[] arguments) => arguments is [Word, _, _];

    /// <summary>True in one.</summary>
    public static bool IsThis { get; } = IsAsked(Environment.GetCommandLineArgs()[1..]);

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            var child = Type.GetType(arguments[1], throwOnError: true)!;
            await ((child.GetMethod(arguments[2])!.Invoke(null, null) as Task) ?? Task.CompletedTask);
            return 0;
        }
        catch (Exception failed)
        {
            await Console.Error.WriteLineAsync(failed.ToString());
            return 1;
        }
    }
}
