namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Addresses of a view beside the one that was asked for.</summary>
internal static class EmbedAddress
{
    /// <summary>What stands behind the question mark, without one parameter.</summary>
    public static string Without(IQueryCollection query, string name) => Write(query.Where(parameter => parameter.Key != name).SelectMany(static parameter => parameter.Value.Select(value => (parameter.Key, value))));

    /// <summary>What stands behind the question mark, with other values of one parameter, which comes last; without it where there are none.</summary>
    public static string With(IQueryCollection query, string name, IReadOnlyCollection<string> values)
    {
        string others = Without(query, name);
        return values.Count == 0 ? others : $"{others}{(others.Length == 0 ? '?' : '&')}{name}={string.Join(',', values.Select(Uri.EscapeDataString))}";
    }

    private static string Write(IEnumerable<(string Name, string? Value)> parameters)
    {
        string text = string.Join('&', parameters.Select(static parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value ?? string.Empty)}"));
        return text.Length == 0 ? string.Empty : $"?{text}";
    }
}
