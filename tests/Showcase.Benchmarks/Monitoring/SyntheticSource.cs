using System.Globalization;

namespace Showcase.Benchmarks.Monitoring;

/// <summary>The three files of a source with as many efforts as asked: 24 organisations in six regions and four policy sets, 35 areas in all, over twelve quarters.</summary>
internal static class SyntheticSource
{
    private const int Organisations = 24;
    private const int EffortsPerContract = 25;
    private static readonly DateOnly First = new(2023, 10, 1);
    private static readonly int Days = new DateOnly(2026, 9, 30).DayNumber - First.DayNumber;
    private static readonly string[] Cpvs = ["77310000-6", "45233140-2", "90911200-8", "85312000-9", "72000000-5", "60130000-8", "55520000-1", "79000000-4"];
    private static readonly (string Kind, string Block)[] Kinds =
        [("plaatsing", "PW_LT2"), ("plaatsing", "PW_GT2"), ("plaatsing", "WW_LT1"), ("leerbaan", "BBL_12"), ("stage", "WERKERVARING"), ("werkervaring", "WERKERVARING"), ("sociale_inkoop", ""), ("activiteit", "")];
    private static readonly string[] Groups = ["P-wet", "Banenafspraak", "WW", "NUG", "Wajong", "BBL", "Stage", "PrO/VSO", ""];

    public static void Write(string folder, int efforts)
    {
        var random = new Random(efforts);
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "organisaties.csv"),
        [
            "organisatie_code,organisatie_naam,regio_code,regio_naam,beleid_code,beleid_naam",
            .. Enumerable.Range(0, Organisations).Select(at => $"OR{at:00},Organisatie {at},RG{at % 6},Regio {at % 6},beleid-{at % 4},Beleid {at % 4}"),
        ]);
        var contracts = Math.Max(Organisations * 4, efforts / EffortsPerContract);
        File.WriteAllLines(Path.Combine(folder, "opdrachten.csv"), Contracts(contracts, random));
        File.WriteAllLines(Path.Combine(folder, "inzet.csv"), Efforts(efforts, contracts, random));
    }

    private static IEnumerable<string> Contracts(int count, Random random)
    {
        yield return "opdracht_id,organisatie_code,opdrachtnaam,opdrachtnemer_id,opdrachtnemer_naam,cpv,opdrachtsom_eur,verplichting_eur,start,eind";
        for (var at = 0; at < count; at++)
        {
            var start = First.AddDays(random.Next(Days / 2));
            yield return $"O-{at},OR{at % Organisations:00},Opdracht {at},L-{random.Next(Math.Max(count / 3, 40))},Bedrijf,{Cpvs[random.Next(Cpvs.Length)]},2000000,{random.Next(20, 400) * 1000},{Day(start)},{Day(start.AddDays(random.Next(400, 1500)))}";
        }
    }

    private static IEnumerable<string> Efforts(int count, int contracts, Random random)
    {
        yield return "inzet_id,opdracht_id,soort,doelgroep_code,bouwblok_set,bouwblok_code,deelnemer_hash,start,eind,uren,waarde_eur,status,goedgekeurd_op";
        for (var at = 0; at < count; at++)
        {
            var (kind, block) = Kinds[random.Next(Kinds.Length)];
            var start = First.AddDays(random.Next(Days));
            var approved = start.AddDays(random.Next(5, 40));
            var end = random.Next(4) == 0 ? "" : Day(start.AddDays(random.Next(30, 500)));
            var person = string.Create(CultureInfo.InvariantCulture, $"{random.Next(count):x8}a1b2c3d4e5f60718293a4b5c6d7e8f90");
            var status = random.Next(12) == 0 ? "afgewezen" : "goedgekeurd";
            yield return $"I-{at},O-{random.Next(contracts)},{kind},{Groups[random.Next(Groups.Length)]},oost-nl,{block},{person},{Day(start)},{end},{random.Next(8, 1400)},{random.Next(500, 40000)}.50,{status},{Day(approved)}";
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
