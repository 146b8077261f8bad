using System.Text;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Benchmarks.Load;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>Answers over HTTP. All that is measured must give the same, or speeds cannot be compared.</summary>
internal static class HttpAnswers
{
    private const int Compared = 24;

    /// <summary>Asks the product and another server for some sets of variables of each question and compares the answers.</summary>
    /// <param name="ours">The product.</param>
    /// <param name="other">The other server.</param>
    /// <param name="cases">The questions.</param>
    /// <param name="paths">Where the other answers a question, from the query string of the hand-written endpoints.</param>
    /// <exception cref="InvalidOperationException">Two answers differ.</exception>
    public static async Task ShouldBeEqualAsync(ChildServer ours, ChildServer other, IEnumerable<LoadCase> cases, Func<LoadCase, string, IEnumerable<string>> paths)
    {
        using var ourHttp = new HttpClient { BaseAddress = ours.Address };
        using var otherHttp = new HttpClient { BaseAddress = other.Address };
        foreach (var load in cases)
        {
            foreach (var (variables, query) in load.Variables.Zip(load.FloorQueries).Take(Compared))
            {
                var body = Scripts.Body(load, variables);
                var mine = await AskAsync(ourHttp, "/graphql", body);
                foreach (var path in paths(load, query))
                {
                    var theirs = await AskAsync(otherHttp, path, body);
                    if (!JsonNode.DeepEquals(JsonNode.Parse(mine), JsonNode.Parse(theirs)))
                    {
                        throw new InvalidOperationException($"The answers to {load.Name} differ at {path}:\n{mine[..Math.Min(2_000, mine.Length)]}\n{theirs[..Math.Min(2_000, theirs.Length)]}");
                    }
                }
            }
        }
    }

    /// <summary>Posts a request.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors.</exception>
    public static async Task<string> AskAsync(HttpClient http, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        var answer = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return answer.Contains("\"errors\":", StringComparison.Ordinal) ? throw new InvalidOperationException($"{path} answers {answer[..Math.Min(2_000, answer.Length)]}") : answer;
    }
}
