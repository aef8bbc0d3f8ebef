using System.Diagnostics;

namespace Showcase.Web.Tests.Support;

/// <summary>One explicit test of this project as a process of its own, to be killed or watched.</summary>
internal static class TestChild
{
    /// <param name="before">A program and its arguments to run it under, such as a tracer.</param>
    public static ProcessStartInfo Of(Type tests, string method, params IReadOnlyList<string> before)
    {
        string[] command = [.. before, Environment.ProcessPath!, "-noLogo", "-noColor", "-reporter", "quiet", "-explicit", "only", "-method", $"{tests}.{method}"];
        return new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }
}
