using System.Collections.Immutable;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Reads the address of a view.</summary>
internal static class EmbedRequestReader
{
    private const int LongestTitle = 200;
    private const int MostSteps = 5;
    private const int LongestMember = 100;

    /// <summary>Reads it.</summary>
    /// <param name="query">What stands behind the question mark.</param>
    /// <param name="token">The token; its variables go before what the address says.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static EmbedRequest? Read(IQueryCollection query, EmbedToken? token, out Problem? problem)
    {
        var (asked, parameters) = (new EmbedRequest(), new List<KeyValuePair<string, string>>(token?.Variables ?? []));
        foreach (var (name, values) in query)
        {
            string? only = values is [{ } one] ? one : null;
            problem = name switch
            {
                "lang" => only is "en" or "id" ? null : ViewProblems.Parameter(name, "en or id"),
                "theme" => only is not null && ViewWords.Themes.Contains(only) ? null : ViewProblems.Parameter(name, string.Join(", ", ViewWords.Themes)),
                "title" => only is { Length: <= LongestTitle } && !only.Any(char.IsControl) ? null : ViewProblems.Parameter(name, $"a text of at most {LongestTitle} characters on one line"),
                "drill" => Members(only) is not null ? null : ViewProblems.Parameter(name, $"one to {MostSteps} members with commas between them"),
                _ => null,
            };
            if (problem is not null)
            {
                return null;
            }

            switch (name)
            {
                case "lang":
                    asked = asked with { IsIndonesian = only == "id" };
                    break;
                case "theme":
                    asked = asked with { Theme = only };
                    break;
                case "title":
                    asked = asked with { Title = only };
                    break;
                case "drill":
                    asked = asked with { Drill = Members(only)!.Value };
                    break;
                case EmbedAdmission.Parameter:
                    break;
                default:
                    parameters.AddRange(values.Select(value => KeyValuePair.Create(name, value ?? string.Empty)));
                    break;
            }
        }

        problem = null;
        return asked with { Parameters = [.. parameters] };
    }

    private static ImmutableArray<string>? Members(string? text)
    {
        string[] members = text?.Split(',') ?? [];
        return members.Length is > 0 and <= MostSteps && members.All(static member => member.Length is > 0 and <= LongestMember && !member.Any(char.IsControl)) ? [.. members] : null;
    }
}
