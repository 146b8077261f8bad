namespace Jamsostek.Graph.Tests.Documents;

/// <summary>Reads the examples of a page: a <c>graphql</c> block, perhaps a <c>json variables</c> block, and a <c>json answer</c> block.</summary>
internal static class MarkdownExamples
{
    /// <summary>The examples of a page in order; a query without an answer is a mistake of the page.</summary>
    public static IReadOnlyList<MarkdownExample> Of(string path)
    {
        var examples = new List<MarkdownExample>();
        string? query = null, variables = null;
        foreach (var (language, text) in Blocks(File.ReadAllLines(path)))
        {
            switch (language)
            {
                case "graphql":
                    query = query is null ? text : throw new InvalidOperationException($"{path}: a query has no answer:\n{query}");
                    variables = null;
                    break;
                case "json variables":
                    variables = text;
                    break;
                case "json answer":
                    examples.Add(new MarkdownExample(query ?? throw new InvalidOperationException($"{path}: an answer has no query."), variables, text));
                    query = null;
                    break;
            }
        }

        return query is null ? examples : throw new InvalidOperationException($"{path}: a query has no answer:\n{query}");
    }

    private static IEnumerable<(string Language, string Text)> Blocks(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i + 1);
            yield return (lines[i][3..], string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }
}
