using System.Text;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>Ids of objects among all types: Base64 of <c>Type:key</c>.</summary>
internal static class GlobalId
{
    /// <summary>Makes an id.</summary>
    public static string Encode(string type, string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));

    /// <summary>Reads an id.</summary>
    /// <returns>False when the text is no id.</returns>
    public static bool TryDecode(string id, out string type, out string key)
    {
        (type, key) = ("", "");
        var bytes = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, bytes, out var length))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return false;
        }

        (type, key) = (text[..colon], text[(colon + 1)..]);
        return true;
    }
}
