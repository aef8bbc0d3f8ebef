namespace Showcase.Web.Features.Settings.Types;

/// <summary>Dutch words for settings of Umbraco's editors; another setting is shown by its own name.</summary>
internal static class ConfigWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["alias"] = "Alias",
        ["blocks"] = "Blok",
        ["contentElementTypeKey"] = "Elementtype",
        ["crops"] = "Uitsnede",
        ["default"] = "Standaard",
        ["editorSize"] = "Venster",
        ["enableLocalFocalPoint"] = "Eigen brandpunt per plaats",
        ["extensions"] = "Uitbreidingen",
        ["fileExtensions"] = "Bestandsextensies",
        ["filter"] = "Alleen van type",
        ["format"] = "Notatie",
        ["group"] = "Groep",
        ["height"] = "Hoogte",
        ["id"] = "Document",
        ["ignoreUserStartNodes"] = "Ook buiten het eigen beginpunt",
        ["items"] = "Keuzes",
        ["label"] = "Label",
        ["labelOff"] = "Label bij nee",
        ["labelOn"] = "Label bij ja",
        ["labelTemplate"] = "Sjabloon van het label",
        ["max"] = "Ten hoogste",
        ["maxChars"] = "Ten hoogste tekens",
        ["maxImageSize"] = "Grootste afbeelding",
        ["maxNumber"] = "Ten hoogste (0 = geen grens)",
        ["min"] = "Ten minste",
        ["minNumber"] = "Ten minste",
        ["multiple"] = "Meer dan één",
        ["overlaySize"] = "Venster",
        ["rows"] = "Regels hoog",
        ["settingsElementTypeKey"] = "Elementtype voor instellingen",
        ["showLabels"] = "Labels tonen",
        ["startNode"] = "Begint onder",
        ["startNodeId"] = "Begint onder",
        ["step"] = "Stap",
        ["storageType"] = "Opslag",
        ["toolbar"] = "Werkbalk",
        ["type"] = "Soort",
        ["umbracoDataValueType"] = "Soort waarde",
        ["useInlineEditingAsDefault"] = "In de pagina bewerken",
        ["validationLimit"] = "Aantal",
        ["width"] = "Breedte",
    };

    public static string Of(string setting) => Words.GetValueOrDefault(setting, setting);
}
