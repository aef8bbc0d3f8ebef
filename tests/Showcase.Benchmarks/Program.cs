using BenchmarkDotNet.Running;
using Showcase.Benchmarks.Load;

return args switch
{
    ["load", .. var options] => await LoadCommand.RunAsync(LoadOptions.Read(options)),
    ["micro", .. var options] => BenchmarkSwitcher.FromAssembly(typeof(LoadCommand).Assembly).Run(options).Any() ? 0 : 1,
    _ => Explain(),
};

static int Explain()
{
    Console.WriteLine("load [--no-publish] [--rounds 5] [--seconds 5]   the published site against nginx on this machine");
    Console.WriteLine("micro [--filter '*']                             small parts, by BenchmarkDotNet");
    return 2;
}
