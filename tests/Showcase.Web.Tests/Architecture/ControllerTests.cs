using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Architecture;

public sealed class ControllerTests(SharedHost shared)
{
    [Fact]
    public async Task No_controller_is_an_ApiController_and_no_start_looks_for_one()
    {
        var host = await shared.Started;

        var steps = host.Services.GetServices<IApplicationModelProvider>().Select(step => step.GetType().Name).ToList();

        Assert.Contains("DefaultApplicationModelProvider", steps);
        Assert.DoesNotContain("ApiBehaviorApplicationModelProvider", steps);
        Assert.DoesNotContain(typeof(Program).Assembly.GetTypes(), type => type.IsDefined(typeof(ApiControllerAttribute), inherit: true));
    }
}
