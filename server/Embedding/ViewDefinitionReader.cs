using System.Collections.Immutable;
using System.Text.Json;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Reads definitions of views. A member that is not known is a mistake and not passed over: it would be missed later.</summary>
internal static class ViewDefinitionReader
{
    private const int MostVariables = 50;
    private const int MostSteps = 5;
    private const int LongestText = 500;

    /// <summary>Reads a definition.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="name">The name that is given beside it; null for none.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static ViewDefinition? Read(JsonElement json, out string? name, out Problem? problem)
    {
        (name, problem) = (null, null);
        var (kind, query) = ((ViewKind?)null, (string?)null);
        var view = new ViewDefinition { Kind = ViewKind.Table, Query = string.Empty };
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            switch (member.Name)
            {
                case "name" when TryText(value, out name):
                    break;
                case "kind" when (kind = ViewWords.Kind(Text(value))) is not null:
                    break;
                case "query" when TryText(value, out query):
                    break;
                case "variables" when TryVariables(value, out var variables):
                    view = view with { Variables = variables };
                    break;
                case "x" when TryText(value, out var x):
                    view = view with { X = x };
                    break;
                case "series" when TryText(value, out var series):
                    view = view with { Series = series };
                    break;
                case "value" when TryTexts(value, out var values):
                    view = view with { Values = values };
                    break;
                case "title" when TryTitle(value, out var english, out var indonesian):
                    view = view with { English = english, Indonesian = indonesian };
                    break;
                case "theme" when Text(value) is { } theme && ViewWords.Themes.Contains(theme):
                    view = view with { Theme = theme };
                    break;
                case "drill" when TrySteps(value, out var steps):
                    view = view with { Drill = steps };
                    break;
                default:
                    problem = ViewProblems.Member(member.Name);
                    return null;
            }
        }

        problem = kind is null ? ViewProblems.Member("kind") : query is null ? ViewProblems.Member("query") : null;
        return problem is null ? view with { Kind = kind!.Value, Query = query! } : null;
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= LongestText } text && !text.Any(char.IsControl) ? text : null;

    private static bool TryText(JsonElement value, out string? text)
    {
        text = Text(value);
        return text is not null;
    }

    private static bool TryTexts(JsonElement value, out ImmutableArray<string> texts)
    {
        texts = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Text).OfType<string>()] : Text(value) is { } one ? [one] : [];
        return texts.Length > 0 && (value.ValueKind != JsonValueKind.Array || texts.Length == value.GetArrayLength());
    }

    private static bool TryTitle(JsonElement value, out string? english, out string? indonesian)
    {
        (english, indonesian) = (null, null);
        if (value.ValueKind != JsonValueKind.Object)
        {
            return SavedBodyReader.TryReadTitle(value, out english);
        }

        return value.EnumerateObject().All(static member => member.Name is "en" or "id")
            && (!value.TryGetProperty("en", out var en) || SavedBodyReader.TryReadTitle(en, out english))
            && (!value.TryGetProperty("id", out var id) || SavedBodyReader.TryReadTitle(id, out indonesian));
    }

    /// <summary>Reads values as parameters of an address have them: a number is its text.</summary>
    public static bool TryVariables(JsonElement value, out ImmutableArray<KeyValuePair<string, string>> variables)
    {
        variables = [];
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() > MostVariables)
        {
            return false;
        }

        var read = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var member in value.EnumerateObject())
        {
            string? text = member.Value.ValueKind switch
            {
                JsonValueKind.String => Text(member.Value),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => member.Value.GetRawText(),
                _ => null,
            };
            if (text is null || member.Name.Length is 0 or > LongestText)
            {
                return false;
            }

            read.Add(KeyValuePair.Create(member.Name, text));
        }

        variables = read.ToImmutable();
        return true;
    }

    private static bool TrySteps(JsonElement value, out ImmutableArray<ViewStep> steps)
    {
        steps = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= MostSteps ? [.. value.EnumerateArray().Select(Step).OfType<ViewStep>()] : [];
        return value.ValueKind == JsonValueKind.Array && steps.Length == value.GetArrayLength();
    }

    private static ViewStep? Step(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(static member => member.Name is not ("query" or "variable" or "column" or "x") || Text(member.Value) is null))
        {
            return null;
        }

        string? Member(string name) => value.TryGetProperty(name, out var member) ? Text(member) : null;
        return (Member("query"), Member("variable"), Member("column")) is ({ } query, { } variable, { } column) ? new ViewStep(query, variable, column, Member("x")) : null;
    }
}
