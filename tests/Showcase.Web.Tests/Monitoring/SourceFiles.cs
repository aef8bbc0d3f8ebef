using System.Text;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>A source's folder with three small, good files, to be spoiled by a test.</summary>
internal sealed class SourceFiles : IDisposable
{
    private readonly DataFolder _folder = new();

    /// <param name="under">A folder in the source's folder in which the files stand; the folder itself by default.</param>
    public SourceFiles(string under = "")
    {
        Path = Directory.CreateDirectory(_folder.Combine(under)).FullName;
        Organisations = ["organisatie_code,organisatie_naam,regio_code,regio_naam,beleid_code,beleid_naam", "A,Stad A,R1,Noord,beleid-noord,Beleid Noord"];
        Contracts =
        [
            "opdracht_id,organisatie_code,opdrachtnaam,opdrachtnemer_id,opdrachtnemer_naam,cpv,opdrachtsom_eur,verplichting_eur,start,eind",
            .. Enumerable.Range(1, 3).Select(number => $"O{number},A,Groen {number},L{number},Bedrijf {number},77310000-6,2000000,100000,2026-01-05,2027-12-31"),
        ];
        Efforts =
        [
            "inzet_id,opdracht_id,soort,doelgroep_code,bouwblok_set,bouwblok_code,deelnemer_hash,start,eind,uren,waarde_eur,status,goedgekeurd_op",
            .. Enumerable.Range(1, 30).Select(number =>
                $"I{number},O{number % 3 + 1},plaatsing,WW,oost-nl,WW_LT1,{number:0000}a1b2c3d4e5f60718,2026-{number % 6 + 1:00}-15,2026-12-31,100,5000.50,goedgekeurd,2026-10-0{number % 9 + 1}"),
        ];
    }

    /// <summary>Lines, the header first.</summary>
    public List<string> Organisations { get; }

    public List<string> Contracts { get; }

    public List<string> Efforts { get; }

    public string Path { get; }

    /// <summary>Replaces one field of one line.</summary>
    public void SetEffort(int line, string column, string value) => Set(Efforts, line, column, value);

    public void SetContract(int line, string column, string value) => Set(Contracts, line, column, value);

    /// <summary>Adds a column at the end, with the same value on each line.</summary>
    public void AddEffortColumn(string column, string value)
    {
        for (var line = 0; line < Efforts.Count; line++)
        {
            Efforts[line] += "," + (line == 0 ? column : value);
        }
    }

    public void Write(Encoding? encoding = null, string newLine = "\n")
    {
        encoding ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        WriteFile("organisaties", Organisations, encoding, newLine);
        WriteFile("opdrachten", Contracts, encoding, newLine);
        WriteFile("inzet", Efforts, encoding, newLine);
    }

    public string FileOf(string table) => System.IO.Path.Combine(Path, table + ".csv");

    public void Dispose() => _folder.Dispose();

    private void WriteFile(string table, List<string> lines, Encoding encoding, string newLine) =>
        File.WriteAllText(FileOf(table), string.Join(newLine, lines) + newLine, encoding);

    private static void Set(List<string> lines, int line, string column, string value)
    {
        var fields = lines[line].Split(',');
        fields[Array.IndexOf(lines[0].Split(','), column)] = value;
        lines[line] = string.Join(',', fields);
    }
}
