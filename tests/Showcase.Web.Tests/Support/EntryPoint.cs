using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Showcase.Web.Tests.Support;

/// <summary>Where this program begins: as xunit's own, but for a child, which need not look for three thousand tests first.</summary>
internal static class EntryPoint
{
    public static Task<int> Main(string[] arguments) =>
        TestChild.IsAsked(arguments) ? TestChild.RunAsync(arguments)
        : arguments.Any(argument => argument is "--server" or "--internal-msbuild-node") ? TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : ConsoleRunner.Run(arguments);
}
