using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Tests.OutputCaching;

internal static class TestStore
{
    public static AnswerStore Create(OutputCacheOptions? options = null) =>
        new(Options.Create(options ?? new OutputCacheOptions()), TimeProvider.System, new CompressionQueue());
}
