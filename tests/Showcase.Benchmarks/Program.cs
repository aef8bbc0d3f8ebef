using System.Globalization;
using Showcase.Benchmarks.Editing;
using Showcase.Benchmarks.Load;
using Showcase.Benchmarks.Micro;
using Showcase.Benchmarks.Monitoring;
using Showcase.Benchmarks.Pictures;
using Showcase.Benchmarks.Search;

return args switch
{
    ["load", .. var options] => await LoadCommand.RunAsync(LoadOptions.Read(options)),
    ["slow-clients", .. var options] => await SlowClientsCommand.RunAsync(LoadOptions.Read(options)),
    ["micro", .. var options] => MicroCommand.Run(options),
    ["monitoring", .. var sizes] => await MonitoringCommand.RunAsync(sizes),
    ["pictures", .. var options] => await PicturesCommand.RunAsync(options),
    [PictureChild.Command, var library, var format, var quality, var file, var width] => PictureChild.Work(library, format, quality, file, width),
    ["editing", .. var options] => await EditingCommand.RunAsync(options),
    ["search", .. var options] => await SearchCommand.RunAsync(options is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 20_000),
    _ => Explain(),
};

static int Explain()
{
    Console.WriteLine("load [--no-publish] [--rounds 5] [--seconds 5]   the published site against nginx on this machine");
    Console.WriteLine("slow-clients [--no-publish] [--rounds 5] ...      what 2,000 idle and slow clients cost the others");
    Console.WriteLine("micro [--filter '*']                             small parts, by BenchmarkDotNet");
    Console.WriteLine("monitoring [10000 100000 1000000]                pull and release of so many efforts, time and memory");
    Console.WriteLine("search [20000]                                   the search slice on so many synthetic documents");
    Console.WriteLine("pictures [8]                                      our pictures against two other libraries: bytes at equal quality, time, memory");
    Console.WriteLine("editing [5000] [--no-publish]                     opening, saving and publishing in the back office, with so many stories");
    return 2;
}
