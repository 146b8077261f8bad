using System.Text.Json;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Strings in JSON.</summary>
internal static class JsonText
{
    /// <summary>Reads a string of valid Unicode.</summary>
    /// <returns>False for anything else, half of a surrogate pair included.</returns>
    public static bool TryRead(JsonElement json, out string text)
    {
        text = "";
        if (json.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // How JsonElement says that a string holds no valid Unicode; it has no way to ask first.
            return false;
        }
    }
}
