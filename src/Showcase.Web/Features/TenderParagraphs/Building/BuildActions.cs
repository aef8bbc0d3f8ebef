namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>What the buttons of the screen do to a selection.</summary>
internal static class BuildActions
{
    public const string Find = "zoek";
    public const string Update = "bijwerken";
    public const string Add = "erbij";
    public const string Remove = "weg";
    public const string Up = "omhoog";
    public const string Down = "omlaag";

    /// <summary>Puts back what was removed, at its former place: <c>terug:id:2</c>.</summary>
    public const string Restore = "terug";

    public static string Of(string act, string id) => $"{act}:{id}";

    /// <summary>The selection after a button; unchanged for a button that does not exist or makes no sense.</summary>
    public static BuildState Apply(BuildState state, string? written)
    {
        var parts = (written ?? "").Split(':');
        if (parts.Length is < 2 or > 3 || BuildStateReader.ChosenIn([parts[1]]) is not [var named])
        {
            return state;
        }

        var chosen = state.Chosen.ToList();
        var place = chosen.FindIndex(one => one.Id == named.Id);
        switch (parts[0])
        {
            case Add when place < 0 && chosen.Count < BuildState.MostChosen:
                chosen.Add(named);
                break;
            case Restore when place < 0 && chosen.Count < BuildState.MostChosen && parts.Length == 3 && int.TryParse(parts[2], out var former):
                chosen.Insert(Math.Clamp(former, 0, chosen.Count), named);
                break;
            case Remove when place >= 0:
                chosen.RemoveAt(place);
                break;
            case Up when place > 0:
                (chosen[place - 1], chosen[place]) = (chosen[place], chosen[place - 1]);
                break;
            case Down when place >= 0 && place < chosen.Count - 1:
                (chosen[place + 1], chosen[place]) = (chosen[place], chosen[place + 1]);
                break;
            default:
                return state;
        }

        return state with { Chosen = chosen };
    }

    /// <summary>Where on the page the reader goes on after a button.</summary>
    public static string FragmentAfter(string? written) => written?.Split(':')[0] switch
    {
        Find => "#passend",
        Update => "#tekst",
        Add or Remove or Up or Down or Restore => "#document",
        _ => "",
    };
}
