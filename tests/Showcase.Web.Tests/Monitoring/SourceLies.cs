namespace Showcase.Web.Tests.Monitoring;

/// <summary>Every way in which a page can be well formed and untrue.</summary>
internal static class SourceLies
{
    public static void Tell(string lie, string table, Dictionary<string, object?> page)
    {
        if (lie == "only changes")
        {
            page["volledig"] = false;
        }

        if (table != "inzet")
        {
            return;
        }

        var records = ((IEnumerable<Dictionary<string, object?>>)page["records"]!).Select(record => new Dictionary<string, object?>(record)).ToList();
        page["records"] = records;
        var isFirst = (string)records[0]["inzet_id"]! == "I1";
        var isLast = page["volgende"] is null;
        switch (lie)
        {
            case "too many announced":
                page["aantal"] = 31;
                break;
            case "too few announced":
                page["aantal"] = 20;
                break;
            case "loop":
                page["aantal"] = 1000;
                page["volgende"] = "/api/sr/inzet?na=10";
                break;
            case "next elsewhere":
                page["volgende"] = "//voorbeeld.example/inzet";
                break;
            case "next in a file":
                page["volgende"] = "file:///etc/passwd";
                break;
            case "new field on a later page" when !isFirst:
                records[0]["opmerking"] = "x";
                break;
            case "field gone":
                records.ForEach(record => record.Remove("waarde_eur"));
                break;
            case "BSN on the last page" when isLast:
                records[0]["bouwblok_code"] = "111222333";
                break;
            case "name field":
                records.ForEach(record => record["voornaam"] = "");
                break;
        }
    }
}
