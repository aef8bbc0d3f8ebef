using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Tests.Support;

/// <summary>A site that publishes whatever fits its schema and place, as an import does: for tests of what readers get of content that no editor could publish today.</summary>
internal static class GatesOpen
{
    public static void OpenGates(this IServiceCollection services)
    {
        var gates = services.Where(service => service.ServiceType == typeof(IPublicationGate) && OriginOf(service).Contains(".Features.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(gates);
        foreach (var gate in gates) services.Remove(gate);
    }

    // One that is made by a function is of whoever wrote the function.
    private static string OriginOf(ServiceDescriptor service) => (service.ImplementationType ?? service.ImplementationFactory!.Method.DeclaringType!).Namespace!;
}
